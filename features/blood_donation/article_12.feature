# language: zh-CN
功能: 第十二条 优先就诊和免交诊查费
  Priority consultation and the consultation fee waived

  背景:
    假如 适用2024年6月1日的规定

  规则: 第十二条
    凭献血优待专用羊城通卡或者优待信息可以享受以下待遇：到公立医疗机构指定窗口办理优先就诊，免交规定的普通门诊诊查费。

    场景大纲: 到公立医疗机构指定窗口，可以优先就诊
      At the designated window of a public medical institution there is priority consultation
      假如 本人的凭证是<凭证>
      并且 该人员<条款>
      并且 公立医疗机构：是
      并且 到指定窗口办理：是
      当 查询可否优先就诊
      那么 可以
      并且 依据第十二条

      例子:
        | 凭证                 | 条款                                     |
        | 献血优待专用羊城通卡 | 符合《规定》第二十八条                   |
        | 优待信息             | 符合《规定》第二十七条而不符合第二十八条 |
        | 优待信息             | 只符合《规定》第二十六条                 |

    场景: 凭优待信息确认的，同样优先就诊
      With the benefit confirmation there is priority consultation as well
      假如 本人的凭证是优待信息确认
      并且 该人员符合《规定》第二十七条而不符合第二十八条
      并且 公立医疗机构：是
      并且 到指定窗口办理：是
      当 查询可否优先就诊
      那么 可以
      并且 依据第九条和第十二条

    场景大纲: 不是公立医疗机构或者没有到指定窗口的，没有优先就诊
      Away from a public institution or from the designated window there is no priority consultation
      假如 本人的凭证是优待信息
      并且 该人员符合《规定》第二十八条
      并且 公立医疗机构：<公立>
      并且 到指定窗口办理：<窗口>
      当 查询可否优先就诊
      那么 不可以
      并且 依据第十二条

      例子:
        | 公立 | 窗口 |
        | 否   | 是   |
        | 是   | 否   |

    场景: 没有专用卡、优待信息或者优待信息确认的，没有优先就诊
      Without the card, the benefit page or the benefit confirmation there is no priority consultation
      假如 本人的凭证是普通羊城通卡
      并且 该人员符合《规定》第二十八条
      并且 公立医疗机构：是
      并且 到指定窗口办理：是
      当 查询可否优先就诊
      那么 不可以
      并且 依据第十二条

    场景: 若医疗优待只限第二十七条、第二十八条，第二十六条的人员没有优先就诊
      Read as only Articles 27 and 28, those who meet only Article 26 have no priority consultation
      假如 本人的凭证是优待信息
      并且 该人员只符合《规定》第二十六条
      并且 公立医疗机构：是
      并且 到指定窗口办理：是
      并且 医疗优待的人员按“只限符合第二十七条、第二十八条的人员”解释
      当 查询可否优先就诊
      那么 不可以
      并且 依据第五条第一款和第十二条

    场景: 若医疗优待只限第二十七条、第二十八条，第二十七条的人员照样优先就诊
      Read as only Articles 27 and 28, those who meet Article 27 have priority consultation all the same
      假如 本人的凭证是优待信息
      并且 该人员符合《规定》第二十七条而不符合第二十八条
      并且 公立医疗机构：是
      并且 到指定窗口办理：是
      并且 医疗优待的人员按“只限符合第二十七条、第二十八条的人员”解释
      当 查询可否优先就诊
      那么 可以
      并且 依据第十二条

    场景: 指定窗口正文未写明，先查明
      The designated windows are not in the text, and whether it is one must first be known
      假如 本人的凭证是优待信息
      并且 公立医疗机构：是
      当 查询可否优先就诊
      那么 尚需查明“到指定窗口办理”
      并且 尚待授权事项G62明确
      并且 依据第十二条

    场景大纲: 到指定窗口办理，免交规定的普通门诊诊查费
      At the designated window the prescribed general outpatient consultation fee is waived
      假如 本人的凭证是<凭证>
      并且 该人员<条款>
      并且 公立医疗机构：是
      并且 到指定窗口办理：是
      并且 属于规定的普通门诊诊查费：是
      当 查询诊查费是否免交
      那么 诊查费免交
      并且 依据第十二条

      例子:
        | 凭证                 | 条款                                     |
        | 献血优待专用羊城通卡 | 符合《规定》第二十八条                   |
        | 优待信息             | 符合《规定》第二十七条而不符合第二十八条 |
        | 优待信息             | 只符合《规定》第二十六条                 |

    场景: 凭优待信息确认的，同样免交
      With the benefit confirmation the fee is waived as well
      假如 本人的凭证是优待信息确认
      并且 该人员只符合《规定》第二十六条
      并且 公立医疗机构：是
      并且 到指定窗口办理：是
      并且 属于规定的普通门诊诊查费：是
      当 查询诊查费是否免交
      那么 诊查费免交
      并且 依据第九条和第十二条

    场景: 没有专用卡、优待信息或者优待信息确认的，不免交
      Without the card, the benefit page or the benefit confirmation the fee is not waived
      假如 本人的凭证是普通羊城通卡
      并且 该人员符合《规定》第二十八条
      并且 公立医疗机构：是
      并且 到指定窗口办理：是
      并且 属于规定的普通门诊诊查费：是
      当 查询诊查费是否免交
      那么 诊查费不免交
      并且 依据第十二条

    场景大纲: 缺少其中一项的，不免交
      Where one of these is missing the fee is not waived
      假如 本人的凭证是优待信息
      并且 该人员符合《规定》第二十八条
      并且 公立医疗机构：<公立>
      并且 到指定窗口办理：<窗口>
      并且 属于规定的普通门诊诊查费：<规定的诊查费>
      当 查询诊查费是否免交
      那么 诊查费不免交
      并且 依据第十二条

      例子:
        | 公立 | 窗口 | 规定的诊查费 |
        | 否   | 是   | 是           |
        | 是   | 否   | 是           |
        | 是   | 是   | 否           |

    场景: 若不限指定窗口，在其他窗口也免交
      Read as at any registration, the fee is waived at other windows as well
      假如 本人的凭证是优待信息
      并且 该人员符合《规定》第二十八条
      并且 公立医疗机构：是
      并且 到指定窗口办理：否
      并且 属于规定的普通门诊诊查费：是
      并且 免交的地点按“不限指定窗口”解释
      当 查询诊查费是否免交
      那么 诊查费免交
      并且 依据第十二条

    场景: 若不限指定窗口，优先就诊仍须到指定窗口
      Read as at any registration, priority consultation is still at the designated window only
      假如 本人的凭证是优待信息
      并且 该人员符合《规定》第二十八条
      并且 公立医疗机构：是
      并且 到指定窗口办理：否
      并且 免交的地点按“不限指定窗口”解释
      当 查询可否优先就诊
      那么 不可以
      并且 依据第十二条

    场景: 若医疗优待只限第二十七条、第二十八条，第二十六条的人员不免交
      Read as only Articles 27 and 28, the fee is not waived for those who meet only Article 26
      假如 本人的凭证是优待信息
      并且 该人员只符合《规定》第二十六条
      并且 公立医疗机构：是
      并且 到指定窗口办理：是
      并且 属于规定的普通门诊诊查费：是
      并且 医疗优待的人员按“只限符合第二十七条、第二十八条的人员”解释
      当 查询诊查费是否免交
      那么 诊查费不免交
      并且 依据第五条第一款和第十二条

    场景: 免交的项目和数额由其他规定确定，先查明
      Items and amount of the fee are fixed elsewhere, and must first be known
      假如 本人的凭证是优待信息
      并且 公立医疗机构：是
      并且 到指定窗口办理：是
      当 查询诊查费是否免交
      那么 尚需查明“属于规定的普通门诊诊查费”
      并且 尚待授权事项G39明确
      并且 依据第十二条
