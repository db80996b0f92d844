# language: zh-CN
功能: 第九条 公示和公布
  Public notice and publication

  背景:
    假如 适用2024年6月1日的规定

  规则: 第九条
    我市引进在职人才入户需进行公示、公布。
    市、区人力资源社会保障部门应将审核通过的人员情况在市人力资源社会保障局网站上进行公示、公布。
    公示时间为5个工作日，公示期间受理异议投诉，公示无异议予以正式公布。
    相关信息依法属于国家秘密的，或按照相关规定不宜公示、公布的，按有关规定处理。

    场景: 审核通过的引进在职人才，在市局网站上公示
      Of recruited in-service talent who passed the review, public notice is given on the Bureau's website
      假如 按在职人才申报入户
      并且 审核通过：是
      并且 相关信息依法属于国家秘密：否
      并且 按照相关规定不宜公示、公布：否
      当 查询该人员的情况应否公示
      那么 应当
      并且 由市、区人力资源社会保障部门负责
      并且 在市人力资源社会保障局网站公示、公布
      并且 依据第九条

    场景: 审核没有通过的，不公示
      Of someone who has not passed the review no public notice is given
      假如 按在职人才申报入户
      并且 审核通过：否
      当 查询该人员的情况应否公示
      那么 没有此项义务
      并且 依据第九条

    场景: 应届毕业生入户，不按本条公示
      Of current-year graduates this Article does not require public notice
      假如 按普通高校应届毕业生申报入户
      当 查询该人员的情况应否公示
      那么 没有此项义务
      并且 依据第九条

    场景大纲: 属于国家秘密或者不宜公示、公布的，按其他规定处理，不在本库
      State secrets and what is not suitable for it are dealt with under other rules, outside this corpus
      假如 按在职人才申报入户
      并且 审核通过：是
      并且 相关信息依法属于国家秘密：<国家秘密>
      并且 按照相关规定不宜公示、公布：<不宜公示>
      当 查询该人员的情况应否公示
      那么 该问题不在本库范围
      并且 依据第九条

      例子:
        | 国家秘密 | 不宜公示 |
        | 是       | 否       |
        | 否       | 是       |

    场景: 是否不宜公示由相关规定确定，先查明
      Whether it is not suitable for public notice is for related rules, and must first be known
      假如 按在职人才申报入户
      并且 审核通过：是
      并且 相关信息依法属于国家秘密：否
      当 查询该人员的情况应否公示
      那么 尚需查明“按照相关规定不宜公示、公布”
      并且 尚待授权事项G47明确
      并且 依据第九条

    场景: 是否属于国家秘密由法律确定，先查明
      Whether it is a state secret is for the law, and must first be known
      假如 按在职人才申报入户
      并且 审核通过：是
      当 查询该人员的情况应否公示
      那么 尚需查明“相关信息依法属于国家秘密”
      并且 尚待授权事项G47明确
      并且 依据第九条

    场景大纲: 公示5个工作日，开始的当日不计入
      The public notice lasts 5 working days, the first day not counted
      说明：2022年国庆节10月1日至7日放假，8日、9日上班：9月28日开始，9月29日、30日，10月8日、9日、10日；9月30日开始，10月8日至12日。
      说明：2023年春节1月21日至27日放假，28日、29日上班：1月18日开始，19日、20日、28日、29日、30日；1月20日开始，28日、29日、30日、31日，2月1日。
      说明：跨年：2022年12月28日开始，29日、30日，元旦放假至1月2日，1月3日、4日、5日；2026年12月24日开始，25日、28日、29日、30日、31日。跨2月29日：2024年2月26日开始，27日、28日、29日，3月1日、4日。
      Note: National Day 2022, off 1 to 7 October, 8 and 9 worked: from 28 September the days are 29, 30 September, 8, 9, 10 October; from 30 September, 8 to 12 October.
      Note: Spring Festival 2023, off 21 to 27 January, 28 and 29 worked: from 18 January the days are 19, 20, 28, 29, 30; from 20 January, 28, 29, 30, 31 and 1 February.
      Note: over the year's end: from 28 December 2022 the days are 29, 30, and after New Year's days off to 2 January, 3, 4, 5 January; from 24 December 2026, 25, 28, 29, 30, 31. Over 29 February: from 26 February 2024, 27, 28, 29, 1 and 4 March.
      假如 公示于<公示开始日>开始
      当 查询公示到哪一日为止
      那么 期限的最后一日为<最后一日>
      并且 依据第九条

      例子:
        | 公示开始日     | 最后一日       |
        | 2022年7月7日   | 2022年7月14日  |
        | 2023年7月10日  | 2023年7月17日  |
        | 2022年9月28日  | 2022年10月10日 |
        | 2022年9月30日  | 2022年10月12日 |
        | 2023年1月18日  | 2023年1月30日  |
        | 2023年1月20日  | 2023年2月1日   |
        | 2022年12月28日 | 2023年1月5日   |
        | 2024年2月26日  | 2024年3月4日   |
        | 2026年12月24日 | 2026年12月31日 |

    场景: 在休息日开始公示的，自其后第一个工作日数起
      Begun on a day off, it is counted from the first working day after it
      说明：2022年10月7日放假，8日、9日、10日、11日、12日。
      Note: 7 October 2022 is a day off; the days are 8, 9, 10, 11, 12 October.
      假如 公示于2022年10月7日开始
      当 查询公示到哪一日为止
      那么 期限的最后一日为2022年10月12日
      并且 依据第九条

    场景大纲: 若公示当日计入，在工作日开始的早一个工作日届满，在休息日开始的不变
      With the first day counted, a notice begun on a working day ends one working day earlier, one begun on a day off as before
      说明：9月28日、29日、30日，10月8日、9日；10月7日放假，仍为8日至12日；10月8日上班，为8日至12日。
      Note: 28, 29, 30 September, 8, 9 October; 7 October is off, still 8 to 12; 8 October is worked, 8 to 12.
      假如 公示当日按“计入”解释
      并且 公示于<公示开始日>开始
      当 查询公示到哪一日为止
      那么 期限的最后一日为<最后一日>
      并且 依据第九条

      例子:
        | 公示开始日    | 最后一日       |
        | 2022年9月28日 | 2022年10月9日  |
        | 2022年10月7日 | 2022年10月12日 |
        | 2022年10月8日 | 2022年10月12日 |

    场景大纲: 数到没有放假安排的年份，工作日尚待明确
      Where the count runs into a year without holiday arrangements, its working days are not known
      说明：2026年12月25日开始，28日至31日只有4个工作日，第5个在2027年。
      Note: from 25 December 2026, 28 to 31 December are only 4 working days; the 5th lies in 2027.
      假如 公示于<公示开始日>开始
      当 查询公示到哪一日为止
      那么 尚待授权事项G49明确
      并且 依据第九条

      例子:
        | 公示开始日     |
        | 2026年12月25日 |
        | 2027年3月1日   |

    场景: 不知何时开始公示，先查明
      When the public notice began must first be known
      当 查询公示到哪一日为止
      那么 尚需查明“公示开始日”
      并且 依据第九条

    场景大纲: 公示期满没有异议，次日起应当正式公布
      Once the public notice is over without objection, the details must be published from the next day
      说明：2022年9月28日开始的公示到10月10日为止，2023年1月18日开始的到1月30日为止。
      Note: begun on 28 September 2022 it lasts until 10 October, begun on 18 January 2023 until 30 January.
      假如 公示于<公示开始日>开始
      并且 对公示的异议：没有异议
      当 查询在<询问日>应否正式公布
      那么 应当
      并且 由市、区人力资源社会保障部门负责
      并且 在市人力资源社会保障局网站公示、公布
      并且 依据第九条

      例子:
        | 公示开始日    | 询问日         |
        | 2022年9月28日 | 2022年10月11日 |
        | 2023年1月18日 | 2023年1月31日  |

    场景大纲: 公示期内（含最后一日）尚不公布
      Within the public notice, its last day included, nothing is published yet
      假如 公示于<公示开始日>开始
      并且 对公示的异议：<异议>
      当 查询在<询问日>应否正式公布
      那么 没有此项义务
      并且 依据第九条

      例子:
        | 公示开始日    | 异议         | 询问日         |
        | 2022年9月28日 | 没有异议     | 2022年9月28日  |
        | 2022年9月28日 | 没有异议     | 2022年10月10日 |
        | 2022年9月28日 | 经核实不成立 | 2022年10月10日 |
        | 2023年1月18日 | 没有异议     | 2023年1月30日  |

    场景: 若公示当日计入，早一个工作日公布
      With the first day counted, the details are published one working day earlier
      假如 公示当日按“计入”解释
      并且 公示于2022年9月28日开始
      并且 对公示的异议：没有异议
      当 查询在2022年10月10日应否正式公布
      那么 应当
      并且 依据第九条

    场景大纲: 异议尚在核实或者成立的，不公布
      With an objection being verified or established, nothing is published
      假如 公示于2022年9月28日开始
      并且 对公示的异议：<异议>
      当 查询在2022年10月31日应否正式公布
      那么 没有此项义务
      并且 依据第九条

      例子:
        | 异议         |
        | 正在调查核实 |
        | 经核实成立   |

    场景: 异议经核实不成立的，与没有异议一样公布
      With an objection not established, the details are published as without one
      说明：入户都“需进行公示、公布”，第十一条又把“无异议”与“异议不成立”同等对待，都核发入户信息卡。
      Note: every settlement "requires public notice and publication", and Article 11 issues the card alike without objection and with one not established.
      假如 公示于2022年9月28日开始
      并且 对公示的异议：经核实不成立
      当 查询在2022年10月31日应否正式公布
      那么 应当
      并且 依据第九条和第十一条

    场景: 不知对公示有无异议，先查明
      Whether there is an objection to the public notice must first be known
      假如 公示于2022年9月28日开始
      当 查询在2022年10月11日应否正式公布
      那么 尚需查明“对公示的异议”
      并且 依据第九条

    场景: 所问日期早于公示开始日，事实矛盾
      A day before the public notice begins contradicts itself
      假如 公示于2022年9月28日开始
      并且 对公示的异议：没有异议
      当 查询在2022年9月27日应否正式公布
      那么 “所问日期”有误，不予裁决

    场景: 公示跨入没有放假安排的年份，能否公布尚待明确
      With a public notice that runs into a year without holiday arrangements, publication waits for them
      假如 公示于2026年12月25日开始
      并且 对公示的异议：没有异议
      当 查询在2027年1月15日应否正式公布
      那么 尚待授权事项G49明确
      并且 依据第九条

    场景: 公示跨入没有放假安排的年份，异议是否逾期尚待明确
      With a public notice that runs into a year without holiday arrangements, it is not known whether an objection is late
      假如 公示于2026年12月25日开始
      并且 异议由个人提出
      并且 向市或区人力资源社会保障部门提出书面意见
      并且 使用真实姓名：是
      并且 提供清楚、准确地址或联系方式：是
      当 于2027年1月5日对公示提出异议
      那么 尚待授权事项G49明确
      并且 依据第九条

    场景: 公示跨入没有放假安排的年份，可否核发尚待明确
      With a public notice that runs into a year without holiday arrangements, the issue of the card waits for them
      假如 公示于2026年12月25日开始
      并且 对公示的异议：没有异议
      当 查询申报在2027年1月15日的结果
      那么 尚待授权事项G49明确
      并且 依据第九条
