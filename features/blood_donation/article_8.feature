# language: zh-CN
功能: 第八条 申领献血优待专用羊城通卡
  The donor benefit Yangchengtong card

  背景:
    假如 适用2024年6月1日的规定

  规则: 第八条
    符合《规定》第二十八条规定的献血者和献血服务志愿者，可以通过市献血办、设血站的区献血办申领献血优待专用羊城通卡：

    场景大纲: 只有符合第二十八条的可以申领专用卡
      Only those who meet Article 28 may obtain the card
      假如 该人员<条款>
      并且 通过市献血办申领
      并且 以现场的方式申领
      并且 按照指引申领：是
      当 查询可否申领献血优待专用羊城通卡
      那么 不可以
      并且 依据第八条

      例子:
        | 条款                                             |
        | 不符合《规定》第二十六条至第二十八条中的任何一条 |
        | 只符合《规定》第二十六条                         |
        | 符合《规定》第二十七条而不符合第二十八条         |

    场景: 未设血站的区献血办不办理申领
      The donation office of a district without a blood station does not handle applications
      假如 该人员符合《规定》第二十八条
      并且 通过未设血站的区献血办申领
      并且 以现场的方式申领
      并且 按照指引申领：是
      当 查询可否申领献血优待专用羊城通卡
      那么 不可以
      并且 依据第八条

    场景: 是否符合第二十八条由《规定》确定，先查明
      Whether Article 28 is met is for the Regulation, and must first be known
      假如 通过市献血办申领
      当 查询可否申领献血优待专用羊城通卡
      那么 尚需查明“符合的《规定》条款”
      并且 尚待授权事项G34明确
      并且 依据第八条

  规则: 第八条第一项
    申请者访问“广州献血”微信公众号按照市献血办、设血站的区献血办发布的指引通过微信公众号或现场申领献血优待专用羊城通卡。

    场景大纲: 通过市献血办或者设血站的区献血办，以微信公众号或者现场申领
      Through the municipal office or one of a district with a blood station, by WeChat or on site
      假如 该人员符合《规定》第二十八条
      并且 通过<机构>申领
      并且 以<方式>的方式申领
      并且 按照指引申领：是
      当 查询可否申领献血优待专用羊城通卡
      那么 可以
      并且 依据第八条和第八条第一项

      例子:
        | 机构             | 方式                   |
        | 市献血办         | “广州献血”微信公众号 |
        | 市献血办         | 现场                   |
        | 设血站的区献血办 | “广州献血”微信公众号 |
        | 设血站的区献血办 | 现场                   |

    场景: 邮寄不是写明的申领方式
      Post is not a way to apply that the text states
      假如 该人员符合《规定》第二十八条
      并且 通过市献血办申领
      并且 以邮寄的方式申领
      并且 按照指引申领：是
      当 查询可否申领献血优待专用羊城通卡
      那么 不可以
      并且 依据第八条第一项

    场景: 没有按照指引的，不能申领
      Without following the guide the card cannot be obtained
      假如 该人员符合《规定》第二十八条
      并且 通过市献血办申领
      并且 以现场的方式申领
      并且 按照指引申领：否
      当 查询可否申领献血优待专用羊城通卡
      那么 不可以
      并且 依据第八条第一项

    场景: 指引由献血办发布，是否按照指引先查明
      The guide is published by the offices, and whether it is followed must first be known
      假如 该人员符合《规定》第二十八条
      并且 通过市献血办申领
      并且 以现场的方式申领
      当 查询可否申领献血优待专用羊城通卡
      那么 尚需查明“按照指引申领”
      并且 尚待授权事项G61明确
      并且 依据第八条第一项

    场景: 指引由市献血办和设血站的区献血办发布
      The municipal donation office and those of districts with a blood station publish the guide
      当 查询“发布申领献血优待专用羊城通卡的指引”由谁负责
      那么 由市献血办和设血站的区献血办负责
      并且 依据第八条第一项

  规则: 第八条第二项
    市献血办、设血站的区献血办在7个工作日内将献血者和献血服务志愿者的信息提交至羊城通公司进行制卡。

    场景大纲: 提交制卡信息的期限为7个工作日，申领当日不计入
      The information is submitted within 7 working days, the day of the application not counted
      说明：2023年3月6日（星期一）申领：7日至10日、13日、14日、15日；2024年2月27日申领：28日、29日、3月1日、4日至7日。
      说明：2022年国庆节10月1日至7日放假，8日、9日（周末）上班：9月27日申领，28日、29日、30日、10月8日至11日；10月1日申领，8日至14日。
      说明：2023年春节1月21日至27日放假，28日、29日（周末）上班：1月17日申领，18日、19日、20日、28日至31日；2026年12月22日申领，23日至25日、28日至31日。
      Note: applied on Monday 6 March 2023, the days are 7 to 10, 13, 14, 15 March; on 27 February 2024, 28, 29 February, 1 and 4 to 7 March.
      Note: National Day 2022 is off from 1 to 7 October, with the weekend days 8 and 9 worked: from 27 September the days are 28, 29, 30 September, 8 to 11 October; from 1 October, 8 to 14 October.
      Note: Spring Festival 2023 is off from 21 to 27 January, with the weekend days 28 and 29 worked: from 17 January the days are 18, 19, 20, 28 to 31; from 22 December 2026, 23 to 25 and 28 to 31.
      当 于<申领日>申领，查询制卡信息的提交期限
      那么 期限的最后一日为<最后一日>
      并且 依据第八条第二项

      例子:
        | 申领日         | 最后一日       |
        | 2023年3月6日   | 2023年3月15日  |
        | 2022年9月27日  | 2022年10月11日 |
        | 2022年10月1日  | 2022年10月14日 |
        | 2023年1月17日  | 2023年1月31日  |
        | 2024年2月27日  | 2024年3月7日   |
        | 2026年12月22日 | 2026年12月31日 |

    场景大纲: 若申领当日计入，是工作日的即为第1日
      Read as counting the day of the application, a working day is itself the 1st
      说明：9月27日（星期二）申领：27日至30日、10月8日、9日、10日；10月1日放假，不是工作日，仍为8日至14日。
      Note: from Tuesday 27 September the days are 27 to 30 September, 8, 9, 10 October; 1 October is a day off, so still 8 to 14 October.
      假如 起始当日按“当日是工作日的计入”解释
      当 于<申领日>申领，查询制卡信息的提交期限
      那么 期限的最后一日为<最后一日>
      并且 依据第八条第二项

      例子:
        | 申领日        | 最后一日       |
        | 2022年9月27日 | 2022年10月10日 |
        | 2022年10月1日 | 2022年10月14日 |

    场景大纲: 期限进入工作日尚未公布的年份，最后一日不能确定
      Where the period runs into a year whose working days are not announced, its last day is not known
      说明：2026年12月23日申领：24日、25日、28日至31日为6日，第7日在2027年；2027年的放假安排尚未公布。
      Note: applied on 23 December 2026, the days 24, 25 and 28 to 31 are 6 and the 7th lies in 2027, whose holidays are not announced.
      当 于<申领日>申领，查询制卡信息的提交期限
      那么 尚待授权事项G49明确
      并且 依据第八条第二项

      例子:
        | 申领日         |
        | 2026年12月23日 |
        | 2027年2月1日   |

    场景大纲: 期限内（含最后一日）提交的，按期
      Submitted within the period, the last day included, it is in time
      说明：2022年9月27日申领，最后一日为2022年10月11日。
      Note: applied on 27 September 2022, the last day is 11 October 2022.
      假如 于2022年9月27日申领
      当 制卡信息于<提交日>提交至羊城通公司
      那么 在期限内
      并且 依据第八条第二项

      例子:
        | 提交日         |
        | 2022年9月27日  |
        | 2022年10月10日 |
        | 2022年10月11日 |

    场景: 期限届满的次日提交的，逾期
      Submitted on the day after the period it is too late
      假如 于2022年9月27日申领
      当 制卡信息于2022年10月12日提交至羊城通公司
      那么 已超过期限
      并且 依据第八条第二项

    场景: 若申领当日计入，提前一日逾期
      Read as counting the day of the application, it is too late a day earlier
      假如 于2022年9月27日申领
      并且 起始当日按“当日是工作日的计入”解释
      当 制卡信息于2022年10月11日提交至羊城通公司
      那么 已超过期限
      并且 期限的最后一日为2022年10月10日
      并且 依据第八条第二项

    场景: 期限进入2027年的，是否按期不能确定
      With a period that runs into 2027 it is not known whether it was in time
      说明：2026年12月28日申领：29日、30日、31日为3日，其余4日在2027年；2027年的放假安排尚未公布。
      Note: applied on 28 December 2026, the days 29, 30 and 31 are 3 and the other 4 lie in 2027, whose holidays are not announced.
      假如 于2026年12月28日申领
      当 制卡信息于2027年1月6日提交至羊城通公司
      那么 尚待授权事项G49明确
      并且 依据第八条第二项

    场景: 尚未提交的，先查明提交制卡日
      While nothing was submitted, the day of submission must first be known
      假如 于2024年3月4日申领
      当 查询制卡信息是否按期提交
      那么 尚需查明“提交制卡日”
      并且 依据第八条第二项

    场景: 提交早于申领，事实矛盾
      A submission before the application contradicts itself
      假如 于2024年3月4日申领
      当 制卡信息于2024年3月1日提交至羊城通公司
      那么 “提交制卡日”有误，不予裁决

    场景大纲: 由献血办提交信息，由羊城通公司制卡
      The offices submit the information, the Yangchengtong company makes the card
      当 查询“<工作>”由谁负责
      那么 由<机构>负责
      并且 依据第八条第二项

      例子:
        | 工作                     | 机构                       |
        | 提交制卡所需的人员信息   | 市献血办和设血站的区献血办 |
        | 制作献血优待专用羊城通卡 | 羊城通公司                 |

  规则: 第八条第三项
    申领献血优待专用羊城通卡不需要收取工本费用。

    场景: 申领专用卡不需要收取工本费用
      The card production fee need not be charged
      当 查询申领专用卡是否需要收取工本费用
      那么 不需要收取
      并且 依据第八条第三项

    场景: 卡内充值款不在不需要收取之列
      The money loaded on the card is not among what need not be charged
      当 查询申领专用卡是否需要收取卡内充值款
      那么 不在不需要收取之列
      并且 依据第八条第三项
