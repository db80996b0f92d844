# language: zh-CN
功能: 第十三条 免费乘坐公共交通工具
  Free rides on public transport

  背景:
    假如 适用2024年6月1日的规定

  规则: 第十三条
    持献血优待专用羊城通卡，可以刷卡免费乘坐市内线路的公共汽（电）车、过江轮渡和城市轨道交通等公共交通工具。

    场景大纲: 持专用卡刷卡，免费乘坐市内线路的公共交通工具
      With the card, by tapping it, rides on city routes are free of charge
      假如 本人的凭证是献血优待专用羊城通卡
      并且 刷卡：是
      并且 属于市内线路：是
      当 查询乘坐<交通工具>是否免费
      那么 免费乘坐
      并且 依据第十三条

      例子:
        | 交通工具         |
        | 公共汽（电）车   |
        | 过江轮渡         |
        | 城市轨道交通     |
        | 其他公共交通工具 |

    场景大纲: 优待信息、优待信息确认和普通羊城通卡不能用于免费乘车
      The benefit page, the benefit confirmation and an ordinary card do not serve for free rides
      假如 本人的凭证是<凭证>
      并且 刷卡：<刷卡>
      并且 属于市内线路：是
      当 查询乘坐公共汽（电）车是否免费
      那么 乘坐不免费
      并且 依据第十三条

      例子:
        | 凭证         | 刷卡 |
        | 优待信息     | 否   |
        | 优待信息确认 | 否   |
        | 普通羊城通卡 | 是   |

    场景: 持专用卡而没有刷卡的，不免费
      With the card but without tapping it the ride is not free of charge
      假如 本人的凭证是献血优待专用羊城通卡
      并且 刷卡：否
      并且 属于市内线路：是
      当 查询乘坐公共汽（电）车是否免费
      那么 乘坐不免费
      并且 依据第十三条

    场景大纲: 不是市内线路的，不免费
      Off the city routes the ride is not free of charge
      说明：“市内线路的”限定各种交通工具（口径A75）。
      Note: "city-route" limits all means of transport (reading A75).
      假如 本人的凭证是献血优待专用羊城通卡
      并且 刷卡：是
      并且 属于市内线路：否
      当 查询乘坐<交通工具>是否免费
      那么 乘坐不免费
      并且 依据第十三条

      例子:
        | 交通工具         |
        | 公共汽（电）车   |
        | 过江轮渡         |
        | 城市轨道交通     |
        | 其他公共交通工具 |

    场景大纲: 若“市内线路”只限定公共汽（电）车，其他公共交通工具不论线路均免费
      Read as limiting buses and trolleybuses only, other public transport is free of charge on any route
      假如 本人的凭证是献血优待专用羊城通卡
      并且 刷卡：是
      并且 属于市内线路：否
      并且 “市内线路”按“只限定公共汽（电）车”解释
      当 查询乘坐<交通工具>是否免费
      那么 免费乘坐
      并且 依据第十三条

      例子:
        | 交通工具         |
        | 过江轮渡         |
        | 城市轨道交通     |
        | 其他公共交通工具 |

    场景: 若“市内线路”只限定公共汽（电）车，市外线路的公共汽车仍不免费
      Read as limiting buses and trolleybuses only, a bus off the city routes is still not free of charge
      假如 本人的凭证是献血优待专用羊城通卡
      并且 刷卡：是
      并且 属于市内线路：否
      并且 “市内线路”按“只限定公共汽（电）车”解释
      当 查询乘坐公共汽（电）车是否免费
      那么 乘坐不免费
      并且 依据第十三条

    场景: 包车不是公共交通工具
      A chartered coach is no public transport
      假如 本人的凭证是献血优待专用羊城通卡
      并且 刷卡：是
      并且 属于市内线路：是
      当 查询乘坐包车是否免费
      那么 乘坐不免费
      并且 依据第十三条

    场景: 市内线路的范围正文未写明，先查明
      Which are city routes is not in the text, and must first be known
      假如 本人的凭证是献血优待专用羊城通卡
      并且 刷卡：是
      当 查询乘坐城市轨道交通是否免费
      那么 尚需查明“市内线路”
      并且 尚待授权事项G62明确
      并且 依据第十三条

    场景: 不知是否刷卡，先查明
      Whether the card is tapped must first be known
      假如 本人的凭证是献血优待专用羊城通卡
      当 查询乘坐过江轮渡是否免费
      那么 尚需查明“刷卡”
      并且 依据第十三条
