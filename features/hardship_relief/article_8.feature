# language: zh-CN
功能: 第八条 执行和有效期
  Force and term

  背景:
    假如 适用2024年6月1日的规定

  规则: 第八条
    本通知自印发之日起执行，有效期5年。

    场景: 印发前一日尚未施行
      On the day before the issue it is not yet in force
      当 查询该文件在2022年10月17日的效力
      那么 效力为尚未施行
      并且 依据第八条

    场景大纲: 自印发之日（含当日）起执行，有效期5年
      In force from the day of issue, that day included, for 5 years
      说明：2022年10月18日印发当日计入，5年在对应日2027年10月18日的前一日届满（口径A10的默认读法）。
      Note: 18 October 2022, the day of issue, counts, so 5 years end on the day before the anniversary of 18 October 2027 (the default of reading A10).
      当 查询该文件在<日期>的效力
      那么 效力为现行有效
      并且 依据第八条

      例子:
        | 日期           |
        | 2022年10月18日 |
        | 2022年10月19日 |
        | 2024年2月29日  |
        | 2027年10月16日 |
        | 2027年10月17日 |

    场景大纲: 自届满之年的对应日起失效
      From the anniversary on it is no longer in force
      当 查询该文件在<日期>的效力
      那么 效力为有效期已届满
      并且 依据第八条

      例子:
        | 日期           |
        | 2027年10月18日 |
        | 2027年10月19日 |
        | 2028年1月1日   |

    场景大纲: 若末日为届满之年的对应日，该日仍有效
      Read as the anniversary, that day is still a day of force
      说明：印发当日不计入，5年在2027年10月18日届满。
      Note: the day of issue is not counted, so 5 years end on 18 October 2027.
      假如 有效期末日按“届满之年的对应日”解释
      当 查询该文件在<日期>的效力
      那么 效力为<效力>
      并且 依据第八条

      例子:
        | 日期           | 效力         |
        | 2027年10月17日 | 现行有效     |
        | 2027年10月18日 | 现行有效     |
        | 2027年10月19日 | 有效期已届满 |

    场景: 最后一日提问，可以裁决
      A question on the last day is decided
      假如 适用2027年10月17日的规定
      当 查询该文件在2027年10月17日的效力
      那么 效力为现行有效
      并且 依据第八条

    场景: 若末日为届满之年的对应日，该日提问，可以裁决
      Read as the anniversary, a question on that day is decided
      假如 适用2027年10月18日的规定
      并且 有效期末日按“届满之年的对应日”解释
      当 查询该文件在2027年10月18日的效力
      那么 效力为现行有效
      并且 依据第八条

    场景: 以印发前一日的规定提问，不在本库范围
      A question under the law of the day before the issue is outside this corpus
      假如 适用2022年10月17日的规定
      当 查询其他供电企业是否应当提供消费性减免
      那么 该问题不在本库范围
      并且 依据第八条

    场景: 失效后提问，不予裁决
      A question after the expiry is not decided
      假如 适用2027年10月18日的规定
      当 查询其他供电企业是否应当提供消费性减免
      那么 该文件已经失效，不予裁决
      并且 依据第八条

    场景: 印发前一日的申请，不在本库范围
      An application on the day before the issue is outside this corpus
      假如 申请人为我市特困人员
      并且 救助供养待遇自2020年3月1日起生效
      当 于2022年10月17日通过公布的办事窗口申请
      那么 该问题不在本库范围
      并且 依据第八条

    场景: 失效之日的申请，不予裁决
      An application on the first day without force is not decided
      假如 申请人为我市特困人员
      并且 救助供养待遇自2020年3月1日起生效
      当 于2027年10月18日通过公布的办事窗口申请
      那么 该文件已经失效，不予裁决
      并且 依据第八条

    场景: 印发前一日作出的终止救助决定，不在本库范围
      A decision to end assistance made on the day before the issue is outside this corpus
      假如 于2022年10月17日作出终止救助决定
      当 查询2022年11月1日是否享受各项优惠待遇
      那么 该问题不在本库范围
      并且 依据第八条

    场景: 失效之日是否享受优惠待遇，不予裁决
      Whether benefits are received on the first day without force is not decided
      假如 于2027年10月5日作出终止救助决定
      当 查询2027年10月18日是否享受各项优惠待遇
      那么 该文件已经失效，不予裁决
      并且 依据第八条

    场景: 印发前一日入住机构的人员是否享受，不在本库范围
      Whether a person in an institution receives on the day before the issue is outside this corpus
      假如 申请人为我市特困人员
      并且 于2018年5月6日按供养意愿书入住供养服务机构
      当 查询2022年10月17日是否享受“住房租金优惠”
      那么 该问题不在本库范围
      并且 依据第八条

    场景: 印发前一日申请的项目自何时起享受，不在本库范围
      From when an item is received that was applied for on the day before the issue is outside this corpus
      假如 申请人为我市特困人员
      并且 救助供养待遇自2020年3月1日起生效
      并且 于2022年10月17日申请
      当 查询“住房租金优惠”自何时起享受
      那么 该问题不在本库范围
      并且 依据第八条

    场景: 救助供养待遇在失效后生效的，不予裁决
      Assistance that takes effect only after the expiry is not decided
      假如 申请人为我市特困人员
      并且 救助供养待遇自2027年10月18日起生效
      并且 本市自2023年1月起不再免征污水处理费
      当 查询“污水处理费补贴”自何时起享受
      那么 该文件已经失效，不予裁决
      并且 依据第八条

    场景: 失效后才不再免征污水处理费的，不予裁决
      An exemption that ends only after the expiry is not decided
      说明：有效期至2027年10月，自2027年11月起不再免征（月份为假设）。
      Note: the term ends in October 2027; the exemption ends with November 2027 (a made-up month).
      假如 申请人为我市特困人员
      并且 救助供养待遇自2024年5月20日起生效
      并且 本市自2027年11月起不再免征污水处理费
      当 查询“污水处理费补贴”自何时起享受
      那么 该文件已经失效，不予裁决
      并且 依据第八条

    场景: 印发前一个月的租金，不在本库范围
      Rent of the month before the issue: outside this corpus
      假如 申请人为我市特困人员
      并且 租住市直管公房
      并且 属于宗教房产：否
      并且 费用属于2022年9月
      当 查询计租面积40平方米的每月租金
      那么 该问题不在本库范围
      并且 依据第八条

    场景: 印发前一个月的垃圾处理费，不在本库范围
      The waste treatment fee of the month before the issue: outside this corpus
      假如 申请人为我市特困人员
      并且 费用属于2022年9月
      当 查询由城市垃圾经营服务单位收取的城市生活垃圾处理费
      那么 该问题不在本库范围
      并且 依据第八条

    场景: 印发前一个月的水费账单，不在本库范围
      A water bill of the month before the issue: outside this corpus
      假如 申请人为我市特困人员
      并且 广州市自来水有限公司收取居民生活用水费用
      并且 困难群众2人
      并且 费用属于2022年9月
      当 查询1个月共用水14立方米的账单
      那么 该问题不在本库范围
      并且 依据第八条

    场景: 印发前一个月的气费账单，不在本库范围
      A gas bill of the month before the issue: outside this corpus
      假如 申请人为我市特困人员
      并且 使用管道天然气
      并且 计价周期内此前用气0立方米
      并且 居民用气第一档价格为每立方米3.50元
      并且 费用属于2022年9月
      当 查询用气20立方米的账单
      那么 该问题不在本库范围
      并且 依据第八条

    场景: 印发前一个月的安装费用，不在本库范围
      The cost of an installation in the month before the issue: outside this corpus
      假如 申请人为我市特困人员
      并且 住宅已建成：是
      并且 住宅有不动产权属证书
      并且 由广州燃气集团有限公司提供安装服务：是
      并且 该缴费户已享受安装优惠0次
      并且 费用属于2022年9月
      当 查询实际费用2,000元的安装减免
      那么 该问题不在本库范围
      并且 依据第八条

    场景: 印发前一个月的电费，不在本库范围
      The electricity of the month before the issue: outside this corpus
      假如 申请人为我市特困人员
      并且 由广州供电局抄表收费
      并且 费用属于2022年9月
      当 查询当月用电100千瓦时的免费电量
      那么 该问题不在本库范围
      并且 依据第八条

    场景: 印发前一个月的收视维护费，不在本库范围
      The viewing and maintenance fee of the month before the issue: outside this corpus
      假如 申请人为我市特困人员
      并且 使用中国广电广州网络股份有限公司的网络
      并且 费用属于2022年9月
      当 查询每月主机有线数字电视基本收视维护费
      那么 该问题不在本库范围
      并且 依据第八条

    场景: 印发前一个月的殡葬服务费用，不在本库范围
      Funeral service fees of the month before the issue: outside this corpus
      假如 申请人为我市特困人员
      并且 属于基本殡葬服务：是
      并且 殡葬服务费用为1,500元
      并且 按我市减免办法减免1,200元
      并且 费用属于2022年9月
      当 查询减免后的殡葬服务费用
      那么 该问题不在本库范围
      并且 依据第八条

    场景: 有效期届满后下一个月的电费，不予裁决
      The electricity of the month after the term has ended is not decided
      假如 申请人为我市特困人员
      并且 由广州供电局抄表收费
      并且 费用属于2027年11月
      当 查询当月用电100千瓦时的免费电量
      那么 该文件已经失效，不予裁决
      并且 依据第八条

    场景: 印发前一个月的污水处理费补贴，不在本库范围
      The sewage treatment fee subsidy of the month before the issue: outside this corpus
      假如 申请人为我市特困人员
      并且 困难群众1人
      并且 本市自2021年7月起不再免征污水处理费
      当 查询2022年9月的污水处理费补贴
      那么 该问题不在本库范围
      并且 依据第八条

    场景: 有效期届满后下一个月的污水处理费补贴，不予裁决
      The sewage treatment fee subsidy of the month after the term has ended is not decided
      假如 申请人为我市特困人员
      并且 困难群众1人
      并且 本市自2021年7月起不再免征污水处理费
      当 查询2027年11月的污水处理费补贴
      那么 该文件已经失效，不予裁决
      并且 依据第八条
