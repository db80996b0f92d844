# language: zh-CN
功能: 第十八条 退休与缴费年限
  Retirement and contribution years

  背景:
    假如 适用2024年6月1日的规定

  规则: 第十八条第一款
    参保人员达到法定退休年龄时，职工基本医疗保险累计缴费年限和本市累计缴费年限均达到规定年限的，经医疗保障经办机构核准后，从达到法定退休年龄次月起享受退休人员的职工基本医疗保险待遇。

    场景大纲: 累计缴费年限和本市累计缴费年限都不少于规定年限，即达到规定年限
      Both the cumulative years and those in the City are no fewer than required, so the required years are reached
      说明：规定年限的月数为假设，条文没有写明（授权事项G6）；“达到”包括恰好相等。
      Note: the required months are assumed, since the text states none (delegation G6); reaching includes being exactly equal.
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时累计缴费<累计>个月，其中本市<本市>个月
      当 查询是否达到规定年限
      那么 累计缴费年限和本市累计缴费年限均达到规定年限
      并且 依据第十八条第一款

      例子:
        | 累计 | 本市 |
        | 240  | 96   |
        | 241  | 96   |
        | 240  | 97   |
        | 300  | 300  |

    场景大纲: 达到规定年限并经核准，从达到法定退休年龄的次月起享受退休人员待遇
      With the required years reached and approval given, a retiree's benefits run from the month after the age is reached
      说明：对应日即满该年龄的生日，年龄带月数的顺延这些月（授权事项G7）；不论月初、月末、闰年2月29日或者12月，都从下一个公历月起；2022年12月1日是本规定施行的第一日。
      Note: the corresponding day is the birthday of that age, later by the months where the age has months (delegation G7); whether early or late in the month, on 29 February or in December, it is the next calendar month; 1 December 2022 is the first day of force.
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时累计缴费240个月，其中本市96个月
      并且 法定退休年龄的对应日为<对应日>
      并且 已经医疗保障经办机构核准
      当 查询从何时起享受退休人员待遇
      那么 从<首月>起享受退休人员的职工基本医疗保险待遇
      并且 依据第十八条第一款

      例子:
        | 对应日         | 首月       |
        | 2024年3月15日  | 2024年4月  |
        | 2024年4月1日   | 2024年5月  |
        | 2024年1月31日  | 2024年2月  |
        | 2024年2月29日  | 2024年3月  |
        | 2023年2月28日  | 2023年3月  |
        | 2023年12月1日  | 2024年1月  |
        | 2023年12月31日 | 2024年1月  |
        | 2022年12月1日  | 2023年1月  |

    场景大纲: 若年龄在生日次日达到，对应日在月末的晚一个月
      If an age is reached on the day after the birthday, a corresponding day at the end of a month moves the start by a month
      说明：2024年3月31日的次日是4月1日，4月达到，5月起；2月28日的次日在2024年是29日，仍在2月；2023年12月31日的次日是2024年1月1日（口径A31）。
      Note: the day after 31 March 2024 is 1 April, so the age is reached in April and the start is May; the day after 28 February 2024 is the 29th, still in February; the day after 31 December 2023 is 1 January 2024 (reading A31).
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时累计缴费240个月，其中本市96个月
      并且 法定退休年龄的对应日为<对应日>
      并且 法定退休年龄的达到按“生日次日”解释
      并且 已经医疗保障经办机构核准
      当 查询从何时起享受退休人员待遇
      那么 从<首月>起享受退休人员的职工基本医疗保险待遇
      并且 依据第十八条第一款

      例子:
        | 对应日         | 首月       |
        | 2024年3月30日  | 2024年4月  |
        | 2024年3月31日  | 2024年5月  |
        | 2024年2月28日  | 2024年3月  |
        | 2024年2月29日  | 2024年4月  |
        | 2023年12月31日 | 2024年2月  |
        | 2022年11月30日 | 2023年1月  |

    场景: 未经核准，尚不享受退休人员待遇
      Without approval a retiree's benefits are not yet received
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时累计缴费260个月，其中本市120个月
      并且 法定退休年龄的对应日为2024年3月15日
      并且 未经医疗保障经办机构核准
      当 查询从何时起享受退休人员待遇
      那么 尚不享受退休人员的职工基本医疗保险待遇
      并且 依据第十八条第一款

    场景: 核准较晚，仍从达到法定退休年龄的次月起
      Approval comes late; the start is still the month after the age is reached
      说明：条文写明的起点是达到法定退休年龄的次月，核准是条件，不是起点（口径A35）。
      Note: the start that the text names is the month after reaching the age; approval is a condition, not the start (reading A35).
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时累计缴费240个月，其中本市96个月
      并且 法定退休年龄的对应日为2024年3月15日
      并且 医疗保障经办机构于2024年9月10日核准
      当 查询从何时起享受退休人员待遇
      那么 从2024年4月起享受退休人员的职工基本医疗保险待遇
      并且 依据第十八条第一款

    场景大纲: 若不早于核准的次月，取年龄次月和核准次月中较晚的
      Read as not before the month after approval, the later of the two months counts
      说明：2024年3月达到，次月是4月；核准在3月31日以前的次月不晚于4月，在4月1日的次月是5月。
      Note: reached in March 2024, the next month is April; approval up to 31 March leads to no later month, approval on 1 April leads to May.
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时累计缴费240个月，其中本市96个月
      并且 法定退休年龄的对应日为2024年3月15日
      并且 医疗保障经办机构于<核准日>核准
      并且 较晚核准的起点按“不早于核准的次月”解释
      当 查询从何时起享受退休人员待遇
      那么 从<首月>起享受退休人员的职工基本医疗保险待遇
      并且 依据第十八条第一款

      例子:
        | 核准日         | 首月       |
        | 2024年2月20日  | 2024年4月  |
        | 2024年3月31日  | 2024年4月  |
        | 2024年4月1日   | 2024年5月  |
        | 2024年9月10日  | 2024年10月 |
        | 2024年12月31日 | 2025年1月  |

    场景: 已达到规定年限的，没有延缴期间
      Who has reached the required years has no deferral period
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时累计缴费240个月，其中本市96个月
      当 查询2024年4月的延缴期间待遇
      那么 该人员没有延缴期间的待遇
      并且 依据第十八条第一款

    场景: 不知规定年限，先查明授权事项G6
      When the required years are unknown, delegated matter G6 must first be settled
      假如 达到法定退休年龄时累计缴费300个月，其中本市200个月
      当 查询是否达到规定年限
      那么 尚需查明“规定的累计缴费月数”
      并且 尚待授权事项G6明确
      并且 依据第十八条第一款

    场景: 只知累计的规定年限，本市的规定年限同样要查明
      When only the required cumulative years are known, those required in the City must be known as well
      假如 设规定年限为累计缴费240个月，本市部分不明
      并且 达到法定退休年龄时累计缴费300个月，其中本市200个月
      当 查询从何时起享受退休人员待遇
      那么 尚需查明“规定的本市累计缴费月数”
      并且 尚待授权事项G6明确
      并且 依据第十八条第一款

    场景: 不知累计缴费年限，先查明
      When the cumulative contribution years are unknown, they must first be known
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时本市累计缴费95个月，累计缴费不明
      当 查询是否达到规定年限
      那么 尚需查明“累计缴费月数”
      并且 依据第十八条第一款

    场景: 不知法定退休年龄的对应日，先查明授权事项G7
      When the day of the retirement age is unknown, delegated matter G7 must first be settled
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时累计缴费240个月，其中本市96个月
      并且 已经医疗保障经办机构核准
      当 查询从何时起享受退休人员待遇
      那么 尚需查明“法定退休年龄的对应日”
      并且 尚待授权事项G7明确
      并且 依据第十八条第一款

    场景: 不知是否核准，先查明
      Whether approval was given must first be known
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时累计缴费240个月，其中本市96个月
      并且 法定退休年龄的对应日为2024年3月15日
      当 查询从何时起享受退休人员待遇
      那么 尚需查明“经医疗保障经办机构核准”
      并且 依据第十八条第一款

    场景: 若不早于核准的次月，先查明核准日
      Read as not before the month after approval, the day of the approval must first be known
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时累计缴费240个月，其中本市96个月
      并且 法定退休年龄的对应日为2024年3月15日
      并且 已经医疗保障经办机构核准
      并且 较晚核准的起点按“不早于核准的次月”解释
      当 查询从何时起享受退休人员待遇
      那么 尚需查明“核准日”
      并且 依据第十八条第一款

    场景: 本规定施行前达到法定退休年龄的，适用已废止的旧办法，不在本库
      Who reached the retirement age before this regulation came under the repealed one, outside this corpus
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时累计缴费240个月，其中本市96个月
      并且 法定退休年龄的对应日为2022年11月30日
      并且 已经医疗保障经办机构核准
      当 查询从何时起享受退休人员待遇
      那么 该问题不在本库范围
      并且 依据第十八条第一款和第二十六条

    场景: 本市缴费多于累计缴费，事实矛盾
      More months in the City than altogether contradict each other
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时累计缴费240个月，其中本市241个月
      当 查询是否达到规定年限
      那么 “本市累计缴费月数”有误，不予裁决

    场景: 未经核准却记有核准日，事实矛盾
      A day of approval without approval contradicts itself
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时累计缴费240个月，其中本市96个月
      并且 法定退休年龄的对应日为2024年3月15日
      并且 未经医疗保障经办机构核准
      并且 核准日记为2024年3月20日
      当 查询从何时起享受退休人员待遇
      那么 “核准日”有误，不予裁决

  规则: 第十八条第二款
    参保人员达到法定退休年龄时，职工基本医疗保险累计缴费年限或者本市累计缴费年限未达到规定年限，选择按月缴费至规定年限的，在延缴期间按在职人员标准享受职工基本医疗保险统筹待遇；
    选择一次性缴费至规定年限的，从缴费次月起享受退休人员的职工基本医疗保险待遇。

    场景大纲: 任一年限不足即未达到，还差的月数取两项差额中较大的
      Either being short is enough, and the larger of the two shortfalls is missing
      说明：累计差额＝240－累计，本市差额＝96－本市；在本市每缴1个月，两项各增加1个月，所以取较大者。如230与50：240－230＝10，96－50＝46，还差46个月。
      Note: cumulative shortfall = 240 - cumulative, City shortfall = 96 - City; each month paid in the City adds to both, so the larger counts. For 230 and 50: 240 - 230 = 10, 96 - 50 = 46, so 46 months are missing.
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时累计缴费<累计>个月，其中本市<本市>个月
      当 查询是否达到规定年限
      那么 未达到规定年限，还差<差额>个月
      并且 依据第十八条第二款

      例子:
        | 累计 | 本市 | 差额 |
        | 239  | 96   | 1    |
        | 240  | 95   | 1    |
        | 239  | 95   | 1    |
        | 500  | 95   | 1    |
        | 200  | 90   | 40   |
        | 230  | 50   | 46   |
        | 180  | 36   | 60   |
        | 0    | 0    | 240  |

    场景大纲: 按月延缴未缴满的，按在职人员标准享受统筹待遇
      While monthly payment has not filled the gap, the pooled benefits by the standard of an in-service person are received
      说明：累计差240－228＝12个月；本市96个月时不差、80个月时差16个月，取较大者，即须再缴12个月或者16个月。
      Note: the cumulative gap is 240 - 228 = 12 months; with 96 months in the City nothing is missing there, with 80 it is 16; the larger counts, so 12 or 16 months must be paid.
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时累计缴费228个月，其中本市<本市>个月
      并且 法定退休年龄的对应日为2024年3月15日
      并且 选择按月缴费至规定年限
      并且 延缴期间已缴费<已缴>个月
      当 查询<询问月>的延缴期间待遇
      那么 该人员按在职人员标准享受统筹待遇
      并且 依据第十八条第二款

      例子:
        | 本市 | 已缴 | 询问月    |
        | 96   | 0    | 2024年4月 |
        | 96   | 11   | 2025年2月 |
        | 80   | 12   | 2025年3月 |
        | 80   | 15   | 2025年6月 |

    场景大纲: 延缴期间从达到法定退休年龄的次月起，到退休人员待遇开始为止
      The deferral period runs from the month after the age is reached until a retiree's benefits begin
      说明：2024年3月达到法定退休年龄，延缴期间自4月起；还差12个月，2025年3月20日缴满，退休人员待遇自2025年4月起，3月仍按在职人员标准（口径A37）。
      Note: the age is reached in March 2024, so deferral begins in April; 12 months are missing and paid up on 20 March 2025, a retiree's benefits begin in April 2025, and March is still by the standard of an in-service person (reading A37).
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时累计缴费228个月，其中本市96个月
      并且 法定退休年龄的对应日为2024年3月15日
      并且 选择按月缴费至规定年限
      并且 延缴期间已缴费12个月
      并且 于2025年3月20日缴满规定年限
      当 查询<询问月>的延缴期间待遇
      那么 该人员<待遇>
      并且 依据第十八条第二款

      例子:
        | 询问月    | 待遇                         |
        | 2024年3月 | 没有延缴期间的待遇           |
        | 2024年4月 | 按在职人员标准享受统筹待遇   |
        | 2025年3月 | 按在职人员标准享受统筹待遇   |
        | 2025年4月 | 没有延缴期间的待遇           |

    场景大纲: 若年龄在生日次日达到，对应日在月末的延缴期间晚一个月开始
      If an age is reached on the day after the birthday, deferral begins a month later where the corresponding day ends a month
      说明：2023年12月31日的次日是2024年1月1日，1月达到，延缴期间自2月起（口径A31）。
      Note: the day after 31 December 2023 is 1 January 2024; reached in January, deferral begins in February (reading A31).
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时累计缴费228个月，其中本市96个月
      并且 法定退休年龄的对应日为2023年12月31日
      并且 法定退休年龄的达到按“生日次日”解释
      并且 选择按月缴费至规定年限
      并且 延缴期间已缴费0个月
      当 查询<询问月>的延缴期间待遇
      那么 该人员<待遇>
      并且 依据第十八条第二款

      例子:
        | 询问月    | 待遇                       |
        | 2024年1月 | 没有延缴期间的待遇         |
        | 2024年2月 | 按在职人员标准享受统筹待遇 |

    场景大纲: 若缴满并经核准的次月起，核准之前仍在延缴期间
      Read as the month after payment and approval, deferral lasts until approval
      说明：2025年3月20日缴满、5月8日核准，退休人员待遇自6月起，5月仍按在职人员标准。
      Note: paid up on 20 March and approved on 8 May 2025, a retiree's benefits begin in June; May is still by the standard of an in-service person.
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时累计缴费228个月，其中本市96个月
      并且 法定退休年龄的对应日为2024年3月15日
      并且 选择按月缴费至规定年限
      并且 延缴期间已缴费12个月
      并且 于2025年3月20日缴满规定年限
      并且 医疗保障经办机构于2025年5月8日核准
      并且 按月缴满后的起点按“缴满并经核准的次月起”解释
      当 查询<询问月>的延缴期间待遇
      那么 该人员<待遇>
      并且 依据第十八条第二款

      例子:
        | 询问月    | 待遇                       |
        | 2025年5月 | 按在职人员标准享受统筹待遇 |
        | 2025年6月 | 没有延缴期间的待遇         |

    场景: 若缴满并经核准的次月起，缴满而未经核准的仍在延缴期间
      Read as the month after payment and approval, who is paid up but not approved is still deferring
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时累计缴费228个月，其中本市96个月
      并且 法定退休年龄的对应日为2024年3月15日
      并且 选择按月缴费至规定年限
      并且 延缴期间已缴费12个月
      并且 于2025年3月20日缴满规定年限
      并且 未经医疗保障经办机构核准
      并且 按月缴满后的起点按“缴满并经核准的次月起”解释
      当 查询2025年6月的延缴期间待遇
      那么 该人员按在职人员标准享受统筹待遇
      并且 依据第十八条第二款

    场景: 若同时享受个人账户待遇，延缴期间也计入个人账户
      Read as carrying the personal account, the deferral period has both kinds of benefits
      说明：条文只写“统筹待遇”，默认不含个人账户待遇；另一读法适用第十五条第一款（口径A36）。
      Note: the text names only the pooled benefits, by default without the personal account; the other reading applies Article 15(1) (reading A36).
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时累计缴费228个月，其中本市96个月
      并且 法定退休年龄的对应日为2024年3月15日
      并且 选择按月缴费至规定年限
      并且 延缴期间已缴费5个月
      并且 延缴期间的个人账户按“同时享受个人账户待遇”解释
      当 查询2024年9月的延缴期间待遇
      那么 该人员按在职人员标准享受统筹待遇，并享受个人账户待遇
      并且 依据第十五条第一款和第十八条第二款

    场景大纲: 不是按月缴费的，没有延缴期间的待遇
      Who does not pay monthly has no benefits of a deferral period
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时累计缴费228个月，其中本市96个月
      并且 选择<选择>
      当 查询2024年4月的延缴期间待遇
      那么 该人员没有延缴期间的待遇
      并且 依据第十八条第二款

      例子:
        | 选择                 |
        | 一次性缴费至规定年限 |
        | 不再缴费             |

    场景大纲: 一次性缴费至规定年限，从缴费次月起享受退休人员待遇
      Paid up in a lump sum, a retiree's benefits run from the month after the payment
      说明：2021年达到法定退休年龄、2023年才一次性缴费的，缴费在本规定施行之后，适用本规定。
      Note: where the age was reached in 2021 and the lump sum paid only in 2023, the payment lies after commencement and this regulation applies.
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时累计缴费239个月，其中本市96个月
      并且 法定退休年龄的对应日为<对应日>
      并且 选择一次性缴费至规定年限
      并且 于<缴费日>缴满规定年限
      当 查询从何时起享受退休人员待遇
      那么 从<首月>起享受退休人员的职工基本医疗保险待遇
      并且 依据第十八条第二款

      例子:
        | 对应日         | 缴费日         | 首月       |
        | 2024年3月15日  | 2024年3月15日  | 2024年4月  |
        | 2024年3月15日  | 2024年3月31日  | 2024年4月  |
        | 2024年3月15日  | 2024年4月1日   | 2024年5月  |
        | 2024年1月31日  | 2024年2月29日  | 2024年3月  |
        | 2023年12月10日 | 2023年12月31日 | 2024年1月  |
        | 2023年5月15日  | 2024年4月10日  | 2024年5月  |
        | 2021年6月30日  | 2023年5月20日  | 2023年6月  |

    场景大纲: 按月缴满规定年限，从最后一次缴费的次月起享受退休人员待遇
      Paid up monthly, a retiree's benefits run from the month after the last payment
      说明：条文没有写按月缴满之后的起点，比照一次性缴费（口径A37）。
      Note: the text does not state the start after monthly payment; it follows that of the lump sum (reading A37).
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时累计缴费<累计>个月，其中本市<本市>个月
      并且 法定退休年龄的对应日为2024年3月15日
      并且 选择按月缴费至规定年限
      并且 于<缴费日>缴满规定年限
      当 查询从何时起享受退休人员待遇
      那么 从<首月>起享受退休人员的职工基本医疗保险待遇
      并且 依据第十八条第二款

      例子:
        | 累计 | 本市 | 缴费日         | 首月      |
        | 228  | 96   | 2025年3月20日  | 2025年4月 |
        | 240  | 87   | 2024年12月31日 | 2025年1月 |

    场景大纲: 若缴满并经核准的次月起，取缴满和核准中较晚的次月
      Read as the month after payment and approval, the month after the later of the two counts
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时累计缴费228个月，其中本市96个月
      并且 法定退休年龄的对应日为2024年3月15日
      并且 选择按月缴费至规定年限
      并且 于2025年3月20日缴满规定年限
      并且 医疗保障经办机构于<核准日>核准
      并且 按月缴满后的起点按“缴满并经核准的次月起”解释
      当 查询从何时起享受退休人员待遇
      那么 从<首月>起享受退休人员的职工基本医疗保险待遇
      并且 依据第十八条第一款和第十八条第二款

      例子:
        | 核准日        | 首月      |
        | 2025年2月10日 | 2025年4月 |
        | 2025年3月31日 | 2025年4月 |
        | 2025年4月1日  | 2025年5月 |

    场景: 若缴满并经核准的次月起，未经核准尚不享受
      Read as the month after payment and approval, nothing is received without approval
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时累计缴费228个月，其中本市96个月
      并且 法定退休年龄的对应日为2024年3月15日
      并且 选择按月缴费至规定年限
      并且 于2025年3月20日缴满规定年限
      并且 未经医疗保障经办机构核准
      并且 按月缴满后的起点按“缴满并经核准的次月起”解释
      当 查询从何时起享受退休人员待遇
      那么 尚不享受退休人员的职工基本医疗保险待遇
      并且 依据第十八条第一款和第十八条第二款

    场景: 按月缴满起点的解释不影响一次性缴费
      How the start after monthly payment is read does not touch the lump sum
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时累计缴费228个月，其中本市96个月
      并且 法定退休年龄的对应日为2024年3月15日
      并且 选择一次性缴费至规定年限
      并且 于2024年4月10日缴满规定年限
      并且 未经医疗保障经办机构核准
      并且 按月缴满后的起点按“缴满并经核准的次月起”解释
      当 查询从何时起享受退休人员待遇
      那么 从2024年5月起享受退休人员的职工基本医疗保险待遇
      并且 依据第十八条第二款

    场景: 年限不足又不再缴费，不享受退休人员待遇
      Who is short of years and pays no more does not receive a retiree's benefits
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时累计缴费239个月，其中本市96个月
      并且 法定退休年龄的对应日为2024年3月15日
      并且 选择不再缴费
      当 查询从何时起享受退休人员待遇
      那么 尚不享受退休人员的职工基本医疗保险待遇
      并且 依据第十八条第一款和第十八条第二款

    场景: 年限不足而未作选择，先查明缴费选择
      Who is short of years and has not chosen must first choose
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时累计缴费240个月，其中本市95个月
      并且 法定退休年龄的对应日为2024年3月15日
      当 查询从何时起享受退休人员待遇
      那么 尚需查明“缴费选择”
      并且 依据第十八条第二款

    场景: 查询延缴期间的待遇也先要有选择
      The choice must also be known before the benefits of the deferral period
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时累计缴费239个月，其中本市96个月
      当 查询2024年4月的延缴期间待遇
      那么 尚需查明“缴费选择”
      并且 依据第十八条第二款

    场景大纲: 尚未缴满的，先查明缴满规定年限的缴费日
      Until the years are paid up, the day of the payment that completes them must first be known
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时累计缴费239个月，其中本市96个月
      并且 法定退休年龄的对应日为2024年3月15日
      并且 选择<选择>
      当 查询从何时起享受退休人员待遇
      那么 尚需查明“缴满规定年限的缴费日”
      并且 依据第十八条第二款

      例子:
        | 选择                 |
        | 按月缴费至规定年限   |
        | 一次性缴费至规定年限 |

    场景: 不知已延缴几个月，先查明
      How many months were paid during deferral must first be known
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时累计缴费239个月，其中本市96个月
      并且 法定退休年龄的对应日为2024年3月15日
      并且 选择按月缴费至规定年限
      当 查询2024年4月的延缴期间待遇
      那么 尚需查明“延缴期间已缴月数”
      并且 依据第十八条第二款

    场景: 不知问的是哪个月，先查明
      Which month is asked about must first be known
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时累计缴费239个月，其中本市96个月
      并且 法定退休年龄的对应日为2024年3月15日
      并且 选择按月缴费至规定年限
      并且 延缴期间已缴费0个月
      当 查询延缴期间的待遇
      那么 尚需查明“询问月份”
      并且 依据第十八条第二款

    场景: 已缴月数不足却说缴满，事实矛盾
      Being paid up with fewer months than are missing contradicts itself
      说明：还差240－228＝12个月，只缴了11个月。
      Note: 240 - 228 = 12 months are missing and only 11 were paid.
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时累计缴费228个月，其中本市96个月
      并且 法定退休年龄的对应日为2024年3月15日
      并且 选择按月缴费至规定年限
      并且 延缴期间已缴费11个月
      并且 于2025年3月20日缴满规定年限
      当 查询从何时起享受退休人员待遇
      那么 “延缴期间已缴月数”有误，不予裁决

    场景: 达到法定退休年龄前已缴满，事实矛盾
      Being paid up before the retirement age is reached contradicts itself
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时累计缴费239个月，其中本市96个月
      并且 法定退休年龄的对应日为2024年3月15日
      并且 选择一次性缴费至规定年限
      并且 于2024年3月14日缴满规定年限
      当 查询从何时起享受退休人员待遇
      那么 “缴满规定年限的缴费日”有误，不予裁决

    场景: 选择一次性缴费的，没有按月缴过费也不矛盾
      With a lump sum chosen, no month paid before is no contradiction
      说明：还差240－228＝12个月，一次缴清，延缴期间按月缴费0个月；4月10日缴费的次月为5月。
      Note: 240 - 228 = 12 months are missing and paid at once, with 0 months paid monthly; the month after a payment on 10 April is May.
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时累计缴费228个月，其中本市96个月
      并且 法定退休年龄的对应日为2024年3月15日
      并且 选择一次性缴费至规定年限
      并且 延缴期间已缴费0个月
      并且 于2024年4月10日缴满规定年限
      当 查询从何时起享受退休人员待遇
      那么 从2024年5月起享受退休人员的职工基本医疗保险待遇
      并且 依据第十八条第二款

    场景大纲: 若缴满并经核准的次月起，先核准、后缴满的，延缴期间到缴满当月为止
      Read as the month after payment and approval, with approval first, deferral lasts up to the month in which the years are paid up
      说明：2025年2月10日核准、3月20日缴满，较晚的是缴满，退休人员待遇自4月起，3月仍按在职人员标准。
      Note: approved on 10 February and paid up on 20 March 2025; the later is the payment, a retiree's benefits begin in April, and March is still by the standard of an in-service person.
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时累计缴费228个月，其中本市96个月
      并且 法定退休年龄的对应日为2024年3月15日
      并且 选择按月缴费至规定年限
      并且 延缴期间已缴费12个月
      并且 于2025年3月20日缴满规定年限
      并且 医疗保障经办机构于2025年2月10日核准
      并且 按月缴满后的起点按“缴满并经核准的次月起”解释
      当 查询<询问月>的延缴期间待遇
      那么 该人员<待遇>
      并且 依据第十八条第二款

      例子:
        | 询问月    | 待遇                       |
        | 2025年3月 | 按在职人员标准享受统筹待遇 |
        | 2025年4月 | 没有延缴期间的待遇         |

  规则: 第十八条第三款
    参保人员未达到法定退休年龄，从其他统筹地区到本市就业，按照国家、省的规定转移职工基本医疗保险关系至本市的，在各统筹地区参加职工基本医疗保险的缴费年限合并计算为累计缴费年限。

    场景大纲: 达到法定退休年龄之前转移关系的，各统筹地区的缴费年限合并计算
      Transferred before the retirement age is reached, the years in all pooling areas are added
      说明：本市100个月＋其他统筹地区140个月＝240个月。
      Note: 100 months in the City + 140 months in other pooling areas = 240 months.
      假如 本市累计缴费100个月、其他统筹地区累计缴费140个月
      并且 法定退休年龄的对应日为2024年6月15日
      并且 从其他统筹地区到本市就业：是
      并且 于<转移日>按照国家、省的规定转移关系至本市
      当 查询累计缴费年限
      那么 累计缴费年限为240个月，其中其他统筹地区140个月
      并且 依据第十八条第三款和第十八条第六款

      例子:
        | 转移日        |
        | 2019年9月2日  |
        | 2024年6月14日 |

    场景大纲: 达到法定退休年龄之后转移关系的，其他统筹地区的年限不合并计算
      Transferred once the retirement age is reached, the years in other pooling areas are not added
      假如 本市累计缴费100个月、其他统筹地区累计缴费140个月
      并且 法定退休年龄的对应日为2024年6月15日
      并且 从其他统筹地区到本市就业：是
      并且 于<转移日>按照国家、省的规定转移关系至本市
      当 查询累计缴费年限
      那么 累计缴费年限为100个月，其中其他统筹地区0个月
      并且 依据第十八条第三款

      例子:
        | 转移日        |
        | 2024年6月15日 |
        | 2024年6月16日 |

    场景: 若年龄在生日次日达到，对应日当天转移的仍合并计算
      If an age is reached on the day after the birthday, a transfer on the corresponding day itself still counts
      假如 本市累计缴费100个月、其他统筹地区累计缴费140个月
      并且 法定退休年龄的对应日为2024年6月15日
      并且 法定退休年龄的达到按“生日次日”解释
      并且 从其他统筹地区到本市就业：是
      并且 于2024年6月15日按照国家、省的规定转移关系至本市
      当 查询累计缴费年限
      那么 累计缴费年限为240个月，其中其他统筹地区140个月
      并且 依据第十八条第三款和第十八条第六款

    场景: 若年龄在生日次日达到，对应日次日转移的不合并计算
      If an age is reached on the day after the birthday, a transfer on that day no longer counts
      假如 本市累计缴费100个月、其他统筹地区累计缴费140个月
      并且 法定退休年龄的对应日为2024年6月15日
      并且 法定退休年龄的达到按“生日次日”解释
      并且 从其他统筹地区到本市就业：是
      并且 于2024年6月16日按照国家、省的规定转移关系至本市
      当 查询累计缴费年限
      那么 累计缴费年限为100个月，其中其他统筹地区0个月
      并且 依据第十八条第三款

    场景: 到本市就业时未达到、转移时已达到，不合并计算
      Below the age on coming to work but not at the transfer, the years are not added
      说明：最后完成的转移须在达到年龄之前（口径A44）。
      Note: the transfer, completed last, must come before the age is reached (reading A44).
      假如 本市累计缴费100个月、其他统筹地区累计缴费140个月
      并且 法定退休年龄的对应日为2024年6月15日
      并且 于2024年6月14日从其他统筹地区到本市就业
      并且 于2024年8月1日按照国家、省的规定转移关系至本市
      当 查询累计缴费年限
      那么 累计缴费年限为100个月，其中其他统筹地区0个月
      并且 依据第十八条第三款

    场景: 若按到本市就业时判断，就业时未达到即合并计算
      Tested at the start of work, being below the age then is enough
      假如 本市累计缴费100个月、其他统筹地区累计缴费140个月
      并且 法定退休年龄的对应日为2024年6月15日
      并且 于2024年6月14日从其他统筹地区到本市就业
      并且 于2024年8月1日按照国家、省的规定转移关系至本市
      并且 未达到法定退休年龄按“到本市就业时”判断
      当 查询累计缴费年限
      那么 累计缴费年限为240个月，其中其他统筹地区140个月
      并且 依据第十八条第三款和第十八条第六款

    场景: 若按到本市就业时判断，就业时已达到的不合并计算
      Tested at the start of work, who had reached the age then gets no years added
      假如 本市累计缴费100个月、其他统筹地区累计缴费140个月
      并且 法定退休年龄的对应日为2024年6月15日
      并且 于2024年6月15日从其他统筹地区到本市就业
      并且 于2024年8月1日按照国家、省的规定转移关系至本市
      并且 未达到法定退休年龄按“到本市就业时”判断
      当 查询累计缴费年限
      那么 累计缴费年限为100个月，其中其他统筹地区0个月
      并且 依据第十八条第三款

    场景大纲: 未到本市就业或者未按规定转移关系，其他统筹地区的年限不合并计算
      Without coming to work in the City or without a transfer under the rules, the years elsewhere are not added
      假如 本市累计缴费100个月、其他统筹地区累计缴费140个月
      并且 法定退休年龄的对应日为2024年6月15日
      并且 从其他统筹地区到本市就业：<就业>
      并且 按照国家、省的规定转移关系至本市：<转移>
      当 查询累计缴费年限
      那么 累计缴费年限为100个月，其中其他统筹地区0个月
      并且 依据第十八条第三款

      例子:
        | 就业 | 转移 |
        | 是   | 否   |
        | 否   | 是   |
        | 否   | 否   |

    场景: 不知关系是否按规定转移，先查明
      Whether the relation was transferred under the rules must first be known
      假如 本市累计缴费100个月、其他统筹地区累计缴费140个月
      并且 法定退休年龄的对应日为2024年6月15日
      并且 从其他统筹地区到本市就业：是
      当 查询累计缴费年限
      那么 尚需查明“按照国家、省的规定转移关系至本市”
      并且 尚待授权事项G13明确
      并且 依据第十八条第三款

    场景: 不知是否到本市就业，先查明
      Whether the person came to work in the City must first be known
      假如 本市累计缴费100个月、其他统筹地区累计缴费140个月
      并且 法定退休年龄的对应日为2024年6月15日
      并且 于2024年5月10日按照国家、省的规定转移关系至本市
      当 查询累计缴费年限
      那么 尚需查明“从其他统筹地区到本市就业”
      并且 依据第十八条第三款

    场景: 不知何日转移关系，先查明
      The day of the transfer must first be known
      假如 本市累计缴费100个月、其他统筹地区累计缴费140个月
      并且 法定退休年龄的对应日为2024年6月15日
      并且 从其他统筹地区到本市就业：是
      并且 按照国家、省的规定转移关系至本市：是
      当 查询累计缴费年限
      那么 尚需查明“关系转移日”
      并且 依据第十八条第三款

    场景: 若按到本市就业时判断，先查明到本市就业日
      Tested at the start of work, the day on which work in the City began must first be known
      假如 本市累计缴费100个月、其他统筹地区累计缴费140个月
      并且 法定退休年龄的对应日为2024年6月15日
      并且 从其他统筹地区到本市就业：是
      并且 于2024年5月10日按照国家、省的规定转移关系至本市
      并且 未达到法定退休年龄按“到本市就业时”判断
      当 查询累计缴费年限
      那么 尚需查明“到本市就业日”
      并且 依据第十八条第三款

    场景: 不知法定退休年龄的对应日，不能判断转移是否在其前
      While the day of the retirement age is unknown it cannot be told whether the transfer came before
      假如 本市累计缴费100个月、其他统筹地区累计缴费140个月
      并且 从其他统筹地区到本市就业：是
      并且 于2024年5月10日按照国家、省的规定转移关系至本市
      当 查询累计缴费年限
      那么 尚需查明“法定退休年龄的对应日”
      并且 尚待授权事项G7明确
      并且 依据第十八条第三款

    场景: 未转移关系却记有转移日，事实矛盾
      A day of transfer without a transfer contradicts itself
      假如 本市累计缴费100个月、其他统筹地区累计缴费140个月
      并且 按照国家、省的规定转移关系至本市：否
      并且 关系转移日记为2024年5月10日
      当 查询累计缴费年限
      那么 “关系转移日”有误，不予裁决

    场景: 未到本市就业却记有就业日，事实矛盾
      A day on which work began without coming to work contradicts itself
      假如 本市累计缴费100个月、其他统筹地区累计缴费140个月
      并且 从其他统筹地区到本市就业：否
      并且 到本市就业日记为2024年5月10日
      当 查询累计缴费年限
      那么 “到本市就业日”有误，不予裁决

  规则: 第十八条第四款
    原参加本市城镇灵活就业人员基本医疗保险的缴费年限计算为职工基本医疗保险本市累计缴费年限。

    场景大纲: 原灵活就业人员基本医疗保险的缴费年限计入本市累计缴费年限
      Years of the former insurance for urban flexible workers count in the City
      说明：84＋36＝120；0＋60＝60；119＋1＝120。
      Note: 84 + 36 = 120; 0 + 60 = 60; 119 + 1 = 120.
      假如 参加本市职工基本医疗保险缴费<职工>个月
      并且 原参加本市城镇灵活就业人员基本医疗保险缴费<原灵活>个月
      并且 军人服现役0个月
      当 查询本市累计缴费年限
      那么 本市累计缴费年限为<合计>个月
      并且 依据第十八条第四款

      例子:
        | 职工 | 原灵活 | 合计 |
        | 84   | 36     | 120  |
        | 0    | 60     | 60   |
        | 119  | 1      | 120  |

    场景: 不知原灵活就业人员基本医疗保险缴费几个月，先查明
      How many months were paid to the former scheme must first be known
      假如 参加本市职工基本医疗保险缴费84个月
      并且 军人服现役0个月
      当 查询本市累计缴费年限
      那么 尚需查明“原参加本市城镇灵活就业人员基本医疗保险的缴费月数”
      并且 依据第十八条第四款

  规则: 第十八条第五款
    军人服现役年限视同职工基本医疗保险本市累计缴费年限，与入伍前和退出现役后参加本市职工基本医疗保险的缴费年限合并计算。

    场景大纲: 服现役年限与入伍前、退出现役后的缴费年限合并计算
      Years of active service are added to the years before enlistment and after discharge
      说明：入伍前12个月＋退出现役后84个月＝96个月，加服现役24个月，共120个月；从未缴费的，只计服现役的月数。
      Note: 12 months before enlistment + 84 months after discharge = 96 months, plus 24 months of service, 120 in all; for who never paid, only the service counts.
      假如 参加本市职工基本医疗保险缴费<职工>个月
      并且 原参加本市城镇灵活就业人员基本医疗保险缴费0个月
      并且 军人服现役<服现役>个月
      当 查询本市累计缴费年限
      那么 本市累计缴费年限为<合计>个月
      并且 依据第十八条第五款

      例子:
        | 职工 | 服现役 | 合计 |
        | 96   | 24     | 120  |
        | 0    | 144    | 144  |
        | 119  | 1      | 120  |

    场景: 服现役年限与原灵活就业人员基本医疗保险的年限一并计算
      Years of service and years of the former scheme are both counted
      说明：60＋36＋24＝120。
      Note: 60 + 36 + 24 = 120.
      假如 参加本市职工基本医疗保险缴费60个月
      并且 原参加本市城镇灵活就业人员基本医疗保险缴费36个月
      并且 军人服现役24个月
      当 查询本市累计缴费年限
      那么 本市累计缴费年限为120个月
      并且 依据第十八条第四款和第十八条第五款

    场景: 不知服现役几个月，先查明
      How many months of active service there were must first be known
      假如 参加本市职工基本医疗保险缴费60个月
      并且 原参加本市城镇灵活就业人员基本医疗保险缴费36个月
      当 查询本市累计缴费年限
      那么 尚需查明“军人服现役月数”
      并且 依据第十八条第五款

  规则: 第十八条第六款
    累计缴费年限包括本市累计缴费年限和其他统筹地区累计缴费年限。

    场景大纲: 没有其他统筹地区年限的，累计缴费年限就是本市累计缴费年限
      Without years elsewhere the cumulative years are those in the City
      假如 本市累计缴费<本市>个月、其他统筹地区累计缴费0个月
      当 查询累计缴费年限
      那么 累计缴费年限为<本市>个月，其中其他统筹地区0个月
      并且 依据第十八条第六款

      例子:
        | 本市 |
        | 240  |
        | 0    |

    场景: 有1个月在其他统筹地区，转移后累计缴费年限多1个月
      One month elsewhere makes the cumulative years one month longer after the transfer
      说明：239＋1＝240。
      Note: 239 + 1 = 240.
      假如 本市累计缴费239个月、其他统筹地区累计缴费1个月
      并且 法定退休年龄的对应日为2024年6月15日
      并且 从其他统筹地区到本市就业：是
      并且 于2024年5月10日按照国家、省的规定转移关系至本市
      当 查询累计缴费年限
      那么 累计缴费年限为240个月，其中其他统筹地区1个月
      并且 依据第十八条第三款和第十八条第六款

    场景: 若不转移也计入，其他统筹地区的年限直接相加
      Read as counting without transfer, the years elsewhere are simply added
      说明：第六款说累计缴费年限包括其他统筹地区的年限，没有写转移（口径A38）。
      Note: the sixth paragraph says that the cumulative years comprise those elsewhere, and does not mention a transfer (reading A38).
      假如 本市累计缴费100个月、其他统筹地区累计缴费140个月
      并且 法定退休年龄的对应日为2024年6月15日
      并且 从其他统筹地区到本市就业：是
      并且 按照国家、省的规定转移关系至本市：否
      并且 其他统筹地区的年限按“不转移也计入”解释
      当 查询累计缴费年限
      那么 累计缴费年限为240个月，其中其他统筹地区140个月
      并且 依据第十八条第六款

    场景: 只参加本市职工基本医疗保险的，本市累计缴费年限就是其缴费年限
      Who only joined employees' basic medical insurance in the City has those years in the City
      假如 参加本市职工基本医疗保险缴费120个月
      并且 原参加本市城镇灵活就业人员基本医疗保险缴费0个月
      并且 军人服现役0个月
      当 查询本市累计缴费年限
      那么 本市累计缴费年限为120个月
      并且 依据第十八条第六款

    场景: 不知参加本市职工基本医疗保险几个月，先查明
      How many months were paid in the City must first be known
      假如 原参加本市城镇灵活就业人员基本医疗保险缴费36个月
      并且 军人服现役24个月
      当 查询本市累计缴费年限
      那么 尚需查明“参加本市职工基本医疗保险的缴费月数”
      并且 依据第十八条第六款

    场景: 不知其他统筹地区缴费几个月，先查明
      How many months were paid in other pooling areas must first be known
      假如 本市累计缴费100个月，其他统筹地区缴费不明
      当 查询累计缴费年限
      那么 尚需查明“其他统筹地区累计缴费月数”
      并且 依据第十八条第六款
