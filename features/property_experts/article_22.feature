# language: zh-CN
功能: 第二十二条 费用和报酬
  Costs and remuneration

  背景:
    假如 适用2024年6月1日的规定

  规则: 第二十二条第一款
    物业管理专家管理费用列入市房屋行政主管部门预算。

    场景: 管理费用列入市房屋行政主管部门预算
      The cost of administering experts is in the budget of the municipal housing department
      当 查询“把物业管理专家管理费用列入预算”由谁负责
      那么 由市房屋行政主管部门负责
      并且 依据第二十二条第一款

  规则: 第二十二条第二款
    物业管理专家不领取固定薪酬，劳务报酬由委托单位给付。

    场景大纲: 劳务报酬由委托单位给付，没有固定薪酬
      The commissioning unit pays the service remuneration, and there is no fixed salary
      假如 劳务报酬为<报酬>元
      当 查询专家报酬的给付
      那么 劳务报酬由委托单位给付
      并且 给付劳务报酬<报酬>元
      并且 给付固定薪酬0元
      并且 依据第二十二条第二款

      例子:
        | 报酬     |
        | 0        |
        | 800.50   |
        | 3,000    |

    场景: 劳务报酬的数额正文未写明，先查明
      The text does not state the amount of the service remuneration, which must first be known
      当 查询专家报酬的给付
      那么 尚需查明“劳务报酬”
      并且 尚待授权事项G33明确
      并且 依据第二十二条第二款

    场景: 若只适用于不是委员的专家，委员的报酬不由本款决定
      Read as applying only to experts who are not members, a member's pay is not for this paragraph
      假如 专家是物业管理专家委员会委员：是
      并且 只写“物业管理专家”的条文按“只适用于不是委员的专家”解释
      并且 劳务报酬为800元
      当 查询专家报酬的给付
      那么 该问题不在本库范围
      并且 依据第二十二条第二款
