# language: zh-CN
功能: 第十九条 出示凭证与身份核对
  Showing a credential and checking identity

  背景:
    假如 适用2024年6月1日的规定

  规则: 第十九条
    参保人员到定点医疗机构就医或者到定点零售药店购药，应当出示有效的基本医疗保险凭证，并配合定点医疗机构、定点零售药店进行身份核对。
    在费用结算前未出示有效的基本医疗保险凭证的，就医、购药所发生的费用全部由参保人员自行承担。

    场景大纲: 费用结算前出示有效凭证并配合身份核对，履行了义务
      A valid credential shown before settlement and cooperation in checking identity meet the duties
      假如 费用因<何处>发生
      并且 基本医疗保险凭证在费用结算前出示了
      并且 所出示的凭证有效：是
      并且 参保人员配合身份核对：是
      当 查询参保人员是否履行了出示和配合核对的义务
      那么 履行了义务
      并且 依据第十九条

      例子:
        | 何处             |
        | 定点医疗机构就医 |
        | 定点零售药店购药 |

    场景大纲: 出示的凭证无效，或者不配合身份核对，没有履行义务
      With an invalid credential, or without cooperation in checking identity, the duties are not met
      假如 费用因<何处>发生
      并且 基本医疗保险凭证在费用结算前出示了
      并且 所出示的凭证有效：<有效>
      并且 参保人员配合身份核对：<配合>
      当 查询参保人员是否履行了出示和配合核对的义务
      那么 没有履行义务
      并且 依据第十九条

      例子:
        | 何处             | 有效 | 配合 |
        | 定点医疗机构就医 | 是   | 否   |
        | 定点医疗机构就医 | 否   | 是   |
        | 定点医疗机构就医 | 否   | 否   |
        | 定点零售药店购药 | 是   | 否   |
        | 定点零售药店购药 | 否   | 是   |

    场景大纲: 结算后才出示，没有履行义务
      A credential shown only after settlement does not meet the duties
      假如 费用因<何处>发生
      并且 基本医疗保险凭证在费用结算后才出示
      并且 所出示的凭证有效：是
      并且 参保人员配合身份核对：是
      当 查询参保人员是否履行了出示和配合核对的义务
      那么 没有履行义务
      并且 依据第十九条

      例子:
        | 何处             |
        | 定点医疗机构就医 |
        | 定点零售药店购药 |

    场景: 没有出示凭证，配合身份核对也没有履行义务
      Without a credential, cooperation in checking identity does not meet the duties
      假如 费用因定点医疗机构就医发生
      并且 基本医疗保险凭证没有出示
      并且 参保人员配合身份核对：是
      当 查询参保人员是否履行了出示和配合核对的义务
      那么 没有履行义务
      并且 依据第十九条

    场景: 不知是否配合身份核对，先查明
      Whether the person cooperated in checking identity must first be known
      假如 费用因定点医疗机构就医发生
      并且 基本医疗保险凭证在费用结算前出示了
      并且 所出示的凭证有效：是
      当 查询参保人员是否履行了出示和配合核对的义务
      那么 尚需查明“配合身份核对”
      并且 依据第十九条

    场景大纲: 费用结算前出示了有效凭证，费用不因此全部自行承担
      With a valid credential shown before settlement the person does not therefore bear all expenses
      假如 费用因<何处>发生
      并且 基本医疗保险凭证在费用结算前出示了
      并且 所出示的凭证有效：是
      当 查询费用是否全部由参保人员自行承担
      那么 不因第十九条而全部由参保人员自行承担
      并且 依据第十九条

      例子:
        | 何处             |
        | 定点医疗机构就医 |
        | 定点零售药店购药 |

    场景大纲: 结算前未出示有效凭证，费用全部自行承担
      Without a valid credential before settlement the person bears all expenses
      假如 费用因<何处>发生
      并且 基本医疗保险凭证<出示>
      并且 所出示的凭证有效：<有效>
      当 查询费用是否全部由参保人员自行承担
      那么 费用全部由参保人员自行承担
      并且 依据第十九条

      例子:
        | 何处             | 出示               | 有效 |
        | 定点医疗机构就医 | 在费用结算前出示了 | 否   |
        | 定点医疗机构就医 | 在费用结算后才出示 | 是   |
        | 定点医疗机构就医 | 在费用结算后才出示 | 否   |
        | 定点零售药店购药 | 在费用结算前出示了 | 否   |
        | 定点零售药店购药 | 在费用结算后才出示 | 是   |

    场景大纲: 没有出示凭证，费用全部自行承担
      Where no credential was shown the person bears all expenses
      假如 费用因<何处>发生
      并且 基本医疗保险凭证没有出示
      当 查询费用是否全部由参保人员自行承担
      那么 费用全部由参保人员自行承担
      并且 依据第十九条

      例子:
        | 何处             |
        | 定点医疗机构就医 |
        | 定点零售药店购药 |

    场景: 出示了有效凭证但不配合身份核对，没有履行义务，费用后果只系于凭证
      A valid credential without the identity check: the consequence for expenses hangs on the credential alone
      说明：后句只写“未出示有效的基本医疗保险凭证的”，没有写不配合身份核对的费用后果。
      Note: the second sentence speaks only of not showing a valid credential and names no consequence for the identity check.
      假如 费用因定点医疗机构就医发生
      并且 基本医疗保险凭证在费用结算前出示了
      并且 所出示的凭证有效：是
      并且 参保人员配合身份核对：否
      当 查询费用是否全部由参保人员自行承担
      那么 不因第十九条而全部由参保人员自行承担
      并且 依据第十九条

    场景大纲: 非定点机构的费用，本条没有规定，不在本库
      Expenses elsewhere are not dealt with by this article, and are outside this corpus
      假如 费用因非定点机构就医、购药发生
      并且 基本医疗保险凭证<出示>
      当 查询费用是否全部由参保人员自行承担
      那么 该问题不在本库范围
      并且 依据第十九条

      例子:
        | 出示               |
        | 在费用结算前出示了 |
        | 没有出示           |

    场景: 非定点机构没有本条的出示义务
      Elsewhere the duty of this article does not arise
      假如 费用因非定点机构就医、购药发生
      当 查询参保人员是否履行了出示和配合核对的义务
      那么 该问题不在本库范围
      并且 依据第十九条

    场景: 不知所出示的凭证是否有效，先查明
      Whether the credential shown is valid must first be known
      假如 费用因定点零售药店购药发生
      并且 基本医疗保险凭证在费用结算前出示了
      当 查询费用是否全部由参保人员自行承担
      那么 尚需查明“所出示的凭证有效”
      并且 尚待授权事项G16明确
      并且 依据第十九条

    场景: 结算后才出示的，不必再查明凭证是否有效
      Shown only after settlement, its validity need not be known
      假如 费用因定点医疗机构就医发生
      并且 基本医疗保险凭证在费用结算后才出示
      当 查询费用是否全部由参保人员自行承担
      那么 费用全部由参保人员自行承担
      并且 依据第十九条

    场景: 不知何时出示，先查明
      When the credential was shown must first be known
      假如 费用因定点医疗机构就医发生
      并且 所出示的凭证有效：是
      当 查询费用是否全部由参保人员自行承担
      那么 尚需查明“出示基本医疗保险凭证的时间”
      并且 依据第十九条

    场景: 不知何处就医、购药，先查明
      Where the care or the medicine was had must first be known
      假如 基本医疗保险凭证没有出示
      当 查询费用是否全部由参保人员自行承担
      那么 尚需查明“就医、购药的机构”
      并且 依据第十九条

    场景: 没有出示凭证却说凭证有效，事实矛盾
      No credential shown, yet the one shown is valid: the facts contradict each other
      假如 费用因定点医疗机构就医发生
      并且 基本医疗保险凭证没有出示
      并且 所出示的凭证有效：是
      当 查询费用是否全部由参保人员自行承担
      那么 “所出示的凭证有效”有误，不予裁决
