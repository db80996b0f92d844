# language: zh-CN
功能: 第二十三条 医疗费用结算
  Settlement of medical expenses

  背景:
    假如 适用2024年6月1日的规定

  规则: 第二十三条第一款
    参保人员在定点医疗机构就医、定点零售药店购药发生的医疗费用，由医疗保障经办机构根据医疗费用结算标准及结算方式与定点医疗机构、定点零售药店结算。

    场景大纲: 医疗保障经办机构按照结算标准和方式与定点机构结算，符合规定
      The agency settles with designated providers under the standards and methods, as prescribed
      假如 费用因<就医购药>发生
      并且 符合医疗费用结算标准：是
      并且 符合医疗费用结算方式：是
      当 由医疗保障经办机构与该机构结算
      那么 结算符合规定
      并且 依据第二十三条第一款

      例子:
        | 就医购药         |
        | 定点医疗机构就医 |
        | 定点零售药店购药 |

    场景大纲: 不符合结算标准或者结算方式的，不符合规定
      Not under the standards or not under the methods, settlement is not as prescribed
      假如 费用因定点医疗机构就医发生
      并且 符合医疗费用结算标准：<标准>
      并且 符合医疗费用结算方式：<方式>
      当 由医疗保障经办机构与该机构结算
      那么 结算不符合规定
      并且 依据第二十三条第一款

      例子:
        | 标准 | 方式 |
        | 否   | 是   |
        | 是   | 否   |
        | 否   | 否   |

    场景大纲: 由其他机关结算的，不符合规定
      Settlement by another body is not as prescribed
      假如 费用因<就医购药>发生
      并且 符合医疗费用结算标准：是
      并且 符合医疗费用结算方式：是
      当 由<机关>与该机构结算
      那么 结算不符合规定
      并且 依据第二十三条第一款

      例子:
        | 就医购药         | 机关                   |
        | 定点医疗机构就医 | 市医疗保障行政管理部门 |
        | 定点医疗机构就医 | 市财政部门             |
        | 定点零售药店购药 | 社会保险费征收机构     |

    场景: 在非定点机构发生的费用不在本款之内
      Expenses at other providers are not dealt with in this paragraph
      假如 费用因非定点机构就医、购药发生
      当 由医疗保障经办机构与该机构结算
      那么 该问题不在本库范围
      并且 依据第二十三条第一款

    场景: 不知是否符合结算标准，先查明
      Whether the standards were followed must first be known
      假如 费用因定点医疗机构就医发生
      并且 符合医疗费用结算方式：是
      当 由医疗保障经办机构与该机构结算
      那么 尚需查明“符合医疗费用结算标准”
      并且 尚待授权事项G4明确
      并且 依据第二十三条第一款

    场景: 不知是否符合结算方式，先查明
      Whether the methods were followed must first be known
      假如 费用因定点零售药店购药发生
      并且 符合医疗费用结算标准：是
      当 由医疗保障经办机构与该机构结算
      那么 尚需查明“符合医疗费用结算方式”
      并且 尚待授权事项G5明确
      并且 依据第二十三条第一款

    场景: 不知在何处就医购药，先查明
      Where the care or the medicine was had must first be known
      假如 符合医疗费用结算标准：是
      并且 符合医疗费用结算方式：是
      当 由医疗保障经办机构与该机构结算
      那么 尚需查明“就医、购药的机构”
      并且 依据第二十三条第一款

  规则: 第二十三条第二款
    前款规定的医疗费用结算标准，由市医疗保障行政管理部门根据经济社会发展水平、医疗服务价格变化、医疗技术发展水平和基本医疗保险基金结余等情况制定并适时调整；
    医疗费用结算方式和办法，由市医疗保障行政管理部门会同市财政部门、市卫生健康行政管理部门另行制定。

    场景: 结算标准由市医疗保障行政管理部门制定
      The settlement standards are laid down by the healthcare security department
      当 查询医疗费用结算标准由谁制定
      那么 制定者是市医疗保障行政管理部门
      并且 条文没有写明批准机关
      并且 条文没有写明组织实施机关
      并且 依据第二十三条第二款

    场景: 结算方式和办法由三部门制定
      The settlement methods and procedures are laid down by three departments
      当 查询医疗费用结算方式和办法由谁制定
      那么 制定者是市医疗保障行政管理部门会同市财政部门、市卫生健康行政管理部门
      并且 条文没有写明批准机关
      并且 条文没有写明组织实施机关
      并且 依据第二十三条第二款

    场景: 结算标准只需市医疗保障行政管理部门制定
      The standards need only the healthcare security department
      假如 文件由市医疗保障行政管理部门牵头制定
      并且 会同市财政部门：否
      并且 会同市卫生健康行政管理部门：否
      当 查询该医疗费用结算标准可否实施
      那么 该文件可以实施
      并且 依据第二十三条第二款

    场景: 市医疗保障行政管理部门会同其他部门制定结算标准，同样可以实施
      Standards that it lays down together with other departments may be implemented as well
      假如 文件由市医疗保障行政管理部门牵头制定
      并且 会同市财政部门：是
      并且 会同市卫生健康行政管理部门：是
      当 查询该医疗费用结算标准可否实施
      那么 该文件可以实施
      并且 依据第二十三条第二款

    场景大纲: 其他机关制定的结算标准不得实施
      Standards laid down by another body may not be implemented
      假如 文件由<机关>牵头制定
      当 查询该医疗费用结算标准可否实施
      那么 该文件不得实施
      并且 依据第二十三条第二款

      例子:
        | 机关                   |
        | 医疗保障经办机构       |
        | 市财政部门             |
        | 市卫生健康行政管理部门 |

    场景: 结算方式和办法由三部门制定的，可以实施
      Methods and procedures laid down by all three departments may be implemented
      假如 文件由市医疗保障行政管理部门牵头制定
      并且 会同市财政部门：是
      并且 会同市卫生健康行政管理部门：是
      当 查询该医疗费用结算方式和办法可否实施
      那么 该文件可以实施
      并且 依据第二十三条第二款

    场景大纲: 结算方式和办法缺任一部门，不得实施
      Methods and procedures without any one of them may not be implemented
      假如 文件由市医疗保障行政管理部门牵头制定
      并且 会同市财政部门：<财政>
      并且 会同市卫生健康行政管理部门：<卫生>
      当 查询该医疗费用结算方式和办法可否实施
      那么 该文件不得实施
      并且 依据第二十三条第二款

      例子:
        | 财政 | 卫生 |
        | 否   | 是   |
        | 是   | 否   |
        | 否   | 否   |

    场景: 不由市医疗保障行政管理部门牵头的结算方式和办法，不得实施
      Methods and procedures that the healthcare security department does not lead may not be implemented
      假如 文件由市卫生健康行政管理部门牵头制定
      并且 会同市财政部门：是
      当 查询该医疗费用结算方式和办法可否实施
      那么 该文件不得实施
      并且 依据第二十三条第二款

    场景: 不知由谁牵头制定，先查明
      Which body led must first be known
      当 查询该医疗费用结算标准可否实施
      那么 尚需查明“牵头制定机关”
      并且 依据第二十三条第二款

    场景: 不知是否会同市财政部门，先查明
      Whether the finance department joined in must first be known
      假如 文件由市医疗保障行政管理部门牵头制定
      并且 会同市卫生健康行政管理部门：是
      当 查询该医疗费用结算方式和办法可否实施
      那么 尚需查明“会同市财政部门”
      并且 依据第二十三条第二款

    场景: 不知是否会同市卫生健康行政管理部门，先查明
      Whether the health department joined in must first be known
      假如 文件由市医疗保障行政管理部门牵头制定
      并且 会同市财政部门：是
      当 查询该医疗费用结算方式和办法可否实施
      那么 尚需查明“会同市卫生健康行政管理部门”
      并且 依据第二十三条第二款

    场景: 市财政部门牵头又会同自己，事实矛盾
      A finance department that leads and acts together with itself contradicts itself
      假如 文件由市财政部门牵头制定
      并且 会同市财政部门：是
      当 查询该医疗费用结算方式和办法可否实施
      那么 “会同市财政部门”有误，不予裁决

    场景大纲: 写明的四种情况，制定时应当作为依据
      The four conditions named must be taken into account
      当 制定医疗费用结算标准时考虑“<情况>”
      那么 应当以其为依据
      并且 依据第二十三条第二款

      例子:
        | 情况                 |
        | 经济社会发展水平     |
        | 医疗服务价格变化     |
        | 医疗技术发展水平     |
        | 基本医疗保险基金结余 |

    场景大纲: “等情况”中没有写明的情况，由该部门决定是否作为依据
      Whether a condition that is not named is taken into account is for the department to decide
      当 <环节>医疗费用结算标准时考虑“其他情况”
      那么 是否以其为依据，由市医疗保障行政管理部门决定
      并且 依据第二十三条第二款

      例子:
        | 环节 |
        | 制定 |
        | 调整 |

    场景大纲: “适时调整”的时机由该部门决定
      When to adjust "in due course" is for the department to decide
      当 调整医疗费用结算标准时考虑“<情况>”
      那么 何时调整，由市医疗保障行政管理部门决定
      并且 依据第二十三条第二款

      例子:
        | 情况                 |
        | 经济社会发展水平     |
        | 医疗服务价格变化     |
        | 医疗技术发展水平     |
        | 基本医疗保险基金结余 |

    场景: 市财政部门牵头、没有会同自己的结算标准，同样不得实施
      Standards led by the finance department, not together with itself, may not be implemented either
      假如 文件由市财政部门牵头制定
      并且 会同市财政部门：否
      当 查询该医疗费用结算标准可否实施
      那么 该文件不得实施
      并且 依据第二十三条第二款
