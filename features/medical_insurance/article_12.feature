# language: zh-CN
功能: 第十二条 停缴与补缴
  Stopping, arrears and back payment

  背景:
    假如 适用2024年6月1日的规定

  规则: 第十二条第一款
    停止缴纳职工基本医疗保险费的次月起，停止享受职工基本医疗保险统筹待遇和职工大额医疗费用补助待遇，停止计入个人账户资金，但个人账户余额可以继续使用。

    场景: 首个未缴月当月仍享受待遇
      Benefits are still enjoyed in the first unpaid month
      说明：自2023年10月起未缴，“停止缴纳的次月”为2023年11月，10月仍享受（口径A1）。
      Note: unpaid from October 2023, the month after is November 2023; October is still covered (reading A1).
      假如 自2023年10月起停止缴费
      当 查询2023年10月的待遇
      那么 该月仍享受统筹待遇和大额医疗费用补助
      并且 该月个人账户继续计入资金
      并且 个人账户余额可以继续使用
      并且 依据第十二条第一款

    场景大纲: 首个未缴月的次月起停止待遇，个人账户余额仍可使用
      From the month after the first unpaid month benefits stop, the account's balance stays usable
      假如 自<首个未缴月>起停止缴费
      当 查询<询问月>的待遇
      那么 该月停止享受统筹待遇和大额医疗费用补助
      并且 该月个人账户停止计入资金
      并且 个人账户余额可以继续使用
      并且 依据第十二条第一款

      例子:
        | 首个未缴月 | 询问月     |
        | 2023年10月 | 2023年11月 |
        | 2023年12月 | 2024年1月  |
        | 2024年1月  | 2024年5月  |

    场景: 施行当月未缴的，适用本规定
      A month owed in the month of commencement is under this Regulation
      假如 自2022年12月起停止缴费
      当 查询2023年1月的待遇
      那么 该月停止享受统筹待遇和大额医疗费用补助
      并且 依据第十二条第一款

    场景: 若按“最后缴费月的次月”解释，首个未缴月即停止待遇
      Read as the month after the last paid month, benefits already stop in the first unpaid month
      假如 自2023年10月起停止缴费
      并且 停保起点按“最后缴费月的次月”解释
      当 查询2023年10月的待遇
      那么 该月停止享受统筹待遇和大额医疗费用补助
      并且 依据第十二条第一款

    场景: 不知从何时停缴，先查明首个未缴月
      When the stop is unknown, the first unpaid month must first be known
      当 查询2023年11月的待遇
      那么 尚需查明“首个未缴月”
      并且 依据第十二条第一款

  规则: 第十二条第二款
    本市行政区域内的用人单位未按照规定为职工参加职工基本医疗保险或者未按时足额缴纳职工基本医疗保险费，从应当按照规定参保的次月或者未按时足额缴费的次月起，在3个月内足额补缴应缴费用和滞纳金的，补缴医保费对应期间的职工基本医疗保险统筹待遇和职工大额医疗费用补助待遇，由职工基本医疗保险统筹基金予以补付；
    超过3个月补缴应缴费用和滞纳金的，职工基本医疗保险统筹基金不补付职工基本医疗保险统筹待遇和职工大额医疗费用补助待遇。

    场景: 用人单位3个月内补缴，统筹待遇由统筹基金补付
      An employer back-pays within 3 months, so pooled benefits are reimbursed
      说明：10月未缴，次月为11月，3个月为11月、12月、1月，最后一日为2024年1月31日。
      Note: unpaid in October, the next month is November; the 3 months are November, December and January, to 31 January 2024.
      假如 用人单位应于2023年10月缴费而未缴
      当 于2024年1月31日足额补缴应缴费用和滞纳金
      那么 欠缴期间的统筹待遇由统筹基金补付
      并且 欠缴期间的大额医疗费用补助由统筹基金补付
      并且 依据第十二条第二款

    场景大纲: 3个月内（含最后一日）补缴，由统筹基金补付
      Paid back within 3 months, the last day included, the fund reimburses
      假如 用人单位应于<应缴月>缴费而未缴
      当 于<补缴日>足额补缴应缴费用和滞纳金
      那么 欠缴期间的统筹待遇由统筹基金补付
      并且 欠缴期间的大额医疗费用补助由统筹基金补付
      并且 依据第十二条第二款

      例子:
        | 应缴月     | 补缴日         |
        | 2023年10月 | 2023年10月1日  |
        | 2023年10月 | 2023年10月31日 |
        | 2023年10月 | 2023年11月1日  |
        | 2023年10月 | 2024年1月30日  |
        | 2023年11月 | 2024年2月29日  |
        | 2023年12月 | 2024年3月31日  |
        | 2022年12月 | 2023年3月31日  |

    场景大纲: 超过3个月补缴，统筹基金不补付
      Paid back after more than 3 months, the fund does not reimburse
      假如 用人单位应于<应缴月>缴费而未缴
      当 于<补缴日>足额补缴应缴费用和滞纳金
      那么 欠缴期间的统筹待遇统筹基金不补付
      并且 欠缴期间的大额医疗费用补助统筹基金不补付
      并且 依据第十二条第二款

      例子:
        | 应缴月     | 补缴日        |
        | 2023年10月 | 2024年2月1日  |
        | 2023年11月 | 2024年3月1日  |
        | 2023年12月 | 2024年4月1日  |
        | 2022年12月 | 2023年4月1日  |

    场景大纲: 期限内未足额补缴费用或滞纳金，统筹基金不补付
      Within the period but without the full contribution or the full late fee, the fund does not reimburse
      假如 用人单位应于2023年10月缴费而未缴
      并且 应缴费用足额补缴：<费用>
      并且 滞纳金足额缴纳：<滞纳金>
      当 于2024年1月31日补缴
      那么 欠缴期间的统筹待遇统筹基金不补付
      并且 依据第十二条第二款

      例子:
        | 费用 | 滞纳金 |
        | 是   | 否     |
        | 否   | 是     |
        | 否   | 否     |

    场景大纲: 连续欠缴多月时，各月的3个月分别计算
      With several months in arrears each has its own 3 months
      说明：2024年2月29日补缴：10月的期限止于1月31日，已过；11月的期限止于2月29日，未过。
      Note: paid on 29 February 2024: October's period ended on 31 January; November's ends on 29 February.
      假如 用人单位应于<应缴月>缴费而未缴
      并且 首个欠缴月为2023年10月
      当 于2024年2月29日足额补缴应缴费用和滞纳金
      那么 欠缴期间的统筹待遇<谁负担>
      并且 依据第十二条第二款

      例子:
        | 应缴月     | 谁负担         |
        | 2023年10月 | 统筹基金不补付 |
        | 2023年11月 | 由统筹基金补付 |
        | 2023年12月 | 由统筹基金补付 |

    场景: 若自首个欠缴月统一计算，后面的月份同样逾期
      Counted once from the first month in arrears, the later months are late as well
      假如 用人单位应于2023年11月缴费而未缴
      并且 首个欠缴月为2023年10月
      并且 补缴期限按“自首个欠缴月统一计算”解释
      当 于2024年2月29日足额补缴应缴费用和滞纳金
      那么 欠缴期间的统筹待遇统筹基金不补付
      并且 依据第十二条第二款

    场景大纲: 若3个月按对应日计满，次月1日起算、止于第三个月后的1日
      Counted to the corresponding day, the period that starts on the 1st ends on the 1st three months later
      说明：10月未缴，自11月1日起，期限开始当日不计，3个月止于2024年2月1日。
      Note: unpaid in October, from 1 November, that day not counted, 3 months end on 1 February 2024.
      假如 用人单位应于2023年10月缴费而未缴
      并且 3个月按“按对应日计满”解释
      当 于<补缴日>足额补缴应缴费用和滞纳金
      那么 欠缴期间的统筹待遇<谁负担>
      并且 依据第十二条第二款

      例子:
        | 补缴日       | 谁负担         |
        | 2024年2月1日 | 由统筹基金补付 |
        | 2024年2月2日 | 统筹基金不补付 |

    场景: 不知滞纳金是否缴足，先查明
      Whether the late fee was paid in full must first be known
      假如 用人单位应于2023年10月缴费而未缴
      并且 应缴费用足额补缴：是
      当 于2024年1月31日补缴
      那么 尚需查明“滞纳金足额缴纳”
      并且 尚待授权事项G11明确
      并且 依据第十二条第二款

    场景: 尚未补缴的，先查明补缴日
      While nothing was paid, the day of the back payment must first be known
      假如 用人单位应于2023年10月缴费而未缴
      并且 应缴费用足额补缴：是
      并且 滞纳金足额缴纳：是
      当 查询欠缴期间的待遇由谁负担
      那么 尚需查明“补缴日”
      并且 依据第十二条第二款

    场景: 补缴日早于应缴月份，事实矛盾
      A back payment before the month it was due in contradicts itself
      假如 用人单位应于2023年10月缴费而未缴
      当 于2023年9月30日足额补缴应缴费用和滞纳金
      那么 “补缴日”有误，不予裁决

    场景: 用人单位逾期仍可补缴
      An employer may pay back even after the period
      假如 用人单位应于2023年10月缴费而未缴
      当 申请补缴该月费用
      那么 可以补缴
      并且 依据第十二条第二款

    场景大纲: 补付的是因未缴而停止待遇的月份，即欠缴月的次月
      Reimbursed are the benefits lost for the unpaid month, those of the month after it
      说明：10月未缴，待遇自11月起停止（口径A1），补缴10月恢复的是11月的待遇（口径A27）。
      Note: unpaid in October, benefits stop from November (A1); paying October back restores November (A27).
      假如 用人单位应于<应缴月>缴费而未缴
      当 于<补缴日>足额补缴应缴费用和滞纳金
      那么 补付的是<待遇月>的待遇
      并且 依据第十二条第二款

      例子:
        | 应缴月     | 补缴日         | 待遇月     |
        | 2023年10月 | 2023年12月15日 | 2023年11月 |
        | 2023年12月 | 2024年1月15日  | 2024年1月  |

    场景: 若按补缴所属的月份解释，补付的是欠缴当月的待遇
      Read as the month back-paid, the benefits of that same month are reimbursed
      假如 用人单位应于2023年10月缴费而未缴
      并且 补付的月份按“补缴所属的月份”解释
      当 于2023年12月15日足额补缴应缴费用和滞纳金
      那么 补付的是2023年10月的待遇
      并且 依据第十二条第二款

    场景: 若按应缴费用足额即可解释，滞纳金未缴足也予补付
      Read as the contributions in full being enough, the fund reimburses although the late fee is short
      假如 用人单位应于2023年10月缴费而未缴
      并且 应缴费用足额补缴：是
      并且 滞纳金足额缴纳：否
      并且 足额补缴按“应缴费用足额即可”解释
      当 于2024年1月31日补缴
      那么 欠缴期间的统筹待遇由统筹基金补付
      并且 依据第十二条第二款

    场景大纲: 若施行前的欠缴按补缴时的本规定处理，同样适用3个月
      If arrears from before commencement fall under the law at the back payment, the same 3 months apply
      说明：2022年11月未缴，3个月为12月、1月、2月，最后一日为2023年2月28日。
      Note: unpaid in November 2022; the 3 months are December, January, February, to 28 February 2023.
      假如 用人单位应于2022年11月缴费而未缴
      并且 施行前的欠缴按“补缴时的本规定”处理
      当 于<补缴日>足额补缴应缴费用和滞纳金
      那么 欠缴期间的统筹待遇<谁负担>
      并且 依据第十二条第二款

      例子:
        | 补缴日        | 谁负担         |
        | 2023年2月28日 | 由统筹基金补付 |
        | 2023年3月1日  | 统筹基金不补付 |

    场景: 另有规定只及于个人，用人单位的补缴不受影响
      Another rule concerns individuals only; an employer pays back as before
      假如 用人单位应于2023年10月缴费而未缴
      并且 国家、省对补缴另有规定
      当 申请补缴该月费用
      那么 可以补缴
      并且 依据第十二条第二款

    场景: 首个欠缴月晚于应缴月份，事实矛盾
      A first month in arrears after the month due contradicts itself
      假如 用人单位应于2023年10月缴费而未缴
      并且 首个欠缴月为2023年11月
      当 于2024年1月31日足额补缴应缴费用和滞纳金
      那么 “首个欠缴月”有误，不予裁决

    场景: 国家、省的另有规定不影响用人单位补缴后的补付
      Another rule of the State or the Province leaves reimbursement after an employer's back payment as it is
      说明：“国家、省另有规定的”写在第四款，只及于灵活就业人员和退休延缴人员个人。
      Note: the words on another rule stand in paragraph 4, which is about flexible workers and deferring retirees.
      假如 用人单位应于2023年10月缴费而未缴
      并且 国家、省对补缴另有规定
      当 于2024年1月31日足额补缴应缴费用和滞纳金
      那么 欠缴期间的统筹待遇由统筹基金补付
      并且 欠缴期间的大额医疗费用补助由统筹基金补付
      并且 依据第十二条第二款

    场景: 若施行前的欠缴按补缴时的本规定处理，用人单位可以补缴
      If arrears from before commencement fall under the law at the back payment, an employer may pay back
      假如 用人单位应于2022年11月缴费而未缴
      并且 施行前的欠缴按“补缴时的本规定”处理
      当 申请补缴该月费用
      那么 可以补缴
      并且 依据第十二条第二款

  规则: 第十二条第三款
    用人单位按照前款规定补缴后，累计参保职工的本市累计缴费年限，参保职工的个人账户按照补缴医保费对应期间适用的个人账户计入标准补计入资金。

    场景大纲: 无论是否逾期，补缴的月份计入年限，个人账户按欠缴当月的标准补计入
      In time or late, the month counts and the account is credited by the standard of the month owed
      假如 用人单位应于2023年10月缴费而未缴
      并且 应缴费用足额补缴：是
      当 查询于<补缴日>补缴后该月的年限和个人账户
      那么 该月计入本市累计缴费年限
      并且 个人账户按2023年10月适用的计入标准补计入
      并且 依据第十二条第三款

      例子:
        | 补缴日        |
        | 2024年1月31日 |
        | 2024年2月1日  |

    场景: 费用未足额补缴的，该月不计入年限和个人账户
      Without the full contribution the month does not count
      假如 用人单位应于2023年10月缴费而未缴
      并且 应缴费用足额补缴：否
      当 查询于2024年1月31日补缴后该月的年限和个人账户
      那么 该月不计入本市累计缴费年限
      并且 个人账户不补计入资金
      并且 依据第十二条第三款

    场景大纲: 若限于3个月内的补缴，逾期补缴的月份不计入
      Read as within 3 months only, a month paid back late does not count
      假如 用人单位应于2023年10月缴费而未缴
      并且 应缴费用足额补缴：是
      并且 计入年限的补缴按“限3个月内的补缴”解释
      当 查询于<补缴日>补缴后该月的年限和个人账户
      那么 该月是否计入本市累计缴费年限：<计入>
      并且 依据第十二条第三款

      例子:
        | 补缴日        | 计入 |
        | 2024年1月31日 | 是   |
        | 2024年2月1日  | 否   |

    场景: 若限于3个月内的补缴，逾期补缴的，个人账户也不补计入
      Read as within 3 months only, the account is not credited for a month paid back late either
      说明：10月未缴，3个月止于2024年1月31日，3月1日已逾期（口径A28）。
      Note: unpaid in October, the 3 months end on 31 January 2024, and 1 March is late (reading A28).
      假如 用人单位应于2023年10月缴费而未缴
      并且 应缴费用足额补缴：是
      并且 计入年限的补缴按“限3个月内的补缴”解释
      当 查询于2024年3月1日补缴后该月的年限和个人账户
      那么 该月不计入本市累计缴费年限
      并且 个人账户不补计入资金
      并且 依据第十二条第三款

    场景: 国家、省的另有规定不影响用人单位补缴的月份计入
      Another rule of the State or the Province does not keep a month that an employer paid back from counting
      假如 用人单位应于2023年10月缴费而未缴
      并且 应缴费用足额补缴：是
      并且 国家、省对补缴另有规定
      当 查询于2024年1月31日补缴后该月的年限和个人账户
      那么 该月计入本市累计缴费年限
      并且 个人账户按2023年10月适用的计入标准补计入
      并且 依据第十二条第三款

    场景: 若施行前的欠缴按补缴时的本规定处理，补缴的月份同样计入
      If arrears from before commencement fall under the law at the back payment, the month counts as well
      说明：第三款承接“按照前款规定补缴”：第二款适用（口径A43），第三款随之适用。
      Note: paragraph 3 goes on from a back payment under paragraph 2; where that applies (reading A43), so does this.
      假如 用人单位应于2022年11月缴费而未缴
      并且 施行前的欠缴按“补缴时的本规定”处理
      并且 应缴费用足额补缴：是
      当 查询于2023年2月28日补缴后该月的年限和个人账户
      那么 该月计入本市累计缴费年限
      并且 个人账户按2022年11月适用的计入标准补计入
      并且 依据第十二条第三款

  规则: 第十二条第四款
    灵活就业人员和退休延缴人员个人未按时足额缴纳职工基本医疗保险费的，不予补缴。
    国家、省另有规定的，从其规定。

    场景大纲: 灵活就业人员和退休延缴人员不予补缴
      Flexible workers and deferring retirees do not pay back
      假如 <缴费主体>应于2023年10月缴费而未缴
      当 申请补缴该月费用
      那么 不予补缴
      并且 依据第十二条第四款

      例子:
        | 缴费主体     |
        | 灵活就业人员 |
        | 退休延缴人员 |

    场景大纲: 个人欠缴的月份，统筹基金不补付
      The fund does not reimburse a month that an individual owed
      假如 <缴费主体>应于2023年10月缴费而未缴
      当 于2023年11月1日足额补缴应缴费用和滞纳金
      那么 欠缴期间的统筹待遇统筹基金不补付
      并且 依据第十二条第四款

      例子:
        | 缴费主体     |
        | 灵活就业人员 |
        | 退休延缴人员 |

    场景: 个人欠缴的月份不计入年限和个人账户
      A month that an individual owed does not count
      假如 灵活就业人员应于2023年10月缴费而未缴
      当 查询于2023年11月1日补缴后该月的年限和个人账户
      那么 该月不计入本市累计缴费年限
      并且 个人账户不补计入资金
      并且 依据第十二条第四款

    场景大纲: 国家、省另有规定的，从其规定，不在本库
      Where the state or the province rules otherwise, that rule decides, outside this corpus
      假如 <缴费主体>应于2023年10月缴费而未缴
      并且 国家、省对补缴另有规定
      当 申请补缴该月费用
      那么 该问题不在本库范围
      并且 依据第十二条第四款

      例子:
        | 缴费主体     |
        | 灵活就业人员 |
        | 退休延缴人员 |

    场景大纲: 国家、省另有规定的，个人欠缴月份的待遇由谁负担，不在本库
      Where the state or the province rules otherwise, who bears an individual's month in arrears is outside this corpus
      假如 <缴费主体>应于2023年10月缴费而未缴
      并且 国家、省对补缴另有规定
      当 于2023年11月1日足额补缴应缴费用和滞纳金
      那么 该问题不在本库范围
      并且 依据第十二条第四款

      例子:
        | 缴费主体     |
        | 灵活就业人员 |
        | 退休延缴人员 |

    场景大纲: 国家、省另有规定的，个人欠缴的月份是否计入，不在本库
      Where the state or the province rules otherwise, whether an individual's month counts is outside this corpus
      假如 <缴费主体>应于2023年10月缴费而未缴
      并且 应缴费用足额补缴：是
      并且 国家、省对补缴另有规定
      当 查询于2023年11月1日补缴后该月的年限和个人账户
      那么 该问题不在本库范围
      并且 依据第十二条第四款

      例子:
        | 缴费主体     |
        | 灵活就业人员 |
        | 退休延缴人员 |
