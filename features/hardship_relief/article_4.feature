# language: zh-CN
功能: 第四条 申请办理
  Applying

  背景:
    假如 适用2024年6月1日的规定

  规则: 第四条第一款
    符合本通知第一条规定的困难群众，自救助供养待遇生效之日起可到各执行部门或单位公布的办事窗口申请办理消费性减免和补贴项目。
    已在“穗好办”政务服务平台上线申办服务的项目，困难群众可直接进行线上申办。
    其中，最低生活保障家庭、最低生活保障边缘家庭（低收入困难家庭）、特困人员的污水处理费补贴不需另行申请。
    其他由市政府确定的特殊困难家庭或者人员，其污水处理费补贴待遇另有规定的，从其规定。

    场景大纲: 自救助供养待遇生效之日起（含当日）可以到办事窗口申请
      From the day on which assistance and support benefits take effect, that day included, a window may be applied to
      假如 申请人为我市最低生活保障家庭
      并且 救助供养待遇自<生效日>起生效
      当 于<申请日>通过公布的办事窗口申请
      那么 可以
      并且 依据第一条和第四条第一款

      例子:
        | 生效日         | 申请日        |
        | 2023年5月20日  | 2023年5月20日 |
        | 2023年5月20日  | 2023年5月21日 |
        | 2024年2月29日  | 2024年2月29日 |
        | 2023年12月31日 | 2024年1月1日  |

    场景大纲: 生效之日以前不可以申请
      Before that day an application may not be made
      假如 申请人为我市最低生活保障家庭
      并且 救助供养待遇自<生效日>起生效
      当 于<申请日>通过公布的办事窗口申请
      那么 不可以
      并且 依据第四条第一款

      例子:
        | 生效日        | 申请日         |
        | 2023年5月20日 | 2023年5月19日  |
        | 2024年3月1日  | 2024年2月29日  |
        | 2024年1月1日  | 2023年12月31日 |

    场景: 印发以前已经生效的，印发之日即可以申请
      Where benefits took effect before the issue, the day of issue is open for an application
      假如 申请人为我市特困人员
      并且 救助供养待遇自2020年3月1日起生效
      当 于2022年10月18日通过公布的办事窗口申请
      那么 可以
      并且 依据第一条和第四条第一款

    场景: 已在“穗好办”上线的项目，可以线上申办
      An item that is online on Suihaoban may be applied for online
      假如 申请人为我市特困人员
      并且 救助供养待遇自2023年5月20日起生效
      并且 该项目已在“穗好办”上线申办服务：是
      当 于2023年5月20日通过“穗好办”申请
      那么 可以
      并且 依据第一条和第四条第一款

    场景: 未在“穗好办”上线的项目，不可以线上申办
      An item that is not online may not be applied for online
      假如 申请人为我市特困人员
      并且 救助供养待遇自2023年5月20日起生效
      并且 该项目已在“穗好办”上线申办服务：否
      当 于2023年5月20日通过“穗好办”申请
      那么 不可以
      并且 依据第四条第一款

    场景: 不知是否上线，先查明
      Whether the item is online must first be known
      假如 申请人为我市特困人员
      并且 救助供养待遇自2023年5月20日起生效
      当 于2023年5月20日通过“穗好办”申请
      那么 尚需查明“已在“穗好办”上线申办服务”
      并且 尚待授权事项G25明确
      并且 依据第四条第一款

    场景: 不符合第一条的，不可以申请
      Those who do not meet Article 1 may not apply
      假如 申请人为其他家庭或者人员
      并且 救助供养待遇自2023年5月20日起生效
      当 于2023年5月21日通过公布的办事窗口申请
      那么 不可以
      并且 依据第一条和第四条第一款

    场景: 不知救助供养待遇何时生效，先查明
      The day on which assistance and support benefits take effect must first be known
      假如 申请人为我市最低生活保障家庭
      当 于2023年5月20日通过公布的办事窗口申请
      那么 尚需查明“救助供养待遇生效之日”
      并且 尚待授权事项G26明确
      并且 依据第四条第一款

    场景: 不知申请之日，先查明
      The day of application must first be known
      假如 申请人为我市最低生活保障家庭
      并且 救助供养待遇自2023年5月20日起生效
      当 查询通过公布的办事窗口申请
      那么 尚需查明“申请之日”
      并且 依据第四条第一款

    场景大纲: 三类困难群众的污水处理费补贴不需另行申请
      The sewage treatment fee subsidy of the three groups needs no separate application
      假如 申请人为我市<类别>
      当 查询“污水处理费补贴”是否需要申请
      那么 该项目不需另行申请
      并且 依据第四条第一款

      例子:
        | 类别                                   |
        | 最低生活保障家庭                       |
        | 最低生活保障边缘家庭（低收入困难家庭） |
        | 特困人员                               |

    场景大纲: 三类困难群众的其他八个项目需要申请
      The other 8 items of the three groups must be applied for
      假如 申请人为我市特困人员
      当 查询“<项目>”是否需要申请
      那么 该项目需要申请
      并且 依据第四条第一款

      例子:
        | 项目                               |
        | 住房租金优惠                       |
        | 城市生活垃圾处理费、清洁卫生费减免 |
        | 居民生活用水优惠                   |
        | 管道天然气优惠                     |
        | 安装管道燃气设施优惠               |
        | 免费电量                           |
        | 有线数字电视基本收视维护费减免     |
        | 基本殡葬服务费用减免               |

    场景: 其他特殊困难家庭或者人员的污水处理费补贴没有另行规定的，需要申请
      Without other provision the subsidy of others in special hardship must be applied for
      假如 申请人为其他特殊困难家庭或者人员
      并且 经市政府确定：是
      当 查询“污水处理费补贴”是否需要申请
      那么 该项目需要申请
      并且 依据第四条第一款

    场景: 其他特殊困难家庭或者人员的污水处理费补贴另有规定的，从其规定
      Where there is other provision on the subsidy of others in special hardship, that provision applies
      假如 申请人为其他特殊困难家庭或者人员
      并且 经市政府确定：是
      并且 污水处理费补贴待遇另有规定
      当 查询“污水处理费补贴”是否需要申请
      那么 该问题不在本库范围
      并且 依据第四条第一款

    场景: 另有规定只及于污水处理费补贴，其他项目仍需要申请
      Other provision reaches the subsidy only: the other items must still be applied for
      假如 申请人为其他特殊困难家庭或者人员
      并且 经市政府确定：是
      并且 污水处理费补贴待遇另有规定
      当 查询“居民生活用水优惠”是否需要申请
      那么 该项目需要申请
      并且 依据第四条第一款

    场景: 未经市政府确定的，不可以申请
      Others whom the Municipal People's Government has not determined may not apply
      假如 申请人为其他特殊困难家庭或者人员
      并且 经市政府确定：否
      当 查询“污水处理费补贴”是否需要申请
      那么 该项目不可以申请
      并且 依据第一条和第四条第一款

    场景大纲: 需申请的项目自申请之日起享受
      An item that needs an application is received from the day of application
      说明：生效之日只是可以申请的起点，待遇自申请之日起（口径A52的默认读法）。
      Note: the day of effect only opens the right to apply; the item runs from the application (the default of reading A52).
      假如 申请人为我市最低生活保障家庭
      并且 救助供养待遇自2024年1月10日起生效
      并且 于<申请日>申请
      当 查询“居民生活用水优惠”自何时起享受
      那么 自<开始日>起享受
      并且 依据第一条和第四条第一款

      例子:
        | 申请日        | 开始日        |
        | 2024年1月10日 | 2024年1月10日 |
        | 2024年1月11日 | 2024年1月11日 |
        | 2024年3月5日  | 2024年3月5日  |

    场景: 若自救助供养待遇生效之日起享受，申请以前的费用也减免
      Read as from the day of effect, charges from before the application are relieved as well
      假如 申请人为我市最低生活保障家庭
      并且 救助供养待遇自2024年1月10日起生效
      并且 于2024年3月5日申请
      并且 需申请的项目开始享受之日按“救助供养待遇生效之日”解释
      当 查询“居民生活用水优惠”自何时起享受
      那么 自2024年1月10日起享受
      并且 依据第一条和第四条第一款

    场景: 若自生效之日起享受，仍须申请，先查明申请之日
      Read as from the day of effect, an application is still needed and its day must be known
      假如 申请人为我市最低生活保障家庭
      并且 救助供养待遇自2024年1月10日起生效
      并且 需申请的项目开始享受之日按“救助供养待遇生效之日”解释
      当 查询“居民生活用水优惠”自何时起享受
      那么 尚需查明“申请之日”
      并且 依据第四条第一款

    场景: 若自生效之日起享受，生效以前的申请仍不使项目开始
      Read as from the day of effect, an application from before that day still does not begin an item
      假如 申请人为我市最低生活保障家庭
      并且 救助供养待遇自2024年1月10日起生效
      并且 于2024年1月9日申请
      并且 需申请的项目开始享受之日按“救助供养待遇生效之日”解释
      当 查询“居民生活用水优惠”自何时起享受
      那么 不享受该项待遇
      并且 依据第四条第一款

    场景: 若自生效之日起享受，也不早于印发之日
      Read as from the day of effect, it is still not before the day of issue
      说明：2021年6月1日生效，早于2022年10月18日印发，自印发之日起。
      Note: benefits took effect on 1 June 2021, before the issue on 18 October 2022; the item runs from the day of issue.
      假如 申请人为我市最低生活保障家庭
      并且 救助供养待遇自2021年6月1日起生效
      并且 于2023年3月5日申请
      并且 需申请的项目开始享受之日按“救助供养待遇生效之日”解释
      当 查询“居民生活用水优惠”自何时起享受
      那么 自2022年10月18日起享受
      并且 依据第一条和第四条第一款

    场景: 生效以前的申请不使项目开始
      An application from before the day of effect does not begin an item
      假如 申请人为我市最低生活保障家庭
      并且 救助供养待遇自2024年1月10日起生效
      并且 于2024年1月9日申请
      当 查询“居民生活用水优惠”自何时起享受
      那么 不享受该项待遇
      并且 依据第四条第一款

    场景: 不符合第一条的，不享受
      Those who do not meet Article 1 do not receive an item
      假如 申请人为外市特困人员
      并且 救助供养待遇自2024年1月10日起生效
      并且 于2024年3月5日申请
      当 查询“居民生活用水优惠”自何时起享受
      那么 不享受该项待遇
      并且 依据第一条和第四条第一款

    场景: 尚未申请的，先查明申请之日
      Without an application its day must first be known
      假如 申请人为我市最低生活保障家庭
      并且 救助供养待遇自2024年1月10日起生效
      当 查询“居民生活用水优惠”自何时起享受
      那么 尚需查明“申请之日”
      并且 依据第四条第一款

    场景大纲: 三类困难群众的污水处理费补贴不经申请，自生效的当月起发放
      The subsidy of the three groups is paid without an application from the month of effect
      说明：每人每月7元，没有按日折算，生效之日所在月全额发放（口径A53的默认读法）；不再免征的月份为假设。
      Note: 7 yuan per person per month, nothing by the day, so the month of effect is paid in full (the default of reading A53); the month in which the exemption ended is made up.
      假如 申请人为我市<类别>
      并且 救助供养待遇自<生效日>起生效
      并且 本市自2023年1月起不再免征污水处理费
      当 查询“污水处理费补贴”自何时起享受
      那么 自<开始月>起发放
      并且 依据第一条和第一条第四项和第四条第一款

      例子:
        | 类别                                   | 生效日         | 开始月     |
        | 最低生活保障家庭                       | 2024年5月1日   | 2024年5月  |
        | 最低生活保障边缘家庭（低收入困难家庭） | 2024年5月20日  | 2024年5月  |
        | 特困人员                               | 2024年5月31日  | 2024年5月  |
        | 特困人员                               | 2023年12月31日 | 2023年12月 |

    场景大纲: 若自首个整月起发放，月中开始的自次月起，1日开始的仍是当月
      Read as from the first whole month: after a start within a month the next one; from the 1st the month itself
      说明：5月2日、5月31日开始，当月不完整，自6月起；5月1日开始，当月完整。
      Note: from 2 or 31 May that month is not whole, so June is the first; from 1 May it is whole.
      假如 申请人为我市最低生活保障家庭
      并且 救助供养待遇自<生效日>起生效
      并且 本市自2023年1月起不再免征污水处理费
      并且 补贴开始的月份按“首个整月”解释
      当 查询“污水处理费补贴”自何时起享受
      那么 自<开始月>起发放
      并且 依据第一条和第一条第四项和第四条第一款

      例子:
        | 生效日         | 开始月    |
        | 2024年5月1日   | 2024年5月 |
        | 2024年5月2日   | 2024年6月 |
        | 2024年5月31日  | 2024年6月 |
        | 2023年12月15日 | 2024年1月 |

    场景大纲: 不再免征的月份更晚的，自该月起发放
      Where the exemption ends later, the subsidy is paid from that month
      说明：不再免征的月份为假设。
      Note: the month in which the exemption ends is made up.
      假如 申请人为我市最低生活保障家庭
      并且 救助供养待遇自2024年5月20日起生效
      并且 本市自<不再免征>起不再免征污水处理费
      当 查询“污水处理费补贴”自何时起享受
      那么 自<开始月>起发放
      并且 依据第一条和第一条第四项和第四条第一款

      例子:
        | 不再免征  | 开始月    |
        | 2024年4月 | 2024年5月 |
        | 2024年5月 | 2024年5月 |
        | 2024年6月 | 2024年6月 |

    场景: 印发以前已经生效的，补贴不早于印发的当月
      Where benefits took effect before the issue, the subsidy is not before the month of issue
      说明：2022年10月18日印发，当月为2022年10月（口径A53的默认读法）；不再免征的月份为假设。
      Note: issued on 18 October 2022, the month is October 2022 (the default of reading A53); the month in which the exemption ended is made up.
      假如 申请人为我市特困人员
      并且 救助供养待遇自2020年3月1日起生效
      并且 本市自2021年7月起不再免征污水处理费
      当 查询“污水处理费补贴”自何时起享受
      那么 自2022年10月起发放
      并且 依据第一条和第一条第四项和第四条第一款

    场景: 若自首个整月起发放，印发以前已经生效的自2022年11月起
      Read as from the first whole month, where benefits took effect before the issue it is November 2022
      说明：2022年10月18日印发，首个整月为2022年11月；不再免征的月份为假设。
      Note: issued on 18 October 2022, the first whole month is November 2022; the month in which the exemption ended is made up.
      假如 申请人为我市特困人员
      并且 救助供养待遇自2020年3月1日起生效
      并且 本市自2021年7月起不再免征污水处理费
      并且 补贴开始的月份按“首个整月”解释
      当 查询“污水处理费补贴”自何时起享受
      那么 自2022年11月起发放
      并且 依据第一条和第一条第四项和第四条第一款

    场景: 有效期最后一日生效的，当月仍发放
      Where benefits take effect on the last day of force, the subsidy of that month is paid
      说明：有效期至2027年10月17日（口径A10的默认读法），当月为2027年10月；不再免征的月份为假设。
      Note: the term ends on 17 October 2027 (the default of reading A10), so the month is October 2027; the month in which the exemption ended is made up.
      假如 申请人为我市特困人员
      并且 救助供养待遇自2027年10月17日起生效
      并且 本市自2023年1月起不再免征污水处理费
      当 查询“污水处理费补贴”自何时起享受
      那么 自2027年10月起发放
      并且 依据第一条和第一条第四项和第四条第一款

    场景: 须申请补贴的人员，以申请之日所在月为当月
      For those who must apply for the subsidy the month is that of the application
      假如 申请人为其他特殊困难家庭或者人员
      并且 经市政府确定：是
      并且 救助供养待遇自2024年5月20日起生效
      并且 于2024年7月3日申请
      并且 本市自2023年1月起不再免征污水处理费
      当 查询“污水处理费补贴”自何时起享受
      那么 自2024年7月起发放
      并且 依据第一条和第一条第四项和第四条第一款

    场景: 若自生效之日起享受，须申请补贴的人员以生效之日所在月为当月
      Read as from the day of effect, the month of those who must apply is that of the day of effect
      假如 申请人为其他特殊困难家庭或者人员
      并且 经市政府确定：是
      并且 救助供养待遇自2024年5月20日起生效
      并且 于2024年7月3日申请
      并且 本市自2023年1月起不再免征污水处理费
      并且 需申请的项目开始享受之日按“救助供养待遇生效之日”解释
      当 查询“污水处理费补贴”自何时起享受
      那么 自2024年5月起发放
      并且 依据第一条和第一条第四项和第四条第一款

    场景: 补贴另有规定的，何时发放从其规定
      Where there is other provision on the subsidy, that provision says from when it is paid
      假如 申请人为其他特殊困难家庭或者人员
      并且 经市政府确定：是
      并且 污水处理费补贴待遇另有规定
      当 查询“污水处理费补贴”自何时起享受
      那么 该问题不在本库范围
      并且 依据第四条第一款

    场景: 补贴另有规定的，当月发放多少从其规定
      Where there is other provision on the subsidy, that provision says how much is paid for a month
      假如 申请人为其他特殊困难家庭或者人员
      并且 经市政府确定：是
      并且 困难群众2人
      并且 本市自2023年5月起不再免征污水处理费
      并且 污水处理费补贴待遇另有规定
      当 查询2023年6月的污水处理费补贴
      那么 该问题不在本库范围
      并且 依据第四条第一款

    场景: 补贴另有规定的，入住供养服务机构以后是否享受从其规定
      Where there is other provision on the subsidy, that provision says what follows after moving into an institution
      假如 申请人为其他特殊困难家庭或者人员
      并且 经市政府确定：是
      并且 污水处理费补贴待遇另有规定
      并且 于2023年11月5日按供养意愿书入住供养服务机构
      当 查询2023年12月1日是否享受“污水处理费补贴”
      那么 该问题不在本库范围
      并且 依据第四条第一款

  规则: 第四条第二款
    申请消费性减免和补贴项目的家庭住址应当与申请人有效证件上记载的居住地址，或通过广州市政务信息共享平台反馈获取的申请人居住地址一致。

    场景大纲: 与其中任何一个居住地址一致即可，不必查明另一个
      Agreement with either residential address is enough, and the other need not be known
      假如 家庭住址与<地址>一致
      当 查询申请的家庭住址是否符合要求
      那么 家庭住址符合要求
      并且 依据第四条第二款

      例子:
        | 地址                           |
        | 申请人有效证件上记载的居住地址 |
        | 共享平台反馈的申请人居住地址   |

    场景: 与两个居住地址都不一致的，不符合要求
      An address that agrees with neither does not meet the requirement
      假如 家庭住址与其他地址一致
      当 查询申请的家庭住址是否符合要求
      那么 家庭住址不符合要求
      并且 依据第四条第二款

    场景: 不知与哪一个地址一致，先查明
      The address with which it agrees must first be known
      当 查询申请的家庭住址是否符合要求
      那么 尚需查明“与家庭住址一致的地址”
      并且 尚待授权事项G54明确
      并且 依据第四条第二款
