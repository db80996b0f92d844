# language: zh-CN
功能: 第九条 缴费及变更手续
  Payment and change formalities

  背景:
    假如 适用2024年6月1日的规定

  规则: 第九条第一款
    本市行政区域内的用人单位应当依法为其职工向社会保险费征收机构办理职工基本医疗保险缴费及变更手续。

    场景大纲: 本市行政区域内的用人单位为职工向社会保险费征收机构办理
      An employer within the City completes them for its employees with the collection agency
      假如 用人单位在本市行政区域内：是
      当 查询用人单位的职工的<手续>手续由谁、向哪一机关办理
      那么 由用人单位办理
      并且 向社会保险费征收机构办理
      并且 依据第九条第一款

      例子:
        | 手续 |
        | 缴费 |
        | 变更 |

    场景大纲: 本市行政区域外的用人单位不由本规定规范
      An employer outside the City is not governed by this Regulation
      假如 用人单位在本市行政区域内：否
      当 查询用人单位的职工的<手续>手续由谁、向哪一机关办理
      那么 该问题不在本库范围
      并且 依据第九条第一款

      例子:
        | 手续 |
        | 缴费 |
        | 变更 |

    场景: 职工的参保登记不在本款之内
      Enrolment registration of employees is not dealt with in this paragraph
      说明：本款只规定缴费及变更手续。
      Note: the paragraph deals with payment and change formalities only.
      假如 用人单位在本市行政区域内：是
      当 查询用人单位的职工的参保登记手续由谁、向哪一机关办理
      那么 该问题不在本库范围
      并且 依据第九条第一款

    场景: 不知用人单位在何处，先查明
      Where the employer is must first be known
      当 查询用人单位的职工的缴费手续由谁、向哪一机关办理
      那么 尚需查明“用人单位在本市行政区域内”
      并且 依据第九条第一款

  规则: 第九条第二款
    灵活就业人员和退休延缴人员自行到社会保险费征收机构办理职工基本医疗保险缴费及变更手续。

    场景大纲: 灵活就业人员和退休延缴人员自行向社会保险费征收机构办理
      Flexible workers and deferring retirees complete them themselves with the collection agency
      当 查询<人员>的<手续>手续由谁、向哪一机关办理
      那么 由本人办理
      并且 向社会保险费征收机构办理
      并且 依据第九条第二款

      例子:
        | 人员         | 手续 |
        | 灵活就业人员 | 缴费 |
        | 灵活就业人员 | 变更 |
        | 退休延缴人员 | 缴费 |
        | 退休延缴人员 | 变更 |

    场景大纲: 自行缴费人员的参保登记不在本款之内
      Enrolment registration of those who pay themselves is not dealt with in this paragraph
      当 查询<人员>的参保登记手续由谁、向哪一机关办理
      那么 该问题不在本库范围
      并且 依据第九条第二款

      例子:
        | 人员         |
        | 灵活就业人员 |
        | 退休延缴人员 |
