# language: zh-CN
功能: 第八条 审核期限
  The period of the review

  背景:
    假如 适用2024年6月1日的规定

  规则: 第八条
    人力资源社会保障部门应当自受理之日起15个工作日内完成审核，有特殊情况的，可以延长10个工作日。

    场景大纲: 自受理之日起15个工作日，受理当日不计
      15 working days from the day of acceptance, which is not counted
      说明：7月7日后为8日、11日至15日、18日至22日、25日至28日；7月11日后为12日至15日、18日至22日、25日至29日、8月1日；9月30日和放假的10月5日后同为10月8日至14日（7个）、17日至21日（12个）、24日至26日。
      Note: after 7 July: 8, 11 to 15, 18 to 22, 25 to 28 July; after 11 July: 12 to 15, 18 to 22, 25 to 29 July, 1 August; after 30 September, and after 5 October, a day off: 8 to 14 (7), 17 to 21 (12), 24 to 26 October.
      假如 于<受理日>受理
      并且 没有延长审核
      当 查询审核的期限
      那么 期限的最后一日为<最后一日>
      并且 由人力资源社会保障部门负责
      并且 依据第八条

      例子:
        | 受理日        | 最后一日       |
        | 2022年7月7日  | 2022年7月28日  |
        | 2022年7月11日 | 2022年8月1日   |
        | 2022年9月30日 | 2022年10月26日 |
        | 2022年10月5日 | 2022年10月26日 |

    场景大纲: 跨年、跨春节和止于2月29日的15个工作日
      15 working days across the year's end, Spring Festival and ending on 29 February
      说明：12月19日后为20日至23日、26日至30日、1月3日至6日、9日、10日；1月18日后为19日、20日、28日至31日（6个）、2月1日至3日、6日至10日、13日；2024年2月4日（上班的星期日）后为5日至9日（5个）、18日至23日（11个）、26日至29日，10日至17日放假。
      Note: after 19 December: 20 to 23, 26 to 30 December, 3 to 6, 9, 10 January; after 18 January: 19, 20, 28 to 31 (6), 1 to 3, 6 to 10, 13 February; after 4 February 2024, a worked Sunday: 5 to 9 (5), 18 to 23 (11), 26 to 29 February, 10 to 17 being off.
      假如 于<受理日>受理
      并且 没有延长审核
      当 查询审核的期限
      那么 期限的最后一日为<最后一日>
      并且 依据第八条

      例子:
        | 受理日         | 最后一日      |
        | 2022年12月19日 | 2023年1月10日 |
        | 2023年1月18日  | 2023年2月13日 |
        | 2024年2月4日   | 2024年2月29日 |

    场景大纲: 有特殊情况而在原期限内决定延长的，接在原期限之后，合计25个工作日
      Extended for special circumstances within the first period, the 10 follow the 15, 25 working days in all
      说明：原期限止于8月1日，后为2日至5日、8日至12日、15日；止于10月26日，后为27日、28日、31日、11月1日至4日、7日至9日；止于1月10日，后为11日至13日、16日至20日、28日、29日（口径A22）。
      Note: the first period ends on 1 August, then 2 to 5, 8 to 12, 15 August; on 26 October, then 27, 28, 31 October, 1 to 4, 7 to 9 November; on 10 January, then 11 to 13, 16 to 20, 28, 29 January (reading A22).
      假如 于<受理日>受理
      并且 审核有特殊情况：是
      并且 于<决定日>决定延长审核
      当 查询审核的期限
      那么 期限的最后一日为<最后一日>
      并且 依据第八条

      例子:
        | 受理日         | 决定日         | 最后一日      |
        | 2022年7月11日  | 2022年7月27日  | 2022年8月15日 |
        | 2022年9月30日  | 2022年10月26日 | 2022年11月9日 |
        | 2022年12月19日 | 2023年1月9日   | 2023年1月29日 |

    场景大纲: 原期限届满后才决定延长的，仍为15个工作日
      Extended only after the first period has run out, it is still 15 working days
      说明：9月30日受理，原期限止于10月26日（口径A105）。
      Note: accepted on 30 September, the first period ends on 26 October (reading A105).
      假如 于2022年9月30日受理
      并且 审核有特殊情况：是
      并且 于<决定日>决定延长审核
      当 查询审核的期限
      那么 期限的最后一日为2022年10月26日
      并且 依据第八条

      例子:
        | 决定日         |
        | 2022年10月27日 |
        | 2022年11月9日  |

    场景: 若不限于原期限内决定，届满后决定的也接在原期限之后
      If the decision may be made at any time, one made later is added to the first period as well
      说明：10月26日后为27日、28日、31日、11月1日至4日、7日至9日。
      Note: after 26 October: 27, 28, 31 October, 1 to 4, 7 to 9 November.
      假如 于2022年9月30日受理
      并且 审核有特殊情况：是
      并且 于2022年10月27日决定延长审核
      并且 延长的决定按“不限于原期限内作出”解释
      当 查询审核的期限
      那么 期限的最后一日为2022年11月9日
      并且 依据第八条

    场景大纲: 若自决定延长之日起算，10个工作日从决定的次日数起
      Run from the decision, the 10 working days are counted from the day after it
      说明：7月12日后为13日至15日、18日至22日、25日、26日；7月27日后为28日、29日、8月1日至5日、8日至10日；8月1日后为2日至5日、8日至12日、15日。
      Note: after 12 July: 13 to 15, 18 to 22, 25, 26 July; after 27 July: 28, 29 July, 1 to 5, 8 to 10 August; after 1 August: 2 to 5, 8 to 12, 15 August.
      假如 于2022年7月11日受理
      并且 审核有特殊情况：是
      并且 于<决定日>决定延长审核
      并且 延长的10个工作日按“自决定延长之日的次日起算”解释
      当 查询审核的期限
      那么 期限的最后一日为<最后一日>
      并且 依据第八条

      例子:
        | 决定日        | 最后一日      |
        | 2022年7月12日 | 2022年7月26日 |
        | 2022年7月27日 | 2022年8月10日 |
        | 2022年8月1日  | 2022年8月15日 |

    场景大纲: 若自决定延长之日起算，届满后才决定的是否有效，看是否限于原期限内决定
      Run from the decision, one made after the first period counts only if it may be made at any time
      说明：10月27日后为28日、31日、11月1日至4日、7日至10日。
      Note: after 27 October: 28, 31 October, 1 to 4, 7 to 10 November.
      假如 于2022年9月30日受理
      并且 审核有特殊情况：是
      并且 于2022年10月27日决定延长审核
      并且 延长的10个工作日按“自决定延长之日的次日起算”解释
      并且 延长的决定按“<何时决定>”解释
      当 查询审核的期限
      那么 期限的最后一日为<最后一日>
      并且 依据第八条

      例子:
        | 何时决定           | 最后一日       |
        | 须在原期限内作出   | 2022年10月26日 |
        | 不限于原期限内作出 | 2022年11月10日 |

    场景: 没有特殊情况而延长的，仍为15个工作日
      Extended without special circumstances, it is still 15 working days
      假如 于2022年9月30日受理
      并且 审核有特殊情况：否
      并且 于2022年10月26日决定延长审核
      当 查询审核的期限
      那么 期限的最后一日为2022年10月26日
      并且 依据第八条

    场景: 有特殊情况而没有延长的，仍为15个工作日
      With special circumstances but not extended, it is still 15 working days
      假如 于2022年9月30日受理
      并且 审核有特殊情况：是
      并且 没有延长审核
      当 查询审核的期限
      那么 期限的最后一日为2022年10月26日
      并且 依据第八条

    场景大纲: 15个工作日内（含最后一日）完成的，在期限内
      Completed within 15 working days, the last day included, is in time
      说明：9月30日受理，最后一日为10月26日。
      Note: accepted on 30 September, the last day is 26 October.
      假如 于2022年9月30日受理
      并且 没有延长审核
      当 于<完成日>完成审核
      那么 在期限内
      并且 依据第八条

      例子:
        | 完成日         |
        | 2022年9月30日  |
        | 2022年10月25日 |
        | 2022年10月26日 |

    场景: 最后一日的次日才完成的，已超过期限
      Completed on the day after the last is too late
      假如 于2022年9月30日受理
      并且 没有延长审核
      当 于2022年10月27日完成审核
      那么 已超过期限
      并且 期限的最后一日为2022年10月26日
      并且 依据第八条

    场景: 因特殊情况延长的，第25个工作日完成仍在期限内
      Extended for special circumstances, the 25th working day is still in time
      假如 于2022年9月30日受理
      并且 审核有特殊情况：是
      并且 于2022年10月26日决定延长审核
      当 于2022年11月9日完成审核
      那么 在期限内
      并且 依据第八条

    场景大纲: 延长后仍迟一日，没有特殊情况而延长，或者届满后才决定延长的，已超过期限
      A day late even after the extension, extended without special circumstances, or only after the first period, is too late
      假如 于2022年9月30日受理
      并且 审核有特殊情况：<特殊>
      并且 于<决定日>决定延长审核
      当 于<完成日>完成审核
      那么 已超过期限
      并且 依据第八条

      例子:
        | 特殊 | 决定日         | 完成日         |
        | 是   | 2022年10月26日 | 2022年11月10日 |
        | 否   | 2022年10月26日 | 2022年10月27日 |
        | 是   | 2022年10月27日 | 2022年10月27日 |

    场景: 若不限于原期限内决定，届满后决定延长的，第25个工作日完成仍在期限内
      If the decision may be made at any time, the 25th working day is in time even where it was made after the first period
      假如 于2022年9月30日受理
      并且 审核有特殊情况：是
      并且 于2022年10月27日决定延长审核
      并且 延长的决定按“不限于原期限内作出”解释
      当 于2022年11月9日完成审核
      那么 在期限内
      并且 依据第八条

    场景大纲: 有特殊情况的，是否延长由部门在原期限内（含最后一日）决定
      In special circumstances the department decides whether to extend, within the first period, its last day included
      假如 于2022年9月30日受理
      并且 审核有特殊情况：是
      当 查询可否于<决定日>决定延长审核
      那么 审核是否延长10个工作日，由人力资源社会保障部门决定
      并且 依据第八条

      例子:
        | 决定日         |
        | 2022年9月30日  |
        | 2022年10月26日 |

    场景: 原期限届满后，不可以再决定延长
      After the first period has run out no extension may be decided
      假如 于2022年9月30日受理
      并且 审核有特殊情况：是
      当 查询可否于2022年10月27日决定延长审核
      那么 不可以
      并且 依据第八条

    场景: 若不限于原期限内决定，届满后是否延长仍由部门决定
      If the decision may be made at any time, the department still decides after the first period
      假如 于2022年9月30日受理
      并且 审核有特殊情况：是
      并且 延长的决定按“不限于原期限内作出”解释
      当 查询可否于2022年10月27日决定延长审核
      那么 审核是否延长10个工作日，由人力资源社会保障部门决定
      并且 依据第八条

    场景: 没有特殊情况的，不可以延长
      Without special circumstances there is no extension
      假如 审核有特殊情况：否
      当 查询可否延长审核
      那么 不可以
      并且 依据第八条

    场景: 期限跨入没有放假安排的年份的，可否延长也待定
      Whether it may be extended is not yet known either where the period runs into a year whose holidays are not announced
      假如 于2027年3月1日受理
      并且 审核有特殊情况：是
      当 查询可否于2027年3月22日决定延长审核
      那么 尚待授权事项G49明确
      并且 依据第八条

    场景: 是否有特殊情况须由部门认定，先查明
      Whether there are special circumstances is for the department to find and must first be known
      假如 于2022年9月30日受理
      并且 决定延长审核
      当 查询审核的期限
      那么 尚需查明“审核有特殊情况”
      并且 依据第八条

    场景: 不知何日受理，先查明
      The day of acceptance must first be known
      假如 没有延长审核
      当 查询审核的期限
      那么 尚需查明“受理之日”
      并且 依据第八条

    场景: 不知审核是否延长，先查明
      Whether the review was extended must first be known
      假如 于2022年9月30日受理
      当 于2022年10月27日完成审核
      那么 尚需查明“已决定延长审核”
      并且 依据第八条

    场景: 不知何日决定延长的，先查明
      The day on which the extension was decided must first be known
      假如 于2022年9月30日受理
      并且 审核有特殊情况：是
      并且 决定延长审核
      当 查询审核的期限
      那么 尚需查明“决定延长审核之日”
      并且 依据第八条

    场景大纲: 期限跨入尚未公布放假安排的年份，工作日待定
      Where the period runs into a year whose holidays are not announced, the working days are not yet known
      说明：2026年12月14日后到年末至多还有13个工作日（15日至18日、21日至25日、28日至31日），第15个在2027年。
      Note: after 14 December 2026 at most 13 working days remain to the year's end (15 to 18, 21 to 25, 28 to 31 December); the 15th lies in 2027.
      假如 于<受理日>受理
      并且 没有延长审核
      当 查询审核的期限
      那么 尚待授权事项G49明确
      并且 依据第八条

      例子:
        | 受理日         |
        | 2026年12月14日 |
        | 2027年3月1日   |

    场景: 期限跨入没有放假安排的年份的，是否按期也待定
      Whether a review was in time is not yet known either where the period runs into such a year
      假如 于2027年3月1日受理
      并且 没有延长审核
      当 于2027年3月23日完成审核
      那么 尚待授权事项G49明确
      并且 依据第八条

    场景: 在受理之前决定延长，事实矛盾
      An extension decided before acceptance contradicts itself
      假如 于2022年9月30日受理
      并且 审核有特殊情况：是
      并且 于2022年9月29日决定延长审核
      当 查询审核的期限
      那么 “决定延长审核之日”有误，不予裁决

    场景: 在受理之前完成审核，事实矛盾
      A review completed before acceptance contradicts itself
      假如 于2022年9月30日受理
      并且 没有延长审核
      当 于2022年9月29日完成审核
      那么 “完成审核之日”有误，不予裁决
