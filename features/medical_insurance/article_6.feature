# language: zh-CN
功能: 第六条 参加职工基本医疗保险的人员
  Who joins employees' basic medical insurance

  背景:
    假如 适用2024年6月1日的规定

  规则: 第六条第一款
    本市行政区域内的用人单位应当为其职工参加本市职工基本医疗保险。

    场景: 本市用人单位应当为其职工参加，不问职工户籍在何处
      An employer within the City must enrol its employees, wherever they are registered
      说明：条文对职工不设户籍条件，因此不问户籍。
      Note: the paragraph sets no condition of household registration for employees, so none is asked for.
      假如 该人员是内地居民
      并且 用人单位在本市行政区域内：是
      并且 该人员是用人单位的职工：是
      当 查询用人单位的人员参加职工基本医疗保险与否
      那么 本市职工基本医疗保险：用人单位应当为其参加
      并且 依据第六条第一款

    场景大纲: 用人单位不在本市或者不是其职工的，不适用
      An employer elsewhere, or a person who is no employee, is not meant
      假如 该人员是内地居民
      并且 用人单位在本市行政区域内：<单位在本市>
      并且 该人员是用人单位的职工：<职工>
      当 查询用人单位的人员参加职工基本医疗保险与否
      那么 本市职工基本医疗保险：不据此参加
      并且 依据第六条第一款

      例子:
        | 单位在本市 | 职工 |
        | 否         | 是   |
        | 是         | 否   |
        | 否         | 否   |

    场景: 不知用人单位在何处，先查明
      Where the employer is must first be known
      假如 该人员是内地居民
      并且 该人员是用人单位的职工：是
      当 查询用人单位的人员参加职工基本医疗保险与否
      那么 尚需查明“用人单位在本市行政区域内”
      并且 依据第六条第一款

    场景: 不知是否职工，先查明
      Whether the person is an employee must first be known
      假如 该人员是内地居民
      并且 用人单位在本市行政区域内：是
      当 查询用人单位的人员参加职工基本医疗保险与否
      那么 尚需查明“是该用人单位的职工”
      并且 依据第六条第一款

  规则: 第六条第二款
    就业地或者户籍地在本市的灵活就业人员，符合国家、省规定的，可以参加本市职工基本医疗保险。

    场景大纲: 就业地、户籍地有一处在本市并符合国家、省规定的，可以参加
      With the place of work or of household registration in the City, under the rules, the person may join
      说明：“或者”为任一即可。
      Note: "or" means that either place is enough.
      假如 该人员是内地居民
      并且 就业地在本市：<就业地>
      并且 户籍地在本市：<户籍地>
      并且 符合国家、省对灵活就业人员参保的规定：是
      当 查询灵活就业人员参加职工基本医疗保险与否
      那么 本市职工基本医疗保险：可以参加
      并且 依据第六条第二款

      例子:
        | 就业地 | 户籍地 |
        | 是     | 是     |
        | 是     | 否     |
        | 否     | 是     |

    场景大纲: 两地都不在本市，或者不符合国家、省规定的，不据此参加
      With neither place in the City, or against the rules, the person does not join on this ground
      假如 该人员是内地居民
      并且 就业地在本市：<就业地>
      并且 户籍地在本市：<户籍地>
      并且 符合国家、省对灵活就业人员参保的规定：<符合规定>
      当 查询灵活就业人员参加职工基本医疗保险与否
      那么 本市职工基本医疗保险：不据此参加
      并且 依据第六条第二款

      例子:
        | 就业地 | 户籍地 | 符合规定 |
        | 否     | 否     | 是       |
        | 是     | 是     | 否       |
        | 是     | 否     | 否       |
        | 否     | 是     | 否       |
        | 否     | 否     | 否       |

    场景: 居住地在本市不能代替户籍地
      Residence in the City does not stand in for household registration
      假如 该人员是内地居民
      并且 就业地在本市：否
      并且 户籍地在本市：否
      并且 居住地在本市：是
      并且 符合国家、省对灵活就业人员参保的规定：是
      当 查询灵活就业人员参加职工基本医疗保险与否
      那么 本市职工基本医疗保险：不据此参加
      并且 依据第六条第二款

    场景: 是否符合国家、省规定不明，须由该规定确定
      Whether the rules of the State and the Province are met is left to those rules
      假如 该人员是内地居民
      并且 就业地在本市：是
      并且 户籍地在本市：否
      当 查询灵活就业人员参加职工基本医疗保险与否
      那么 尚需查明“符合国家、省对灵活就业人员参保的规定”
      并且 尚待授权事项G13明确
      并且 依据第六条第二款

    场景: 不知就业地是否在本市，先查明
      Whether the place of work is in the City must first be known
      假如 该人员是内地居民
      并且 户籍地在本市：否
      并且 符合国家、省对灵活就业人员参保的规定：是
      当 查询灵活就业人员参加职工基本医疗保险与否
      那么 尚需查明“就业地在本市”
      并且 依据第六条第二款

    场景: 不在本市就业、户籍地不明，先查明
      With no work in the City, the place of household registration must first be known
      假如 该人员是内地居民
      并且 就业地在本市：否
      并且 符合国家、省对灵活就业人员参保的规定：是
      当 查询灵活就业人员参加职工基本医疗保险与否
      那么 尚需查明“户籍地在本市”
      并且 依据第六条第二款

  规则: 第六条第三款
    因工致残被鉴定为一级至四级伤残的工伤职工，包括保留劳动关系人员、办理伤残退休手续人员，在本市领取伤残津贴的，参加本市职工基本医疗保险。

    场景大纲: 一级至四级伤残、在本市领取伤残津贴的，参加
      Disabled at levels 1 to 4 and drawing the disability allowance in the City, the employee joins
      说明：一级至四级包括一级和四级；两种身份都包括在内。
      Note: levels 1 to 4 include 1 and 4; either status is included.
      假如 因工致残被鉴定为<等级>级伤残
      并且 工伤职工的身份：<身份>
      并且 在本市领取伤残津贴：是
      当 查询工伤职工参加职工基本医疗保险与否
      那么 本市职工基本医疗保险：参加
      并且 依据第六条第三款

      例子:
        | 等级 | 身份             |
        | 1    | 保留劳动关系     |
        | 1    | 办理伤残退休手续 |
        | 3    | 保留劳动关系     |
        | 4    | 保留劳动关系     |
        | 4    | 办理伤残退休手续 |

    场景: 两种身份都包括在内，因此不问是哪一种
      Either status is included, so which one it is is never asked for
      假如 因工致残被鉴定为4级伤残
      并且 在本市领取伤残津贴：是
      当 查询工伤职工参加职工基本医疗保险与否
      那么 本市职工基本医疗保险：参加
      并且 依据第六条第三款

    场景大纲: 五级以下较轻的伤残，不据此参加
      At level 5 or less severe the employee does not join on this ground
      假如 因工致残被鉴定为<等级>级伤残
      并且 工伤职工的身份：保留劳动关系
      并且 在本市领取伤残津贴：是
      当 查询工伤职工参加职工基本医疗保险与否
      那么 本市职工基本医疗保险：不据此参加
      并且 依据第六条第三款

      例子:
        | 等级 |
        | 5    |
        | 6    |
        | 10   |

    场景大纲: 伤残津贴不在本市领取的，不据此参加
      Drawing the disability allowance elsewhere, the employee does not join on this ground
      假如 因工致残被鉴定为<等级>级伤残
      并且 工伤职工的身份：<身份>
      并且 在本市领取伤残津贴：否
      当 查询工伤职工参加职工基本医疗保险与否
      那么 本市职工基本医疗保险：不据此参加
      并且 依据第六条第三款

      例子:
        | 等级 | 身份             |
        | 1    | 办理伤残退休手续 |
        | 4    | 保留劳动关系     |

    场景: 不知伤残等级，先查明
      The level of disability must first be known
      假如 工伤职工的身份：保留劳动关系
      并且 在本市领取伤残津贴：是
      当 查询工伤职工参加职工基本医疗保险与否
      那么 尚需查明“因工致残被鉴定的伤残等级”
      并且 依据第六条第三款

    场景: 不知在何处领取伤残津贴，先查明
      Where the disability allowance is drawn must first be known
      假如 因工致残被鉴定为4级伤残
      并且 工伤职工的身份：办理伤残退休手续
      当 查询工伤职工参加职工基本医疗保险与否
      那么 尚需查明“在本市领取伤残津贴”
      并且 依据第六条第三款

    场景大纲: 不存在的伤残等级，不予裁决
      A level that does not exist is refused
      说明：伤残等级为一级至十级（《工伤保险条例》第二十二条）。
      Note: levels run from 1 to 10 (Regulation on Work-Related Injury Insurance, Article 22).
      假如 因工致残被鉴定为<等级>级伤残
      并且 在本市领取伤残津贴：是
      当 查询工伤职工参加职工基本医疗保险与否
      那么 “因工致残被鉴定的伤残等级”有误，不予裁决

      例子:
        | 等级 |
        | 0    |
        | 11   |

  规则: 第六条第四款
    失业人员失业保险关系在本市的，领取失业保险金期间，参加本市职工基本医疗保险。

    场景大纲: 领取失业保险金期间（首月、末月在内）参加
      The person joins while drawing unemployment insurance payments, first and last month included
      假如 失业保险关系在本市：是
      并且 自<首月>起领取失业保险金
      并且 失业保险金领取至<末月>
      当 查询失业人员<询问月>参加职工基本医疗保险与否
      那么 本市职工基本医疗保险：参加
      并且 依据第六条第四款

      例子:
        | 首月       | 末月      | 询问月     |
        | 2023年11月 | 2024年2月 | 2023年11月 |
        | 2023年11月 | 2024年2月 | 2023年12月 |
        | 2023年11月 | 2024年2月 | 2024年1月  |
        | 2023年11月 | 2024年2月 | 2024年2月  |
        | 2024年3月  | 2024年3月 | 2024年3月  |
        | 2022年10月 | 2023年1月 | 2022年12月 |

    场景大纲: 领取失业保险金期间之前、之后，不据此参加
      Before the first and after the last month the person does not join on this ground
      假如 失业保险关系在本市：是
      并且 自<首月>起领取失业保险金
      并且 失业保险金领取至<末月>
      当 查询失业人员<询问月>参加职工基本医疗保险与否
      那么 本市职工基本医疗保险：不据此参加
      并且 依据第六条第四款

      例子:
        | 首月       | 末月       | 询问月     |
        | 2023年11月 | 2024年2月  | 2023年10月 |
        | 2023年11月 | 2024年2月  | 2024年3月  |
        | 2024年1月  | 2024年2月  | 2023年12月 |
        | 2023年10月 | 2023年12月 | 2024年1月  |

    场景: 失业保险关系不在本市的，不据此参加
      With the unemployment insurance relation elsewhere the person does not join on this ground
      假如 失业保险关系在本市：否
      并且 自2023年11月起领取失业保险金
      并且 失业保险金领取至2024年2月
      当 查询失业人员2023年12月参加职工基本医疗保险与否
      那么 本市职工基本医疗保险：不据此参加
      并且 依据第六条第四款

    场景: 不知失业保险关系在何处，先查明
      Where the unemployment insurance relation is must first be known
      假如 自2023年11月起领取失业保险金
      并且 失业保险金领取至2024年2月
      当 查询失业人员2023年12月参加职工基本医疗保险与否
      那么 尚需查明“失业保险关系在本市”
      并且 依据第六条第四款

    场景: 不知何时领取完毕，先查明末月
      When the payments end must first be known
      假如 失业保险关系在本市：是
      并且 自2023年11月起领取失业保险金
      当 查询失业人员2024年3月参加职工基本医疗保险与否
      那么 尚需查明“领取失业保险金末月”
      并且 依据第六条第四款

    场景: 不知何时开始领取，先查明首月
      When the payments begin must first be known
      假如 失业保险关系在本市：是
      当 查询失业人员2024年3月参加职工基本医疗保险与否
      那么 尚需查明“领取失业保险金首月”
      并且 依据第六条第四款

    场景: 末月早于首月，事实矛盾
      A last month before the first contradicts itself
      假如 失业保险关系在本市：是
      并且 自2023年11月起领取失业保险金
      并且 失业保险金领取至2023年10月
      当 查询失业人员2023年11月参加职工基本医疗保险与否
      那么 “领取失业保险金末月”有误，不予裁决
