# language: zh-CN
功能: 第七条 港澳台居民和外国人参加职工基本医疗保险
  Residents of Hong Kong, Macao and Taiwan, and foreigners, in employees' basic medical insurance

  背景:
    假如 适用2024年6月1日的规定

  规则: 第七条第一款
    本市行政区域内的用人单位依法聘用、招用的港澳台居民，应当依法参加本市职工基本医疗保险。
    就业地或者居住地在本市，且办理港澳台居民居住证的灵活就业港澳台居民，可以按照规定参加本市职工基本医疗保险。

    场景: 本市用人单位依法聘用、招用的港澳台居民应当参加
      A resident of Hong Kong, Macao or Taiwan lawfully engaged by an employer within the City must join
      假如 该人员是港澳台居民
      并且 用人单位在本市行政区域内：是
      并且 该人员由用人单位依法聘用、招用：是
      当 查询用人单位的人员参加职工基本医疗保险与否
      那么 本市职工基本医疗保险：应当依法参加
      并且 依据第七条第一款

    场景大纲: 用人单位不在本市或者未依法聘用、招用的，不据此参加
      An employer elsewhere, or no lawful engagement, is no ground to join
      假如 该人员是港澳台居民
      并且 用人单位在本市行政区域内：<单位在本市>
      并且 该人员由用人单位依法聘用、招用：<依法>
      当 查询用人单位的人员参加职工基本医疗保险与否
      那么 本市职工基本医疗保险：不据此参加
      并且 依据第七条第一款

      例子:
        | 单位在本市 | 依法 |
        | 否         | 是   |
        | 是         | 否   |
        | 否         | 否   |

    场景: 不知是内地居民还是港澳台居民，先查明
      Whether the person is a mainland resident must first be known
      假如 用人单位在本市行政区域内：是
      并且 该人员是用人单位的职工：是
      当 查询用人单位的人员参加职工基本医疗保险与否
      那么 尚需查明“内地居民或者港澳台居民”
      并且 依据第七条第一款

    场景: 不知是否依法聘用、招用，先查明
      Whether the engagement was lawful must first be known
      假如 该人员是港澳台居民
      并且 用人单位在本市行政区域内：是
      当 查询用人单位的人员参加职工基本医疗保险与否
      那么 尚需查明“用人单位依法聘用、招用”
      并且 依据第七条第一款

    场景大纲: 就业地、居住地有一处在本市，已办理居住证的灵活就业港澳台居民可以按照规定参加
      With work or residence in the City and the permit, a flexible worker from there may join as prescribed
      说明：“就业地或者居住地”任一即可，“且”办理居住证。
      Note: place of work "or" residence, either is enough, "and" the permit is needed.
      假如 该人员是港澳台居民
      并且 就业地在本市：<就业地>
      并且 居住地在本市：<居住地>
      并且 已办理港澳台居民居住证：是
      并且 符合港澳台居民灵活就业参保的规定：是
      当 查询灵活就业人员参加职工基本医疗保险与否
      那么 本市职工基本医疗保险：可以参加
      并且 依据第七条第一款

      例子:
        | 就业地 | 居住地 |
        | 是     | 是     |
        | 是     | 否     |
        | 否     | 是     |

    场景: 灵活就业人员不知是内地居民还是港澳台居民，先查明
      Whether a flexible worker is a mainland resident must first be known
      假如 就业地在本市：是
      当 查询灵活就业人员参加职工基本医疗保险与否
      那么 尚需查明“内地居民或者港澳台居民”
      并且 依据第七条第一款

    场景大纲: 缺地点、居住证或者规定条件之一的，不据此参加
      Without a place, without the permit or against the rules, the person does not join on this ground
      假如 该人员是港澳台居民
      并且 就业地在本市：<就业地>
      并且 居住地在本市：<居住地>
      并且 已办理港澳台居民居住证：<居住证>
      并且 符合港澳台居民灵活就业参保的规定：<符合规定>
      当 查询灵活就业人员参加职工基本医疗保险与否
      那么 本市职工基本医疗保险：不据此参加
      并且 依据第七条第一款

      例子:
        | 就业地 | 居住地 | 居住证 | 符合规定 |
        | 否     | 否     | 是     | 是       |
        | 是     | 是     | 否     | 是       |
        | 是     | 否     | 否     | 是       |
        | 否     | 是     | 否     | 是       |
        | 是     | 是     | 是     | 否       |

    场景: 户籍地在本市不能代替港澳台居民的居住地
      Household registration in the City does not stand in for the place of residence
      假如 该人员是港澳台居民
      并且 就业地在本市：否
      并且 户籍地在本市：是
      并且 居住地在本市：否
      并且 已办理港澳台居民居住证：是
      并且 符合港澳台居民灵活就业参保的规定：是
      当 查询灵活就业人员参加职工基本医疗保险与否
      那么 本市职工基本医疗保险：不据此参加
      并且 依据第七条第一款

    场景: 不知是否办理居住证，先查明
      Whether the permit was obtained must first be known
      假如 该人员是港澳台居民
      并且 就业地在本市：是
      并且 居住地在本市：否
      并且 符合港澳台居民灵活就业参保的规定：是
      当 查询灵活就业人员参加职工基本医疗保险与否
      那么 尚需查明“已办理港澳台居民居住证”
      并且 依据第七条第一款

    场景: 不在本市就业、居住地不明，先查明
      With no work in the City, the place of residence must first be known
      假如 该人员是港澳台居民
      并且 就业地在本市：否
      并且 已办理港澳台居民居住证：是
      并且 符合港澳台居民灵活就业参保的规定：是
      当 查询灵活就业人员参加职工基本医疗保险与否
      那么 尚需查明“居住地在本市”
      并且 依据第七条第一款

    场景: “按照规定”未指明规定，须由该规定确定
      What "as prescribed" asks for is left to rules not named
      假如 该人员是港澳台居民
      并且 就业地在本市：是
      并且 居住地在本市：是
      并且 已办理港澳台居民居住证：是
      当 查询灵活就业人员参加职工基本医疗保险与否
      那么 尚需查明“符合港澳台居民灵活就业参保的规定”
      并且 尚待授权事项G13明确
      并且 依据第七条第一款

  规则: 第七条第二款
    依法获得相关就业证件和外国人居留证件并在本市合法就业的外国人，按照国家规定参加本市职工基本医疗保险。

    场景: 证件齐备、在本市合法就业的外国人按照国家规定参加
      With both documents and lawful work in the City a foreigner joins under the rules of the State
      假如 依法获得相关就业证件：是
      并且 依法获得外国人居留证件：是
      并且 在本市合法就业：是
      并且 按照国家规定应参保：是
      当 查询外国人参加职工基本医疗保险与否
      那么 本市职工基本医疗保险：参加
      并且 依据第七条第二款

    场景大纲: 缺任一条件的，不据此参加
      Without any one of the conditions the foreigner does not join on this ground
      假如 依法获得相关就业证件：<就业证件>
      并且 依法获得外国人居留证件：<居留证件>
      并且 在本市合法就业：<合法就业>
      并且 按照国家规定应参保：<国家规定>
      当 查询外国人参加职工基本医疗保险与否
      那么 本市职工基本医疗保险：不据此参加
      并且 依据第七条第二款

      例子:
        | 就业证件 | 居留证件 | 合法就业 | 国家规定 |
        | 否       | 是       | 是       | 是       |
        | 是       | 否       | 是       | 是       |
        | 是       | 是       | 否       | 是       |
        | 是       | 是       | 是       | 否       |
        | 否       | 否       | 否       | 否       |

    场景: 国家规定不明，须由该规定确定
      What the State provides is left to its rules
      假如 依法获得相关就业证件：是
      并且 依法获得外国人居留证件：是
      并且 在本市合法就业：是
      当 查询外国人参加职工基本医疗保险与否
      那么 尚需查明“按照国家规定应参保”
      并且 尚待授权事项G13明确
      并且 依据第七条第二款

    场景: 不知有无居留证件，先查明
      Whether there is a residence document must first be known
      假如 依法获得相关就业证件：是
      并且 在本市合法就业：是
      并且 按照国家规定应参保：是
      当 查询外国人参加职工基本医疗保险与否
      那么 尚需查明“依法获得外国人居留证件”
      并且 依据第七条第二款

    场景: 不知有无就业证件，先查明
      Whether there are employment documents must first be known
      假如 依法获得外国人居留证件：是
      并且 在本市合法就业：是
      并且 按照国家规定应参保：是
      当 查询外国人参加职工基本医疗保险与否
      那么 尚需查明“依法获得相关就业证件”
      并且 依据第七条第二款

    场景: 不知是否在本市合法就业，先查明
      Whether the work in the City is lawful must first be known
      假如 依法获得相关就业证件：是
      并且 依法获得外国人居留证件：是
      并且 按照国家规定应参保：是
      当 查询外国人参加职工基本医疗保险与否
      那么 尚需查明“在本市合法就业”
      并且 依据第七条第二款
