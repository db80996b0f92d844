# language: zh-CN
功能: 第十七条 待遇标准和个人账户
  Benefit standards and personal accounts

  背景:
    假如 适用2024年6月1日的规定

  规则: 第十七条第一款
    职工基本医疗保险、职工大额医疗费用补助、城乡居民基本医疗保险、城乡居民大病保险的具体待遇标准及办法另行制定。

    场景: 条文没有写明由谁制定，须查其他规定
      The text names no maker, so other rules must be looked up
      当 查询具体待遇标准及办法由谁制定
      那么 尚需查明“另行指明的制定机关”
      并且 尚待授权事项G2明确
      并且 依据第十七条第一款

    场景大纲: 其他规定指明制定机关的，从其指明
      Where another rule names the maker, that maker lays them down
      假如 其他规定指明由<制定机关>制定
      当 查询具体待遇标准及办法由谁制定
      那么 制定者是<制定机关>
      并且 条文没有写明批准机关
      并且 条文没有写明组织实施机关
      并且 依据第十七条第一款

      例子:
        | 制定机关                             |
        | 市人民政府                           |
        | 市医疗保障行政管理部门会同市财政部门 |

    场景大纲: 四项保险的待遇标准由有权机关另行制定，可以实施
      The benefit standards of the four schemes, laid down separately by the competent body, may be implemented
      假如 文件涉及<制度>
      并且 由有权机关另行制定：是
      当 查询该待遇标准及办法可否实施
      那么 该文件可以实施
      并且 依据第十七条第一款

      例子:
        | 制度                 |
        | 职工基本医疗保险     |
        | 职工大额医疗费用补助 |
        | 城乡居民基本医疗保险 |
        | 城乡居民大病保险     |

    场景: 不是由有权机关制定的，不得实施
      Not made by the competent body they may not be implemented
      假如 文件涉及职工基本医疗保险
      并且 由有权机关另行制定：否
      当 查询该待遇标准及办法可否实施
      那么 该文件不得实施
      并且 依据第十七条第一款

    场景: 不知由谁有权制定，先查明
      Whether the competent body made them must first be known
      假如 文件涉及城乡居民大病保险
      当 查询该待遇标准及办法可否实施
      那么 尚需查明“由有权机关另行制定”
      并且 尚待授权事项G2明确
      并且 依据第十七条第一款

    场景大纲: 四项以外的制度不在本款之内
      Systems other than the four are not dealt with here
      假如 文件涉及<制度>
      并且 由有权机关另行制定：是
      当 查询该待遇标准及办法可否实施
      那么 该问题不在本库范围
      并且 依据第十七条第一款

      例子:
        | 制度             |
        | 单位补充医疗保险 |
        | 其他补充医疗保险 |

    场景: 不知涉及哪一制度，先查明
      The system must first be known
      假如 由有权机关另行制定：是
      当 查询该待遇标准及办法可否实施
      那么 尚需查明“文件所涉的制度”
      并且 依据第十七条第一款

  规则: 第十七条第二款
    参保职工个人账户的计入标准和管理等按照省的规定执行。

    场景: 个人账户的计入标准和管理按照省的规定执行
      The crediting standard and the management of personal accounts follow the rules of the Province
      当 查询个人账户的计入标准和管理规定由谁制定
      那么 制定者是省
      并且 条文没有写明批准机关
      并且 条文没有写明组织实施机关
      并且 依据第十七条第二款

    场景: 省的规定可以执行
      Rules of the Province may be followed
      假如 文件由省牵头制定
      当 查询该个人账户规定可否执行
      那么 该文件可以实施
      并且 依据第十七条第二款

    场景大纲: 市的机关自行制定的个人账户规定不得执行
      Rules on personal accounts that bodies of the City make of their own may not be followed
      假如 文件由<机关>牵头制定
      当 查询该个人账户规定可否执行
      那么 该文件不得实施
      并且 依据第十七条第二款

      例子:
        | 机关                   |
        | 市医疗保障行政管理部门 |
        | 市人民政府             |
        | 医疗保障经办机构       |

    场景: 不知由谁制定，先查明
      Who made the rules must first be known
      当 查询该个人账户规定可否执行
      那么 尚需查明“牵头制定机关”
      并且 依据第十七条第二款

    场景大纲: 个人账户可以支付什么，按照省的规定，不在本库范围
      What a personal account may pay follows the rules of the Province, outside this corpus
      假如 支出项目按照规定设置：<设置>
      当 查询该项目可否从个人账户列支
      那么 该问题不在本库范围
      并且 依据第十七条第二款

      例子:
        | 设置 |
        | 是   |
        | 否   |
