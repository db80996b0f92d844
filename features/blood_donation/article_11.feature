# language: zh-CN
功能: 第十一条 免费进入公园等场所
  Free entry to parks and other places

  背景:
    假如 适用2024年6月1日的规定

  规则: 第十一条
    凭献血优待专用羊城通卡或者优待信息可以享受以下待遇：免费进入市、区所属公园、纪念馆、博物馆、科技馆和实行政府定价、政府指导价的景区内游览（不含景区内车船、游乐设施及其他收费项目），民营机构可参照执行。
    具体可参考官方发布的最新指引。

    场景大纲: 市、区所属公园、纪念馆、博物馆、科技馆免费进入
      Entry to municipal and district parks, memorial halls, museums and science museums is free of charge
      假如 本人的凭证是<凭证>
      并且 场所是<场所>
      并且 场所为<所属>
      当 查询进入游览是否免费
      那么 结果为免费
      并且 依据第十一条

      例子:
        | 凭证                 | 场所   | 所属   |
        | 献血优待专用羊城通卡 | 公园   | 市所属 |
        | 优待信息             | 公园   | 区所属 |
        | 献血优待专用羊城通卡 | 纪念馆 | 区所属 |
        | 优待信息             | 纪念馆 | 市所属 |
        | 优待信息             | 博物馆 | 市所属 |
        | 优待信息             | 博物馆 | 区所属 |
        | 优待信息             | 科技馆 | 市所属 |
        | 优待信息             | 科技馆 | 区所属 |

    场景: 凭优待信息确认的，同样免费进入
      With the benefit confirmation entry is free of charge as well
      假如 本人的凭证是优待信息确认
      并且 场所是公园
      并且 场所为市所属
      当 查询进入游览是否免费
      那么 结果为免费
      并且 依据第九条和第十一条

    场景: 没有专用卡、优待信息或者优待信息确认的，不免费
      Without the card, the benefit page or the benefit confirmation entry is not free of charge
      假如 本人的凭证是普通羊城通卡
      并且 场所是公园
      并且 场所为市所属
      当 查询进入游览是否免费
      那么 结果为不免费
      并且 依据第十一条

    场景大纲: 省所属的公园、纪念馆、博物馆、科技馆不在其列
      Provincial parks, memorial halls, museums and science museums are not covered
      假如 本人的凭证是优待信息
      并且 场所是<场所>
      并且 场所为省所属
      当 查询进入游览是否免费
      那么 结果为不免费
      并且 依据第十一条

      例子:
        | 场所   |
        | 公园   |
        | 纪念馆 |
        | 博物馆 |
        | 科技馆 |

    场景: 没有列名的剧院不免费
      A theatre, which is not named, is not free of charge
      假如 本人的凭证是优待信息
      并且 场所是剧院
      并且 场所为市所属
      当 查询进入游览是否免费
      那么 结果为不免费
      并且 依据第十一条

    场景大纲: 实行政府定价、政府指导价的景区免费进入，不论所属
      Entry to scenic areas with government-set or government-guided prices is free of charge, whoever they belong to
      说明：“市、区所属”不修饰景区（口径A73）。
      Note: "municipal and district" does not describe scenic areas (reading A73).
      假如 本人的凭证是优待信息
      并且 场所是景区
      并且 场所为<所属>
      并且 实行政府定价、政府指导价：是
      当 查询进入游览是否免费
      那么 结果为免费
      并且 依据第十一条

      例子:
        | 所属   |
        | 市所属 |
        | 区所属 |
        | 省所属 |
        | 民营   |

    场景大纲: 没有实行政府定价、政府指导价的景区不在其列
      Scenic areas without government-set or government-guided prices are not covered
      假如 本人的凭证是优待信息
      并且 场所是景区
      并且 场所为<所属>
      并且 实行政府定价、政府指导价：否
      当 查询进入游览是否免费
      那么 结果为不免费
      并且 依据第十一条

      例子:
        | 所属   |
        | 市所属 |
        | 区所属 |
        | 省所属 |

    场景大纲: 若景区也须为市、区所属，市、区所属的免费
      Read as counting whom it belongs to as well, a municipal or district scenic area is free of charge
      假如 本人的凭证是优待信息
      并且 场所是景区
      并且 场所为<所属>
      并且 实行政府定价、政府指导价：是
      并且 景区的范围按“也须为市、区所属”解释
      当 查询进入游览是否免费
      那么 结果为免费
      并且 依据第十一条

      例子:
        | 所属   |
        | 市所属 |
        | 区所属 |

    场景: 若景区也须为市、区所属，省所属的不免费
      Read as counting whom it belongs to as well, a provincial scenic area is not free of charge
      假如 本人的凭证是优待信息
      并且 场所是景区
      并且 场所为省所属
      并且 实行政府定价、政府指导价：是
      并且 景区的范围按“也须为市、区所属”解释
      当 查询进入游览是否免费
      那么 结果为不免费
      并且 依据第十一条

    场景: 若景区也须为市、区所属，市所属而没有实行政府定价的仍不免费
      Read as counting whom it belongs to as well, a municipal scenic area without a government price is still not free of charge
      假如 本人的凭证是优待信息
      并且 场所是景区
      并且 场所为市所属
      并且 实行政府定价、政府指导价：否
      并且 景区的范围按“也须为市、区所属”解释
      当 查询进入游览是否免费
      那么 结果为不免费
      并且 依据第十一条

    场景: 若景区也须为市、区所属，民营景区可参照执行
      Read as counting whom it belongs to as well, a private scenic area may follow by reference
      假如 本人的凭证是优待信息
      并且 场所是景区
      并且 场所为民营
      并且 实行政府定价、政府指导价：是
      并且 景区的范围按“也须为市、区所属”解释
      当 查询进入游览是否免费
      那么 由民营机构自行决定是否免费
      并且 依据第十一条

    场景大纲: 民营机构可参照执行
      Private institutions may follow by reference
      假如 本人的凭证是优待信息
      并且 场所是<场所>
      并且 场所为民营
      并且 实行政府定价、政府指导价：否
      当 查询进入游览是否免费
      那么 由民营机构自行决定是否免费
      并且 依据第十一条

      例子:
        | 场所   |
        | 公园   |
        | 纪念馆 |
        | 博物馆 |
        | 科技馆 |
        | 景区   |

    场景大纲: 景区内车船、游乐设施及其他收费项目不免费
      Vehicles and boats, amusement facilities and other charged items within the scenic area are not free of charge
      假如 本人的凭证是优待信息
      并且 场所是景区
      并且 场所为市所属
      并且 实行政府定价、政府指导价：是
      当 查询<项目>是否免费
      那么 结果为不免费
      并且 依据第十一条

      例子:
        | 项目               |
        | 景区内车船         |
        | 景区内游乐设施     |
        | 景区内其他收费项目 |

    场景: 不知场所所属，先查明
      Whom the place belongs to must first be known
      假如 本人的凭证是优待信息
      并且 场所是博物馆
      当 查询进入游览是否免费
      那么 尚需查明“场所所属”
      并且 依据第十一条

    场景: 不知景区如何定价，先查明
      How a scenic area is priced must first be known
      假如 本人的凭证是优待信息
      并且 场所是景区
      并且 场所为市所属
      当 查询进入游览是否免费
      那么 尚需查明“实行政府定价、政府指导价”
      并且 依据第十一条
