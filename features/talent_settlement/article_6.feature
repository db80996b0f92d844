# language: zh-CN
功能: 第六条 受理时间
  The time of acceptance

  背景:
    假如 适用2024年6月1日的规定

  规则: 第六条
    申请人在网上向人力资源社会保障部门提交申请后，引进人才入户的受理时间按以下方法确定：

    场景大纲: 5个工作日内已告知补正或者不予受理的，没有受理时间
      Told within 5 working days to correct or that acceptance is refused, the application has no time of acceptance
      说明：9月27日提交，5个工作日为28日、29日、30日、10月8日、9日；10月1日至7日放假，8日、9日（周末）上班。
      Note: submitted on 27 September, the 5 working days are 28, 29, 30 September, 8 and 9 October; 1 to 7 October are off, the weekend days 8 and 9 October are worked.
      假如 申请人于2022年9月27日提交申请
      并且 无需进行现场审查
      并且 网上审查尚未通过
      并且 人力资源社会保障部门于<告知日>告知补正或者不予受理
      当 查询受理时间
      那么 没有受理
      并且 依据第六条和第六条第一项

      例子:
        | 告知日         |
        | 2022年9月27日  |
        | 2022年9月28日  |
        | 2022年10月9日  |

    场景: 不知何日提交，先查明
      The day of the submission must first be known
      假如 无需进行现场审查
      并且 人力资源社会保障部门未作任何审查
      当 查询受理时间
      那么 尚需查明“当次提交日”
      并且 依据第六条

  规则: 第六条第一项
    申请人无需进行现场审查的，经人力资源社会保障部门网上审查通过时间确定为受理时间；
    人力资源社会保障部门5个工作日内未作审查的自动确定第6个工作日为受理时间。

    场景大纲: 5个工作日内网上审查通过的，通过之日为受理时间
      Where the online screening is passed within 5 working days, that day is the time of acceptance
      说明：9月27日提交，10月8日、9日为第4个、第5个工作日；12月30日提交，次年1月3日为第1个；2024年2月22日提交，29日为第5个（23日、26日至29日）。
      Note: submitted on 27 September, 8 and 9 October are the 4th and 5th working days; on 30 December, 3 January is the 1st; on 22 February 2024, 29 February is the 5th (23, 26 to 29).
      假如 申请人于<提交日>提交申请
      并且 无需进行现场审查
      并且 网上审查于<通过日>通过
      当 查询受理时间
      那么 受理时间为<通过日>
      并且 依据第六条第一项

      例子:
        | 提交日         | 通过日         |
        | 2022年9月27日  | 2022年9月27日  |
        | 2022年9月27日  | 2022年10月8日  |
        | 2022年9月27日  | 2022年10月9日  |
        | 2022年12月30日 | 2023年1月3日   |
        | 2024年2月22日  | 2024年2月29日  |

    场景大纲: 5个工作日内未作审查的，第6个工作日为受理时间
      Not screened within 5 working days, it is accepted on the 6th
      说明：提交当日不计。7月7日后为8日、11日至14日，第6个15日；8月31日后为9月1日、2日、5日至7日，第6个8日；9月27日后为28日至30日、10月8日、9日，第6个10日；9月30日和放假的10月1日后同为10月8日至12日，第6个13日。
      Note: the day of submission is not counted. After 7 July: 8, 11 to 14, the 6th is 15 July; after 31 August: 1, 2, 5 to 7 September, the 6th is the 8th; after 27 September: 28 to 30, 8 and 9 October, the 6th is the 10th; after 30 September, and after 1 October, a day off: 8 to 12 October, the 6th is the 13th.
      假如 申请人于<提交日>提交申请
      并且 无需进行现场审查
      并且 人力资源社会保障部门未作任何审查
      当 查询受理时间
      那么 受理时间为<受理日>
      并且 依据第六条第一项

      例子:
        | 提交日        | 受理日         |
        | 2022年7月7日  | 2022年7月15日  |
        | 2022年8月31日 | 2022年9月8日   |
        | 2022年9月27日 | 2022年10月10日 |
        | 2022年9月30日 | 2022年10月13日 |
        | 2022年10月1日 | 2022年10月13日 |

    场景大纲: 跨年、跨春节和二月末的第6个工作日
      The 6th working day across the year's end, Spring Festival and the end of February
      说明：12月28日后为29日、30日、1月3日至5日，第6个6日（2022年12月31日至1月2日放假）；1月18日后为19日、20日、28日至30日，第6个31日（1月21日至27日放假，28日、29日上班）；1月20日后为28日至31日、2月1日，第6个2月2日；2024年2月21日后为22日、23日、26日至28日，第6个29日；22日后第6个3月1日。
      Note: after 28 December: 29, 30, 3 to 5 January, the 6th is the 6th (31 December to 2 January are off); after 18 January: 19, 20, 28 to 30, the 6th is the 31st (21 to 27 January off, 28 and 29 worked); after 20 January: 28 to 31, 1 February, the 6th is 2 February; after 21 February 2024: 22, 23, 26 to 28, the 6th is the 29th; after the 22nd it is 1 March.
      假如 申请人于<提交日>提交申请
      并且 无需进行现场审查
      并且 人力资源社会保障部门未作任何审查
      当 查询受理时间
      那么 受理时间为<受理日>
      并且 依据第六条第一项

      例子:
        | 提交日         | 受理日        |
        | 2022年12月28日 | 2023年1月6日  |
        | 2023年1月18日  | 2023年1月31日 |
        | 2023年1月20日  | 2023年2月2日  |
        | 2024年2月21日  | 2024年2月29日 |
        | 2024年2月22日  | 2024年3月1日  |

    场景大纲: 第6个工作日或者其后才通过的，仍为第6个工作日
      Passed on the 6th working day or later, it is still accepted on the 6th
      说明：9月27日后的第6个工作日为10月10日。
      Note: the 6th working day after 27 September is 10 October.
      假如 申请人于2022年9月27日提交申请
      并且 无需进行现场审查
      并且 没有告知补正或者不予受理
      并且 网上审查于<通过日>通过
      当 查询受理时间
      那么 受理时间为2022年10月10日
      并且 依据第六条第一项

      例子:
        | 通过日         |
        | 2022年10月10日 |
        | 2022年10月11日 |
        | 2022年11月30日 |

    场景: 第6个工作日才告知补正或者不予受理的，当日已经受理
      Told to correct or of a refusal only on the 6th working day, it was accepted on that day
      假如 申请人于2022年9月27日提交申请
      并且 无需进行现场审查
      并且 网上审查尚未通过
      并且 人力资源社会保障部门于2022年10月10日告知补正或者不予受理
      当 查询受理时间
      那么 受理时间为2022年10月10日
      并且 依据第六条第一项

    场景: 5个工作日内告知、其后网上审查通过的，通过之日为受理时间
      Told within 5 working days and passed later, the day of passing is the time of acceptance
      假如 申请人于2022年9月27日提交申请
      并且 无需进行现场审查
      并且 人力资源社会保障部门于2022年9月28日告知补正或者不予受理
      并且 网上审查于2022年10月12日通过
      当 查询受理时间
      那么 受理时间为2022年10月12日
      并且 依据第六条第一项

    场景大纲: 若提交当日算第1个工作日，受理提前到前一个工作日；休息日提交的不变
      If the day of submission is the 1st working day, acceptance comes a working day earlier; not so for a submission on a day off
      说明：9月27日至30日、10月8日、9日；9月30日、10月8日至12日；10月1日放假，第1个仍为8日；1月18日至20日、28日至30日。
      Note: 27 to 30 September, 8 and 9 October; 30 September, 8 to 12 October; 1 October is off, the 1st is still the 8th; 18 to 20 and 28 to 30 January.
      假如 申请人于<提交日>提交申请
      并且 无需进行现场审查
      并且 人力资源社会保障部门未作任何审查
      并且 第6个工作日按“从提交当日数起”解释
      当 查询受理时间
      那么 受理时间为<受理日>
      并且 依据第六条第一项

      例子:
        | 提交日        | 受理日         |
        | 2022年9月27日 | 2022年10月9日  |
        | 2022年9月30日 | 2022年10月12日 |
        | 2022年10月1日 | 2022年10月13日 |
        | 2023年1月18日 | 2023年1月30日  |

    场景大纲: 若提交当日算第1个工作日，5个工作日也止于前一个工作日
      If the day of submission is the 1st working day, the 5 working days end a working day earlier as well
      说明：9月27日至30日、10月8日为5个工作日。
      Note: 27 to 30 September and 8 October are the 5 working days.
      假如 申请人于2022年9月27日提交申请
      并且 无需进行现场审查
      并且 没有告知补正或者不予受理
      并且 网上审查于<通过日>通过
      并且 第6个工作日按“从提交当日数起”解释
      当 查询受理时间
      那么 受理时间为<受理日>
      并且 依据第六条第一项

      例子:
        | 通过日         | 受理日        |
        | 2022年10月8日  | 2022年10月8日 |
        | 2022年10月10日 | 2022年10月9日 |

    场景: 已开始而没有审查结果的，第6个工作日为受理时间
      Begun but without a result, it is accepted on the 6th working day
      说明：口径A80的默认读法。
      Note: the default of reading A80.
      假如 申请人于2022年9月27日提交申请
      并且 无需进行现场审查
      并且 网上审查尚未通过
      并且 没有告知补正或者不予受理
      并且 网上审查于2022年9月28日开始
      当 查询受理时间
      那么 受理时间为2022年10月10日
      并且 依据第六条第一项

    场景大纲: 若“未作审查”指没有开始，5个工作日内已开始的，通过之日为受理时间
      If “not screened” means not begun, what was begun within 5 working days is accepted on the day it is passed
      说明：第5个工作日为10月9日，第6个为10月10日。
      Note: the 5th working day is 9 October, the 6th 10 October.
      假如 申请人于2022年9月27日提交申请
      并且 无需进行现场审查
      并且 没有告知补正或者不予受理
      并且 网上审查于<开始日>开始
      并且 网上审查于2022年10月12日通过
      并且 “未作审查”按“没有开始审查”解释
      当 查询受理时间
      那么 受理时间为<受理日>
      并且 依据第六条第一项

      例子:
        | 开始日         | 受理日         |
        | 2022年9月27日  | 2022年10月12日 |
        | 2022年10月9日  | 2022年10月12日 |
        | 2022年10月10日 | 2022年10月10日 |

    场景: 若“未作审查”指没有开始，已开始而尚未通过的，没有受理
      If “not screened” means not begun, what was begun and is not yet passed is not accepted
      假如 申请人于2022年9月27日提交申请
      并且 无需进行现场审查
      并且 网上审查尚未通过
      并且 没有告知补正或者不予受理
      并且 网上审查于2022年9月28日开始
      并且 “未作审查”按“没有开始审查”解释
      当 查询受理时间
      那么 没有受理
      并且 依据第六条和第六条第一项

    场景: 若“未作审查”指没有开始，没有开始的仍自动受理
      If “not screened” means not begun, what was not begun is accepted automatically all the same
      假如 申请人于2022年9月27日提交申请
      并且 无需进行现场审查
      并且 网上审查尚未通过
      并且 没有告知补正或者不予受理
      并且 网上审查没有开始
      并且 “未作审查”按“没有开始审查”解释
      当 查询受理时间
      那么 受理时间为2022年10月10日
      并且 依据第六条第一项

    场景: 补正后再次提交的，从再次提交数起
      After a correction the working days are counted from the later submission
      说明：9月29日再次提交，后为30日、10月8日至11日，第6个12日（口径A81）。
      Note: submitted again on 29 September, 30 September and 8 to 11 October follow, the 6th is the 12th (reading A81).
      假如 申请人于2022年9月27日提交申请，补正后于2022年9月29日再次提交
      并且 无需进行现场审查
      并且 人力资源社会保障部门未作任何审查
      当 查询受理时间
      那么 受理时间为2022年10月12日
      并且 依据第六条第一项和第七条第一款

    场景大纲: 若按首次提交计算，从首次提交数起，但不早于再次提交
      If the first submission counts, from that one, but not before the later submission
      说明：9月27日后的第6个工作日为10月10日；10月14日才再次提交的，此前没有可受理的申请。
      Note: the 6th working day after 27 September is 10 October; where it was submitted again only on 14 October there was nothing to accept before.
      假如 申请人于2022年9月27日提交申请，补正后于<再次提交日>再次提交
      并且 无需进行现场审查
      并且 人力资源社会保障部门未作任何审查
      并且 补正后再次提交的，按“首次提交”计算
      当 查询受理时间
      那么 受理时间为<受理日>
      并且 依据第六条第一项和第七条第一款

      例子:
        | 再次提交日     | 受理日         |
        | 2022年9月29日  | 2022年10月10日 |
        | 2022年10月14日 | 2022年10月14日 |

    场景: 若按首次提交计算，只提交一次的仍从该次提交数起
      If the first submission counts, one submitted only once is counted from that one
      说明：9月27日后的第6个工作日为10月10日；没有补正，也就没有另一个首次提交日。
      Note: the 6th working day after 27 September is 10 October; without a correction there is no other first submission.
      假如 申请人于2022年9月27日提交申请
      并且 无需进行现场审查
      并且 人力资源社会保障部门未作任何审查
      并且 补正后再次提交的，按“首次提交”计算
      当 查询受理时间
      那么 受理时间为2022年10月10日
      并且 依据第六条第一项

    场景大纲: 若自动受理的时间不变，其后才发现应进行现场审查的，仍为第6个工作日
      If automatic acceptance stands, it stays the 6th working day where the need for an on-site screening is found later
      假如 申请人于2022年9月27日提交申请
      并且 人力资源社会保障部门未作任何审查
      并且 自动受理之后才发现应进行现场审查
      并且 现场审查的结果为“<结果>”
      并且 自动受理后才发现应现场审查的，受理时间按“仍为第6个工作日”解释
      当 查询受理时间
      那么 受理时间为2022年10月10日
      并且 依据第六条第一项

      例子:
        | 结果           |
        | 通过           |
        | 未按规定进行   |
        | 不符合受理条件 |

    场景: 若自动受理的时间不变，不因其后的现场审查不予受理
      If automatic acceptance stands, acceptance is not refused on account of a later on-site screening
      假如 自动受理之后才发现应进行现场审查
      并且 现场审查的结果为“不符合受理条件”
      并且 自动受理后才发现应现场审查的，受理时间按“仍为第6个工作日”解释
      当 查询是否因现场审查不予受理
      那么 不因现场审查不予受理
      并且 依据第六条第一项

    场景大纲: 期限跨入尚未公布放假安排的年份，工作日待定
      Where the period runs into a year whose holidays are not announced, the working days are not yet known
      说明：2026年12月24日后为25日、28日至31日，第6个工作日在2027年。
      Note: after 24 December 2026 come 25 and 28 to 31 December; the 6th working day lies in 2027.
      假如 申请人于<提交日>提交申请
      并且 无需进行现场审查
      并且 人力资源社会保障部门未作任何审查
      当 查询受理时间
      那么 尚待授权事项G49明确
      并且 依据第六条第一项

      例子:
        | 提交日         |
        | 2026年12月24日 |
        | 2027年3月1日   |

    场景: 不知网上审查是否通过，先查明
      Whether the online screening is passed must first be known
      假如 申请人于2022年9月27日提交申请
      并且 无需进行现场审查
      当 查询受理时间
      那么 尚需查明“网上审查通过”
      并且 依据第六条第一项

    场景: 超过5个工作日才通过，不知其间有无告知的，先查明
      Passed after the 5 working days, whether the applicant was told anything before must first be known
      假如 申请人于2022年9月27日提交申请
      并且 无需进行现场审查
      并且 网上审查于2022年10月12日通过
      当 查询受理时间
      那么 尚需查明“已告知补正或者不予受理”
      并且 依据第六条第一项

    场景: 网上审查在提交之前通过，事实矛盾
      An online screening passed before the submission contradicts itself
      假如 申请人于2022年9月27日提交申请
      并且 无需进行现场审查
      并且 网上审查于2022年9月26日通过
      当 查询受理时间
      那么 “网上审查通过日”有误，不予裁决

    场景: 在提交之前告知，事实矛盾
      Telling the applicant before the submission contradicts itself
      假如 申请人于2022年9月27日提交申请
      并且 无需进行现场审查
      并且 人力资源社会保障部门于2022年9月26日告知补正或者不予受理
      当 查询受理时间
      那么 “告知日”有误，不予裁决

    场景: 网上审查在提交之前开始，事实矛盾
      An online screening begun before the submission contradicts itself
      假如 申请人于2022年9月27日提交申请
      并且 无需进行现场审查
      并且 网上审查于2022年9月26日开始
      当 查询受理时间
      那么 “开始网上审查日”有误，不予裁决

  规则: 第六条第二项
    申请人进行现场审查的，现场审查通过时间确定为受理时间。

    场景大纲: 现场审查通过之日为受理时间，不论是否超过5个工作日
      The day on which the on-site screening is passed is the time of acceptance, within 5 working days or later
      假如 申请人于2022年9月27日提交申请
      并且 应进行现场审查
      并且 现场审查于<通过日>通过
      当 查询受理时间
      那么 受理时间为<通过日>
      并且 依据第六条第二项

      例子:
        | 通过日         |
        | 2022年9月27日  |
        | 2022年10月9日  |
        | 2022年10月10日 |
        | 2022年12月31日 |

    场景: 自动受理之后才发现应进行现场审查的，改为现场审查通过之日
      Where the need is found only after automatic acceptance, the time becomes the day the on-site screening is passed
      说明：9月27日后的第6个工作日为10月10日，其后才发现；口径A82的默认读法。
      Note: found after the 6th working day after 27 September, 10 October; the default of reading A82.
      假如 申请人于2022年9月27日提交申请
      并且 人力资源社会保障部门未作任何审查
      并且 自动受理之后才发现应进行现场审查
      并且 现场审查于2022年11月15日通过
      当 查询受理时间
      那么 受理时间为2022年11月15日
      并且 依据第六条第二项

    场景: 若自动受理的时间不变，自动受理之前发现的仍按现场审查通过之日
      If automatic acceptance stands, a need found before still makes it the day the on-site screening is passed
      假如 申请人于2022年9月27日提交申请
      并且 自动受理之前已发现应进行现场审查
      并且 现场审查于2022年10月20日通过
      并且 自动受理后才发现应现场审查的，受理时间按“仍为第6个工作日”解释
      当 查询受理时间
      那么 受理时间为2022年10月20日
      并且 依据第六条第二项

    场景: 若自动受理的时间不变，不知何时发现的，先查明
      If automatic acceptance stands, whether the need was found only afterwards must first be known
      假如 申请人于2022年9月27日提交申请
      并且 应进行现场审查
      并且 现场审查于2022年10月20日通过
      并且 自动受理后才发现应现场审查的，受理时间按“仍为第6个工作日”解释
      当 查询受理时间
      那么 尚需查明“自动受理之后才发现应现场审查”
      并且 依据第六条第二项

    场景: 不知现场审查何日通过，先查明
      The day on which the on-site screening was passed must first be known
      假如 申请人于2022年9月27日提交申请
      并且 应进行现场审查
      并且 现场审查的结果为“通过”
      当 查询受理时间
      那么 尚需查明“现场审查通过日”
      并且 依据第六条第二项

    场景: 现场审查在提交之前通过，事实矛盾
      An on-site screening passed before the submission contradicts itself
      假如 申请人于2022年9月27日提交申请
      并且 应进行现场审查
      并且 现场审查于2022年9月26日通过
      当 查询受理时间
      那么 “现场审查通过日”有误，不予裁决

  规则: 第六条第三项
    申请人当次提交时未超龄，通过人力资源社会保障部门审核时已超龄的，申请人当次提交时间可优先确定为受理时间。

    场景大纲: 提交时未超龄、审核通过时已超龄的，由部门决定是否以提交时间为受理时间
      Not over age at the submission and over age when the review is passed: the department decides whether the time of the submission counts
      假如 申请人于2022年9月27日提交申请
      并且 审核于2022年10月20日通过
      并且 申请人自<超龄日>起超龄
      当 查询当次提交时间是否优先确定为受理时间
      那么 是否以当次提交时间为受理时间，由人力资源社会保障部门决定
      并且 依据第六条第三项

      例子:
        | 超龄日         |
        | 2022年9月28日  |
        | 2022年10月15日 |
        | 2022年10月20日 |

    场景大纲: 提交时已超龄，或者审核通过时仍未超龄的，不优先
      Over age already at the submission, or not yet when the review is passed: no priority
      假如 申请人于2022年9月27日提交申请
      并且 审核于2022年10月20日通过
      并且 申请人自<超龄日>起超龄
      当 查询当次提交时间是否优先确定为受理时间
      那么 当次提交时间不优先确定为受理时间
      并且 依据第六条第三项

      例子:
        | 超龄日         |
        | 2022年9月1日   |
        | 2022年9月27日  |
        | 2022年10月21日 |

    场景: 若“可优先”是必须优先，提交时间即为受理时间
      If priority must be given, the time of the submission is the time of acceptance
      假如 申请人于2022年9月27日提交申请
      并且 审核于2022年10月20日通过
      并且 申请人自2022年10月15日起超龄
      并且 “可优先”按“必须优先”解释
      当 查询当次提交时间是否优先确定为受理时间
      那么 当次提交时间2022年9月27日为受理时间
      并且 依据第六条第三项

    场景: 若“可优先”是必须优先，提交时已超龄的仍不优先
      If priority must be given, someone over age already at the submission still has none
      假如 申请人于2022年9月27日提交申请
      并且 审核于2022年10月20日通过
      并且 申请人自2022年9月27日起超龄
      并且 “可优先”按“必须优先”解释
      当 查询当次提交时间是否优先确定为受理时间
      那么 当次提交时间不优先确定为受理时间
      并且 依据第六条第三项

    场景: 补正后再次提交时已超龄的，不优先
      Over age when submitting again after a correction: no priority
      说明：首次提交时未超龄，再次提交时已超龄（口径A81的默认读法）。
      Note: not over age at the first submission but at the later one (the default of reading A81).
      假如 申请人于2022年9月27日提交申请，补正后于2022年10月14日再次提交
      并且 审核于2022年11月1日通过
      并且 申请人自2022年10月1日起超龄
      当 查询当次提交时间是否优先确定为受理时间
      那么 当次提交时间不优先确定为受理时间
      并且 依据第六条第三项

    场景: 若按首次提交计算，首次提交时未超龄的由部门决定
      If the first submission counts, the department decides for someone not over age at the first one
      假如 申请人于2022年9月27日提交申请，补正后于2022年10月14日再次提交
      并且 审核于2022年11月1日通过
      并且 申请人自2022年10月1日起超龄
      并且 补正后再次提交的，按“首次提交”计算
      当 查询当次提交时间是否优先确定为受理时间
      那么 是否以当次提交时间为受理时间，由人力资源社会保障部门决定
      并且 依据第六条第三项

    场景: 若按首次提交计算并且必须优先，首次提交时间即为受理时间
      If the first submission counts and priority must be given, the time of the first one is the time of acceptance
      假如 申请人于2022年9月27日提交申请，补正后于2022年10月14日再次提交
      并且 审核于2022年11月1日通过
      并且 申请人自2022年10月1日起超龄
      并且 补正后再次提交的，按“首次提交”计算
      并且 “可优先”按“必须优先”解释
      当 查询当次提交时间是否优先确定为受理时间
      那么 当次提交时间2022年9月27日为受理时间
      并且 依据第六条第三项

    场景大纲: 若“审核时”指按前两项受理之时，只有受理时已超龄的才优先
      If “when passing the review” means at acceptance under the first 2 items, only someone over age by then is concerned
      说明：网上审查于10月9日（第5个工作日）通过，即按第一项受理之日。
      Note: the online screening is passed on 9 October, the 5th working day, which is the day of acceptance under item 1.
      假如 申请人于2022年9月27日提交申请
      并且 无需进行现场审查
      并且 网上审查于2022年10月9日通过
      并且 审核于2022年10月20日通过
      并且 申请人自<超龄日>起超龄
      并且 “通过人力资源社会保障部门审核时”按“按前两项受理之时”解释
      并且 “可优先”按“必须优先”解释
      当 查询当次提交时间是否优先确定为受理时间
      那么 当次提交时间2022年9月27日为受理时间
      并且 依据第六条第三项

      例子:
        | 超龄日        |
        | 2022年9月28日 |
        | 2022年10月9日 |

    场景: 若“审核时”指按前两项受理之时，受理后才超龄的不优先
      If “when passing the review” means at acceptance under the first 2 items, someone over age only afterwards has no priority
      假如 申请人于2022年9月27日提交申请
      并且 无需进行现场审查
      并且 网上审查于2022年10月9日通过
      并且 审核于2022年10月20日通过
      并且 申请人自2022年10月10日起超龄
      并且 “通过人力资源社会保障部门审核时”按“按前两项受理之时”解释
      当 查询当次提交时间是否优先确定为受理时间
      那么 当次提交时间不优先确定为受理时间
      并且 依据第六条第三项

    场景: 若“审核时”指按前两项受理之时，现场审查通过时已超龄的由部门决定
      If “when passing the review” means at acceptance under the first 2 items, the department decides for someone over age when the on-site screening is passed
      假如 申请人于2022年9月27日提交申请
      并且 应进行现场审查
      并且 现场审查于2022年10月12日通过
      并且 审核于2022年10月20日通过
      并且 申请人自2022年10月12日起超龄
      并且 “通过人力资源社会保障部门审核时”按“按前两项受理之时”解释
      当 查询当次提交时间是否优先确定为受理时间
      那么 是否以当次提交时间为受理时间，由人力资源社会保障部门决定
      并且 依据第六条第三项

    场景: 若“审核时”指按前两项受理之时，现场审查通过后才超龄的不优先
      If “when passing the review” means at acceptance under the first 2 items, someone over age only after the on-site screening is passed has no priority
      说明：现场审查于10月12日通过，即按第二项受理之日，次日才超龄。
      Note: the on-site screening is passed on 12 October, the day of acceptance under item 2; the applicant is over age from the next day.
      假如 申请人于2022年9月27日提交申请
      并且 应进行现场审查
      并且 现场审查于2022年10月12日通过
      并且 审核于2022年10月20日通过
      并且 申请人自2022年10月13日起超龄
      并且 “通过人力资源社会保障部门审核时”按“按前两项受理之时”解释
      当 查询当次提交时间是否优先确定为受理时间
      那么 当次提交时间不优先确定为受理时间
      并且 依据第六条第三项

    场景: 若“审核时”指按前两项受理之时，没有受理的不优先
      If “when passing the review” means at acceptance under the first 2 items, what is not accepted has no priority
      假如 申请人于2022年9月27日提交申请
      并且 无需进行现场审查
      并且 网上审查尚未通过
      并且 人力资源社会保障部门于2022年9月28日告知补正或者不予受理
      并且 申请人自2022年10月1日起超龄
      并且 “通过人力资源社会保障部门审核时”按“按前两项受理之时”解释
      当 查询当次提交时间是否优先确定为受理时间
      那么 当次提交时间不优先确定为受理时间
      并且 依据第六条第三项

    场景: 若“审核时”指按前两项受理之时，没有通过现场审查的不优先
      If “when passing the review” means at acceptance under the first 2 items, without passing the on-site screening there is no priority
      假如 申请人于2022年9月27日提交申请
      并且 应进行现场审查
      并且 现场审查的结果为“不符合受理条件”
      并且 申请人自2022年10月1日起超龄
      并且 “通过人力资源社会保障部门审核时”按“按前两项受理之时”解释
      当 查询当次提交时间是否优先确定为受理时间
      那么 当次提交时间不优先确定为受理时间
      并且 依据第六条第三项

    场景: 何日起超龄由《办法》的年龄条件确定
      From which day the applicant is over age is for the age condition of the Measures
      假如 申请人于2022年9月27日提交申请
      并且 审核于2022年10月20日通过
      当 查询当次提交时间是否优先确定为受理时间
      那么 尚需查明“开始超龄之日”
      并且 尚待授权事项G41明确
      并且 依据第六条第三项

    场景: 不知审核何日通过，先查明
      The day on which the review is passed must first be known
      假如 申请人于2022年9月27日提交申请
      并且 申请人自2022年10月15日起超龄
      当 查询当次提交时间是否优先确定为受理时间
      那么 尚需查明“审核通过日”
      并且 依据第六条第三项

    场景: 审核在提交之前通过，事实矛盾
      A review passed before the submission contradicts itself
      假如 申请人于2022年9月27日提交申请
      并且 审核于2022年9月26日通过
      并且 申请人自2022年10月15日起超龄
      当 查询当次提交时间是否优先确定为受理时间
      那么 “审核通过日”有误，不予裁决
