# language: zh-CN
功能: 第二十三条 施行、有效期和废止
  Commencement, term of force and repeal

  背景:
    假如 适用2024年6月1日的规定

  规则: 第二十三条
    本办法自印发之日起施行，有效期5年。
    《广州市住房和城乡建设局关于印发广州市物业管理专家管理办法的通知》（穗建规字〔2020〕20号）同时废止。

    场景: 印发前一日，本办法尚未施行
      On the day before issue these Measures are not yet in force
      当 查询该文件在2022年5月29日的效力
      那么 效力为尚未施行
      并且 依据第二十三条

    场景大纲: 自印发之日（含当日）起有效，至对应日的前一日
      In force from the day of issue, that day included, to the day before the anniversary
      说明：2022年5月30日印发，当日已经施行并计入，5年至2027年5月29日（口径A10）。
      Note: issued on 30 May 2022, that day itself counts, and 5 years end on 29 May 2027 (reading A10).
      当 查询该文件在<日期>的效力
      那么 效力为现行有效
      并且 依据第二十三条

      例子:
        | 日期          |
        | 2022年5月30日 |
        | 2022年5月31日 |
        | 2024年2月29日 |
        | 2027年5月28日 |
        | 2027年5月29日 |

    场景大纲: 自届满之年的对应日起失效
      From the anniversary on it is no longer in force
      当 查询该文件在<日期>的效力
      那么 效力为有效期已届满
      并且 依据第二十三条

      例子:
        | 日期          |
        | 2027年5月30日 |
        | 2027年5月31日 |

    场景: 若有效期末日为对应日，对应日仍然有效
      Read as ending on the anniversary, it is still in force on that day
      假如 有效期末日按“届满之年的对应日”解释
      当 查询该文件在2027年5月30日的效力
      那么 效力为现行有效
      并且 依据第二十三条

    场景: 若有效期末日为对应日，次日失效
      Read as ending on the anniversary, it is no longer in force on the day after
      假如 有效期末日按“届满之年的对应日”解释
      当 查询该文件在2027年5月31日的效力
      那么 效力为有效期已届满
      并且 依据第二十三条

    场景: 以印发前一日的规定提问，不在本库范围
      A question under the law of the day before issue is outside this corpus
      假如 适用2022年5月29日的规定
      并且 变更的是专家的工作单位
      当 查询专家应否告知该变更
      那么 该问题不在本库范围
      并且 依据第二十三条

    场景: 以印发当日的规定提问，可以裁决
      A question under the law of the day of issue is decided
      假如 适用2022年5月30日的规定
      当 查询该文件在2022年5月30日的效力
      那么 效力为现行有效
      并且 依据第二十三条

    场景: 以届满之年对应日的规定提问，文件已经失效
      A question under the law of the anniversary finds the text expired
      假如 适用2027年5月30日的规定
      并且 变更的是专家的工作单位
      当 查询专家应否告知该变更
      那么 该文件已经失效，不予裁决
      并且 依据第二十三条

    场景: 若有效期末日为对应日，以该日的规定提问，可以裁决
      Read as ending on the anniversary, a question under the law of that day is decided
      假如 适用2027年5月30日的规定
      并且 有效期末日按“届满之年的对应日”解释
      当 查询该文件在2027年5月30日的效力
      那么 效力为现行有效
      并且 依据第二十三条

    场景: 若有效期末日为对应日，以次日的规定提问，文件已经失效
      Read as ending on the anniversary, a question under the law of the day after finds the text expired
      假如 适用2027年5月31日的规定
      并且 有效期末日按“届满之年的对应日”解释
      并且 变更的是专家的工作单位
      当 查询专家应否告知该变更
      那么 该文件已经失效，不予裁决
      并且 依据第二十三条

    场景: 印发前一日的信息变更，不在本库范围
      A change on the day before issue is outside this corpus
      假如 信息于2022年5月29日变更
      当 于2022年6月1日告知变更
      那么 该问题不在本库范围
      并且 依据第二十三条

    场景: 失效后的信息变更，不予裁决
      A change after expiry is not decided
      假如 信息于2027年5月30日变更
      当 于2027年6月1日告知变更
      那么 该文件已经失效，不予裁决
      并且 依据第二十三条

    场景: 失效后开展的工作，回避告知不予裁决
      Notice of recusal for work after expiry is not decided
      假如 相关工作于2027年5月30日开展
      当 于2027年5月29日告知回避事宜
      那么 该文件已经失效，不予裁决
      并且 依据第二十三条

    场景: 印发前一日的申报，是否符合条件不在本库范围
      Whether an application on the day before issue meets a condition is outside this corpus
      假如 申请人1980年1月1日出生
      当 查询申请人于2022年5月29日申报时是否符合“年龄”的条件
      那么 该问题不在本库范围
      并且 依据第二十三条

    场景: 失效后的申报，不裁决是否符合专家的条件
      Whether an application after expiry meets the conditions for an expert is not decided
      假如 不是政府公务人员，也不具有行政管理职能
      并且 诚信良好，无不良记录，专家资格未被取消过
      并且 能力和职业道德符合要求
      并且 申请人是律师
      并且 于2015年3月2日取得律师执业证书
      并且 代理过物业管理方面的诉讼案件30宗
      并且 主管过物业项目：否
      并且 具备必要的工作时间和良好的身体状况
      并且 申请人1980年1月1日出生
      当 查询申请人于2027年5月30日申报时是否符合物业管理专家的条件
      那么 该文件已经失效，不予裁决
      并且 依据第二十三条

    场景: 失效后的申报，不裁决是否符合委员的条件
      Whether an application after expiry meets the conditions for a member is not decided
      假如 申请人符合第六条的要求：是
      并且 在物业管理行业享有较高声誉：是
      并且 做出过突出贡献：是
      当 查询申请人于2027年5月30日凭较高声誉和突出贡献是否符合委员的条件
      那么 该文件已经失效，不予裁决
      并且 依据第二十三条

    场景: 印发前一日向区房屋行政主管部门申请，不在本库范围
      An application to the district housing department on the day before issue is outside this corpus
      假如 申请人有工作单位：是
      并且 工作单位同意：是
      当 于2022年5月29日向区房屋行政主管部门提出申请
      那么 该问题不在本库范围
      并且 依据第二十三条

    场景: 失效后申请专业，不予裁决
      An application for specialties after expiry is not decided
      假如 申报材料按规定提交：是
      并且 申请的专业与本人专业特长相符：是
      当 于2027年5月30日申请1种专业
      那么 该文件已经失效，不予裁决
      并且 依据第二十三条

    场景: 印发前一日开始的公示，不在本库范围
      A publication that begins on the day before issue is outside this corpus
      假如 名单自2022年5月29日至2022年6月13日公示
      并且 在市房屋行政主管部门官方网站公示：是
      当 查询拟任名单的公示是否符合要求
      那么 该问题不在本库范围
      并且 依据第二十三条

    场景: 失效后才结束的公示，不予裁决
      A publication that ends only after expiry is not decided
      假如 名单自2027年5月14日至2027年5月30日公示
      并且 在市房屋行政主管部门官方网站公示：是
      当 查询拟任名单的公示是否符合要求
      那么 该文件已经失效，不予裁决
      并且 依据第二十三条

    场景: 对印发前一日开始的公示提出的异议，不在本库范围
      An objection in a publication that began on the day before issue is outside this corpus
      假如 名单自2022年5月29日至2022年6月13日公示
      并且 异议以书面形式提出：是
      并且 异议实名提出：是
      并且 提供了相应证据材料：是
      当 于2022年6月1日向市房屋行政主管部门提出异议
      那么 该问题不在本库范围
      并且 依据第二十三条

    场景: 对失效后才结束的公示提出的异议，不予裁决
      An objection in a publication that ends only after expiry is not decided
      假如 名单自2027年5月14日至2027年5月30日公示
      并且 异议以书面形式提出：是
      并且 异议实名提出：是
      并且 提供了相应证据材料：是
      当 于2027年5月29日向市房屋行政主管部门提出异议
      那么 该文件已经失效，不予裁决
      并且 依据第二十三条

    场景: 失效后提出的异议，不予裁决
      An objection after expiry is not decided
      假如 名单自2027年5月14日至2027年5月29日公示
      并且 异议以书面形式提出：是
      并且 异议实名提出：是
      并且 提供了相应证据材料：是
      当 于2027年5月30日向市房屋行政主管部门提出异议
      那么 该文件已经失效，不予裁决
      并且 依据第二十三条

    场景: 印发前一日开始公示的拟任人，不在本库范围
      A person whose publication began on the day before issue is outside this corpus
      假如 名单自2022年5月29日至2022年6月13日公示
      并且 公示期间有异议：否
      当 拟于2022年6月14日与拟任人签订协议
      那么 该问题不在本库范围
      并且 依据第二十三条

    场景: 公示在失效后才结束的拟任人，不予裁决
      A person whose publication ends only after expiry is not decided on
      假如 名单自2027年5月14日至2027年5月30日公示
      并且 公示期间有异议：否
      当 拟于2027年5月29日与拟任人签订协议
      那么 该文件已经失效，不予裁决
      并且 依据第二十三条

    场景: 失效后才签订协议的，不予裁决
      An agreement to be signed after expiry is not decided on
      假如 名单自2027年5月14日至2027年5月29日公示
      并且 公示期间有异议：否
      当 拟于2027年5月30日与拟任人签订协议
      那么 该文件已经失效，不予裁决
      并且 依据第二十三条

    场景: 印发前一日开始的任职，不在本库范围
      An office that begins on the day before issue is outside this corpus
      假如 本届任期自2022年5月29日开始
      当 查询自2022年5月29日起任职者的任期
      那么 该问题不在本库范围
      并且 依据第二十三条

    场景: 失效后才开始的任职，不予裁决
      An office that begins after expiry is not decided on
      假如 本届任期自2024年7月1日开始
      当 查询自2027年5月30日起任职者的任期
      那么 该文件已经失效，不予裁决
      并且 依据第二十三条

    场景: 失效后才开始的续任，不予裁决
      A reappointment that begins after expiry is not decided on
      说明：任期自2024年5月30日起3年，至2027年5月29日，与本办法同日届满。
      Note: 3 years from 30 May 2024 run to 29 May 2027, the last day of force of these Measures.
      假如 本届任期自2024年5月30日开始
      并且 期满时符合条件：是
      当 拟自2027年5月30日起续任
      那么 该文件已经失效，不予裁决
      并且 依据第二十三条

    场景: 前一次不参与在印发前一日的，不在本库范围
      Where the earlier time of not taking part is the day before issue, the question is outside this corpus
      当 先于2022年5月29日、后于2022年5月30日无正当理由不参与
      那么 该问题不在本库范围
      并且 依据第二十三条

    场景: 后一次不参与在失效后的，不予裁决
      Where the later time of not taking part is after expiry, nothing is decided
      当 先于2027年5月29日、后于2027年5月30日无正当理由不参与
      那么 该文件已经失效，不予裁决
      并且 依据第二十三条

    场景: 印发前一日的再次申请，不在本库范围
      A new application on the day before issue is outside this corpus
      假如 于2017年3月1日因“无正当理由不参与、推卸、放弃相关工作”被取消资格
      当 于2022年5月29日再次申请
      那么 该问题不在本库范围
      并且 依据第二十三条

    场景: 失效后的再次申请，不予裁决
      A new application after expiry is not decided
      假如 于2013年3月1日因“受到刑事处分”被取消资格
      当 于2027年5月30日再次申请
      那么 该文件已经失效，不予裁决
      并且 依据第二十三条

    场景: 印发前一日，穗建规字〔2020〕20号未经本办法废止
      On the day before issue document no. 20 of 2020 has not been repealed by these Measures
      当 查询穗建规字〔2020〕20号在2022年5月29日是否已经本办法废止
      那么 未被废止
      并且 依据第二十三条

    场景大纲: 穗建规字〔2020〕20号自印发之日起同时废止，本办法失效后也不恢复
      Document no. 20 of 2020 is repealed at the same time as these Measures are issued, and does not revive when they expire
      当 查询穗建规字〔2020〕20号在<日期>是否已经本办法废止
      那么 已被废止
      并且 依据第二十三条

      例子:
        | 日期          |
        | 2022年5月30日 |
        | 2022年5月31日 |
        | 2027年5月30日 |

    场景大纲: 本办法只废止穗建规字〔2020〕20号
      These Measures repeal no other document
      当 查询穗建规字〔<年份>〕<文号>号在2022年5月30日是否已经本办法废止
      那么 未被废止
      并且 依据第二十三条

      例子:
        | 年份 | 文号 |
        | 2020 | 19   |
        | 2020 | 21   |
        | 2019 | 20   |
        | 2021 | 20   |

    场景: 不知问的是哪一日，先查明
      The day asked about must first be known
      当 查询穗建规字〔2020〕20号是否已经本办法废止
      那么 尚需查明“所问日期”
      并且 依据第二十三条

    场景: 文号不能为零
      The number of a document is not zero
      当 查询穗建规字〔2020〕0号在2022年5月30日是否已经本办法废止
      那么 “原文件号”有误，不予裁决
