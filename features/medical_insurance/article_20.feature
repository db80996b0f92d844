# language: zh-CN
功能: 第二十条 住院与出院
  Inpatient treatment and discharge

  背景:
    假如 适用2024年6月1日的规定

  规则: 第二十条第一款
    经定点医疗机构医生诊断需要住院治疗的参保人员，可以自主选择本市任一提供住院服务的定点医疗机构就医。

    场景: 需要住院的，可以自主选择本市任一提供住院服务的定点医疗机构
      Who needs inpatient treatment may choose any designated institution in the City with inpatient services
      假如 经定点医疗机构医生诊断需要住院治疗：是
      并且 所选机构在本市：是
      并且 所选机构提供住院服务：是
      并且 所选机构是定点医疗机构：是
      当 查询可否自主选择该机构住院
      那么 可以自主选择该机构住院
      并且 依据第二十条第一款

    场景大纲: 缺少任一条件的，不在自主选择之列
      Where any of the conditions is missing, the free choice does not extend to it
      假如 经定点医疗机构医生诊断需要住院治疗：<诊断>
      并且 所选机构在本市：<本市>
      并且 所选机构提供住院服务：<住院服务>
      并且 所选机构是定点医疗机构：<定点>
      当 查询可否自主选择该机构住院
      那么 不在可以自主选择之列
      并且 依据第二十条第一款

      例子:
        | 诊断 | 本市 | 住院服务 | 定点 |
        | 否   | 是   | 是       | 是   |
        | 是   | 否   | 是       | 是   |
        | 是   | 是   | 否       | 是   |
        | 是   | 是   | 是       | 否   |

    场景: 没有诊断结论的，先查明是否需要住院治疗
      Without a diagnosis it must first be known whether inpatient treatment is needed
      假如 所选机构在本市：是
      并且 所选机构提供住院服务：是
      并且 所选机构是定点医疗机构：是
      当 查询可否自主选择该机构住院
      那么 尚需查明“经定点医疗机构医生诊断需要住院治疗”
      并且 依据第二十条第一款

    场景: 不知所选机构是否定点，先查明
      Whether the chosen institution is designated must first be known
      假如 经定点医疗机构医生诊断需要住院治疗：是
      并且 所选机构在本市：是
      并且 所选机构提供住院服务：是
      当 查询可否自主选择该机构住院
      那么 尚需查明“所选机构是定点医疗机构”
      并且 依据第二十条第一款

  规则: 第二十条第二款
    参保人员应当配合定点医疗机构执行卫生健康行政管理部门规定的入院、出院标准及住院管理规定。
    住院治疗符合出院标准但不按照规定出院的，自定点医疗机构医嘱出院日期之次日起发生的费用，职工基本医疗保险统筹基金、城乡居民基本医疗保险基金不予支付。

    场景大纲: 卫生健康行政管理部门规定的标准和管理规定，参保人员应当配合
      The insured person must cooperate with the standards and rules that the health department laid down
      假如 定点医疗机构执行<内容>
      并且 其内容由卫生健康行政管理部门规定：是
      当 查询参保人员应否配合执行
      那么 参保人员应当配合执行
      并且 依据第二十条第二款

      例子:
        | 内容         |
        | 入院标准     |
        | 出院标准     |
        | 住院管理规定 |

    场景大纲: 不是卫生健康行政管理部门规定的，或者不属所列内容的，本款不要求配合
      What the health department did not lay down, or what is not listed, this paragraph does not ask for
      假如 定点医疗机构执行<内容>
      并且 其内容由卫生健康行政管理部门规定：<规定>
      当 查询参保人员应否配合执行
      那么 本款不要求参保人员配合
      并且 依据第二十条第二款

      例子:
        | 内容         | 规定 |
        | 入院标准     | 否   |
        | 出院标准     | 否   |
        | 住院管理规定 | 否   |
        | 其他要求     | 是   |

    场景: 不知由谁规定，先查明授权事项G17
      When it is unknown who laid them down, delegated matter G17 must first be settled
      假如 定点医疗机构执行出院标准
      当 查询参保人员应否配合执行
      那么 尚需查明“由卫生健康行政管理部门规定”
      并且 尚待授权事项G17明确
      并且 依据第二十条第二款

    场景大纲: 医嘱出院日期之次日起发生的费用不予支付
      Expenses incurred from the day after the discharge date in the medical order are not paid
      说明：3月31日的次日是4月1日，12月31日的次日是次年1月1日；2月28日的次日在2024年是29日，在2023年是3月1日。
      Note: the day after 31 March is 1 April, after 31 December it is 1 January; the day after 28 February is the 29th in 2024 and 1 March in 2023.
      假如 住院治疗符合出院标准，但不按照规定出院
      并且 医嘱出院日期为<出院日期>
      当 查询<费用日>发生的住院费用
      那么 职工基本医疗保险统筹基金、城乡居民基本医疗保险基金不予支付该费用
      并且 依据第二十条第二款

      例子:
        | 出院日期       | 费用日        |
        | 2024年5月10日  | 2024年5月11日 |
        | 2024年5月10日  | 2024年5月25日 |
        | 2024年3月31日  | 2024年4月1日  |
        | 2023年12月31日 | 2024年1月1日  |
        | 2024年2月28日  | 2024年2月29日 |
        | 2024年2月29日  | 2024年3月1日  |
        | 2023年2月28日  | 2023年3月1日  |
        | 2022年11月30日 | 2022年12月1日 |

    场景大纲: 医嘱出院日期当日及以前发生的费用不在不予支付之列
      Expenses incurred up to and including the discharge date are not among those refused
      假如 住院治疗符合出院标准，但不按照规定出院
      并且 医嘱出院日期为<出院日期>
      当 查询<费用日>发生的住院费用
      那么 该费用不在不予支付之列
      并且 依据第二十条第二款

      例子:
        | 出院日期       | 费用日         |
        | 2024年5月10日  | 2024年5月9日   |
        | 2024年5月10日  | 2024年5月10日  |
        | 2024年3月31日  | 2024年3月31日  |
        | 2023年12月31日 | 2023年12月31日 |
        | 2024年2月29日  | 2024年2月29日  |
        | 2024年3月1日   | 2024年2月29日  |

    场景大纲: 先开医嘱、定于以后出院的，从医嘱所定的出院日的次日起不予支付
      Where the order is issued first and sets a later day, expenses are refused from the day after the day it sets
      说明：5月8日开具医嘱，定于5月10日出院，次日为5月11日；5月9日、10日的费用不在不予支付之列（口径A8）。
      Note: issued on 8 May for 10 May, the day after is 11 May; expenses of 9 and 10 May are not among those refused (reading A8).
      假如 住院治疗符合出院标准，但不按照规定出院
      并且 出院医嘱于2024年5月8日开具
      并且 医嘱出院日期为2024年5月10日
      当 查询<费用日>发生的住院费用
      那么 该费用不在不予支付之列
      并且 依据第二十条第二款

      例子:
        | 费用日        |
        | 2024年5月9日  |
        | 2024年5月10日 |

    场景: 若指开具出院医嘱之日，从开具的次日起不予支付
      Read as the day on which the order was issued, expenses are refused from the day after that
      假如 住院治疗符合出院标准，但不按照规定出院
      并且 出院医嘱于2024年5月8日开具
      并且 医嘱出院日期为2024年5月10日
      并且 医嘱出院日期按“开具出院医嘱之日”解释
      当 查询2024年5月9日发生的住院费用
      那么 职工基本医疗保险统筹基金、城乡居民基本医疗保险基金不予支付该费用
      并且 依据第二十条第二款

    场景: 若指开具出院医嘱之日，开具当日的费用不在不予支付之列
      Read as the day on which the order was issued, expenses of that day are not among those refused
      假如 住院治疗符合出院标准，但不按照规定出院
      并且 出院医嘱于2024年5月8日开具
      并且 医嘱出院日期为2024年5月10日
      并且 医嘱出院日期按“开具出院医嘱之日”解释
      当 查询2024年5月8日发生的住院费用
      那么 该费用不在不予支付之列
      并且 依据第二十条第二款

    场景大纲: 不符合出院标准或者已按照规定出院的，费用不在不予支付之列
      Where the discharge standards are not met, or the person left as prescribed, expenses are not among those refused
      假如 住院治疗符合出院标准：<标准>
      并且 参保人员按照规定出院：<出院>
      并且 医嘱出院日期为2024年5月10日
      当 查询2024年5月11日发生的住院费用
      那么 该费用不在不予支付之列
      并且 依据第二十条第二款

      例子:
        | 标准 | 出院 |
        | 否   | 否   |
        | 是   | 是   |
        | 否   | 是   |

    场景: 不知是否符合出院标准，先查明授权事项G17
      When it is unknown whether the discharge standards are met, delegated matter G17 must first be settled
      假如 参保人员按照规定出院：否
      并且 医嘱出院日期为2024年5月10日
      当 查询2024年5月11日发生的住院费用
      那么 尚需查明“符合出院标准”
      并且 尚待授权事项G17明确
      并且 依据第二十条第二款

    场景: 不知是否按照规定出院，先查明
      Whether the person left as prescribed must first be known
      假如 住院治疗符合出院标准：是
      并且 医嘱出院日期为2024年5月10日
      当 查询2024年5月11日发生的住院费用
      那么 尚需查明“按照规定出院”
      并且 依据第二十条第二款

    场景: 没有医嘱出院日期的，先查明
      Without a discharge date in the medical order, that must first be known
      假如 住院治疗符合出院标准，但不按照规定出院
      当 查询2024年5月11日发生的住院费用
      那么 尚需查明“医嘱出院日期”
      并且 依据第二十条第二款

    场景: 若指开具出院医嘱之日，先查明开具日
      Read as the day on which the order was issued, that day must first be known
      假如 住院治疗符合出院标准，但不按照规定出院
      并且 医嘱出院日期为2024年5月10日
      并且 医嘱出院日期按“开具出院医嘱之日”解释
      当 查询2024年5月11日发生的住院费用
      那么 尚需查明“出院医嘱开具日”
      并且 依据第二十条第二款

    场景: 不知费用何日发生，先查明
      The day on which the expenses were incurred must first be known
      假如 住院治疗符合出院标准，但不按照规定出院
      并且 医嘱出院日期为2024年5月10日
      当 查询住院费用是否不予支付
      那么 尚需查明“住院费用发生日”
      并且 依据第二十条第二款

    场景: 医嘱在其所定的出院日期之后开具，事实矛盾
      An order issued after the discharge date that it sets contradicts itself
      假如 住院治疗符合出院标准，但不按照规定出院
      并且 出院医嘱于2024年5月12日开具
      并且 医嘱出院日期为2024年5月10日
      当 查询2024年5月11日发生的住院费用
      那么 “出院医嘱开具日”有误，不予裁决

    场景: 医嘱开具当日即出院日期的，事实不矛盾，次日起不予支付
      An order that sets its own day for discharge is no contradiction, and expenses are refused from the day after
      说明：5月10日开具医嘱，定于当日出院，次日为5月11日。
      Note: issued on 10 May for discharge that day, the day after is 11 May.
      假如 住院治疗符合出院标准，但不按照规定出院
      并且 出院医嘱于2024年5月10日开具
      并且 医嘱出院日期为2024年5月10日
      当 查询2024年5月11日发生的住院费用
      那么 职工基本医疗保险统筹基金、城乡居民基本医疗保险基金不予支付该费用
      并且 依据第二十条第二款
