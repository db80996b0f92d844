# language: zh-CN
功能: 第二十一条 起付标准与转院
  The deductible and hospital transfers

  背景:
    假如 适用2024年6月1日的规定

  规则: 第二十一条第一款
    参保人员每次住院的基本医疗费用，起付标准以上费用由职工基本医疗保险统筹基金、城乡居民基本医疗保险基金按照规定支付，起付标准以下费用由参保人员负担。

    场景大纲: 起付标准以下费用由参保人员负担，超出部分由统筹基金按照规定支付
      The person bears the expenses up to the deductible, and the pooled fund pays what lies beyond as prescribed
      说明：以下 = 费用与起付标准中较小者，以上 = 费用 − 以下；恰好1,600元时以上为0元。起付标准1,600元为假设。
      Note: below is the smaller of expenses and deductible, above is expenses − below, so 0 yuan at exactly 1,600 yuan. The deductible of 1,600 yuan is assumed.
      假如 参保人员参加职工基本医疗保险
      并且 设起付标准为1,600元
      并且 本次住院的基本医疗费用为<费用>元
      当 查询本次住院的费用由谁支付、由谁负担
      那么 起付标准以上费用<以上>元由职工基本医疗保险统筹基金按照规定支付
      并且 起付标准以下费用<以下>元由参保人员负担
      并且 依据第二十一条第一款

      例子:
        | 费用     | 以上   | 以下     |
        | 0        | 0      | 0        |
        | 500      | 0      | 500      |
        | 1,599.99 | 0      | 1,599.99 |
        | 1,600    | 0      | 1,600    |
        | 1,600.01 | 0.01   | 1,600    |
        | 10,000   | 8,400  | 1,600    |

    场景大纲: 参加城乡居民基本医疗保险的，由城乡居民基本医疗保险基金按照规定支付
      For a person in residents' insurance the residents' fund pays as prescribed
      说明：2,000 − 800 = 1,200元；800.01 − 800 = 0.01元。起付标准800元为假设。
      Note: 2,000 − 800 = 1,200 yuan; 800.01 − 800 = 0.01 yuan. The deductible of 800 yuan is assumed.
      假如 参保人员参加城乡居民基本医疗保险
      并且 设起付标准为800元
      并且 本次住院的基本医疗费用为<费用>元
      当 查询本次住院的费用由谁支付、由谁负担
      那么 起付标准以上费用<以上>元由城乡居民基本医疗保险基金按照规定支付
      并且 起付标准以下费用<以下>元由参保人员负担
      并且 依据第二十一条第一款

      例子:
        | 费用   | 以上  | 以下   |
        | 799.99 | 0     | 799.99 |
        | 800    | 0     | 800    |
        | 800.01 | 0.01  | 800    |
        | 2,000  | 1,200 | 800    |

    场景: 起付标准为0元的，全部属于起付标准以上费用
      With a deductible of 0 yuan, all expenses are at or above it
      假如 参保人员参加城乡居民基本医疗保险
      并且 设起付标准为0元
      并且 本次住院的基本医疗费用为2,000元
      当 查询本次住院的费用由谁支付、由谁负担
      那么 起付标准以上费用2,000元由城乡居民基本医疗保险基金按照规定支付
      并且 起付标准以下费用0元由参保人员负担
      并且 依据第二十一条第一款

    场景: 起付标准的数额由另行制定的待遇标准确定，未知时先查明
      The deductible is fixed by the benefit standards laid down separately and must first be known
      假如 参保人员参加职工基本医疗保险
      并且 本次住院的基本医疗费用为10,000元
      当 查询本次住院的费用由谁支付、由谁负担
      那么 尚需查明“起付标准”
      并且 尚待授权事项G2明确
      并且 依据第二十一条第一款

    场景: 不知本次住院的基本医疗费用，先查明
      The basic medical expenses of the stay must first be known
      假如 参保人员参加职工基本医疗保险
      并且 设起付标准为1,600元
      当 查询本次住院的费用由谁支付、由谁负担
      那么 尚需查明“本次住院的基本医疗费用”
      并且 依据第二十一条第一款

    场景: 不知参加哪种基本医疗保险，先查明
      Which basic medical insurance the person has joined must first be known
      假如 设起付标准为1,600元
      并且 本次住院的基本医疗费用为10,000元
      当 查询本次住院的费用由谁支付、由谁负担
      那么 尚需查明“所参加的基本医疗保险”
      并且 依据第二十一条第一款

    场景: 分段结算而不知起付标准的，同样先查明
      In a settlement in segments the deductible must first be known as well
      假如 因跨年度分年度累计分段结算
      并且 前段基本医疗费用为10,000元，后段为5,000元
      当 查询各段费用由谁支付、由谁负担
      那么 尚需查明“起付标准”
      并且 尚待授权事项G2明确
      并且 依据第二十一条第一款

  规则: 第二十一条第二款
    定点医疗机构按照临床转院标准为参保人员办理转院的，参保人员的起付标准费用按一次住院计算。
    转入医院起付标准高于转出医院的，参保人员须在转入医院补交起付标准费用差额；
    低于转出医院的，不需另付起付标准费用。

    场景大纲: 转入医院起付标准高于转出医院的，补交差额
      Where the receiving hospital's deductible is higher, the difference is paid
      说明：差额 = 转入 − 转出：1,000 − 400 = 600；1,600 − 1,000 = 600；1,000.01 − 1,000 = 0.01；1,000 − 0 = 1,000（各数额为假设）。
      Note: the difference is receiving − transferring: 1,000 − 400 = 600; 1,600 − 1,000 = 600; 1,000.01 − 1,000 = 0.01; 1,000 − 0 = 1,000 (amounts assumed).
      假如 定点医疗机构按照临床转院标准办理转院
      并且 设转出医院起付标准为<转出>元
      并且 设转入医院起付标准为<转入>元
      当 查询转入医院的起付标准费用
      那么 参保人员须在转入医院补交起付标准费用差额<差额>元
      并且 两家医院的起付标准费用按一次住院计算
      并且 依据第二十一条第二款

      例子:
        | 转出  | 转入     | 差额  |
        | 400   | 1,000    | 600   |
        | 1,000 | 1,600    | 600   |
        | 1,000 | 1,000.01 | 0.01  |
        | 0     | 1,000    | 1,000 |

    场景大纲: 转入医院起付标准低于或者等于转出医院的，不需另付
      Where the receiving hospital's deductible is lower or equal, nothing further is paid
      说明：相等时条文未写，按一次住院计算，差额为0元，同样不需另付。
      Note: the text does not speak of equality; as for 1 stay the difference is 0 yuan, so nothing further is paid.
      假如 定点医疗机构按照临床转院标准办理转院
      并且 设转出医院起付标准为<转出>元
      并且 设转入医院起付标准为<转入>元
      当 查询转入医院的起付标准费用
      那么 参保人员不需另付起付标准费用
      并且 两家医院的起付标准费用按一次住院计算
      并且 依据第二十一条第二款

      例子:
        | 转出  | 转入   |
        | 1,000 | 1,000  |
        | 1,000 | 999.99 |
        | 1,600 | 400    |
        | 1,000 | 0      |

    场景大纲: 不是按照临床转院标准办理的，转入医院另作一次住院
      A transfer that is not under the clinical transfer standards begins another inpatient stay
      说明：不符合第二款的条件，依第一款“每次住院”，转入医院的起付标准费用全额另计，不论转出医院高低。
      Note: the condition of paragraph 2 is not met, so under paragraph 1, "each inpatient stay", the receiving hospital's deductible counts in full, whatever the other one's.
      假如 转院不是按照临床转院标准办理的
      并且 设转出医院起付标准为<转出>元
      并且 设转入医院起付标准为1,000元
      当 查询转入医院的起付标准费用
      那么 另作一次住院，转入医院的起付标准费用为1,000元
      并且 依据第二十一条第一款和第二十一条第二款

      例子:
        | 转出  |
        | 400   |
        | 1,000 |
        | 1,600 |

    场景: 多次转院，转入医院不高于此前最高的起付标准的，不需另付
      After several transfers, a receiving hospital not above the highest deductible so far costs nothing further
      说明：甲1,600元、乙400元、丙1,000元（假设）。转入丙院：1,000不高于已付的1,600，全程合计1,600元（口径A39）。
      Note: hospitals at 1,600, 400 and 1,000 yuan (assumed). On arrival at the third, 1,000 is not above the 1,600 paid; the whole is 1,600 yuan (reading A39).
      假如 定点医疗机构按照临床转院标准办理转院
      并且 此前已按照临床转院标准转过院，设更早医院的最高起付标准为1,600元
      并且 设转出医院起付标准为400元
      并且 设转入医院起付标准为1,000元
      当 查询转入医院的起付标准费用
      那么 参保人员不需另付起付标准费用
      并且 两家医院的起付标准费用按一次住院计算
      并且 依据第二十一条第二款

    场景大纲: 多次转院，转入医院高于此前最高的起付标准的，补交与最高额的差额
      After several transfers, a receiving hospital above the highest deductible so far costs the difference from it
      说明：此前最高为更早医院与转出医院中较高者：1,600 − 1,000 = 600；1,600 − 1,000 = 600；1,600.01 − 1,600 = 0.01（假设）。
      Note: the highest so far is the higher of the earlier and the transferring hospitals': 1,600 − 1,000 = 600; 1,600 − 1,000 = 600; 1,600.01 − 1,600 = 0.01 (assumed).
      假如 定点医疗机构按照临床转院标准办理转院
      并且 此前已按照临床转院标准转过院，设更早医院的最高起付标准为<更早>元
      并且 设转出医院起付标准为<转出>元
      并且 设转入医院起付标准为<转入>元
      当 查询转入医院的起付标准费用
      那么 参保人员须在转入医院补交起付标准费用差额<差额>元
      并且 依据第二十一条第二款

      例子:
        | 更早  | 转出  | 转入     | 差额 |
        | 1,000 | 400   | 1,600    | 600  |
        | 400   | 1,000 | 1,600    | 600  |
        | 1,600 | 400   | 1,600.01 | 0.01 |

    场景大纲: 若只与上一家转出医院比较，每次转入较高的医院都补交差额
      Compared only with the hospital just left, each higher receiving hospital costs the difference
      说明：1,000 − 400 = 600，与甲1,600元合计2,200元；1,600 − 400 = 1,200（假设）。
      Note: 1,000 − 400 = 600, with the first hospital's 1,600 yuan 2,200 in all; 1,600 − 400 = 1,200 (assumed).
      假如 定点医疗机构按照临床转院标准办理转院
      并且 此前已按照临床转院标准转过院，设更早医院的最高起付标准为<更早>元
      并且 设转出医院起付标准为400元
      并且 设转入医院起付标准为<转入>元
      并且 多次转院的起付标准按“只与上一家转出医院比较”解释
      当 查询转入医院的起付标准费用
      那么 参保人员须在转入医院补交起付标准费用差额<差额>元
      并且 依据第二十一条第二款

      例子:
        | 更早  | 转入  | 差额  |
        | 1,600 | 1,000 | 600   |
        | 1,000 | 1,600 | 1,200 |

    场景: 不知是否按照临床转院标准办理，先查明
      Whether the transfer is under the clinical transfer standards must first be known
      假如 设转出医院起付标准为400元
      并且 设转入医院起付标准为1,000元
      当 查询转入医院的起付标准费用
      那么 尚需查明“按照临床转院标准办理转院”
      并且 尚待授权事项G17明确
      并且 依据第二十一条第二款

    场景: 不知转出医院起付标准，先查明
      The deductible of the transferring hospital must first be known
      假如 定点医疗机构按照临床转院标准办理转院
      并且 设转入医院起付标准为1,000元
      当 查询转入医院的起付标准费用
      那么 尚需查明“转出医院起付标准”
      并且 尚待授权事项G2明确
      并且 依据第二十一条第二款

    场景: 不知转入医院起付标准，先查明
      The deductible of the receiving hospital must first be known
      假如 定点医疗机构按照临床转院标准办理转院
      并且 设转出医院起付标准为400元
      当 查询转入医院的起付标准费用
      那么 尚需查明“转入医院起付标准”
      并且 尚待授权事项G2明确
      并且 依据第二十一条第二款
