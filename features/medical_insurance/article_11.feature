# language: zh-CN
功能: 第十一条 缴费义务
  The duty to pay

  背景:
    假如 适用2024年6月1日的规定

  规则: 第十一条第一款
    本市行政区域内的用人单位应当按月足额缴纳职工基本医疗保险费，并代扣代缴职工个人应当缴纳的职工基本医疗保险费。

    场景大纲: 用人单位按月足额缴纳并代扣代缴，符合规定
      An employer that pays monthly and in full, and withholds and pays over, pays as prescribed
      说明：金额为假设（授权事项G1）。应缴总额＝600＋200＝800元，缴纳不少于800元即为足额。
      Note: amounts are made up (delegation G1). Due in all are 600 + 200 = 800 yuan; paying at least 800 yuan is in full.
      假如 用人单位在本市行政区域内：是
      并且 缴费方式为按月
      并且 单位应缴费用为600元
      并且 职工个人应缴费用为200元
      并且 代扣代缴职工个人应缴费用：是
      当 用人单位缴纳<缴纳>元
      那么 应缴总额为800元
      并且 足额缴纳
      并且 缴费符合规定
      并且 依据第十一条第一款

      例子:
        | 缴纳   |
        | 800    |
        | 800.01 |

    场景大纲: 用人单位少缴的不是足额，少一分也不是
      Less than is due from the employer is not in full, even by one fen
      说明：800－799.99＝0.01元；800－600＝200元，即只缴单位部分；800－0＝800元。
      Note: 800 - 799.99 = 0.01 yuan; 800 - 600 = 200 yuan, that is, only the employer's share; 800 - 0 = 800 yuan.
      假如 用人单位在本市行政区域内：是
      并且 缴费方式为按月
      并且 单位应缴费用为600元
      并且 职工个人应缴费用为200元
      并且 代扣代缴职工个人应缴费用：是
      当 用人单位缴纳<缴纳>元
      那么 应缴总额为800元
      并且 少缴<少缴>元
      并且 缴费不符合规定
      并且 依据第十一条第一款

      例子:
        | 缴纳   | 少缴 |
        | 799.99 | 0.01 |
        | 600    | 200  |
        | 0      | 800  |

    场景: 用人单位一次性缴纳不符合规定
      Payment by an employer in a lump sum is not as prescribed
      假如 用人单位在本市行政区域内：是
      并且 缴费方式为一次性
      并且 单位应缴费用为600元
      并且 职工个人应缴费用为200元
      并且 代扣代缴职工个人应缴费用：是
      当 用人单位缴纳800元
      那么 足额缴纳
      并且 缴费不符合规定
      并且 依据第十一条第一款

    场景: 缴足而没有代扣代缴职工个人应缴费用，不符合规定
      Paid in full without withholding the employee's contribution is not as prescribed
      假如 用人单位在本市行政区域内：是
      并且 缴费方式为按月
      并且 单位应缴费用为600元
      并且 职工个人应缴费用为200元
      并且 代扣代缴职工个人应缴费用：否
      当 用人单位缴纳800元
      那么 足额缴纳
      并且 缴费不符合规定
      并且 依据第十一条第一款

    场景: 职工个人没有应缴费用时，只缴单位部分即为足额
      Where nothing is due from the employee, the employer's share is the full amount
      说明：600＋0＝600元。
      Note: 600 + 0 = 600 yuan.
      假如 用人单位在本市行政区域内：是
      并且 缴费方式为按月
      并且 单位应缴费用为600元
      并且 职工个人应缴费用为0元
      并且 代扣代缴职工个人应缴费用：是
      当 用人单位缴纳600元
      那么 应缴总额为600元
      并且 足额缴纳
      并且 缴费符合规定
      并且 依据第十一条第一款

    场景: 单位应缴费用由筹资标准确定，没有则先查明
      The employer's contribution is fixed by the funding standards, and without it must first be known
      假如 用人单位在本市行政区域内：是
      并且 缴费方式为按月
      并且 职工个人应缴费用为200元
      并且 代扣代缴职工个人应缴费用：是
      当 用人单位缴纳800元
      那么 尚需查明“单位应缴费用”
      并且 尚待授权事项G1明确
      并且 依据第十一条第一款

    场景: 职工个人应缴费用同样先查明
      The employee's contribution must likewise first be known
      假如 用人单位在本市行政区域内：是
      并且 缴费方式为按月
      并且 单位应缴费用为600元
      并且 代扣代缴职工个人应缴费用：是
      当 用人单位缴纳800元
      那么 尚需查明“职工个人应缴费用”
      并且 尚待授权事项G1明确
      并且 依据第十一条第一款

    场景: 不知实际缴纳多少，先查明
      What was actually paid must first be known
      假如 用人单位在本市行政区域内：是
      并且 缴费方式为按月
      并且 单位应缴费用为600元
      并且 职工个人应缴费用为200元
      并且 代扣代缴职工个人应缴费用：是
      当 查询用人单位的缴费是否符合规定
      那么 尚需查明“实际缴纳金额”
      并且 依据第十一条第一款

    场景: 不知是否代扣代缴，先查明
      Whether the employee's contribution was withheld must first be known
      假如 用人单位在本市行政区域内：是
      并且 缴费方式为按月
      并且 单位应缴费用为600元
      并且 职工个人应缴费用为200元
      当 用人单位缴纳800元
      那么 尚需查明“代扣代缴职工个人应缴费用”
      并且 依据第十一条第一款

    场景: 本市行政区域外的用人单位的缴费不由本规定规范
      Payment by an employer outside the City is not governed by this Regulation
      假如 用人单位在本市行政区域内：否
      并且 缴费方式为按月
      并且 单位应缴费用为600元
      并且 职工个人应缴费用为200元
      并且 代扣代缴职工个人应缴费用：是
      当 用人单位缴纳800元
      那么 该问题不在本库范围
      并且 依据第十一条第一款

  规则: 第十一条第二款
    灵活就业人员缴纳职工基本医疗保险费的，应当自行按月足额缴纳；
    退休延缴人员缴纳职工基本医疗保险费的，应当自行按月或者一次性足额缴纳。

    场景大纲: 灵活就业人员按月、退休延缴人员按月或者一次性，自行足额缴纳，符合规定
      A flexible worker monthly, a deferring retiree monthly or in a lump sum, personally and in full, pays as prescribed
      说明：金额为假设（授权事项G1）。缴纳不少于应缴费用即为足额。
      Note: amounts are made up (delegation G1). Paying at least the contribution due is in full.
      假如 自行缴费的人员是<人员>
      并且 缴费方式为<方式>
      并且 由本人自行缴纳：是
      并且 本人应缴费用为<应缴>元
      当 该人员的缴费为<缴纳>元
      那么 足额缴纳
      并且 缴费符合规定
      并且 依据第十一条第二款

      例子:
        | 人员         | 方式   | 应缴   | 缴纳     |
        | 灵活就业人员 | 按月   | 500    | 500      |
        | 灵活就业人员 | 按月   | 500    | 500.01   |
        | 退休延缴人员 | 按月   | 500    | 500      |
        | 退休延缴人员 | 一次性 | 30,000 | 30,000   |

    场景: 灵活就业人员不得一次性缴纳
      A flexible worker does not pay in a lump sum
      假如 自行缴费的人员是灵活就业人员
      并且 缴费方式为一次性
      并且 由本人自行缴纳：是
      并且 本人应缴费用为6,000元
      当 该人员的缴费为6,000元
      那么 足额缴纳
      并且 缴费不符合规定
      并且 依据第十一条第二款

    场景大纲: 少缴一分也不是足额，无论按月还是一次性
      One fen short is not in full, monthly or in a lump sum
      说明：500－499.99＝0.01元；30,000－29,999.99＝0.01元。
      Note: 500 - 499.99 = 0.01 yuan; 30,000 - 29,999.99 = 0.01 yuan.
      假如 自行缴费的人员是<人员>
      并且 缴费方式为<方式>
      并且 由本人自行缴纳：是
      并且 本人应缴费用为<应缴>元
      当 该人员的缴费为<缴纳>元
      那么 应缴总额为<应缴>元
      并且 少缴0.01元
      并且 缴费不符合规定
      并且 依据第十一条第二款

      例子:
        | 人员         | 方式   | 应缴   | 缴纳      |
        | 灵活就业人员 | 按月   | 500    | 499.99    |
        | 退休延缴人员 | 按月   | 500    | 499.99    |
        | 退休延缴人员 | 一次性 | 30,000 | 29,999.99 |

    场景大纲: 不是由本人自行缴纳的，不符合规定
      Payment other than by the person is not as prescribed
      假如 自行缴费的人员是<人员>
      并且 缴费方式为按月
      并且 由本人自行缴纳：否
      并且 本人应缴费用为500元
      当 该人员的缴费为500元
      那么 足额缴纳
      并且 缴费不符合规定
      并且 依据第十一条第二款

      例子:
        | 人员         |
        | 灵活就业人员 |
        | 退休延缴人员 |

    场景: 应缴费用由筹资标准确定，没有则先查明
      The contribution due is fixed by the funding standards, and without it must first be known
      假如 自行缴费的人员是灵活就业人员
      并且 缴费方式为按月
      并且 由本人自行缴纳：是
      当 该人员的缴费为500元
      那么 尚需查明“本人应缴费用”
      并且 尚待授权事项G1明确
      并且 依据第十一条第二款

    场景: 不知灵活就业人员的缴费方式，先查明
      The rhythm in which a flexible worker pays must first be known
      假如 自行缴费的人员是灵活就业人员
      并且 由本人自行缴纳：是
      并且 本人应缴费用为500元
      当 该人员的缴费为500元
      那么 尚需查明“缴费方式”
      并且 依据第十一条第二款

    场景: 退休延缴人员按月、一次性都可以，不必查明缴费方式
      A deferring retiree may pay either way, so the rhythm need not be known
      假如 自行缴费的人员是退休延缴人员
      并且 由本人自行缴纳：是
      并且 本人应缴费用为500元
      当 该人员的缴费为500元
      那么 足额缴纳
      并且 缴费符合规定
      并且 依据第十一条第二款

    场景: 不知是谁缴费，先查明
      Who pays must first be known
      假如 缴费方式为一次性
      并且 由本人自行缴纳：是
      并且 本人应缴费用为500元
      当 该人员的缴费为500元
      那么 尚需查明“自行缴费的人员”
      并且 依据第十一条第二款

    场景: 不知是否由本人缴纳，先查明
      Whether the person paid personally must first be known
      假如 自行缴费的人员是灵活就业人员
      并且 缴费方式为按月
      并且 本人应缴费用为500元
      当 该人员的缴费为500元
      那么 尚需查明“由本人自行缴纳”
      并且 依据第十一条第二款

  规则: 第十一条第三款
    职工基本医疗保险的参保人员同步参加职工大额医疗费用补助。

    场景大纲: 职工参保人员自参保首月起同步参加职工大额医疗费用补助
      Who is insured under the employees' scheme joins the subsidy from the same first month
      假如 自<首月>起参加职工基本医疗保险
      当 查询何时参加职工大额医疗费用补助
      那么 自<首月>起同步参加职工大额医疗费用补助
      并且 依据第十一条第三款

      例子:
        | 首月       |
        | 2022年12月 |
        | 2023年12月 |
        | 2024年2月  |

    场景: 城乡居民参保人员不参加职工大额医疗费用补助
      A person in the residents' scheme does not join the employees' subsidy
      假如 自2024年1月起参加城乡居民基本医疗保险
      当 查询何时参加职工大额医疗费用补助
      那么 不参加职工大额医疗费用补助
      并且 依据第十一条第三款

    场景: 不知参保首月，先查明
      The first month of the insurance must first be known
      假如 已参加职工基本医疗保险，首月不明
      当 查询何时参加职工大额医疗费用补助
      那么 尚需查明“参加基本医疗保险的首月”
      并且 依据第十一条第三款

    场景: 不知参加哪一保险，先查明
      Which insurance was joined must first be known
      当 查询何时参加职工大额医疗费用补助
      那么 尚需查明“所参加的基本医疗保险”
      并且 依据第十一条第三款
