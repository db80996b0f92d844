# language: zh-CN
功能: 第十条 养老、就业和子女入托入学的优待
  Benefits in care homes, at work, and in nurseries and schools

  背景:
    假如 适用2024年6月1日的规定

  规则: 第十条
    凭献血优待专用羊城通卡或者优待信息，可以享受以下优待：

    场景大纲: 没有专用卡、优待信息或者优待信息确认的，不享受本条优待
      Without the card, the benefit page or the benefit confirmation there are no benefits of this Article
      说明：普通羊城通卡不是献血优待专用羊城通卡。
      Note: an ordinary Yangchengtong card is not the donor benefit Yangchengtong card.
      假如 本人的凭证是普通羊城通卡
      并且 该人员符合《规定》第二十八条
      并且 在入住评估轮候官方网站上登记：是
      并且 民政部门审核通过：是
      当 查询可否优先轮候入住<机构>
      那么 不优先
      并且 依据第十条

      例子:
        | 机构           |
        | 市公办养老机构 |
        | 区公办养老机构 |

    场景: 不符合《规定》又没有凭证的，不优先轮候
      One who meets none of the articles of the Regulation and has no credential has no priority in waiting
      说明：没有优待信息，与不符合第二十六条至第二十八条并不矛盾。
      Note: to have no benefit page goes with meeting none of Articles 26 to 28.
      假如 本人的凭证是普通羊城通卡
      并且 该人员不符合《规定》第二十六条至第二十八条中的任何一条
      当 查询可否优先轮候入住市公办养老机构
      那么 不优先
      并且 依据第十条

    场景: 没有凭证的，不给予社保补贴
      Without the credential no social insurance subsidy is given
      假如 本人的凭证是普通羊城通卡
      并且 是灵活就业人员：是
      并且 符合社保补贴的条件：是
      当 查询应否给予社保补贴
      那么 没有此项义务
      并且 没有负责者
      并且 依据第十条

    场景: 没有凭证的，不优先提供就业岗位
      Without the credential there is no priority in providing jobs
      假如 本人的凭证是普通羊城通卡
      并且 与其他求职者同等条件：是
      当 查询应否优先提供就业岗位
      那么 没有此项义务
      并且 依据第十条

    场景: 没有凭证的，不列入优先推荐名单
      Without the credential the person is not entered in the priority referral list
      假如 本人的凭证是普通羊城通卡
      并且 在线上办理失业登记
      并且 符合线上登记人员的条件：是
      当 查询可否列入优先推荐名单
      那么 该人员不列入优先推荐名单
      并且 依据第十条

    场景: 没有凭证的，子女不优先入学
      Without the credential there is no priority in admission of a child
      假如 本人的凭证是普通羊城通卡
      并且 儿童是该人员的子女：是
      并且 符合《规定》有关条件：是
      并且 与其他儿童同等条件：是
      并且 符合该区的具体实施办法：是
      当 查询该儿童可否优先入读学校
      那么 不优先
      并且 依据第十条

    场景: 不知持有何种凭证，先查明
      The credential must first be known
      假如 该人员符合《规定》第二十八条
      并且 在入住评估轮候官方网站上登记：是
      当 查询可否优先轮候入住市公办养老机构
      那么 尚需查明“本人的凭证”
      并且 依据第十条

    场景大纲: 凭证与符合的条款不相称，事实矛盾
      A credential that does not go with the article met contradicts itself
      说明：专用卡只有符合第二十八条的才有（第八条），优待信息只有符合三条之一的才有（第九条）。
      Note: only those of Article 28 have the card (Article 8), only those of the three articles the benefit page (Article 9).
      假如 本人的凭证是<凭证>
      并且 该人员<条款>
      当 查询可否优先轮候入住市公办养老机构
      那么 “本人的凭证”有误，不予裁决

      例子:
        | 凭证                 | 条款                                             |
        | 献血优待专用羊城通卡 | 只符合《规定》第二十六条                         |
        | 献血优待专用羊城通卡 | 符合《规定》第二十七条而不符合第二十八条         |
        | 优待信息             | 不符合《规定》第二十六条至第二十八条中的任何一条 |
        | 优待信息确认         | 不符合《规定》第二十六条至第二十八条中的任何一条 |

  规则: 第十条第一项
    市民政部门对符合条件的人员按照本市公办养老机构入住评估轮候有关规定给予申请优先轮候入住市、区公办养老机构。

    场景: 由市民政部门给予优先轮候
      The municipal civil affairs department gives priority in waiting
      当 查询“给予优先轮候入住市、区公办养老机构”由谁负责
      那么 由市民政部门负责
      并且 依据第十条第一项

    场景: 民办养老机构没有优先轮候
      There is no priority in waiting for a private care home
      假如 本人的凭证是献血优待专用羊城通卡
      并且 该人员符合《规定》第二十八条
      并且 在入住评估轮候官方网站上登记：是
      并且 民政部门审核通过：是
      当 查询可否优先轮候入住民办养老机构
      那么 不优先
      并且 依据第十条第一项

    场景: 只符合第二十六条的，不优先轮候
      Those who meet only Article 26 have no priority in waiting
      假如 本人的凭证是优待信息
      并且 该人员只符合《规定》第二十六条
      并且 在入住评估轮候官方网站上登记：是
      并且 民政部门审核通过：是
      当 查询可否优先轮候入住市公办养老机构
      那么 不优先
      并且 依据第十条第一项和第十条第一项第二段

    场景: 若首段另给第二十六条的人员，经审核通过即优先轮候
      Read as everyone with the credential, those of Article 26 have priority once the review is passed
      假如 本人的凭证是优待信息
      并且 该人员只符合《规定》第二十六条
      并且 民政部门审核通过：是
      并且 优先轮候的人员按“有凭证并审核通过的人员”解释
      当 查询可否优先轮候入住市公办养老机构
      那么 优先
      并且 依据第十条和第十条第一项

    场景: 若首段另给第二十六条的人员，审核没有通过的仍不优先
      Read as everyone with the credential, those of Article 26 who do not pass the review have no priority
      假如 本人的凭证是优待信息
      并且 该人员只符合《规定》第二十六条
      并且 民政部门审核通过：否
      并且 优先轮候的人员按“有凭证并审核通过的人员”解释
      当 查询可否优先轮候入住区公办养老机构
      那么 不优先
      并且 依据第十条第一项

  规则: 第十条第一项第二段
    符合《规定》第二十七条和二十八条规定的献血者和献血服务志愿者，在公办养老机构入住评估轮候官方网站上登记，由民政部门审核，审核通过后，按照“为本市作出重大贡献”的条件进入优先轮候通道。

    场景: 登记由民政部门审核
      The civil affairs department reviews the registration
      当 查询“审核公办养老机构的优先轮候登记”由谁负责
      那么 由民政部门负责
      并且 依据第十条第一项第二段

    场景大纲: 符合第二十七条、第二十八条，登记并审核通过的，进入优先轮候通道
      Those who meet Article 27 or 28, registered and with the review passed, enter the priority waiting channel
      假如 本人的凭证是<凭证>
      并且 该人员<条款>
      并且 在入住评估轮候官方网站上登记：是
      并且 民政部门审核通过：是
      当 查询可否优先轮候入住<机构>
      那么 优先
      并且 依据第十条和第十条第一项和第十条第一项第二段

      例子:
        | 凭证                 | 条款                                     | 机构           |
        | 献血优待专用羊城通卡 | 符合《规定》第二十八条                   | 市公办养老机构 |
        | 优待信息             | 符合《规定》第二十八条                   | 区公办养老机构 |
        | 优待信息             | 符合《规定》第二十七条而不符合第二十八条 | 市公办养老机构 |

    场景: 凭优待信息确认的，同样进入优先轮候通道
      With the benefit confirmation the person enters the priority waiting channel as well
      假如 本人的凭证是优待信息确认
      并且 该人员符合《规定》第二十七条而不符合第二十八条
      并且 在入住评估轮候官方网站上登记：是
      并且 民政部门审核通过：是
      当 查询可否优先轮候入住市公办养老机构
      那么 优先
      并且 依据第九条和第十条和第十条第一项和第十条第一项第二段

    场景大纲: 没有登记或者审核没有通过的，不进入优先轮候通道
      Without registration, or without the review passed, the person does not enter the priority waiting channel
      假如 本人的凭证是优待信息
      并且 该人员符合《规定》第二十八条
      并且 在入住评估轮候官方网站上登记：<登记>
      并且 民政部门审核通过：<审核>
      当 查询可否优先轮候入住市公办养老机构
      那么 不优先
      并且 依据第十条第一项第二段

      例子:
        | 登记 | 审核 |
        | 否   | 是   |
        | 是   | 否   |

    场景: 是否符合由《规定》确定，先查明
      Whether an article is met is for the Regulation, and must first be known
      假如 本人的凭证是优待信息
      并且 在入住评估轮候官方网站上登记：是
      并且 民政部门审核通过：是
      当 查询可否优先轮候入住市公办养老机构
      那么 尚需查明“符合的《规定》条款”
      并且 尚待授权事项G34明确
      并且 依据第十条第一项第二段

    场景: 是否审核通过，先查明
      Whether the review is passed must first be known
      假如 本人的凭证是优待信息
      并且 该人员符合《规定》第二十八条
      并且 在入住评估轮候官方网站上登记：是
      当 查询可否优先轮候入住市公办养老机构
      那么 尚需查明“民政部门审核通过”
      并且 尚待授权事项G35明确
      并且 依据第十条第一项第二段

  规则: 第十条第二项
    市、区人力资源和社会保障部门对符合条件的灵活就业人员按规定给予社保补贴；
    在同等条件下，优先提供就业岗位：

    场景大纲: 对符合条件的灵活就业人员给予社保补贴
      Eligible flexible workers are given a social insurance subsidy
      假如 本人的凭证是<凭证>
      并且 是灵活就业人员：是
      并且 符合社保补贴的条件：是
      当 查询应否给予社保补贴
      那么 应当
      并且 由市、区人力资源和社会保障部门负责
      并且 依据第十条和第十条第二项

      例子:
        | 凭证                 |
        | 献血优待专用羊城通卡 |
        | 优待信息             |

    场景: 凭优待信息确认的灵活就业人员，同样给予社保补贴
      A flexible worker with the benefit confirmation is given the subsidy as well
      假如 本人的凭证是优待信息确认
      并且 是灵活就业人员：是
      并且 符合社保补贴的条件：是
      当 查询应否给予社保补贴
      那么 应当
      并且 依据第九条和第十条和第十条第二项

    场景大纲: 不是灵活就业人员或者不符合条件的，不给予社保补贴
      Those who are no flexible workers or not eligible are not given the subsidy
      假如 本人的凭证是优待信息
      并且 是灵活就业人员：<灵活就业>
      并且 符合社保补贴的条件：<条件>
      当 查询应否给予社保补贴
      那么 没有此项义务
      并且 没有负责者
      并且 依据第十条第二项

      例子:
        | 灵活就业 | 条件 |
        | 否       | 是   |
        | 是       | 否   |

    场景: 社保补贴的条件由其他规定确定，先查明
      The conditions of the subsidy are fixed elsewhere, and whether they are met must first be known
      假如 本人的凭证是优待信息
      并且 是灵活就业人员：是
      当 查询应否给予社保补贴
      那么 尚需查明“符合社保补贴的条件”
      并且 尚待授权事项G36明确
      并且 依据第十条第二项

    场景大纲: 在同等条件下，优先提供就业岗位
      Under equal conditions priority is given in providing jobs
      假如 本人的凭证是<凭证>
      并且 与其他求职者同等条件：是
      当 查询应否优先提供就业岗位
      那么 应当
      并且 由市、区人力资源和社会保障部门负责
      并且 依据第十条和第十条第二项

      例子:
        | 凭证                 |
        | 献血优待专用羊城通卡 |
        | 优待信息             |

    场景: 凭优待信息确认的，在同等条件下同样优先提供就业岗位
      With the benefit confirmation, under equal conditions, priority is given as well
      假如 本人的凭证是优待信息确认
      并且 与其他求职者同等条件：是
      当 查询应否优先提供就业岗位
      那么 应当
      并且 依据第九条和第十条和第十条第二项

    场景: 不是同等条件的，没有优先
      Without equal conditions there is no priority
      假如 本人的凭证是优待信息
      并且 与其他求职者同等条件：否
      当 查询应否优先提供就业岗位
      那么 没有此项义务
      并且 没有负责者
      并且 依据第十条第二项

  规则: 第十条第二项第一目
    在各区公共就业服务机构办理“失业登记”时，如表示有再就业意愿的，可以列入优先推荐名单。

    场景大纲: 在区公共就业服务机构登记并表示有再就业意愿的，该机构可以列入优先推荐名单
      Registered at a district agency with a stated wish to be re-employed, the person may be entered by the agency
      假如 本人的凭证是<凭证>
      并且 在区公共就业服务机构办理失业登记
      并且 表示有再就业意愿：是
      当 查询可否列入优先推荐名单
      那么 由区公共就业服务机构决定是否列入优先推荐名单
      并且 依据第十条和第十条第二项第一目

      例子:
        | 凭证                 |
        | 献血优待专用羊城通卡 |
        | 优待信息             |

    场景: 凭优待信息确认的，同样由该机构决定是否列入
      With the benefit confirmation the agency decides as well
      假如 本人的凭证是优待信息确认
      并且 在区公共就业服务机构办理失业登记
      并且 表示有再就业意愿：是
      当 查询可否列入优先推荐名单
      那么 由区公共就业服务机构决定是否列入优先推荐名单
      并且 依据第九条和第十条和第十条第二项第一目

    场景: 没有表示再就业意愿的，不列入
      Without a stated wish to be re-employed the person is not entered
      假如 本人的凭证是优待信息
      并且 在区公共就业服务机构办理失业登记
      并且 表示有再就业意愿：否
      当 查询可否列入优先推荐名单
      那么 该人员不列入优先推荐名单
      并且 依据第十条第二项第一目

    场景: 不知有无再就业意愿，先查明
      The wish to be re-employed must first be known
      假如 本人的凭证是优待信息
      并且 在区公共就业服务机构办理失业登记
      当 查询可否列入优先推荐名单
      那么 尚需查明“表示有再就业意愿”
      并且 依据第十条第二项第一目

  规则: 第十条第二项第二目
    对在线上办理“失业登记”而且符合条件的人员，纳入到优先推荐名单。

    场景大纲: 在线上登记而且符合条件的，列入优先推荐名单
      Registered online and eligible, the person is entered in the priority referral list
      假如 本人的凭证是<凭证>
      并且 在线上办理失业登记
      并且 符合线上登记人员的条件：是
      当 查询可否列入优先推荐名单
      那么 该人员列入优先推荐名单
      并且 依据第十条和第十条第二项第二目

      例子:
        | 凭证                 |
        | 献血优待专用羊城通卡 |
        | 优待信息             |

    场景: 凭优待信息确认的，在线上登记而且符合条件的，同样列入
      With the benefit confirmation, registered online and eligible, the person is entered as well
      假如 本人的凭证是优待信息确认
      并且 在线上办理失业登记
      并且 符合线上登记人员的条件：是
      当 查询可否列入优先推荐名单
      那么 该人员列入优先推荐名单
      并且 依据第九条和第十条和第十条第二项第二目

    场景: 在线上登记但不符合条件的，不列入
      Registered online but not eligible, the person is not entered
      假如 本人的凭证是优待信息
      并且 在线上办理失业登记
      并且 符合线上登记人员的条件：否
      当 查询可否列入优先推荐名单
      那么 该人员不列入优先推荐名单
      并且 依据第十条第二项第二目

    场景: 线上登记人员的条件正文未写明，先查明
      The conditions for those who register online are not in the text, and whether they are met must first be known
      假如 本人的凭证是优待信息
      并且 在线上办理失业登记
      当 查询可否列入优先推荐名单
      那么 尚需查明“符合线上登记人员的条件”
      并且 尚待授权事项G36明确
      并且 依据第十条第二项第二目

  规则: 第十条第三项
    在同等条件下，优先保障符合《规定》有关条件人员子女的入托、入学。
    具体实施办法由各区主管部门明确。
    入托包含入读公办或普惠性民办幼儿园、托儿所。

    场景大纲: 在同等条件下，子女优先入托、入学
      Under equal conditions children have priority in admission to nurseries and schools
      假如 本人的凭证是优待信息
      并且 儿童是该人员的子女：是
      并且 符合《规定》有关条件：是
      并且 与其他儿童同等条件：是
      并且 符合该区的具体实施办法：是
      当 查询该儿童可否优先入读<机构>
      那么 优先
      并且 依据第十条和第十条第三项

      例子:
        | 机构             |
        | 学校             |
        | 公办幼儿园       |
        | 普惠性民办幼儿园 |
        | 公办托儿所       |
        | 普惠性民办托儿所 |

    场景: 持专用卡的，子女同样优先入学
      With the card there is priority in admission of a child as well
      假如 本人的凭证是献血优待专用羊城通卡
      并且 儿童是该人员的子女：是
      并且 符合《规定》有关条件：是
      并且 与其他儿童同等条件：是
      并且 符合该区的具体实施办法：是
      当 查询该儿童可否优先入读学校
      那么 优先
      并且 依据第十条和第十条第三项

    场景: 凭优待信息确认的，子女同样优先入学
      With the benefit confirmation there is priority in admission of a child as well
      假如 本人的凭证是优待信息确认
      并且 儿童是该人员的子女：是
      并且 符合《规定》有关条件：是
      并且 与其他儿童同等条件：是
      并且 符合该区的具体实施办法：是
      当 查询该儿童可否优先入读学校
      那么 优先
      并且 依据第九条和第十条和第十条第三项

    场景大纲: 入托不包含非普惠性民办幼儿园、托儿所
      Admission to nurseries does not include private kindergartens and day nurseries that are not inclusive
      说明：“公办或普惠性民办”限定幼儿园和托儿所，列举穷尽（口径A107）。
      Note: "public or inclusive private" limits kindergartens and day nurseries, and the list is complete (reading A107).
      假如 本人的凭证是优待信息
      并且 儿童是该人员的子女：是
      并且 符合《规定》有关条件：是
      并且 与其他儿童同等条件：是
      并且 符合该区的具体实施办法：是
      当 查询该儿童可否优先入读<机构>
      那么 不优先
      并且 依据第十条第三项

      例子:
        | 机构               |
        | 非普惠性民办幼儿园 |
        | 非普惠性民办托儿所 |

    场景: 若只有幼儿园限公办或者普惠性民办，非普惠性民办托儿所也优先
      Read as limiting only kindergartens, there is priority for a private day nursery that is not inclusive as well
      假如 本人的凭证是优待信息
      并且 儿童是该人员的子女：是
      并且 符合《规定》有关条件：是
      并且 与其他儿童同等条件：是
      并且 符合该区的具体实施办法：是
      并且 入托的范围按“只有幼儿园限公办或者普惠性民办”解释
      当 查询该儿童可否优先入读非普惠性民办托儿所
      那么 优先
      并且 依据第十条和第十条第三项

    场景: 若只有幼儿园限公办或者普惠性民办，非普惠性民办幼儿园仍不优先
      Read as limiting only kindergartens, there is still no priority for a private kindergarten that is not inclusive
      假如 本人的凭证是优待信息
      并且 儿童是该人员的子女：是
      并且 符合《规定》有关条件：是
      并且 与其他儿童同等条件：是
      并且 符合该区的具体实施办法：是
      并且 入托的范围按“只有幼儿园限公办或者普惠性民办”解释
      当 查询该儿童可否优先入读非普惠性民办幼儿园
      那么 不优先
      并且 依据第十条第三项

    场景大纲: 若不限于列明的，非普惠性民办幼儿园、托儿所也优先
      Read as any kindergarten or day nursery, there is priority for private ones that are not inclusive as well
      假如 本人的凭证是优待信息
      并且 儿童是该人员的子女：是
      并且 符合《规定》有关条件：是
      并且 与其他儿童同等条件：是
      并且 符合该区的具体实施办法：是
      并且 入托的范围按“不限于列明的幼儿园和托儿所”解释
      当 查询该儿童可否优先入读<机构>
      那么 优先
      并且 依据第十条和第十条第三项

      例子:
        | 机构               |
        | 非普惠性民办幼儿园 |
        | 非普惠性民办托儿所 |

    场景大纲: 缺少其中一项的，不优先
      Where one of these is missing there is no priority
      假如 本人的凭证是优待信息
      并且 儿童是该人员的子女：<子女>
      并且 符合《规定》有关条件：<条件>
      并且 与其他儿童同等条件：<同等>
      并且 符合该区的具体实施办法：<办法>
      当 查询该儿童可否优先入读公办幼儿园
      那么 不优先
      并且 依据第十条第三项

      例子:
        | 子女 | 条件 | 同等 | 办法 |
        | 否   | 是   | 是   | 是   |
        | 是   | 否   | 是   | 是   |
        | 是   | 是   | 否   | 是   |
        | 是   | 是   | 是   | 否   |

    场景: 《规定》的有关条件，先查明
      The relevant conditions of the Regulation must first be known to be met
      假如 本人的凭证是优待信息
      并且 儿童是该人员的子女：是
      当 查询该儿童可否优先入读学校
      那么 尚需查明“符合《规定》有关条件”
      并且 尚待授权事项G34明确
      并且 依据第十条第三项

    场景: 各区的具体实施办法，先查明
      The methods of the district must first be known to be met
      假如 本人的凭证是优待信息
      并且 儿童是该人员的子女：是
      并且 符合《规定》有关条件：是
      并且 与其他儿童同等条件：是
      当 查询该儿童可否优先入读学校
      那么 尚需查明“符合该区的具体实施办法”
      并且 尚待授权事项G37明确
      并且 依据第十条第三项

    场景: 具体实施办法由各区主管部门明确
      The competent departments of the districts set the methods
      当 查询“明确子女优先入托、入学的具体实施办法”由谁负责
      那么 由各区主管部门负责
      并且 依据第十条第三项
