# language: zh-CN
功能: 第二十四条 跨年度连续治疗
  Treatment that continues across years

  背景:
    假如 适用2024年6月1日的规定

  规则: 第二十四条
    参保人员跨年度连续住院、进行门诊特定病种治疗的，其上年度发生的医疗费用原则上转到新年度结算；
    参保人员需分年度累计医疗费用的，由定点医疗机构向医疗保障经办机构申请分段结算。
    职工基本医疗保险统筹基金和城乡居民基本医疗保险基金的起付标准按照入院或者开始治疗时当年度的标准计算。

    场景大纲: 连续住院跨年度的，上年度费用原则上转到新年度结算
      Where a stay continues across years, the preceding year's expenses in principle go to the new year
      说明：医保年度为1月1日至12月31日，12月31日入院、1月1日仍住院即跨年度。
      Note: the medical insurance year is 1 January to 31 December; a person admitted on 31 December and still in hospital on 1 January is there across years.
      假如 参保人员连续住院
      并且 入院日为<入院日>
      并且 连续治疗至<治疗至>
      并且 参保人员需分年度累计医疗费用：否
      当 查询上年度发生的医疗费用怎样结算
      那么 上年度发生的医疗费用转到新年度结算
      并且 依据第二十四条和第二十五条第一项

      例子:
        | 入院日         | 治疗至        |
        | 2023年12月31日 | 2024年1月1日  |
        | 2023年12月1日  | 2024年2月29日 |
        | 2023年1月1日   | 2024年1月1日  |

    场景大纲: 门诊特定病种治疗跨年度的，上年度费用同样原则上转到新年度结算
      Where specified-disease outpatient treatment continues across years, the same holds
      假如 参保人员连续进行门诊特定病种治疗
      并且 开始治疗日为<开始日>
      并且 连续治疗至<治疗至>
      并且 参保人员需分年度累计医疗费用：否
      当 查询上年度发生的医疗费用怎样结算
      那么 上年度发生的医疗费用转到新年度结算
      并且 依据第二十四条和第二十五条第一项

      例子:
        | 开始日         | 治疗至        |
        | 2023年12月31日 | 2024年1月1日  |
        | 2023年3月15日  | 2024年5月31日 |

    场景大纲: 住院始终在一个年度内的，不是跨年度
      A stay that lies within one year is not across years
      假如 参保人员连续住院
      并且 入院日为<入院日>
      并且 连续治疗至<治疗至>
      当 查询上年度发生的医疗费用怎样结算
      那么 不跨年度，没有上年度的医疗费用
      并且 依据第二十四条和第二十五条第一项

      例子:
        | 入院日         | 治疗至         |
        | 2023年12月31日 | 2023年12月31日 |
        | 2023年1月1日   | 2023年12月31日 |
        | 2024年1月1日   | 2024年2月29日  |

    场景: 门诊特定病种治疗始终在一个年度内的，不是跨年度
      Specified-disease outpatient treatment within one year is not across years
      假如 参保人员连续进行门诊特定病种治疗
      并且 开始治疗日为2024年1月1日
      并且 连续治疗至2024年5月31日
      当 查询上年度发生的医疗费用怎样结算
      那么 不跨年度，没有上年度的医疗费用
      并且 依据第二十四条和第二十五条第一项

    场景: 连续住院需分年度累计的，由定点医疗机构申请分段结算
      Where an inpatient needs yearly accumulation, the designated medical institution applies for segments
      假如 参保人员连续住院
      并且 入院日为2023年12月31日
      并且 连续治疗至2024年1月1日
      并且 参保人员需分年度累计医疗费用：是
      当 查询上年度发生的医疗费用怎样结算
      那么 由定点医疗机构向医疗保障经办机构申请分段结算
      并且 依据第二十四条和第二十五条第一项

    场景: 门诊特定病种治疗需分年度累计的，由定点医疗机构申请分段结算
      Where specified-disease outpatient treatment needs yearly accumulation, the institution applies for segments
      假如 参保人员连续进行门诊特定病种治疗
      并且 开始治疗日为2023年3月15日
      并且 连续治疗至2024年5月31日
      并且 参保人员需分年度累计医疗费用：是
      当 查询上年度发生的医疗费用怎样结算
      那么 由定点医疗机构向医疗保障经办机构申请分段结算
      并且 依据第二十四条和第二十五条第一项

    场景: 有不转到新年度结算的其他理由的，“原则上”留有余地，由经办机构决定
      Other reasons against the new year find room in "in principle", and the agency decides
      说明：条文没有写明其他例外，由第二十三条第一款负责结算的医疗保障经办机构决定。
      Note: the text names no other exception; the healthcare security agency, which settles under Article 23(1), decides.
      假如 参保人员连续住院
      并且 入院日为2023年12月31日
      并且 连续治疗至2024年1月1日
      并且 参保人员需分年度累计医疗费用：否
      并且 有不转到新年度结算的其他理由
      当 查询上年度发生的医疗费用怎样结算
      那么 由医疗保障经办机构决定转到新年度结算还是分段结算
      并且 依据第二十三条第一款和第二十四条和第二十五条第一项

    场景: 需分年度累计的，另有其他理由也由定点医疗机构申请分段结算
      Where yearly accumulation is needed, other reasons do not change that the institution applies for segments
      假如 参保人员连续住院
      并且 入院日为2023年12月31日
      并且 连续治疗至2024年1月1日
      并且 参保人员需分年度累计医疗费用：是
      并且 有不转到新年度结算的其他理由
      当 查询上年度发生的医疗费用怎样结算
      那么 由定点医疗机构向医疗保障经办机构申请分段结算
      并且 依据第二十四条和第二十五条第一项

    场景: 施行前入院、施行后跨年度的，上年度费用依本规定转到新年度结算
      Admitted before commencement and across years after it, the expenses go to the new year under this Regulation
      说明：2022年12月1日施行，跨年度和结算都在施行之后。
      Note: in force from 1 December 2022; the turn of the year and the settlement both come after.
      假如 参保人员连续住院
      并且 入院日为2022年11月30日
      并且 连续治疗至2023年1月1日
      并且 参保人员需分年度累计医疗费用：否
      当 查询上年度发生的医疗费用怎样结算
      那么 上年度发生的医疗费用转到新年度结算
      并且 依据第二十四条和第二十五条第一项

    场景: 不知参保人员是否需分年度累计，先查明
      Whether the person needs yearly accumulation must first be known
      假如 参保人员连续住院
      并且 入院日为2023年12月31日
      并且 连续治疗至2024年1月1日
      当 查询上年度发生的医疗费用怎样结算
      那么 尚需查明“需分年度累计医疗费用”
      并且 依据第二十四条

    场景: 不知连续治疗至何日，先查明
      Until when treatment continues must first be known
      假如 参保人员连续住院
      并且 入院日为2023年12月31日
      当 查询上年度发生的医疗费用怎样结算
      那么 尚需查明“连续治疗至”
      并且 依据第二十四条

    场景: 不知是住院还是门诊特定病种治疗，先查明
      Whether it is a stay or specified-disease outpatient treatment must first be known
      假如 入院日为2023年12月31日
      并且 连续治疗至2024年1月1日
      当 查询上年度发生的医疗费用怎样结算
      那么 尚需查明“连续治疗的方式”
      并且 依据第二十四条

    场景大纲: 连续治疗在开始之前结束，事实矛盾
      Treatment that ends before it begins contradicts itself
      假如 参保人员连续<方式>
      并且 入院日为2024年1月1日
      并且 开始治疗日为2024年1月1日
      并且 连续治疗至2023年12月31日
      当 查询上年度发生的医疗费用怎样结算
      那么 “连续治疗至”有误，不予裁决

      例子:
        | 方式                 |
        | 住院                 |
        | 进行门诊特定病种治疗 |

    场景大纲: 住院的起付标准按入院时当年度的标准计算
      The deductible of a stay is that of the year of admission
      假如 参保人员参加<险种>
      并且 参保人员连续住院
      并且 入院日为<入院日>
      当 查询起付标准按哪一年度的标准计算
      那么 <基金>的起付标准按<年度>年度的标准计算
      并且 依据第二十四条和第二十五条第一项

      例子:
        | 险种                 | 入院日         | 基金                     | 年度 |
        | 职工基本医疗保险     | 2023年12月31日 | 职工基本医疗保险统筹基金 | 2023 |
        | 职工基本医疗保险     | 2024年1月1日   | 职工基本医疗保险统筹基金 | 2024 |
        | 职工基本医疗保险     | 2024年2月29日  | 职工基本医疗保险统筹基金 | 2024 |
        | 城乡居民基本医疗保险 | 2023年12月31日 | 城乡居民基本医疗保险基金 | 2023 |
        | 城乡居民基本医疗保险 | 2024年1月1日   | 城乡居民基本医疗保险基金 | 2024 |

    场景大纲: 门诊特定病种的起付标准按开始治疗时当年度的标准计算
      The deductible of specified-disease outpatient treatment is that of the year in which it started
      假如 参保人员参加<险种>
      并且 参保人员连续进行门诊特定病种治疗
      并且 开始治疗日为<开始日>
      当 查询起付标准按哪一年度的标准计算
      那么 <基金>的起付标准按<年度>年度的标准计算
      并且 依据第二十四条和第二十五条第一项

      例子:
        | 险种                 | 开始日         | 基金                     | 年度 |
        | 职工基本医疗保险     | 2023年12月31日 | 职工基本医疗保险统筹基金 | 2023 |
        | 职工基本医疗保险     | 2024年1月1日   | 职工基本医疗保险统筹基金 | 2024 |
        | 城乡居民基本医疗保险 | 2022年12月1日  | 城乡居民基本医疗保险基金 | 2022 |
        | 城乡居民基本医疗保险 | 2023年12月31日 | 城乡居民基本医疗保险基金 | 2023 |
        | 城乡居民基本医疗保险 | 2024年1月1日   | 城乡居民基本医疗保险基金 | 2024 |

    场景: 不知入院日，先查明
      The day of admission must first be known
      假如 参保人员参加职工基本医疗保险
      并且 参保人员连续住院
      当 查询起付标准按哪一年度的标准计算
      那么 尚需查明“入院日”
      并且 依据第二十四条

    场景: 门诊特定病种不知开始治疗日，先查明
      For specified-disease outpatient treatment the day on which it started must first be known
      假如 参保人员参加职工基本医疗保险
      并且 参保人员连续进行门诊特定病种治疗
      并且 入院日为2023年12月31日
      当 查询起付标准按哪一年度的标准计算
      那么 尚需查明“开始治疗日”
      并且 依据第二十四条

    场景大纲: 跨年度分段结算，起付标准费用只计算一次，前段未用完的由后段续计
      Settled in segments across years, the deductible counts once, and the later segment uses what the earlier one left
      说明：起付标准1,600元（假设）。前段负担 = 前段费用与1,600中较小者；后段负担 = 后段费用与余额中较小者，如1,600 − 1,000 = 600（口径A42）。
      Note: a deductible of 1,600 yuan (assumed). The earlier segment bears the smaller of its expenses and 1,600, the later the smaller of its expenses and the rest, such as 1,600 − 1,000 = 600 (reading A42).
      假如 因跨年度分年度累计分段结算
      并且 设起付标准为1,600元
      并且 前段基本医疗费用为<前段>元，后段为<后段>元
      当 查询各段费用由谁支付、由谁负担
      那么 前段由参保人员负担<前段负担>元，起付标准以上费用为<前段以上>元
      并且 后段由参保人员负担<后段负担>元，起付标准以上费用为<后段以上>元
      并且 依据第二十一条第一款和第二十四条

      例子:
        | 前段     | 后段  | 前段负担 | 前段以上 | 后段负担 | 后段以上 |
        | 500      | 600   | 500      | 0        | 600      | 0        |
        | 1,000    | 5,000 | 1,000    | 0        | 600      | 4,400    |
        | 1,599.99 | 5,000 | 1,599.99 | 0        | 0.01     | 4,999.99 |
        | 1,600    | 5,000 | 1,600    | 0        | 0        | 5,000    |
        | 10,000   | 5,000 | 1,600    | 8,400    | 0        | 5,000    |

    场景大纲: 若每段各计算一次，后段另计一次起付标准费用
      Counted once for each segment, the later segment has the deductible anew
      说明：每段负担 = 该段费用与1,600中较小者：5,000 − 1,600 = 3,400；10,000 − 1,600 = 8,400（假设）。
      Note: each segment bears the smaller of its expenses and 1,600: 5,000 − 1,600 = 3,400; 10,000 − 1,600 = 8,400 (assumed).
      假如 因跨年度分年度累计分段结算
      并且 设起付标准为1,600元
      并且 前段基本医疗费用为<前段>元，后段为<后段>元
      并且 跨年度分段结算的起付标准费用按“每段各计算一次”解释
      当 查询各段费用由谁支付、由谁负担
      那么 前段由参保人员负担<前段负担>元，起付标准以上费用为<前段以上>元
      并且 后段由参保人员负担<后段负担>元，起付标准以上费用为<后段以上>元
      并且 依据第二十一条第一款和第二十四条

      例子:
        | 前段   | 后段  | 前段负担 | 前段以上 | 后段负担 | 后段以上 |
        | 1,000  | 5,000 | 1,000    | 0        | 1,600    | 3,400    |
        | 10,000 | 5,000 | 1,600    | 8,400    | 1,600    | 3,400    |
        | 10,000 | 500   | 1,600    | 8,400    | 500      | 0        |

    场景: 不知分段结算的原因，先查明
      The cause of settlement in segments must first be known
      假如 设起付标准为1,600元
      并且 前段基本医疗费用为1,000元，后段为5,000元
      当 查询各段费用由谁支付、由谁负担
      那么 尚需查明“分段结算的原因”
      并且 依据第二十四条
