# language: zh-CN
功能: 第十八条 献血次数的折算
  Conversion of donations

  背景:
    假如 适用2024年6月1日的规定

  规则: 第十八条
    表扬评定和激励优待的无偿献血次数按以下规定进行折算统计：全血每200毫升按1次计算；
    单采血小板每1个治疗单位按1次计算，2个治疗单位按2次计算；
    以符合规定献血间隔期的献血统计为准；
    《献血法》公布前的无偿献血次数可以累加计算。

    场景大纲: 全血每200毫升按1次计算
      Every 200 ml of whole blood counts as 1 time
      说明：200÷200=1，400÷200=2，600÷200=3。
      Note: 200÷200=1, 400÷200=2, 600÷200=3.
      假如 属于无偿献血：是
      并且 本次在广州市内献血：是
      并且 此前没有献过血
      当 查询献全血<全血>毫升按几次计算
      那么 按<次数>次计算
      并且 依据第十八条

      例子:
        | 全血 | 次数 |
        | 200  | 1    |
        | 400  | 2    |
        | 600  | 3    |

    场景大纲: 不是200毫升的整数倍，条文不能确定，先查明记录
      For no multiple of 200 ml the text does not decide, and the record must first be known
      假如 属于无偿献血：是
      并且 本次在广州市内献血：是
      并且 此前没有献过血
      当 查询献全血<全血>毫升按几次计算
      那么 尚需查明“采供血机构记录的次数（百分之一次）”
      并且 依据第十八条

      例子:
        | 全血 |
        | 199  |
        | 201  |
        | 300  |
        | 399  |

    场景大纲: 不是200毫升的整数倍，按采供血机构的记录
      For no multiple of 200 ml the record of the blood service decides
      假如 属于无偿献血：是
      并且 本次在广州市内献血：是
      并且 此前没有献过血
      并且 采供血机构记录为<记录>次
      当 查询献全血300毫升按几次计算
      那么 按<次数>次计算
      并且 依据第十八条

      例子:
        | 记录 | 次数 |
        | 1    | 1    |
        | 1.50 | 1.50 |

    场景: 整数倍的，不看记录
      For a multiple the record does not matter
      假如 属于无偿献血：是
      并且 本次在广州市内献血：是
      并且 此前没有献过血
      并且 采供血机构记录为1次
      当 查询献全血400毫升按几次计算
      那么 按2次计算
      并且 依据第十八条

    场景大纲: 若只计满200毫升的部分，零头不计
      Read as in full units of 200 ml only, what is left over does not count
      说明：199不满200，为0次；200至399毫升为1次；400毫升为2次。
      Note: 199 is below 200, so 0 times; 200 to 399 ml is 1 time; 400 ml is 2 times.
      假如 属于无偿献血：是
      并且 本次在广州市内献血：是
      并且 此前没有献过血
      并且 零头按“只计满200毫升的部分”解释
      当 查询献全血<全血>毫升按几次计算
      那么 按<次数>次计算
      并且 依据第十八条

      例子:
        | 全血 | 次数 |
        | 199  | 0    |
        | 200  | 1    |
        | 300  | 1    |
        | 399  | 1    |
        | 400  | 2    |

    场景大纲: 若按比例计算，零头按比例计
      Read as in proportion, what is left over counts in proportion
      说明：300÷200=1.5；250÷200=1.25；100÷200=0.5；301÷200=1.505，不足百分之一次的舍去，为1.50。
      Note: 300÷200=1.5; 250÷200=1.25; 100÷200=0.5; 301÷200=1.505, what is below a hundredth cut off, so 1.50.
      假如 属于无偿献血：是
      并且 本次在广州市内献血：是
      并且 此前没有献过血
      并且 零头按“按比例计算”解释
      当 查询献全血<全血>毫升按几次计算
      那么 按<次数>次计算
      并且 依据第十八条

      例子:
        | 全血 | 次数 |
        | 100  | 0.50 |
        | 200  | 1    |
        | 250  | 1.25 |
        | 300  | 1.50 |
        | 301  | 1.50 |

    场景大纲: 单采血小板每1个治疗单位按1次计算
      Every treatment unit of apheresis platelets counts as 1 time
      假如 属于无偿献血：是
      并且 本次在广州市内献血：是
      并且 此前没有献过血
      当 查询献单采血小板<单位>个治疗单位按几次计算
      那么 按<次数>次计算
      并且 依据第十八条

      例子:
        | 单位 | 次数 |
        | 1    | 1    |
        | 2    | 2    |

    场景大纲: 未满规定间隔期的献血不计，满间隔期当日起计入
      A donation before the interval is kept does not count, from the day it is kept it does
      说明：间隔期自2024年2月29日起已满：28日未满，29日已满，400毫升为2次。
      Note: the interval is kept from 29 February 2024: not yet on the 28th, on the 29th it is, and 400 ml is 2 times.
      假如 属于无偿献血：是
      并且 本次在广州市内献血：是
      并且 献血日为<献血日>
      并且 距上一次献血自2024年2月29日起满规定间隔期
      当 查询献全血400毫升按几次计算
      那么 按<次数>次计算
      并且 依据第十八条

      例子:
        | 献血日        | 次数 |
        | 2024年2月28日 | 0    |
        | 2024年2月29日 | 2    |
        | 2024年3月1日  | 2    |

    场景大纲: 单采血小板同样须满规定间隔期
      The interval must be kept for apheresis platelets as well
      假如 属于无偿献血：是
      并且 本次在广州市内献血：是
      并且 献血日为<献血日>
      并且 距上一次献血自2024年3月15日起满规定间隔期
      当 查询献单采血小板2个治疗单位按几次计算
      那么 按<次数>次计算
      并且 依据第十八条

      例子:
        | 献血日        | 次数 |
        | 2024年3月14日 | 0    |
        | 2024年3月15日 | 2    |

    场景: 间隔期由国家的规定确定，先查明
      The interval is for rules of the State, and must first be known
      假如 属于无偿献血：是
      并且 本次在广州市内献血：是
      并且 献血日为2024年3月15日
      当 查询献全血200毫升按几次计算
      那么 尚需查明“距上一次献血已满间隔期的首日”
      并且 尚待授权事项G40明确
      并且 依据第十八条

    场景: 间隔期从上一次实际献血算起，不论其是否计入
      The interval runs from the last actual donation, whether or not it counted
      说明：假设规定间隔为6个月：1月10日献血计入，5月10日献血间隔不足、不计，9月10日距5月10日不满6个月（口径A77）。
      Note: suppose an interval of 6 months: 10 January counts, 10 May came too soon, and 10 September is less than 6 months after 10 May (reading A77).
      假如 属于无偿献血：是
      并且 本次在广州市内献血：是
      并且 献血日为2023年9月10日
      并且 距上一次献血自2023年11月10日起满规定间隔期
      并且 距上一次计入的献血自2023年7月10日起满规定间隔期
      当 查询献全血200毫升按几次计算
      那么 按0次计算
      并且 依据第十八条

    场景大纲: 若从上一次计入统计的献血算起，第三次计入
      Read as running from the last donation that was counted, the third donation counts
      说明：同前，7月10日距1月10日满6个月，当日起计入，与5月10日的献血无关。
      Note: as before; 10 July is 6 months after 10 January, from that day it counts, whatever happened on 10 May.
      假如 属于无偿献血：是
      并且 本次在广州市内献血：是
      并且 献血日为<献血日>
      并且 距上一次献血自2023年11月10日起满规定间隔期
      并且 距上一次计入的献血自2023年7月10日起满规定间隔期
      并且 间隔期的起点按“上一次计入统计的献血”解释
      当 查询献全血200毫升按几次计算
      那么 按<次数>次计算
      并且 依据第十八条

      例子:
        | 献血日        | 次数 |
        | 2023年7月9日  | 0    |
        | 2023年7月10日 | 1    |
        | 2023年9月10日 | 1    |

    场景: 若从上一次计入统计的献血算起，该日先查明
      Read as running from the last donation that was counted, that day must first be known
      假如 属于无偿献血：是
      并且 本次在广州市内献血：是
      并且 献血日为2023年9月10日
      并且 距上一次献血自2023年11月10日起满规定间隔期
      并且 间隔期的起点按“上一次计入统计的献血”解释
      当 查询献全血200毫升按几次计算
      那么 尚需查明“距上一次计入的献血已满间隔期的首日”
      并且 尚待授权事项G40明确
      并且 依据第十八条

    场景: 不知何日献血，先查明
      The day of the donation must first be known
      假如 属于无偿献血：是
      并且 本次在广州市内献血：是
      并且 距上一次献血自2024年2月29日起满规定间隔期
      当 查询献全血200毫升按几次计算
      那么 尚需查明“献血日”
      并且 依据第十八条

    场景: 不是无偿的献血，不计入
      A donation that was paid for does not count
      假如 属于无偿献血：否
      并且 本次在广州市内献血：是
      并且 此前没有献过血
      当 查询献全血400毫升按几次计算
      那么 按0次计算
      并且 依据第十八条

    场景: 本次在广州市内献血、也在广州市内献过血的，照常计入
      A donation made in Guangzhou by someone who has donated there counts as usual
      说明：400÷200=2。
      Note: 400÷200=2.
      假如 属于无偿献血：是
      并且 本次在广州市内献血：是
      并且 在广州市内献过血：是
      并且 此前没有献过血
      当 查询献全血400毫升按几次计算
      那么 按2次计算
      并且 依据第十八条

    场景: 不知是否无偿，先查明
      Whether it was unpaid must first be known
      假如 本次在广州市内献血：是
      当 查询献全血400毫升按几次计算
      那么 尚需查明“无偿献血”
      并且 依据第十八条

    场景大纲: 《献血法》公布前的献血同样折算和要求间隔期
      Donations before the Blood Donation Law was promulgated are converted alike, with the same interval
      说明：间隔期自1997年6月20日起已满：6月19日不计，6月20日起400毫升为2次（口径A78）。
      Note: the interval is kept from 20 June 1997: on the 19th it does not count, from the 20th 400 ml is 2 times (reading A78).
      假如 属于无偿献血：是
      并且 本次在广州市内献血：是
      并且 献血日为<献血日>
      并且 距上一次献血自1997年6月20日起满规定间隔期
      并且 《献血法》于1997年12月29日公布
      当 查询献全血400毫升按几次计算
      那么 按<次数>次计算
      并且 依据第十八条

      例子:
        | 献血日        | 次数 |
        | 1997年6月19日 | 0    |
        | 1997年6月20日 | 2    |

    场景大纲: 若公布前的献血每次按1次，公布之日起才折算
      Read as each counted once before promulgation, conversion begins on the day of promulgation
      说明：1997年12月29日公布，前一日的献血按1次，当日的400毫升为2次。
      Note: promulgated on 29 December 1997, a donation on the day before counts once, one of 400 ml on the day itself is 2 times.
      假如 属于无偿献血：是
      并且 本次在广州市内献血：是
      并且 献血日为<献血日>
      并且 距上一次献血自1997年6月20日起满规定间隔期
      并且 《献血法》于1997年12月29日公布
      并且 公布前的献血按“每次献血按1次”解释
      当 查询献全血400毫升按几次计算
      那么 按<次数>次计算
      并且 依据第十八条

      例子:
        | 献血日         | 次数 |
        | 1997年6月19日  | 1    |
        | 1997年12月28日 | 1    |
        | 1997年12月29日 | 2    |
        | 1997年12月30日 | 2    |

    场景: 若公布前的献血每次按1次，公布日先查明
      Read as each counted once before promulgation, the day of promulgation must first be known
      假如 属于无偿献血：是
      并且 本次在广州市内献血：是
      并且 献血日为1997年6月19日
      并且 公布前的献血按“每次献血按1次”解释
      当 查询献全血400毫升按几次计算
      那么 尚需查明“《献血法》公布日”
      并且 尚待授权事项G60明确
      并且 依据第十八条

    场景: 公布前的次数可以累加
      The times before promulgation may be added
      说明：3+5.50=8.50。
      Note: 3+5.50=8.50.
      假如 《献血法》公布前献血3次
      并且 《献血法》公布后献血5.50次
      当 查询累计几次
      那么 累计8.50次
      并且 依据第十八条

    场景: 不知公布前的次数，先查明
      The times before promulgation must first be known
      假如 《献血法》公布后献血5次
      当 查询累计几次
      那么 尚需查明“《献血法》公布前的次数（百分之一次）”
      并且 依据第十八条

    场景: 单采血小板不以毫升计，事实矛盾
      Apheresis platelets in millilitres contradict themselves
      当 查询献单采血小板，量为250毫升，按几次计算
      那么 “全血量（毫升）”有误，不予裁决

    场景: 全血不以治疗单位计，事实矛盾
      Whole blood in treatment units contradicts itself
      当 查询献全血，量为1个治疗单位，按几次计算
      那么 “单采血小板量（治疗单位）”有误，不予裁决

    场景: 全血量不能为零
      The volume of whole blood is not zero
      当 查询献全血0毫升按几次计算
      那么 “全血量（毫升）”有误，不予裁决
