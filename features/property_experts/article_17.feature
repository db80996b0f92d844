# language: zh-CN
功能: 第十七条 以专家名义从事社会活动
  Social activities in an expert's name

  背景:
    假如 适用2024年6月1日的规定

  规则: 第十七条
    广州市物业管理专家在未征得市房屋行政主管部门同意的情况下，不得以广州市物业管理专家的名义从事本办法规定范围以外的社会活动。
    违规者由市房屋行政主管部门取消其物业管理专家资格，告知其所在单位，情节特别严重的，提交有关部门依法处理。

    场景: 未经同意，不得以专家名义从事规定范围以外的社会活动
      Without consent no social activity outside the scope is carried out in an expert's name
      假如 以广州市物业管理专家的名义从事社会活动：是
      并且 该活动在本办法规定范围以内：否
      并且 征得市房屋行政主管部门同意：否
      当 查询专家可否从事该社会活动
      那么 不可以
      并且 依据第十七条

    场景: 征得同意的，可以以专家名义从事规定范围以外的社会活动
      With consent a social activity outside the scope may be carried out in an expert's name
      假如 以广州市物业管理专家的名义从事社会活动：是
      并且 该活动在本办法规定范围以内：否
      并且 征得市房屋行政主管部门同意：是
      当 查询专家可否从事该社会活动
      那么 可以
      并且 依据第十七条

    场景: 规定范围以内的活动，不须同意
      An activity within the scope needs no consent
      假如 以广州市物业管理专家的名义从事社会活动：是
      并且 该活动在本办法规定范围以内：是
      并且 征得市房屋行政主管部门同意：否
      当 查询专家可否从事该社会活动
      那么 可以
      并且 依据第十七条

    场景: 不以专家名义从事的活动，本条不禁止
      An activity in another name is not forbidden by this Article
      假如 以广州市物业管理专家的名义从事社会活动：否
      并且 该活动在本办法规定范围以内：否
      并且 征得市房屋行政主管部门同意：否
      当 查询专家可否从事该社会活动
      那么 可以
      并且 依据第十七条

    场景: 不知是否同意，先查明
      Whether there is consent must first be known
      假如 以广州市物业管理专家的名义从事社会活动：是
      并且 该活动在本办法规定范围以内：否
      当 查询专家可否从事该社会活动
      那么 尚需查明“征得市房屋行政主管部门同意”
      并且 尚待授权事项G31明确
      并且 依据第十七条

    场景: 不知活动是否在规定范围以内，先查明
      Whether the activity is within the scope must first be known
      假如 以广州市物业管理专家的名义从事社会活动：是
      当 查询专家可否从事该社会活动
      那么 尚需查明“在本办法规定范围以内”
      并且 依据第十七条

    场景: 若只适用于不是委员的专家，委员的社会活动不由本条决定
      Read as applying only to experts who are not members, a member's social activity is not for this Article
      假如 专家是物业管理专家委员会委员：是
      并且 只写“物业管理专家”的条文按“只适用于不是委员的专家”解释
      并且 以广州市物业管理专家的名义从事社会活动：是
      并且 该活动在本办法规定范围以内：否
      并且 征得市房屋行政主管部门同意：否
      当 查询专家可否从事该社会活动
      那么 该问题不在本库范围
      并且 依据第十七条

    场景大纲: 违规者由市房屋行政主管部门取消资格，告知单位；情节特别严重的，并提交有关部门
      The municipal housing department cancels the qualification and tells the unit; an especially serious case is submitted as well
      假如 以广州市物业管理专家的名义从事社会活动：是
      并且 该活动在本办法规定范围以内：否
      并且 征得市房屋行政主管部门同意：否
      并且 情节特别严重：<严重>
      当 查询该社会活动的后果
      那么 由市房屋行政主管部门负责
      并且 取消其物业管理专家资格
      并且 告知其所在单位
      并且 是否提交有关部门依法处理：<提交>
      并且 依据第十七条

      例子:
        | 严重 | 提交 |
        | 否   | 否   |
        | 是   | 是   |

    场景大纲: 没有违规的，没有后果
      Without a breach nothing follows
      假如 以广州市物业管理专家的名义从事社会活动：<名义>
      并且 该活动在本办法规定范围以内：<范围>
      并且 征得市房屋行政主管部门同意：<同意>
      当 查询该社会活动的后果
      那么 不因此取消其物业管理专家资格
      并且 不告知其所在单位
      并且 是否提交有关部门依法处理：否
      并且 依据第十七条

      例子:
        | 名义 | 范围 | 同意 |
        | 否   | 否   | 否   |
        | 是   | 是   | 否   |
        | 是   | 否   | 是   |

    场景: 若只适用于不是委员的专家，委员的社会活动没有本条的后果
      Read as applying only to experts who are not members, a member's social activity has no consequences under this Article
      假如 专家是物业管理专家委员会委员：是
      并且 只写“物业管理专家”的条文按“只适用于不是委员的专家”解释
      并且 以广州市物业管理专家的名义从事社会活动：是
      并且 该活动在本办法规定范围以内：否
      并且 征得市房屋行政主管部门同意：否
      并且 情节特别严重：是
      当 查询该社会活动的后果
      那么 不因此取消其物业管理专家资格
      并且 不告知其所在单位
      并且 是否提交有关部门依法处理：否
      并且 依据第十七条

    场景: 情节是否特别严重，先查明
      Whether the case is especially serious must first be known
      假如 以广州市物业管理专家的名义从事社会活动：是
      并且 该活动在本办法规定范围以内：否
      并且 征得市房屋行政主管部门同意：否
      当 查询该社会活动的后果
      那么 尚需查明“情节特别严重”
      并且 依据第十七条
