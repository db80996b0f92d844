# language: zh-CN
功能: 第十六条 专家行为规范
  Conduct of experts

  背景:
    假如 适用2024年6月1日的规定

  规则: 第十六条第一款
    以物业管理专家身份参与相关工作应当遵守相关的法律法规、职业道德、工作纪律，认真履行职责，不受任何单位和个人的非法干预。

    场景大纲: 以专家身份参与工作的，应当遵守规范、认真履职
      Whoever takes part as an expert must observe the rules and be conscientious
      假如 以物业管理专家身份参与相关工作：是
      当 查询参与者应否<要求>
      那么 应当
      并且 由物业管理专家负责
      并且 依据第十六条第一款

      例子:
        | 要求                 |
        | 遵守相关的法律法规   |
        | 遵守职业道德         |
        | 遵守工作纪律         |
        | 认真履行职责         |

    场景: 若只适用于不是委员的专家，委员以专家身份参与的仍受本款约束
      Read as applying only to experts who are not members, a member who takes part as an expert is still bound by this paragraph
      说明：本款约束“以物业管理专家身份参与”的人，不只写“物业管理专家”，不受口径A67影响。
      Note: this paragraph binds whoever takes part as an expert, so that reading A67 does not matter.
      假如 专家是物业管理专家委员会委员：是
      并且 只写“物业管理专家”的条文按“只适用于不是委员的专家”解释
      并且 以物业管理专家身份参与相关工作：是
      当 查询参与者应否遵守工作纪律
      那么 应当
      并且 依据第十六条第一款

    场景大纲: 不以专家身份参与的，没有本条的义务
      One who does not take part as an expert has no duty under this Article
      假如 以物业管理专家身份参与相关工作：否
      当 查询参与者应否<要求>
      那么 没有此项义务
      并且 依据第十六条第一款

      例子:
        | 要求             |
        | 遵守工作纪律     |
        | 严格遵守保密义务 |

    场景: 不知是否以专家身份参与，先查明
      Whether someone takes part as an expert must first be known
      当 查询参与者应否遵守职业道德
      那么 尚需查明“以物业管理专家身份参与”
      并且 依据第十六条第一款

    场景大纲: 任何单位和个人不得非法干预
      No unit and no individual may interfere unlawfully
      假如 干预属于非法：<非法>
      当 查询<干预者>可否干预专家的工作
      那么 不可以
      并且 依据第十六条第一款

      例子:
        | 干预者 | 非法 |
        | 单位   | 是   |
        | 个人   | 是   |

    场景大纲: 本款不禁止合法的干预
      This paragraph does not forbid what is lawful
      假如 干预属于非法：<非法>
      当 查询<干预者>可否干预专家的工作
      那么 可以
      并且 依据第十六条第一款

      例子:
        | 干预者 | 非法 |
        | 单位   | 否   |
        | 个人   | 否   |

    场景: 干预是否非法，先查明
      Whether the interference is unlawful must first be known
      当 查询单位可否干预专家的工作
      那么 尚需查明“干预属于非法”
      并且 依据第十六条第一款

  规则: 第十六条第二款
    物业管理专家开展相关工作前应当按要求出示工作证、身份证等资料，独立提出、出具或者签字确认个人意见，并对个人的意见承担相应责任。

    场景大纲: 按要求出示资料
      Documents are shown as required
      假如 要求出示该资料：是
      当 查询开展相关工作前应否出示<资料>
      那么 应当
      并且 由物业管理专家负责
      并且 依据第十六条第二款

      例子:
        | 资料     |
        | 工作证   |
        | 身份证   |
        | 其他资料 |

    场景大纲: 没有要求出示的资料，不必出示
      What is not required need not be shown
      假如 要求出示该资料：否
      当 查询开展相关工作前应否出示<资料>
      那么 没有此项义务
      并且 依据第十六条第二款

      例子:
        | 资料     |
        | 身份证   |
        | 其他资料 |

    场景: 不知是否要求出示，先查明
      Whether the document is required must first be known
      当 查询开展相关工作前应否出示工作证
      那么 尚需查明“要求出示”
      并且 依据第十六条第二款

    场景: 若只适用于不是委员的专家，委员没有本款的出示义务
      Read as applying only to experts who are not members, a member need not show documents under this paragraph
      假如 专家是物业管理专家委员会委员：是
      并且 只写“物业管理专家”的条文按“只适用于不是委员的专家”解释
      并且 要求出示该资料：是
      当 查询开展相关工作前应否出示工作证
      那么 没有此项义务
      并且 依据第十六条第二款

    场景大纲: 意见独立，责任自负
      The opinion is the expert's own, and so is the responsibility
      假如 以物业管理专家身份参与相关工作：是
      当 查询参与者应否<要求>
      那么 应当
      并且 由物业管理专家负责
      并且 依据第十六条第二款

      例子:
        | 要求                             |
        | 独立提出、出具或者签字确认个人意见 |
        | 对个人的意见承担相应责任         |

    场景: 不必与其他专家的意见一致
      The expert need not agree with the other experts
      假如 以物业管理专家身份参与相关工作：是
      当 查询参与者应否与其他专家的意见保持一致
      那么 没有此项义务
      并且 依据第十六条第二款

    场景: 若只适用于不是委员的专家，委员没有本款关于意见的义务
      Read as applying only to experts who are not members, a member has no duty as to opinions under this paragraph
      假如 专家是物业管理专家委员会委员：是
      并且 只写“物业管理专家”的条文按“只适用于不是委员的专家”解释
      并且 以物业管理专家身份参与相关工作：是
      当 查询参与者应否对个人的意见承担相应责任
      那么 没有此项义务
      并且 依据第十六条第二款

  规则: 第十六条第三款
    物业管理专家应当严格遵守保密义务，不得对外披露参与专家工作时获取的商业秘密及其他规定、约定不得公开的信息。

    场景: 严格遵守保密义务
      The duty of confidentiality is strictly observed
      假如 以物业管理专家身份参与相关工作：是
      当 查询参与者应否严格遵守保密义务
      那么 应当
      并且 由物业管理专家负责
      并且 依据第十六条第三款

    场景: 若只适用于不是委员的专家，委员没有本款的保密义务
      Read as applying only to experts who are not members, a member has no duty of confidentiality under this paragraph
      假如 专家是物业管理专家委员会委员：是
      并且 只写“物业管理专家”的条文按“只适用于不是委员的专家”解释
      并且 以物业管理专家身份参与相关工作：是
      当 查询参与者应否严格遵守保密义务
      那么 没有此项义务
      并且 依据第十六条第三款

    场景大纲: 商业秘密和不得公开的信息，不得对外披露
      Trade secrets and information kept from disclosure may not be disclosed
      假如 信息在参与专家工作时获取：是
      当 查询专家可否对外披露<信息>
      那么 不可以
      并且 依据第十六条第三款

      例子:
        | 信息                   |
        | 商业秘密               |
        | 规定不得公开的其他信息 |
        | 约定不得公开的其他信息 |

    场景: 没有规定或者约定不得公开的信息，本款不禁止披露
      Information that nothing keeps from disclosure may be disclosed under this paragraph
      假如 信息在参与专家工作时获取：是
      当 查询专家可否对外披露没有规定或者约定不得公开的信息
      那么 可以
      并且 依据第十六条第三款

    场景: 不是参与专家工作时获取的商业秘密，由其他法律规定，不在本库
      A trade secret obtained elsewhere is for other law, outside this corpus
      假如 信息在参与专家工作时获取：否
      当 查询专家可否对外披露商业秘密
      那么 该问题不在本库范围
      并且 依据第十六条第三款

    场景: 若只适用于不是委员的专家，委员可否披露不由本款决定
      Read as applying only to experts who are not members, a member's disclosure is not for this paragraph
      假如 专家是物业管理专家委员会委员：是
      并且 只写“物业管理专家”的条文按“只适用于不是委员的专家”解释
      并且 信息在参与专家工作时获取：是
      当 查询专家可否对外披露商业秘密
      那么 该问题不在本库范围
      并且 依据第十六条第三款

    场景: 信息是否不得公开，先查明
      Whether the information is kept from disclosure must first be known
      假如 信息在参与专家工作时获取：是
      当 查询专家可否对外披露该信息
      那么 尚需查明“信息”
      并且 尚待授权事项G59明确
      并且 依据第十六条第三款

  规则: 第十六条第四款
    物业管理专家不得私下接触利益关系人，不得在正常劳务费用以外接受或者索取相关单位、个人的财物、馈赠、宴请或者其他不正当利益。

    场景: 不得私下接触利益关系人
      Interested parties may not be contacted privately
      假如 对方是利益关系人：是
      并且 属于私下接触：是
      当 查询专家可否与对方接触
      那么 不可以
      并且 依据第十六条第四款

    场景大纲: 不是私下接触，或者对方不是利益关系人，不受禁止
      Contact that is not private, or not with an interested party, is not forbidden
      假如 对方是利益关系人：<利益关系人>
      并且 属于私下接触：<私下>
      当 查询专家可否与对方接触
      那么 可以
      并且 依据第十六条第四款

      例子:
        | 利益关系人 | 私下 |
        | 是         | 否   |
        | 否         | 是   |
        | 否         | 否   |

    场景: 不知是否私下接触，先查明
      Whether the contact is private must first be known
      假如 对方是利益关系人：是
      当 查询专家可否与对方接触
      那么 尚需查明“私下接触”
      并且 依据第十六条第四款

    场景: 若只适用于不是委员的专家，委员的接触不由本款决定
      Read as applying only to experts who are not members, a member's contact is not for this paragraph
      假如 专家是物业管理专家委员会委员：是
      并且 只写“物业管理专家”的条文按“只适用于不是委员的专家”解释
      并且 对方是利益关系人：是
      并且 属于私下接触：是
      当 查询专家可否与对方接触
      那么 该问题不在本库范围
      并且 依据第十六条第四款

    场景大纲: 正常劳务费用以外的，不得接受，也不得索取
      What is beyond normal service fees must be neither accepted nor demanded
      当 查询专家可否<方式><利益>
      那么 不可以
      并且 依据第十六条第四款

      例子:
        | 方式 | 利益           |
        | 接受 | 财物           |
        | 索取 | 财物           |
        | 接受 | 馈赠           |
        | 索取 | 馈赠           |
        | 接受 | 宴请           |
        | 索取 | 宴请           |
        | 接受 | 其他不正当利益 |
        | 索取 | 其他不正当利益 |

    场景大纲: 正常劳务费用，可以接受，也可以索取
      Normal service fees may be accepted and demanded
      假如 属于正常劳务费用：是
      当 查询专家可否<方式>劳务费用
      那么 可以
      并且 依据第十六条第四款

      例子:
        | 方式 |
        | 接受 |
        | 索取 |

    场景大纲: 超出正常劳务费用的劳务费用，不得接受或者索取
      Service fees beyond the normal ones must be neither accepted nor demanded
      假如 属于正常劳务费用：否
      当 查询专家可否<方式>劳务费用
      那么 不可以
      并且 依据第十六条第四款

      例子:
        | 方式 |
        | 接受 |
        | 索取 |

    场景: 不知劳务费用是否正常，先查明
      Whether the service fees are normal must first be known
      当 查询专家可否接受劳务费用
      那么 尚需查明“属于正常劳务费用”
      并且 尚待授权事项G33明确
      并且 依据第十六条第四款

    场景: 若只适用于不是委员的专家，委员可否接受馈赠不由本款决定
      Read as applying only to experts who are not members, gifts to a member are not for this paragraph
      假如 专家是物业管理专家委员会委员：是
      并且 只写“物业管理专家”的条文按“只适用于不是委员的专家”解释
      当 查询专家可否接受馈赠
      那么 该问题不在本库范围
      并且 依据第十六条第四款
