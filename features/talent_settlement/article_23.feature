# language: zh-CN
功能: 第二十三条 实施、有效期和废止
  Commencement, term of force and repeal

  背景:
    假如 适用2024年6月1日的规定

  规则: 第二十三条
    本细则自印发之日起实施，有效期5年。
    《广州市人力资源和社会保障局关于印发广州市引进人才入户管理办法实施细则的通知》（穗人社规字〔2019〕2号）同时废止。

    场景: 印发前一日，本细则尚未实施
      On the day before issue these Rules are not yet in force
      当 查询该文件在2022年7月6日的效力
      那么 效力为尚未施行
      并且 依据第二十三条

    场景大纲: 自印发之日（含当日）起有效，至对应日的前一日
      In force from the day of issue, that day included, to the day before the anniversary
      说明：2022年7月7日印发，当日已经实施并计入，5年至2027年7月6日（口径A10）。
      Note: issued on 7 July 2022, that day itself counts, and 5 years end on 6 July 2027 (reading A10).
      当 查询该文件在<日期>的效力
      那么 效力为现行有效
      并且 依据第二十三条

      例子:
        | 日期          |
        | 2022年7月7日  |
        | 2022年7月8日  |
        | 2024年2月29日 |
        | 2027年7月5日  |
        | 2027年7月6日  |

    场景大纲: 自届满之年的对应日起失效
      From the anniversary on it is no longer in force
      当 查询该文件在<日期>的效力
      那么 效力为有效期已届满
      并且 依据第二十三条

      例子:
        | 日期         |
        | 2027年7月7日 |
        | 2027年7月8日 |

    场景: 若有效期末日为对应日，对应日仍然有效
      Read as ending on the anniversary, it is still in force on that day
      假如 有效期末日按“届满之年的对应日”解释
      当 查询该文件在2027年7月7日的效力
      那么 效力为现行有效
      并且 依据第二十三条

    场景: 若有效期末日为对应日，次日失效
      Read as ending on the anniversary, it is no longer in force on the day after
      假如 有效期末日按“届满之年的对应日”解释
      当 查询该文件在2027年7月8日的效力
      那么 效力为有效期已届满
      并且 依据第二十三条

    场景: 以印发前一日的规定提问，不在本库范围
      A question under the law of the day before issue is outside this corpus
      假如 适用2022年7月6日的规定
      当 查询公示内容应否包括姓名
      那么 该问题不在本库范围
      并且 依据第二十三条

    场景: 以印发当日的规定提问，可以裁决
      A question under the law of the day of issue is decided
      假如 适用2022年7月7日的规定
      当 查询该文件在2022年7月7日的效力
      那么 效力为现行有效
      并且 依据第二十三条

    场景: 以有效期末日的规定提问，可以裁决
      A question under the law of the last day of force is decided
      假如 适用2027年7月6日的规定
      当 查询该文件在2027年7月6日的效力
      那么 效力为现行有效
      并且 依据第二十三条

    场景: 以届满之年对应日的规定提问，文件已经失效
      A question under the law of the anniversary finds the text expired
      假如 适用2027年7月7日的规定
      当 查询公示内容应否包括姓名
      那么 该文件已经失效，不予裁决
      并且 依据第二十三条

    场景: 若有效期末日为对应日，以该日的规定提问，可以裁决
      Read as ending on the anniversary, a question under the law of that day is decided
      假如 适用2027年7月7日的规定
      并且 有效期末日按“届满之年的对应日”解释
      当 查询该文件在2027年7月7日的效力
      那么 效力为现行有效
      并且 依据第二十三条

    场景: 若有效期末日为对应日，以次日的规定提问，文件已经失效
      Read as ending on the anniversary, a question under the law of the day after finds the text expired
      假如 适用2027年7月8日的规定
      并且 有效期末日按“届满之年的对应日”解释
      当 查询公示内容应否包括姓名
      那么 该文件已经失效，不予裁决
      并且 依据第二十三条

    场景: 印发前一日提交的申请，受理时间不在本库范围
      The time of acceptance of an application submitted on the day before issue is outside this corpus
      假如 申请人于2022年7月6日提交申请
      并且 无需进行现场审查
      并且 网上审查于2022年7月8日通过
      当 查询受理时间
      那么 该问题不在本库范围
      并且 依据第二十三条

    场景: 失效后提交的申请，受理时间不予裁决
      The time of acceptance of an application submitted after expiry is not decided
      假如 申请人于2027年7月7日提交申请
      并且 应进行现场审查
      并且 现场审查于2027年7月8日通过
      当 查询受理时间
      那么 该文件已经失效，不予裁决
      并且 依据第二十三条

    场景: 印发前一日提交的申请，超龄的优先不在本库范围
      The priority of someone over age who submitted on the day before issue is outside this corpus
      假如 申请人于2022年7月6日提交申请
      并且 审核于2022年7月28日通过
      并且 申请人自2022年7月20日起超龄
      当 查询当次提交时间是否优先确定为受理时间
      那么 该问题不在本库范围
      并且 依据第二十三条

    场景: 印发前一日受理的，审核期限不在本库范围
      The period of the review of what was accepted on the day before issue is outside this corpus
      假如 于2022年7月6日受理
      并且 没有延长审核
      当 查询审核的期限
      那么 该问题不在本库范围
      并且 依据第二十三条

    场景: 失效后受理的，审核期限不予裁决
      The period of the review of what was accepted after expiry is not decided
      假如 于2027年7月7日受理
      并且 没有延长审核
      当 查询审核的期限
      那么 该文件已经失效，不予裁决
      并且 依据第二十三条

    场景: 印发前一日受理的，是否按期完成审核不在本库范围
      Whether the review of what was accepted on the day before issue was in time is outside this corpus
      假如 于2022年7月6日受理
      并且 没有延长审核
      当 于2022年7月20日完成审核
      那么 该问题不在本库范围
      并且 依据第二十三条

    场景: 印发前一日受理的，可否延长审核不在本库范围
      Whether the review of what was accepted on the day before issue may be extended is outside this corpus
      假如 于2022年7月6日受理
      并且 审核有特殊情况：是
      当 查询可否于2022年7月20日决定延长审核
      那么 该问题不在本库范围
      并且 依据第二十三条

    场景: 印发前一日开始的公示，不在本库范围
      A public notice begun on the day before issue is outside this corpus
      假如 公示于2022年7月6日开始
      当 查询公示到哪一日为止
      那么 该问题不在本库范围
      并且 依据第二十三条

    场景: 失效后开始的公示，不予裁决
      A public notice begun after expiry is not decided
      假如 公示于2027年7月7日开始
      当 查询公示到哪一日为止
      那么 该文件已经失效，不予裁决
      并且 依据第二十三条

    场景: 印发前一日开始的公示，应否正式公布不在本库范围
      Whether to publish after a public notice begun on the day before issue is outside this corpus
      假如 公示于2022年7月6日开始
      并且 对公示的异议：没有异议
      当 查询在2022年7月20日应否正式公布
      那么 该问题不在本库范围
      并且 依据第二十三条

    场景: 失效后应否正式公布，不予裁决
      Whether to publish after expiry is not decided
      说明：2026年12月24日开始的公示到12月31日为止。
      Note: begun on 24 December 2026 the public notice lasts until 31 December.
      假如 公示于2026年12月24日开始
      并且 对公示的异议：没有异议
      当 查询在2027年7月7日应否正式公布
      那么 该文件已经失效，不予裁决
      并且 依据第二十三条

    场景: 印发前一日开始的公示，申报的结果不在本库范围
      The result of a filing whose public notice began on the day before issue is outside this corpus
      假如 公示于2022年7月6日开始
      并且 对公示的异议：没有异议
      当 查询申报在2022年7月20日的结果
      那么 该问题不在本库范围
      并且 依据第二十三条

    场景: 失效后的申报结果，不予裁决
      The result of a filing after expiry is not decided
      假如 公示于2026年12月24日开始
      并且 对公示的异议：没有异议
      当 查询申报在2027年7月7日的结果
      那么 该文件已经失效，不予裁决
      并且 依据第二十三条

    场景: 对印发前一日开始的公示提出的异议，不在本库范围
      An objection to a public notice begun on the day before issue is outside this corpus
      假如 公示于2022年7月6日开始
      并且 异议由单位提出
      并且 向市或区人力资源社会保障部门提出书面意见
      并且 加盖单位公章：是
      当 于2022年7月8日对公示提出异议
      那么 该问题不在本库范围
      并且 依据第二十三条

    场景: 失效后提出的异议，不予裁决
      An objection raised after expiry is not decided
      假如 公示于2026年12月24日开始
      并且 异议由单位提出
      并且 向市或区人力资源社会保障部门提出书面意见
      并且 加盖单位公章：是
      当 于2027年7月7日对公示提出异议
      那么 该文件已经失效，不予裁决
      并且 依据第二十三条

    场景: 印发前一日接到的异议，不在本库范围
      An objection received on the day before issue is outside this corpus
      假如 于2022年7月6日接到异议
      并且 没有延长核实
      当 查询调查核实的期限
      那么 该问题不在本库范围
      并且 依据第二十三条

    场景: 印发前一日接到的异议，可否延长核实不在本库范围
      Whether the verification of an objection received on the day before issue may be extended is outside this corpus
      假如 于2022年7月6日接到异议
      并且 核实有特殊情况：是
      当 查询可否于2022年7月20日决定延长核实
      那么 该问题不在本库范围
      并且 依据第二十三条

    场景: 失效后接到的异议，不予裁决
      An objection received after expiry is not decided
      假如 于2027年7月7日接到异议
      并且 没有延长核实
      当 查询调查核实的期限
      那么 该文件已经失效，不予裁决
      并且 依据第二十三条

    场景: 失效后办理户口迁入手续，不予裁决
      Moving in after expiry is not decided
      假如 入户信息卡有效期至2027年8月1日
      当 于2027年7月7日办理户口迁入手续
      那么 该文件已经失效，不予裁决
      并且 依据第二十三条

    场景: 印发前一日，穗人社规字〔2019〕2号未经本细则废止
      On the day before issue document no. 2 of 2019 has not been repealed by these Rules
      当 查询穗人社规字〔2019〕2号在2022年7月6日是否已经本细则废止
      那么 未被废止
      并且 依据第二十三条

    场景大纲: 穗人社规字〔2019〕2号自印发之日起同时废止，本细则失效后也不恢复
      Document no. 2 of 2019 is repealed at the same time as these Rules are issued, and does not revive when they expire
      当 查询穗人社规字〔2019〕2号在<日期>是否已经本细则废止
      那么 已被废止
      并且 依据第二十三条

      例子:
        | 日期         |
        | 2022年7月7日 |
        | 2022年7月8日 |
        | 2027年7月7日 |

    场景大纲: 本细则只废止穗人社规字〔2019〕2号
      These Rules repeal no other document
      当 查询穗人社规字〔<年份>〕<文号>号在2022年7月7日是否已经本细则废止
      那么 未被废止
      并且 依据第二十三条

      例子:
        | 年份 | 文号 |
        | 2019 | 1    |
        | 2019 | 3    |
        | 2018 | 2    |
        | 2020 | 2    |

    场景: 不知问的是哪一日，先查明
      The day asked about must first be known
      当 查询穗人社规字〔2019〕2号是否已经本细则废止
      那么 尚需查明“所问日期”
      并且 依据第二十三条

    场景: 文号不能为零
      The number of a document is not zero
      当 查询穗人社规字〔2019〕0号在2022年7月7日是否已经本细则废止
      那么 “原文件号”有误，不予裁决
