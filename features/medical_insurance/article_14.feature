# language: zh-CN
功能: 第十四条 缴费基数和筹资标准的制定
  The making of contribution bases and funding standards

  背景:
    假如 适用2024年6月1日的规定

  规则: 第十四条
    职工基本医疗保险、职工大额医疗费用补助、城乡居民基本医疗保险、城乡居民大病保险的具体缴费基数、筹资标准由市医疗保障行政管理部门会同市财政部门另行制定，并报市人民政府批准后实施。

    场景: 由市医疗保障行政管理部门会同市财政部门制定，报市人民政府批准
      Laid down by the healthcare security department with the finance department, approved by the Municipal Government
      当 查询具体缴费基数、筹资标准由谁制定
      那么 制定者是市医疗保障行政管理部门会同市财政部门
      并且 须经市人民政府批准
      并且 条文没有写明组织实施机关
      并且 依据第十四条

    场景大纲: 四项保险的标准经两部门制定并批准，可以自批准当日起实施
      The standards of the four schemes, made by both departments and approved, may be implemented from the day of approval
      说明：“批准后实施”，实施日不早于批准日。
      Note: "implemented after approval", the day of implementation is not before the day of approval.
      假如 文件涉及<制度>
      并且 文件由市医疗保障行政管理部门牵头制定
      并且 会同市财政部门：是
      并且 市人民政府于2023年12月20日批准
      当 查询该缴费基数、筹资标准可否从2023年12月20日起实施
      那么 该文件可以实施
      并且 依据第十四条

      例子:
        | 制度                 |
        | 职工基本医疗保险     |
        | 职工大额医疗费用补助 |
        | 城乡居民基本医疗保险 |
        | 城乡居民大病保险     |

    场景大纲: 批准后实施
      Implemented after the approval
      假如 文件涉及职工基本医疗保险
      并且 文件由市医疗保障行政管理部门牵头制定
      并且 会同市财政部门：是
      并且 市人民政府于<批准日>批准
      当 查询该缴费基数、筹资标准可否从<实施日>起实施
      那么 该文件可以实施
      并且 依据第十四条

      例子:
        | 批准日         | 实施日        |
        | 2023年12月31日 | 2024年1月1日  |
        | 2024年2月29日  | 2024年3月1日  |
        | 2022年11月30日 | 2022年12月1日 |

    场景大纲: 批准前不得实施
      Not implemented before the approval
      假如 文件涉及职工基本医疗保险
      并且 文件由市医疗保障行政管理部门牵头制定
      并且 会同市财政部门：是
      并且 市人民政府于<批准日>批准
      当 查询该缴费基数、筹资标准可否从<实施日>起实施
      那么 该文件不得实施
      并且 依据第十四条

      例子:
        | 批准日       | 实施日         |
        | 2024年1月1日 | 2023年12月31日 |
        | 2024年3月1日 | 2024年2月29日  |

    场景: 未经市人民政府批准，不得实施
      Without the approval of the Municipal People's Government it may not be implemented
      假如 文件涉及城乡居民大病保险
      并且 文件由市医疗保障行政管理部门牵头制定
      并且 会同市财政部门：是
      并且 未经市人民政府批准
      当 查询该缴费基数、筹资标准可否从2024年1月1日起实施
      那么 该文件不得实施
      并且 依据第十四条

    场景: 没有会同市财政部门制定，不得实施
      Made without the finance department it may not be implemented
      假如 文件涉及职工基本医疗保险
      并且 文件由市医疗保障行政管理部门牵头制定
      并且 会同市财政部门：否
      并且 市人民政府于2023年12月20日批准
      当 查询该缴费基数、筹资标准可否从2024年1月1日起实施
      那么 该文件不得实施
      并且 依据第十四条

    场景大纲: 不由市医疗保障行政管理部门制定的，不得实施
      Not made by the healthcare security department it may not be implemented
      假如 文件涉及职工基本医疗保险
      并且 文件由<牵头机关>牵头制定
      并且 市人民政府于2023年12月20日批准
      当 查询该缴费基数、筹资标准可否从2024年1月1日起实施
      那么 该文件不得实施
      并且 依据第十四条

      例子:
        | 牵头机关           |
        | 医疗保障经办机构   |
        | 市财政部门         |
        | 社会保险费征收机构 |

    场景大纲: 四项以外的制度不在本条之内
      Systems other than the four are not dealt with here
      假如 文件涉及<制度>
      并且 文件由市医疗保障行政管理部门牵头制定
      并且 会同市财政部门：是
      并且 市人民政府于2023年12月20日批准
      当 查询该缴费基数、筹资标准可否从2024年1月1日起实施
      那么 该问题不在本库范围
      并且 依据第十四条

      例子:
        | 制度             |
        | 单位补充医疗保险 |
        | 其他补充医疗保险 |

    场景: 不知涉及哪一制度，先查明
      The system must first be known
      假如 文件由市医疗保障行政管理部门牵头制定
      当 查询该缴费基数、筹资标准可否实施
      那么 尚需查明“文件所涉的制度”
      并且 依据第十四条

    场景: 不知由谁牵头制定，先查明
      Which body led must first be known
      假如 文件涉及职工基本医疗保险
      当 查询该缴费基数、筹资标准可否实施
      那么 尚需查明“牵头制定机关”
      并且 依据第十四条

    场景: 不知是否会同市财政部门，先查明
      Whether the finance department joined in must first be known
      假如 文件涉及职工基本医疗保险
      并且 文件由市医疗保障行政管理部门牵头制定
      当 查询该缴费基数、筹资标准可否实施
      那么 尚需查明“会同市财政部门”
      并且 依据第十四条

    场景: 不知是否批准，先查明
      Whether it was approved must first be known
      假如 文件涉及职工基本医疗保险
      并且 文件由市医疗保障行政管理部门牵头制定
      并且 会同市财政部门：是
      当 查询该缴费基数、筹资标准可否从2024年1月1日起实施
      那么 尚需查明“经市人民政府批准”
      并且 依据第十四条

    场景: 不知从何日起实施，先查明
      The day of implementation must first be known
      假如 文件涉及职工基本医疗保险
      并且 文件由市医疗保障行政管理部门牵头制定
      并且 会同市财政部门：是
      并且 市人民政府于2023年12月20日批准
      当 查询该缴费基数、筹资标准可否实施
      那么 尚需查明“文件实施日”
      并且 依据第十四条

    场景: 未经批准却有批准日，事实矛盾
      A day of approval without an approval contradicts itself
      假如 文件涉及职工基本医疗保险
      并且 未经市人民政府批准
      并且 市人民政府批准日记为2023年12月20日
      当 查询该缴费基数、筹资标准可否从2024年1月1日起实施
      那么 “市人民政府批准日”有误，不予裁决

    场景: 市财政部门会同自己，事实矛盾
      A finance department that acts together with itself contradicts itself
      假如 文件涉及职工基本医疗保险
      并且 文件由市财政部门牵头制定
      并且 会同市财政部门：是
      当 查询该缴费基数、筹资标准可否从2024年1月1日起实施
      那么 “会同市财政部门”有误，不予裁决
