# language: zh-CN
功能: 第十八条 投诉及其处理
  Complaints and what follows

  背景:
    假如 适用2024年6月1日的规定

  规则: 第十八条第一款
    市房屋行政主管部门应当设立物业管理专家工作网上投诉信箱，受理群众投诉。

    场景大纲: 投诉信箱由市房屋行政主管部门设立，投诉由其受理
      The municipal housing department sets up the online complaint mailbox and accepts the complaints
      当 查询“<工作>”由谁负责
      那么 由市房屋行政主管部门负责
      并且 依据第十八条第一款

      例子:
        | 工作                           |
        | 设立物业管理专家工作网上投诉信箱 |
        | 受理群众对物业管理专家的投诉   |

  规则: 第十八条第二款
    经市房屋行政主管部门核实的，视情取消其物业管理专家资格，告知其所在单位，情节特别严重的，提交有关部门依法处理。

    场景: 核实的，是否取消资格由市房屋行政主管部门视情决定
      Once verified, the municipal housing department decides on cancellation, depending on the circumstances
      假如 投诉经市房屋行政主管部门核实：是
      并且 被投诉行为属于第十三条第二款所列情形：否
      当 查询投诉的后果
      那么 由市房屋行政主管部门视情决定是否取消资格
      并且 依据第十八条第二款

    场景大纲: 核实的行为属于第十三条第二款所列情形的，没有裁量，应当取消
      Conduct that Article 13(2) lists leaves nothing to choose and the qualification is cancelled
      假如 投诉经市房屋行政主管部门核实：是
      并且 被投诉行为属于第十三条第二款所列情形：是
      并且 被投诉行为情节特别严重：<严重>
      当 查询投诉的后果
      那么 由市房屋行政主管部门负责
      并且 取消其物业管理专家资格
      并且 告知其所在单位
      并且 是否提交有关部门依法处理：<提交>
      并且 依据第十三条第二款和第十八条第二款

      例子:
        | 严重 | 提交 |
        | 否   | 否   |
        | 是   | 是   |

    场景大纲: 未经核实的投诉没有后果
      A complaint that is not verified has no consequences
      假如 投诉经市房屋行政主管部门核实：否
      并且 被投诉行为属于第十三条第二款所列情形：<情形>
      当 查询投诉的后果
      那么 不因此取消其物业管理专家资格
      并且 不告知其所在单位
      并且 是否提交有关部门依法处理：否
      并且 依据第十八条第二款

      例子:
        | 情形 |
        | 是   |
        | 否   |

    场景: 是否核实，先查明
      Whether the complaint was verified must first be known
      当 查询投诉的后果
      那么 尚需查明“经市房屋行政主管部门核实”
      并且 依据第十八条第二款

    场景: 属于第十三条第二款所列情形，情节是否特别严重先查明
      In a situation of Article 13(2), whether the case is especially serious must first be known
      假如 投诉经市房屋行政主管部门核实：是
      并且 被投诉行为属于第十三条第二款所列情形：是
      当 查询投诉的后果
      那么 尚需查明“被投诉行为情节特别严重”
      并且 依据第十八条第二款

    场景: 若只适用于不是委员的专家，对委员的投诉没有本款的后果
      Read as applying only to experts who are not members, a complaint about a member has no consequences under this paragraph
      假如 专家是物业管理专家委员会委员：是
      并且 只写“物业管理专家”的条文按“只适用于不是委员的专家”解释
      并且 投诉经市房屋行政主管部门核实：是
      当 查询投诉的后果
      那么 不因此取消其物业管理专家资格
      并且 依据第十八条第二款

    场景: 取消资格的，应当告知其所在单位
      Where the qualification is cancelled, the unit to which the person belongs must be told
      假如 投诉经市房屋行政主管部门核实：是
      并且 因该投诉取消资格：是
      当 查询投诉核实后应否告知其所在单位
      那么 应当
      并且 由市房屋行政主管部门负责
      并且 依据第十八条第二款

    场景大纲: 未取消资格或者未经核实的，不必告知其所在单位
      Where the qualification is not cancelled, or the complaint not verified, the unit need not be told
      说明：告知随取消资格（口径A103的默认读法）。
      Note: the unit is told where the qualification is cancelled (the default of reading A103).
      假如 投诉经市房屋行政主管部门核实：<核实>
      并且 因该投诉取消资格：否
      当 查询投诉核实后应否告知其所在单位
      那么 没有此项义务
      并且 依据第十八条第二款

      例子:
        | 核实 |
        | 是   |
        | 否   |

    场景: 若一经核实即告知，未取消资格的也应当告知其所在单位
      Read as told once verified, the unit must be told even where the qualification is not cancelled
      假如 告知所在单位按“一经核实即告知”解释
      并且 投诉经市房屋行政主管部门核实：是
      并且 因该投诉取消资格：否
      当 查询投诉核实后应否告知其所在单位
      那么 应当
      并且 由市房屋行政主管部门负责
      并且 依据第十八条第二款

    场景: 若一经核实即告知，未经核实的仍不必告知其所在单位
      Read as told once verified, the unit need not be told before
      假如 告知所在单位按“一经核实即告知”解释
      并且 投诉经市房屋行政主管部门核实：否
      当 查询投诉核实后应否告知其所在单位
      那么 没有此项义务
      并且 依据第十八条第二款

    场景: 是否因投诉取消资格，先查明
      Whether the qualification is cancelled for the complaint must first be known
      假如 投诉经市房屋行政主管部门核实：是
      当 查询投诉核实后应否告知其所在单位
      那么 尚需查明“因该投诉取消资格”
      并且 依据第十八条第二款

    场景: 若只适用于不是委员的专家，对委员的投诉不必按本款告知其所在单位
      Read as applying only to experts who are not members, a member's unit need not be told under this paragraph
      假如 专家是物业管理专家委员会委员：是
      并且 只写“物业管理专家”的条文按“只适用于不是委员的专家”解释
      并且 投诉经市房屋行政主管部门核实：是
      并且 因该投诉取消资格：是
      当 查询投诉核实后应否告知其所在单位
      那么 没有此项义务
      并且 依据第十八条第二款

    场景: 核实且情节特别严重的，应当提交有关部门依法处理
      A verified and especially serious case must be submitted to the departments concerned
      假如 投诉经市房屋行政主管部门核实：是
      并且 被投诉行为情节特别严重：是
      当 查询投诉事项应否提交有关部门依法处理
      那么 应当
      并且 由市房屋行政主管部门负责
      并且 依据第十八条第二款

    场景大纲: 未经核实，或者情节不是特别严重，不必提交
      A case that is not verified, or not especially serious, need not be submitted
      假如 投诉经市房屋行政主管部门核实：<核实>
      并且 被投诉行为情节特别严重：<严重>
      当 查询投诉事项应否提交有关部门依法处理
      那么 没有此项义务
      并且 依据第十八条第二款

      例子:
        | 核实 | 严重 |
        | 是   | 否   |
        | 否   | 是   |
        | 否   | 否   |

    场景: 若只适用于不是委员的专家，对委员的投诉不必按本款提交
      Read as applying only to experts who are not members, a case about a member need not be submitted under this paragraph
      假如 专家是物业管理专家委员会委员：是
      并且 只写“物业管理专家”的条文按“只适用于不是委员的专家”解释
      并且 投诉经市房屋行政主管部门核实：是
      并且 被投诉行为情节特别严重：是
      当 查询投诉事项应否提交有关部门依法处理
      那么 没有此项义务
      并且 依据第十八条第二款
