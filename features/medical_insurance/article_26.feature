# language: zh-CN
功能: 第二十六条 施行和废止
  Commencement and repeal

  背景:
    假如 适用2024年6月1日的规定

  规则: 第二十六条
    本规定自2022年12月1日起施行。
    《广州市社会医疗保险办法》（广州市人民政府令第123号）同时废止。
    

    场景: 施行前一日，本规定尚未施行
      On the day before, this Regulation is not yet in force
      当 查询该文件在2022年11月30日的效力
      那么 效力为尚未施行
      并且 依据第二十六条

    场景大纲: 自2022年12月1日（含当日）起施行
      In force from 1 December 2022, that day included
      当 查询该文件在<日期>的效力
      那么 效力为现行有效
      并且 依据第二十六条

      例子:
        | 日期          |
        | 2022年12月1日 |
        | 2022年12月2日 |
        | 2024年2月29日 |

    场景: 签署之日尚未施行
      On the day of signature it is not yet in force
      说明：2022年10月31日签署，施行日另定为12月1日。
      Note: signed on 31 October 2022, while the day of force is 1 December.
      当 查询该文件在2022年10月31日的效力
      那么 效力为尚未施行
      并且 依据第二十六条

    场景: 施行前一日，令第123号未经本规定废止
      On the day before, order no. 123 has not been repealed by this Regulation
      当 查询市人民政府令第123号在2022年11月30日是否已经本规定废止
      那么 未被废止
      并且 依据第二十六条

    场景大纲: 令第123号自施行之日起同时废止
      Order no. 123 is repealed at the same time as this Regulation comes into force
      当 查询市人民政府令第123号在<日期>是否已经本规定废止
      那么 已被废止
      并且 依据第二十六条

      例子:
        | 日期          |
        | 2022年12月1日 |
        | 2022年12月2日 |

    场景大纲: 本规定只废止令第123号
      This Regulation repeals no order but no. 123
      当 查询市人民政府令第<令号>号在2022年12月1日是否已经本规定废止
      那么 未被废止
      并且 依据第二十六条

      例子:
        | 令号 |
        | 122  |
        | 124  |
        | 193  |

    场景: 不知问的是哪一日，先查明
      The day asked about must first be known
      当 查询市人民政府令第123号是否已经本规定废止
      那么 尚需查明“所问日期”
      并且 依据第二十六条

    场景: 政府令号不能为零
      The number of an order is not zero
      当 查询市人民政府令第0号在2022年12月1日是否已经本规定废止
      那么 “市人民政府令号”有误，不予裁决

    场景: 以施行前一日的规定提问，不在本库范围
      A question under the law of the day before is outside this corpus
      假如 适用2022年11月30日的规定
      当 查询该文件在2022年12月1日的效力
      那么 该问题不在本库范围
      并且 依据第二十六条

    场景: 以施行当日的规定提问，可以裁决
      A question under the law of the day of commencement is decided
      假如 适用2022年12月1日的规定
      当 查询该文件在2022年12月1日的效力
      那么 效力为现行有效
      并且 依据第二十六条

    场景: 施行前一日起实施的筹资标准，不在本库范围
      Funding standards implemented from the day before are outside this corpus
      假如 文件涉及职工基本医疗保险
      并且 文件由市医疗保障行政管理部门牵头制定
      并且 会同市财政部门：是
      并且 市人民政府于2022年11月1日批准
      当 查询该缴费基数、筹资标准可否从2022年11月30日起实施
      那么 该问题不在本库范围
      并且 依据第二十六条

    场景: 施行前一个月参加职工基本医疗保险的，不在本库范围
      Joining employees' basic medical insurance in the month before is outside this corpus
      假如 自2022年11月起参加职工基本医疗保险
      当 查询何时参加职工大额医疗费用补助
      那么 该问题不在本库范围
      并且 依据第二十六条

    场景: 施行前一个月未缴的，适用已废止的办法，不在本库范围
      A month owed before commencement is under the repealed Measures, outside this corpus
      说明：2022年11月应缴，早于2022年12月1日施行（口径A43的默认读法）。
      Note: due in November 2022, before commencement on 1 December 2022 (the default of reading A43).
      假如 用人单位应于2022年11月缴费而未缴
      当 于2023年2月28日足额补缴应缴费用和滞纳金
      那么 该问题不在本库范围
      并且 依据第二十六条

    场景: 施行前一个月起停缴的，不在本库范围
      Contributions stopped in the month before commencement are outside this corpus
      假如 自2022年11月起停止缴费
      当 查询2022年12月的待遇
      那么 该问题不在本库范围
      并且 依据第二十六条

    场景: 施行前一个月未缴的，可否补缴也不在本库范围
      Whether a month owed before commencement may be paid back is outside this corpus as well
      假如 用人单位应于2022年11月缴费而未缴
      当 申请补缴该月费用
      那么 该问题不在本库范围
      并且 依据第二十六条

    场景: 施行前一个月未缴、施行后补缴的，是否计入年限和个人账户也不在本库范围
      Whether a month owed before commencement and paid back after it counts is outside this corpus as well
      假如 用人单位应于2022年11月缴费而未缴
      并且 应缴费用足额补缴：是
      当 查询于2023年2月28日补缴后该月的年限和个人账户
      那么 该问题不在本库范围
      并且 依据第二十六条

    场景: 施行前一日已经补缴的，按补缴时的法律也不在本库范围
      Paid back on the day before commencement, the law at the back payment is outside this corpus too
      说明：2022年11月30日补缴，补缴时本规定尚未施行。
      Note: paid back on 30 November 2022, when this Regulation was not yet in force.
      假如 用人单位应于2022年10月缴费而未缴
      并且 施行前的欠缴按“补缴时的本规定”处理
      当 于2022年11月30日足额补缴应缴费用和滞纳金
      那么 该问题不在本库范围
      并且 依据第二十六条

    场景: 施行前一日已经补缴的，是否计入也不在本库范围
      Whether a month paid back on the day before commencement counts is outside this corpus too
      假如 用人单位应于2022年10月缴费而未缴
      并且 施行前的欠缴按“补缴时的本规定”处理
      并且 应缴费用足额补缴：是
      当 查询于2022年11月30日补缴后该月的年限和个人账户
      那么 该问题不在本库范围
      并且 依据第二十六条

    场景: 连续治疗在施行前一日结束的，怎样结算不在本库范围
      How treatment that ended on the day before is settled is outside this corpus
      假如 参保人员连续进行门诊特定病种治疗
      并且 开始治疗日为2021年12月20日
      并且 连续治疗至2022年11月30日
      并且 参保人员需分年度累计医疗费用：否
      当 查询上年度发生的医疗费用怎样结算
      那么 该问题不在本库范围
      并且 依据第二十六条

    场景: 施行前一日入院的，起付标准的年度不在本库范围
      The year of the deductible of a stay from the day before is outside this corpus
      假如 参保人员参加职工基本医疗保险
      并且 参保人员连续住院
      并且 入院日为2022年11月30日
      当 查询起付标准按哪一年度的标准计算
      那么 该问题不在本库范围
      并且 依据第二十六条

    场景: 施行前一日开始治疗的，起付标准的年度不在本库范围
      The year of the deductible of treatment started on the day before is outside this corpus
      假如 参保人员参加职工基本医疗保险
      并且 参保人员连续进行门诊特定病种治疗
      并且 开始治疗日为2022年11月30日
      当 查询起付标准按哪一年度的标准计算
      那么 该问题不在本库范围
      并且 依据第二十六条

    场景: 施行前一个月的补充医疗保险待遇，不在本库范围
      Supplementary benefits of the month before are outside this corpus
      假如 参保人员参加职工基本医疗保险
      并且 从2022年10月起享受该基本医疗保险待遇
      并且 该基本医疗保险待遇没有停止
      当 查询2022年11月同步享受的补充医疗保险待遇
      那么 该问题不在本库范围
      并且 依据第二十六条

    场景: 施行前一日一次性缴满的，从何时起享受退休人员待遇不在本库范围
      From when a retiree's benefits run after a lump sum paid on the day before is outside this corpus
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时累计缴费228个月，其中本市96个月
      并且 法定退休年龄的对应日为2022年9月15日
      并且 选择一次性缴费至规定年限
      并且 于2022年11月30日缴满规定年限
      当 查询从何时起享受退休人员待遇
      那么 该问题不在本库范围
      并且 依据第二十六条

    场景: 施行前一个月的延缴期间待遇，不在本库范围
      The deferral benefits of the month before are outside this corpus
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时累计缴费228个月，其中本市96个月
      并且 法定退休年龄的对应日为2022年9月15日
      并且 选择按月缴费至规定年限
      并且 延缴期间已缴费1个月
      当 查询2022年11月的延缴期间待遇
      那么 该问题不在本库范围
      并且 依据第二十六条

    场景: 施行前一日所属的医保年度，不在本库范围
      The medical insurance year of the day before is outside this corpus
      当 查询2022年11月30日所属的医保年度
      那么 该问题不在本库范围
      并且 依据第二十六条

    场景: 施行前一日是否退休延缴人员，不在本库范围
      Whether a person was a deferring retiree on the day before is outside this corpus
      假如 设规定年限为累计缴费240个月、本市累计缴费96个月
      并且 达到法定退休年龄时累计缴费228个月，其中本市96个月
      并且 法定退休年龄的对应日为2022年9月15日
      并且 选择按月缴费至规定年限
      当 查询该人员在2022年11月30日是否退休延缴人员
      那么 该问题不在本库范围
      并且 依据第二十六条

    场景: 施行前一日是否社会申办退休人员，不在本库范围
      Whether a person was an applicant retiree on the day before is outside this corpus
      假如 参加职工养老保险：是
      并且 法定退休年龄的对应日为2022年9月15日
      并且 达到法定退休年龄时在职：否
      并且 经核准领取基本养老金：是
      并且 领取养老金的社会保险经办机构在本市行政区域内：是
      并且 按月领取基本养老金：是
      当 查询该人员在2022年11月30日是否社会申办退休人员
      那么 该问题不在本库范围
      并且 依据第二十六条

    场景: 施行前一日发生的住院费用，不在本库范围
      Inpatient expenses of the day before are outside this corpus
      假如 住院治疗符合出院标准，但不按照规定出院
      并且 医嘱出院日期为2022年11月29日
      当 查询2022年11月30日发生的住院费用
      那么 该问题不在本库范围
      并且 依据第二十六条

    场景: 施行前一日缴纳的居民医保费，不在本库范围
      Residents' contributions paid on the day before are outside this corpus
      假如 上一医保年度已参加城乡居民基本医疗保险：否
      并且 该医保年度应缴居民医保费为500.00元
      并且 规定时间为2022年9月1日至2022年12月31日
      当 于2022年11月30日缴纳2023医保年度的居民医保费500.00元
      那么 该问题不在本库范围
      并且 依据第二十六条

    场景: 施行前一日申请当年度参保缴费的，不在本库范围
      Applying on the day before to enrol within the year is outside this corpus
      假如 属于参加本市居民医保的人员：是
      并且 情形发生于2022年11月1日
      当 退役士兵于2022年11月30日申请当年度参保缴费
      那么 该问题不在本库范围
      并且 依据第二十六条

    场景: 失业人员施行前一个月参保与否，不在本库范围
      Whether an unemployed person joined in the month before is outside this corpus
      假如 失业保险关系在本市：是
      并且 自2022年10月起领取失业保险金
      并且 失业保险金领取至2023年1月
      当 查询失业人员2022年11月参加职工基本医疗保险与否
      那么 该问题不在本库范围
      并且 依据第二十六条

    场景: 施行前一日申请参加居民医保的，不在本库范围
      Applying on the day before to join residents' insurance is outside this corpus
      假如 未参加职工基本医疗保险，也未享有其他保障
      并且 在本市办理《广东省居住证》：是
      并且 《广东省居住证》自2022年11月1日起有效
      并且 《广东省居住证》有效至2023年10月31日
      并且 申请参保缴费日为2022年11月30日
      当 以《广东省居住证》持有人的类别申请参加城乡居民基本医疗保险
      那么 该问题不在本库范围
      并且 依据第二十六条

    场景: 施行前一日退休的再就业人员，资助范围不在本库范围
      Whether a re-employed person who retired on the day before is assisted is outside this corpus
      假如 女性，1974年3月31日出生
      并且 失业后于2014年6月1日再就业
      并且 于2022年11月30日在新单位退休
      并且 退休时具有本市户籍：是
      当 再就业人员退休的资助申请受审核
      那么 该问题不在本库范围
      并且 依据第二十六条

    场景: 参加职工基本医疗保险后施行前一个月的待遇，不在本库范围
      The benefits of the month before, after joining employees' insurance, are outside this corpus
      假如 在2022年10月首次缴纳职工基本医疗保险费
      并且 当年度已参加城乡居民基本医疗保险
      当 查询2022年11月享受哪种基本医疗保险待遇
      那么 该问题不在本库范围
      并且 依据第二十六条

    场景: 施行前一日发生的医疗费用计入哪种保险，不在本库范围
      Under which insurance medical expenses of the day before count is outside this corpus
      假如 从城乡居民基本医疗保险变更为职工基本医疗保险
      并且 2022年10月20日参加变更后的保险，2022年11月1日起享受其待遇
      并且 设职工年度最高支付限额为100,000元，本年度已累计3,000元
      当 查询2022年11月30日发生的医疗费用计入哪种保险
      那么 该问题不在本库范围
      并且 依据第二十六条

    场景: 施行前一日入院的住院期间变更，怎样结算不在本库范围
      How a stay from the day before with a change of insurance is settled is outside this corpus
      假如 从城乡居民基本医疗保险变更为职工基本医疗保险
      并且 2022年11月20日参加变更后的保险，2022年12月1日起享受其待遇
      并且 参保人员于2022年11月30日入院，2022年12月10日出院并结算
      当 查询该次住院怎样结算
      那么 该问题不在本库范围
      并且 依据第二十六条
