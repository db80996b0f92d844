# language: zh-CN
功能: 第二十六条 施行和废止
  Commencement and repeal

  背景:
    假如 适用2024年6月1日的规定

  规则: 第二十六条
    本规定自2022年12月1日起施行。
    《广州市社会医疗保险办法》（广州市人民政府令第123号）同时废止。
    

    场景: 施行前一日，本规定尚未施行
      On the day before, this Regulation is not yet in force
      当 查询该文件在2022年11月30日的效力
      那么 效力为尚未施行
      并且 依据第二十六条

    场景大纲: 自2022年12月1日（含当日）起施行
      In force from 1 December 2022, that day included
      当 查询该文件在<日期>的效力
      那么 效力为现行有效
      并且 依据第二十六条

      例子:
        | 日期          |
        | 2022年12月1日 |
        | 2022年12月2日 |
        | 2024年2月29日 |

    场景: 签署之日尚未施行
      On the day of signature it is not yet in force
      说明：2022年10月31日签署，施行日另定为12月1日。
      Note: signed on 31 October 2022, while the day of force is 1 December.
      当 查询该文件在2022年10月31日的效力
      那么 效力为尚未施行
      并且 依据第二十六条

    场景: 施行前一日，令第123号未经本规定废止
      On the day before, order no. 123 has not been repealed by this Regulation
      当 查询市人民政府令第123号在2022年11月30日是否已经本规定废止
      那么 未被废止
      并且 依据第二十六条

    场景大纲: 令第123号自施行之日起同时废止
      Order no. 123 is repealed at the same time as this Regulation comes into force
      当 查询市人民政府令第123号在<日期>是否已经本规定废止
      那么 已被废止
      并且 依据第二十六条

      例子:
        | 日期          |
        | 2022年12月1日 |
        | 2022年12月2日 |

    场景大纲: 本规定只废止令第123号
      This Regulation repeals no order but no. 123
      当 查询市人民政府令第<令号>号在2022年12月1日是否已经本规定废止
      那么 未被废止
      并且 依据第二十六条

      例子:
        | 令号 |
        | 122  |
        | 124  |
        | 193  |

    场景: 不知问的是哪一日，先查明
      The day asked about must first be known
      当 查询市人民政府令第123号是否已经本规定废止
      那么 尚需查明“所问日期”
      并且 依据第二十六条

    场景: 政府令号不能为零
      The number of an order is not zero
      当 查询市人民政府令第0号在2022年12月1日是否已经本规定废止
      那么 “市人民政府令号”有误，不予裁决

    场景: 以施行前一日的规定提问，不在本库范围
      A question under the law of the day before is outside this corpus
      假如 适用2022年11月30日的规定
      当 查询该文件在2022年12月1日的效力
      那么 该问题不在本库范围
      并且 依据第二十六条

    场景: 以施行当日的规定提问，可以裁决
      A question under the law of the day of commencement is decided
      假如 适用2022年12月1日的规定
      当 查询该文件在2022年12月1日的效力
      那么 效力为现行有效
      并且 依据第二十六条

    场景: 施行前一日起实施的筹资标准，不在本库范围
      Funding standards implemented from the day before are outside this corpus
      假如 文件涉及职工基本医疗保险
      并且 文件由市医疗保障行政管理部门牵头制定
      并且 会同市财政部门：是
      并且 市人民政府于2022年11月1日批准
      当 查询该缴费基数、筹资标准可否从2022年11月30日起实施
      那么 该问题不在本库范围
      并且 依据第二十六条

    场景: 施行前一个月参加职工基本医疗保险的，不在本库范围
      Joining employees' basic medical insurance in the month before is outside this corpus
      假如 自2022年11月起参加职工基本医疗保险
      当 查询何时参加职工大额医疗费用补助
      那么 该问题不在本库范围
      并且 依据第二十六条

    场景: 施行前一个月未缴的，适用已废止的办法，不在本库范围
      A month owed before commencement is under the repealed Measures, outside this corpus
      说明：2022年11月应缴，早于2022年12月1日施行（口径A43的默认读法）。
      Note: due in November 2022, before commencement on 1 December 2022 (the default of reading A43).
      假如 用人单位应于2022年11月缴费而未缴
      当 于2023年2月28日足额补缴应缴费用和滞纳金
      那么 该问题不在本库范围
      并且 依据第二十六条

    场景: 施行前一个月起停缴的，不在本库范围
      Contributions stopped in the month before commencement are outside this corpus
      假如 自2022年11月起停止缴费
      当 查询2022年12月的待遇
      那么 该问题不在本库范围
      并且 依据第二十六条
