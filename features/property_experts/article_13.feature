# language: zh-CN
功能: 第十三条 取消资格
  Cancellation of the qualification

  背景:
    假如 适用2024年6月1日的规定

  规则: 第十三条第一款
    物业管理专家、物业管理专家委员会委员有下列情形之一的，自动取消其资格：

  规则: 第十三条第一款第一项
    本人主动向市房屋行政主管部门提出的；

    场景: 本人主动提出的，资格自动取消
      At the person's own request the qualification is cancelled automatically
      当 查询“本人主动向市房屋行政主管部门提出”是否取消资格
      那么 资格自动取消
      并且 依据第十三条第一款和第十三条第一款第一项

  规则: 第十三条第一款第二项
    失去民事行为能力的；

    场景: 失去民事行为能力的，资格自动取消
      On loss of capacity for civil conduct the qualification is cancelled automatically
      当 查询“失去民事行为能力”是否取消资格
      那么 资格自动取消
      并且 依据第十三条第一款和第十三条第一款第二项

  规则: 第十三条第一款第三项
    不再从事物业管理工作的。

    场景: 不再从事物业管理工作的，资格自动取消
      When the person no longer works in property management the qualification is cancelled automatically
      当 查询“不再从事物业管理工作”是否取消资格
      那么 资格自动取消
      并且 依据第十三条第一款和第十三条第一款第三项

  规则: 第十三条第二款
    物业管理专家、物业管理专家委员会委员有下列情形之一的，由市房屋行政主管部门取消其资格：

    场景: 不知有何种情形，先查明
      The situation must first be known
      当 查询资格是否取消
      那么 尚需查明“情形”
      并且 依据第十三条第二款

  规则: 第十三条第二款第一项
    被随机抽中为物业项目评标专家但无正当理由不参与，每年度累计2次以上的；
    被随机抽中为物业项目服务标准评估专家但无正当理由不参与，每年度累计2次以上的；
    无正当理由推卸、放弃房屋行政主管部门及有关单位委托的物业管理工作事宜，每年度累计2次以上的；
    每年度无正当理由不参与、推卸、放弃物业管理专家相关的工作合计3次以上的。

    场景大纲: 同一种累计2次以上的，取消资格
      2 times or more of one kind cancel the qualification
      假如 本年度被抽中而无正当理由不参与物业项目评标<评标>次
      并且 本年度被抽中而无正当理由不参与物业项目服务标准评估<评估>次
      并且 本年度无正当理由推卸、放弃委托事宜<委托>次
      当 查询“无正当理由不参与、推卸、放弃相关工作”是否取消资格
      那么 资格由市房屋行政主管部门取消
      并且 由市房屋行政主管部门负责
      并且 依据第十三条第二款和第十三条第二款第一项

      例子:
        | 评标 | 评估 | 委托 |
        | 2    | 0    | 0    |
        | 0    | 2    | 0    |
        | 0    | 0    | 2    |
        | 3    | 0    | 0    |

    场景: 各种合计3次以上的，取消资格
      3 times or more of all kinds together cancel the qualification
      说明：各1次，任何一种都不满2次，合计1+1+1=3次。
      Note: one of each is under 2 of any kind; together they are 1 + 1 + 1 = 3.
      假如 本年度被抽中而无正当理由不参与物业项目评标1次
      并且 本年度被抽中而无正当理由不参与物业项目服务标准评估1次
      并且 本年度无正当理由推卸、放弃委托事宜1次
      当 查询“无正当理由不参与、推卸、放弃相关工作”是否取消资格
      那么 资格由市房屋行政主管部门取消
      并且 由市房屋行政主管部门负责
      并且 依据第十三条第二款和第十三条第二款第一项

    场景大纲: 合计包括其他专家相关工作，满3次取消资格
      The total includes other work related to experts and cancels the qualification at 3 times
      说明：第四分句写“物业管理专家相关的工作”，不限于前三种；1+0+1+1=3，0+1+0+2=3，3=3，0+0+1+3=4。
      Note: the fourth clause says "work related to property management experts" and is not limited to the first three kinds; 1 + 0 + 1 + 1 = 3, 0 + 1 + 0 + 2 = 3, 3 = 3, 0 + 0 + 1 + 3 = 4.
      假如 本年度被抽中而无正当理由不参与物业项目评标<评标>次
      并且 本年度被抽中而无正当理由不参与物业项目服务标准评估<评估>次
      并且 本年度无正当理由推卸、放弃委托事宜<委托>次
      并且 本年度无正当理由不参与、推卸、放弃其他专家相关工作<其他>次
      当 查询“无正当理由不参与、推卸、放弃相关工作”是否取消资格
      那么 资格由市房屋行政主管部门取消
      并且 由市房屋行政主管部门负责
      并且 依据第十三条第二款和第十三条第二款第一项

      例子:
        | 评标 | 评估 | 委托 | 其他 |
        | 1    | 0    | 1    | 1    |
        | 0    | 1    | 0    | 2    |
        | 0    | 0    | 0    | 3    |
        | 0    | 0    | 1    | 3    |

    场景大纲: 同一种不满2次且合计不满3次的，不取消资格
      Under 2 times of each kind and under 3 together the qualification is not cancelled
      假如 本年度被抽中而无正当理由不参与物业项目评标<评标>次
      并且 本年度被抽中而无正当理由不参与物业项目服务标准评估<评估>次
      并且 本年度无正当理由推卸、放弃委托事宜<委托>次
      并且 本年度无正当理由不参与、推卸、放弃其他专家相关工作<其他>次
      当 查询“无正当理由不参与、推卸、放弃相关工作”是否取消资格
      那么 资格不取消
      并且 依据第十三条第二款和第十三条第二款第一项

      例子:
        | 评标 | 评估 | 委托 | 其他 |
        | 0    | 0    | 0    | 0    |
        | 1    | 0    | 0    | 0    |
        | 0    | 1    | 0    | 0    |
        | 0    | 0    | 1    | 0    |
        | 1    | 1    | 0    | 0    |
        | 1    | 0    | 1    | 0    |
        | 0    | 1    | 1    | 0    |
        | 1    | 0    | 0    | 1    |
        | 0    | 0    | 0    | 2    |

    场景: 三种共2次而其他专家相关工作的次数不明，先查明
      With 2 times of the three kinds, the number for other work related to experts must first be known
      假如 本年度被抽中而无正当理由不参与物业项目评标1次
      并且 本年度被抽中而无正当理由不参与物业项目服务标准评估1次
      并且 本年度无正当理由推卸、放弃委托事宜0次
      当 查询“无正当理由不参与、推卸、放弃相关工作”是否取消资格
      那么 尚需查明“本年度无正当理由不参与、推卸、放弃其他专家相关工作次数”
      并且 尚待授权事项G58明确
      并且 依据第十三条第二款第一项

    场景: 一种已满2次，其他次数不明也取消资格
      With 2 times of one kind the qualification is cancelled even if the other numbers are unknown
      假如 本年度被抽中而无正当理由不参与物业项目评标2次
      当 查询“无正当理由不参与、推卸、放弃相关工作”是否取消资格
      那么 资格由市房屋行政主管部门取消
      并且 依据第十三条第二款和第十三条第二款第一项

    场景: 不满2次而其他次数不明，先查明
      Under 2 times of one kind, the other numbers must first be known
      假如 本年度被抽中而无正当理由不参与物业项目评标1次
      当 查询“无正当理由不参与、推卸、放弃相关工作”是否取消资格
      那么 尚需查明“本年度被抽中而无正当理由不参与物业项目服务标准评估次数”
      并且 尚待授权事项G58明确
      并且 依据第十三条第二款第一项

    场景: 次数不能为负数
      The number of times is not negative
      假如 本年度被抽中而无正当理由不参与物业项目评标-1次
      当 查询“无正当理由不参与、推卸、放弃相关工作”是否取消资格
      那么 “本年度被抽中而无正当理由不参与物业项目评标次数”有误，不予裁决

    场景大纲: 同一公历年内的次数累计，不要求连续
      Times within one calendar year are added up and need not be in a row
      说明：每年度为公历年（口径A15的默认读法）。
      Note: each year is the calendar year (the default of reading A15).
      当 先于<前一次>、后于<后一次>无正当理由不参与
      那么 两次在同一年度累计
      并且 依据第十三条第二款第一项

      例子:
        | 前一次        | 后一次         |
        | 2024年1月1日  | 2024年12月31日 |
        | 2024年2月29日 | 2024年2月29日  |

    场景: 跨公历年的次数不累计
      Times in different calendar years are not added up
      当 先于2023年12月31日、后于2024年1月1日无正当理由不参与
      那么 两次不在同一年度累计
      并且 依据第十三条第二款第一项

    场景大纲: 若按任期年，自任期开始日起每12个月累计
      Read as the year of the term, times are added up over each 12 months from the beginning of the term
      说明：任期自2022年7月1日开始，首日的不参与也在任期内；第一个任期年至2023年6月30日，第二个为2023年7月1日至2024年6月30日。
      Note: the term began on 1 July 2022, and not taking part on that very day is within it; its first year runs to 30 June 2023, its second from 1 July 2023 to 30 June 2024.
      假如 本届任期自2022年7月1日开始
      并且 每年度按“任期年”解释
      当 先于<前一次>、后于<后一次>无正当理由不参与
      那么 两次是否在同一年度累计：<累计>
      并且 依据第十三条第二款第一项

      例子:
        | 前一次         | 后一次        | 累计 |
        | 2022年7月1日   | 2023年6月30日 | 是   |
        | 2022年7月1日   | 2023年7月1日  | 否   |
        | 2023年7月1日   | 2024年6月30日 | 是   |
        | 2023年12月31日 | 2024年1月1日  | 是   |
        | 2023年6月30日  | 2023年7月1日  | 否   |
        | 2023年7月1日   | 2024年7月1日  | 否   |

    场景: 后一次早于前一次，事实矛盾
      A later time before the earlier one contradicts itself
      当 先于2024年3月2日、后于2024年3月1日无正当理由不参与
      那么 “后一次不参与之日”有误，不予裁决

    场景: 任期开始前的不参与，事实矛盾
      Not taking part before the term begins contradicts itself
      假如 本届任期自2024年7月1日开始
      当 先于2024年6月30日、后于2024年7月1日无正当理由不参与
      那么 “前一次不参与之日”有误，不予裁决

  规则: 第十三条第二款第二项
    提交虚假申请资料的，或者有诚信方面不良记录的。

    场景大纲: 提交虚假申请资料或者有诚信方面不良记录的，取消资格
      False application documents or a bad record as to good faith cancel the qualification
      当 查询“<情形>”是否取消资格
      那么 资格由市房屋行政主管部门取消
      并且 由市房屋行政主管部门负责
      并且 依据第十三条第二款和第十三条第二款第二项

      例子:
        | 情形               |
        | 提交虚假申请资料   |
        | 有诚信方面不良记录 |

  规则: 第十三条第二款第三项
    按照本办法第十五条规定应当回避而未回避的。

    场景: 应当回避而未回避的，取消资格
      Not recusing where recusal was required cancels the qualification
      当 查询“应当回避而未回避”是否取消资格
      那么 资格由市房屋行政主管部门取消
      并且 由市房屋行政主管部门负责
      并且 依据第十三条第二款和第十三条第二款第三项

  规则: 第十三条第二款第四项
    严重违背公开、公平、公正和诚实信用原则，未能有效制止物业项目评标、物业项目服务标准评估等活动中违法违规行为或者不正当竞争行为的。

    场景: 严重违背原则且未能有效制止的，取消资格
      A serious breach of the principles together with failure to stop the conduct cancels the qualification
      当 查询“严重违背原则且未能有效制止违法违规或者不正当竞争行为”是否取消资格
      那么 资格由市房屋行政主管部门取消
      并且 由市房屋行政主管部门负责
      并且 依据第十三条第二款和第十三条第二款第四项

    场景大纲: 只有其中一种行为的，不按本项取消资格
      With only one of the two acts the qualification is not cancelled under this item
      说明：两种行为须同时具备（口径A98的默认读法）。
      Note: both acts are needed (the default of reading A98).
      当 查询“<情形>”是否取消资格
      那么 资格不取消
      并且 依据第十三条第二款和第十三条第二款第四项

      例子:
        | 情形                                     |
        | 仅严重违背原则                           |
        | 仅未能有效制止违法违规或者不正当竞争行为 |

    场景大纲: 若有其中一项即可，只有一种行为的也取消资格
      Read as either act alone, one of the two acts cancels the qualification
      假如 同一项中的两种行为按“有其中一项即可”解释
      当 查询“<情形>”是否取消资格
      那么 资格由市房屋行政主管部门取消
      并且 由市房屋行政主管部门负责
      并且 依据第十三条第二款和第十三条第二款第四项

      例子:
        | 情形                                     |
        | 仅严重违背原则                           |
        | 仅未能有效制止违法违规或者不正当竞争行为 |

  规则: 第十三条第二款第五项
    徇私舞弊，获取不正当利益的。

    场景: 徇私舞弊且获取不正当利益的，取消资格
      Favouritism together with improper gain cancels the qualification
      当 查询“徇私舞弊且获取不正当利益”是否取消资格
      那么 资格由市房屋行政主管部门取消
      并且 由市房屋行政主管部门负责
      并且 依据第十三条第二款和第十三条第二款第五项

    场景大纲: 只有徇私舞弊或者只有不正当利益的，不按本项取消资格
      Favouritism alone or improper gain alone does not cancel the qualification under this item
      当 查询“<情形>”是否取消资格
      那么 资格不取消
      并且 依据第十三条第二款和第十三条第二款第五项

      例子:
        | 情形             |
        | 仅徇私舞弊       |
        | 仅获取不正当利益 |

    场景大纲: 若有其中一项即可，徇私舞弊或者不正当利益之一即取消资格
      Read as either act alone, favouritism or improper gain by itself cancels the qualification
      假如 同一项中的两种行为按“有其中一项即可”解释
      当 查询“<情形>”是否取消资格
      那么 资格由市房屋行政主管部门取消
      并且 由市房屋行政主管部门负责
      并且 依据第十三条第二款和第十三条第二款第五项

      例子:
        | 情形             |
        | 仅徇私舞弊       |
        | 仅获取不正当利益 |

  规则: 第十三条第二款第六项
    有严重损害行业声誉的行为或者在物业管理重大责任事故中负有主要责任的。

    场景大纲: 严重损害行业声誉或者在重大责任事故中负主要责任的，取消资格
      Serious harm to the reputation of the industry or the main liability in a major liability accident cancels the qualification
      当 查询“<情形>”是否取消资格
      那么 资格由市房屋行政主管部门取消
      并且 由市房屋行政主管部门负责
      并且 依据第十三条第二款和第十三条第二款第六项

      例子:
        | 情形                                 |
        | 有严重损害行业声誉的行为             |
        | 在物业管理重大责任事故中负有主要责任 |

    场景: 在重大责任事故中负次要责任的，不按本项取消资格
      A secondary liability in a major liability accident does not cancel the qualification under this item
      当 查询“在物业管理重大责任事故中负有次要责任”是否取消资格
      那么 资格不取消
      并且 依据第十三条第二款和第十三条第二款第六项

  规则: 第十三条第二款第七项
    受到行政处罚、刑事处分的。

    场景大纲: 受到行政处罚或者刑事处分的，取消资格
      An administrative penalty or a criminal sanction cancels the qualification
      说明：条文不限定处罚的事由（口径A95的默认读法）。
      Note: the text does not limit the cause of the penalty (the default of reading A95).
      当 查询“<情形>”是否取消资格
      那么 资格由市房屋行政主管部门取消
      并且 由市房屋行政主管部门负责
      并且 依据第十三条第二款和第十三条第二款第七项

      例子:
        | 情形                                     |
        | 受到与物业管理或者专家工作有关的行政处罚 |
        | 受到与物业管理和专家工作无关的行政处罚   |
        | 受到刑事处分                             |

    场景: 若只限有关的行政处罚，无关的行政处罚不取消资格
      Read as related penalties only, an unrelated administrative penalty does not cancel the qualification
      假如 行政处罚按“只限有关的行政处罚”解释
      当 查询“受到与物业管理和专家工作无关的行政处罚”是否取消资格
      那么 资格不取消
      并且 依据第十三条第二款和第十三条第二款第七项

    场景大纲: 若只限有关的行政处罚，有关的处罚和刑事处分仍取消资格
      Read as related penalties only, related penalties and criminal sanctions still cancel the qualification
      假如 行政处罚按“只限有关的行政处罚”解释
      当 查询“<情形>”是否取消资格
      那么 资格由市房屋行政主管部门取消
      并且 由市房屋行政主管部门负责
      并且 依据第十三条第二款和第十三条第二款第七项

      例子:
        | 情形                                     |
        | 受到与物业管理或者专家工作有关的行政处罚 |
        | 受到刑事处分                             |

  规则: 第十三条第二款第八项
    经市房屋行政主管部门确认的不适宜担任物业管理专家的其他情形。

    场景: 经确认不适宜担任的，取消资格
      The qualification of a person confirmed as unfit is cancelled
      假如 经市房屋行政主管部门确认不适宜担任：是
      当 查询“其他情形”是否取消资格
      那么 资格由市房屋行政主管部门取消
      并且 由市房屋行政主管部门负责
      并且 依据第十三条第二款和第十三条第二款第八项

    场景: 未经确认不适宜担任的，其他情形不取消资格
      Without confirmation another situation does not cancel the qualification
      假如 经市房屋行政主管部门确认不适宜担任：否
      当 查询“其他情形”是否取消资格
      那么 资格不取消
      并且 依据第十三条第二款和第十三条第二款第八项

    场景: 是否不适宜担任，须由市房屋行政主管部门确认
      Whether the person is unfit is for the municipal housing department to confirm
      当 查询“其他情形”是否取消资格
      那么 尚需查明“经市房屋行政主管部门确认不适宜担任”
      并且 尚待授权事项G31明确
      并且 依据第十三条第二款第八项

  规则: 第十三条第三款
    市房屋行政主管部门应当及时更新其官方网站公布的物业管理专家信息。

    场景: 专家信息已经变化的，市房屋行政主管部门应当更新
      When the information has changed the municipal housing department must update it
      假如 官方网站公布的专家信息已经变化：是
      当 查询官方网站公布的专家信息是否应当更新
      那么 应当
      并且 由市房屋行政主管部门负责
      并且 依据第十三条第三款

    场景: 专家信息没有变化的，无须更新
      While the information has not changed there is nothing to update
      假如 官方网站公布的专家信息已经变化：否
      当 查询官方网站公布的专家信息是否应当更新
      那么 没有此项义务
      并且 依据第十三条第三款

  规则: 第十三条第四款
    物业管理专家有第二款第一项行为的，自市房屋行政主管部门取消其专家资格之日起5年内不受理其物业管理专家的申请。
    物业管理专家有第二款第二项至第七项行为的，不再受理其物业管理专家的申请。

    场景大纲: 因无正当理由不参与等被取消的，5年内（含对应日）不受理
      After cancellation for not taking part no application is accepted within 5 years, the anniversary included
      说明：2019年3月1日取消，开始当日不计，5年的末日为2024年3月1日，自3月2日起受理（口径A16）；2020年2月29日取消，2025年2月没有29日，末日为2月28日。
      Note: cancelled on 1 March 2019, that day not counted, 5 years end on 1 March 2024 and applications are accepted from 2 March (A16); cancelled on 29 February 2020, they end on 28 February 2025, there being no 29th.
      假如 于<取消日>因“无正当理由不参与、推卸、放弃相关工作”被取消资格
      当 于<申请日>再次申请
      那么 申请不受理
      并且 再次申请的限制为“5年内不受理”
      并且 可以受理的首日为<首日>
      并且 依据第十三条第四款

      例子:
        | 取消日         | 申请日         | 首日          |
        | 2019年3月1日   | 2024年2月29日  | 2024年3月2日  |
        | 2019年3月1日   | 2024年3月1日   | 2024年3月2日  |
        | 2020年2月29日  | 2025年2月28日  | 2025年3月1日  |
        | 2017年12月31日 | 2022年12月31日 | 2023年1月1日  |
        | 2023年3月1日   | 2023年3月1日   | 2028年3月2日  |
        | 2022年5月30日  | 2027年5月29日  | 2027年5月31日 |

    场景大纲: 5年届满的次日起受理
      From the day after the 5 years an application is accepted
      假如 于<取消日>因“无正当理由不参与、推卸、放弃相关工作”被取消资格
      当 于<申请日>再次申请
      那么 申请受理
      并且 再次申请的限制为“5年内不受理”
      并且 可以受理的首日为<首日>
      并且 依据第十三条第四款

      例子:
        | 取消日         | 申请日       | 首日         |
        | 2019年3月1日   | 2024年3月2日 | 2024年3月2日 |
        | 2020年2月29日  | 2025年3月1日 | 2025年3月1日 |
        | 2017年12月31日 | 2023年1月1日 | 2023年1月1日 |
        | 2017年12月31日 | 2024年6月1日 | 2023年1月1日 |

    场景大纲: 若对应日当日即受理，早一日受理
      Read as accepted on the anniversary itself, an application is accepted a day earlier
      假如 于2019年3月1日因“无正当理由不参与、推卸、放弃相关工作”被取消资格
      并且 满5年的对应日按“对应日当日即受理”解释
      当 于<申请日>再次申请
      那么 申请是否受理：<受理>
      并且 可以受理的首日为2024年3月1日
      并且 依据第十三条第四款

      例子:
        | 申请日        | 受理 |
        | 2024年2月29日 | 否   |
        | 2024年3月1日  | 是   |

    场景大纲: 有第二项至第七项行为的，不再受理
      After conduct under items 2 to 7 no application is accepted any more
      说明：申请时距取消已逾10年，仍不受理。
      Note: the application comes more than 10 years after the cancellation and is still not accepted.
      假如 于2013年3月1日因“<情形>”被取消资格
      当 于2024年3月2日再次申请
      那么 申请不受理
      并且 再次申请的限制为“不再受理”
      并且 依据第十三条第四款

      例子:
        | 情形                                                 |
        | 提交虚假申请资料                                     |
        | 有诚信方面不良记录                                   |
        | 应当回避而未回避                                     |
        | 严重违背原则且未能有效制止违法违规或者不正当竞争行为 |
        | 徇私舞弊且获取不正当利益                             |
        | 有严重损害行业声誉的行为                             |
        | 在物业管理重大责任事故中负有主要责任                 |
        | 受到与物业管理或者专家工作有关的行政处罚             |
        | 受到与物业管理和专家工作无关的行政处罚               |
        | 受到刑事处分                                         |

    场景大纲: 第八项和自动取消的，本款没有限制
      Item 8 and automatic cancellation bar no application here
      说明：第四款只列第二款第一项至第七项；受理后是否符合第六条第一项，另行审核（口径A65）。
      Note: paragraph 4 lists only items 1 to 7 of paragraph 2; whether Article 6 item 1 is met is reviewed after acceptance (reading A65).
      假如 于2024年3月1日因“<情形>”被取消资格
      当 于2024年3月2日再次申请
      那么 申请受理
      并且 再次申请的限制为“没有限制”
      并且 依据第十三条第四款

      例子:
        | 情形                             |
        | 其他情形                         |
        | 本人主动向市房屋行政主管部门提出 |
        | 失去民事行为能力                 |
        | 不再从事物业管理工作             |

    场景大纲: 够不上第二项至第七项的，没有限制
      What falls short of items 2 to 7 bars no application
      假如 于2024年3月1日因“<情形>”被取消资格
      当 于2024年3月2日再次申请
      那么 申请受理
      并且 再次申请的限制为“没有限制”
      并且 依据第十三条第四款

      例子:
        | 情形                                 |
        | 仅严重违背原则                       |
        | 仅徇私舞弊                           |
        | 在物业管理重大责任事故中负有次要责任 |

    场景大纲: 若有其中一项即可，只有一种行为的也不再受理
      Read as either act alone, one of two acts bars applications for good
      假如 于2013年3月1日因“<情形>”被取消资格
      并且 同一项中的两种行为按“有其中一项即可”解释
      当 于2024年3月2日再次申请
      那么 申请不受理
      并且 再次申请的限制为“不再受理”
      并且 依据第十三条第四款

      例子:
        | 情形                                     |
        | 仅未能有效制止违法违规或者不正当竞争行为 |
        | 仅获取不正当利益                         |

    场景大纲: 若有其中一项即可，第八项和自动取消的仍没有限制
      Read as either act alone, item 8 and automatic cancellation still bar no application
      说明：这一读法只涉及第四项、第五项并列的两种行为。
      Note: this reading concerns only the two acts joined in items 4 and 5.
      假如 于2024年3月1日因“<情形>”被取消资格
      并且 同一项中的两种行为按“有其中一项即可”解释
      当 于2024年3月2日再次申请
      那么 申请受理
      并且 再次申请的限制为“没有限制”
      并且 依据第十三条第四款

      例子:
        | 情形                             |
        | 其他情形                         |
        | 本人主动向市房屋行政主管部门提出 |

    场景: 若只限有关的行政处罚，无关的行政处罚没有限制
      Read as related penalties only, an unrelated administrative penalty bars no application
      假如 于2024年3月1日因“受到与物业管理和专家工作无关的行政处罚”被取消资格
      并且 行政处罚按“只限有关的行政处罚”解释
      当 于2024年3月2日再次申请
      那么 申请受理
      并且 再次申请的限制为“没有限制”
      并且 依据第十三条第四款

    场景: 委员也是专家，同样受限制
      A member of the committee is an expert and is barred alike
      说明：委员须先符合专家条件（口径A67的默认读法）。
      Note: a member must first meet the conditions of an expert (the default of reading A67).
      假如 专家是物业管理专家委员会委员：是
      并且 于2019年3月1日因“无正当理由不参与、推卸、放弃相关工作”被取消资格
      当 于2024年3月1日再次申请
      那么 申请不受理
      并且 依据第十三条第四款

    场景大纲: 若只适用于不是委员的专家，委员没有限制
      Read as applying only to experts who are not members, a member is not barred
      假如 专家是物业管理专家委员会委员：<委员>
      并且 只写“物业管理专家”的条文按“只适用于不是委员的专家”解释
      并且 于2019年3月1日因“无正当理由不参与、推卸、放弃相关工作”被取消资格
      当 于2024年3月1日再次申请
      那么 再次申请的限制为“<限制>”
      并且 依据第十三条第四款

      例子:
        | 委员 | 限制        |
        | 是   | 没有限制    |
        | 否   | 5年内不受理 |

    场景: 不知何日取消资格，先查明
      The day of the cancellation must first be known
      假如 因“无正当理由不参与、推卸、放弃相关工作”被取消资格
      当 于2024年3月1日再次申请
      那么 尚需查明“取消资格之日”
      并且 依据第十三条第四款

    场景: 不再受理的，与何日取消资格无关
      Where applications are barred for good the day of the cancellation does not matter
      假如 因“受到刑事处分”被取消资格
      当 于2024年3月1日再次申请
      那么 申请不受理
      并且 再次申请的限制为“不再受理”
      并且 依据第十三条第四款

    场景: 再次申请早于取消资格，事实矛盾
      A new application before the cancellation contradicts itself
      假如 于2024年3月2日因“无正当理由不参与、推卸、放弃相关工作”被取消资格
      当 于2024年3月1日再次申请
      那么 “再次申请日”有误，不予裁决
