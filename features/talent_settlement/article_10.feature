# language: zh-CN
功能: 第十条 公示内容、异议和调查核实
  Content of the public notice, objections and their verification

  背景:
    假如 适用2024年6月1日的规定

  规则: 第十条
    公示内容包括拟引进在职人才入户人员的姓名、单位、公示起止时间等内容。
    对公示情况有异议的组织和个人，原则上应当在公示期内向市或区人力资源社会保障部门提出书面意见，如属单位提出异议的须加盖单位公章，如属个人提出异议的应使用真实姓名，并提供清楚、准确地址或联系方式。
    人力资源社会保障部门应当自接到异议之日起20个工作日内组织并完成调查核实，有特殊情况的，可以延长10个工作日。

    场景大纲: 公示内容包括姓名、单位和公示起止时间
      The public notice contains the name, the unit, and its beginning and end
      当 查询公示内容应否包括<内容>
      那么 应当
      并且 依据第十条

      例子:
        | 内容         |
        | 姓名         |
        | 单位         |
        | 公示起止时间 |

    场景大纲: 条文没有列明的内容，不要求公示
      What the text does not name need not be in the public notice
      说明：“等内容”不排除其他内容，但没有要求。
      Note: "similar matters" does not exclude others, and does not require them.
      当 查询公示内容应否包括<内容>
      那么 没有此项义务
      并且 依据第十条

      例子:
        | 内容       |
        | 身份证号码 |
        | 家庭住址   |

    场景大纲: 单位在公示期内提出、加盖公章的书面异议，合乎要求
      A unit's written objection under its seal within the public notice meets the requirements
      说明：2022年9月28日开始公示，9月29日、30日，10月8日、9日、10日，到10月10日为止（口径A84）。
      Note: public notice from 28 September 2022, the days are 29, 30 September, 8, 9, 10 October, to 10 October (reading A84).
      假如 公示于2022年9月28日开始
      并且 异议由单位提出
      并且 向市或区人力资源社会保障部门提出书面意见
      并且 加盖单位公章：是
      当 于<提出日>对公示提出异议
      那么 异议合乎要求
      并且 依据第九条和第十条

      例子:
        | 提出日         |
        | 2022年9月28日  |
        | 2022年10月9日  |
        | 2022年10月10日 |

    场景: 个人使用真实姓名并提供联系方式的书面异议，合乎要求
      An individual's written objection under the real name and with contact details meets the requirements
      假如 公示于2022年9月28日开始
      并且 异议由个人提出
      并且 向市或区人力资源社会保障部门提出书面意见
      并且 使用真实姓名：是
      并且 提供清楚、准确地址或联系方式：是
      当 于2022年10月10日对公示提出异议
      那么 异议合乎要求
      并且 依据第九条和第十条

    场景: 单位的异议没有加盖公章，不合要求
      A unit's objection without the seal does not meet the requirements
      假如 公示于2022年9月28日开始
      并且 异议由单位提出
      并且 向市或区人力资源社会保障部门提出书面意见
      并且 加盖单位公章：否
      当 于2022年9月29日对公示提出异议
      那么 异议不合要求
      并且 依据第十条

    场景大纲: 个人的异议没有使用真实姓名或者没有提供联系方式，不合要求
      An individual's objection without the real name or without contact details does not meet the requirements
      假如 公示于2022年9月28日开始
      并且 异议由个人提出
      并且 向市或区人力资源社会保障部门提出书面意见
      并且 使用真实姓名：<真实姓名>
      并且 提供清楚、准确地址或联系方式：<联系方式>
      当 于2022年9月29日对公示提出异议
      那么 异议不合要求
      并且 依据第十条

      例子:
        | 真实姓名 | 联系方式 |
        | 否       | 是       |
        | 是       | 否       |
        | 否       | 否       |

    场景大纲: 没有书面提出或者向其他部门提出的，不合要求
      An objection that is not in writing, or is raised with another department, does not meet the requirements
      假如 公示于2022年9月28日开始
      并且 异议由个人提出
      并且 向市或区人力资源社会保障部门提出：<本部门>
      并且 提出书面意见：<书面>
      并且 使用真实姓名：是
      并且 提供清楚、准确地址或联系方式：是
      当 于2022年9月29日对公示提出异议
      那么 异议不合要求
      并且 依据第十条

      例子:
        | 本部门 | 书面 |
        | 是     | 否   |
        | 否     | 是   |

    场景大纲: 若“原则上”也及于书面形式和受理部门，是否受理由部门决定
      If "in principle" also covers writing and addressee, accepting such an objection is for the departments
      假如 “原则上”按“及于期限、书面形式和受理部门”解释
      并且 公示于2022年9月28日开始
      并且 异议由个人提出
      并且 向市或区人力资源社会保障部门提出：<本部门>
      并且 提出书面意见：<书面>
      并且 使用真实姓名：是
      并且 提供清楚、准确地址或联系方式：是
      当 于2022年9月29日对公示提出异议
      那么 是否受理该异议，由市、区人力资源社会保障部门决定
      并且 依据第十条

      例子:
        | 本部门 | 书面 |
        | 是     | 否   |
        | 否     | 是   |

    场景: 没有书面提出的，不必再问是否加盖公章
      Where it is not in writing, the seal does not matter
      假如 公示于2022年9月28日开始
      并且 异议由单位提出
      并且 向市或区人力资源社会保障部门提出：是
      并且 提出书面意见：否
      当 于2022年9月29日对公示提出异议
      那么 异议不合要求
      并且 依据第十条

    场景: 若“原则上”也及于书面形式和受理部门，单位仍须加盖公章
      If "in principle" also covers writing and addressee, a unit must still affix its seal
      说明：“须加盖单位公章”没有“原则上”（口径A99）。
      Note: the seal is required without "in principle" (reading A99).
      假如 “原则上”按“及于期限、书面形式和受理部门”解释
      并且 公示于2022年9月28日开始
      并且 异议由单位提出
      并且 向市或区人力资源社会保障部门提出：是
      并且 提出书面意见：否
      并且 加盖单位公章：否
      当 于2022年9月29日对公示提出异议
      那么 异议不合要求
      并且 依据第十条

    场景大纲: 期限外的异议，“原则上”不受理，是否例外由部门决定
      An objection after the public notice is in principle not accepted, and an exception is for the departments
      说明：2022年9月28日开始的公示到10月10日为止，2023年1月18日开始的到1月30日为止。
      Note: begun on 28 September 2022 the public notice lasts until 10 October, begun on 18 January 2023 until 30 January.
      假如 公示于<公示开始日>开始
      并且 异议由单位提出
      并且 向市或区人力资源社会保障部门提出书面意见
      并且 加盖单位公章：是
      当 于<提出日>对公示提出异议
      那么 是否受理该异议，由市、区人力资源社会保障部门决定
      并且 依据第九条和第十条

      例子:
        | 公示开始日    | 提出日         |
        | 2022年9月28日 | 2022年10月11日 |
        | 2023年1月18日 | 2023年1月31日  |

    场景: 若公示当日计入，10月10日的异议已在期限外
      With the first day counted, an objection on 10 October is already late
      说明：9月28日、29日、30日，10月8日、9日，到10月9日为止。
      Note: 28, 29, 30 September, 8, 9 October, to 9 October.
      假如 公示当日按“计入”解释
      并且 公示于2022年9月28日开始
      并且 异议由单位提出
      并且 向市或区人力资源社会保障部门提出书面意见
      并且 加盖单位公章：是
      当 于2022年10月10日对公示提出异议
      那么 是否受理该异议，由市、区人力资源社会保障部门决定
      并且 依据第九条和第十条

    场景: 逾期又没有加盖公章的，不合要求
      Late and without the seal, it does not meet the requirements
      假如 公示于2022年9月28日开始
      并且 异议由单位提出
      并且 向市或区人力资源社会保障部门提出书面意见
      并且 加盖单位公章：否
      当 于2022年10月11日对公示提出异议
      那么 异议不合要求
      并且 依据第十条

    场景: 异议早于公示，事实矛盾
      An objection before the public notice contradicts itself
      假如 公示于2022年9月28日开始
      并且 异议由单位提出
      当 于2022年9月27日对公示提出异议
      那么 “提出异议日”有误，不予裁决

    场景: 是否加盖公章，先查明
      Whether the seal is there must first be known
      假如 公示于2022年9月28日开始
      并且 异议由单位提出
      并且 向市或区人力资源社会保障部门提出书面意见
      当 于2022年9月29日对公示提出异议
      那么 尚需查明“加盖单位公章”
      并且 依据第十条

    场景: 何时提出，先查明
      When the objection was raised must first be known
      假如 公示于2022年9月28日开始
      并且 异议由单位提出
      并且 向市或区人力资源社会保障部门提出书面意见
      并且 加盖单位公章：是
      当 查询该异议是否合乎要求
      那么 尚需查明“提出异议日”
      并且 依据第十条

    场景大纲: 自接到异议之日起20个工作日内调查核实，当日不计入
      Verified within 20 working days from the day of receiving the objection, that day not counted
      说明：2022年9月30日接到：10月8日至14日7个，17日至21日5个共12个，24日至28日共17个，31日、11月1日、2日共20个。
      说明：2023年1月3日接到：1月4日至6日3个，9日至13日共8个，16日至20日共13个，春节后28日、29日共15个，30日、31日、2月1日、2日、3日共20个。
      说明：2023年12月15日接到：18日至22日5个，25日至29日共10个，元旦放假，1月2日至5日共14个，8日至12日共19个，15日共20个。
      说明：2026年12月3日接到：4日1个，7日至11日共6个，14日至18日共11个，21日至25日共16个，28日至31日共20个。
      Note: received on 30 September 2022: 8 to 14 October are 7, 17 to 21 make 12, 24 to 28 make 17, 31 October, 1 and 2 November make 20.
      Note: received on 3 January 2023: 4 to 6 January are 3, 9 to 13 make 8, 16 to 20 make 13, after the Spring Festival 28 and 29 make 15, 30, 31 January, 1, 2, 3 February make 20.
      Note: received on 15 December 2023: 18 to 22 are 5, 25 to 29 make 10, 1 January is off, 2 to 5 January make 14, 8 to 12 make 19, 15 makes 20.
      Note: received on 3 December 2026: 4 is 1, 7 to 11 make 6, 14 to 18 make 11, 21 to 25 make 16, 28 to 31 make 20.
      假如 于<接到日>接到异议
      并且 没有延长核实
      当 查询调查核实的期限
      那么 由人力资源社会保障部门负责
      并且 期限的最后一日为<最后一日>
      并且 依据第十条

      例子:
        | 接到日         | 最后一日       |
        | 2022年9月30日  | 2022年11月2日  |
        | 2023年1月3日   | 2023年2月3日   |
        | 2023年12月15日 | 2024年1月15日  |
        | 2026年12月3日  | 2026年12月31日 |

    场景大纲: 有特殊情况而在原期限内决定延长的，合计30个工作日，与何日决定无关
      Extended in special circumstances within the first period, it is 30 working days in all, whichever day it was decided
      说明：接在11月2日之后：3日、4日，7日至11日共7个，14日、15日、16日共10个；接在2月3日之后：6日至10日5个，13日至17日共10个（口径A22）。
      Note: after 2 November: 3, 4, then 7 to 11 make 7, 14, 15, 16 make 10; after 3 February: 6 to 10 are 5, 13 to 17 make 10 (reading A22).
      假如 于<接到日>接到异议
      并且 核实有特殊情况：是
      并且 于<决定日>决定延长核实
      当 查询调查核实的期限
      那么 期限的最后一日为<最后一日>
      并且 依据第十条

      例子:
        | 接到日        | 决定日         | 最后一日       |
        | 2022年9月30日 | 2022年9月30日  | 2022年11月16日 |
        | 2022年9月30日 | 2022年10月20日 | 2022年11月16日 |
        | 2022年9月30日 | 2022年11月2日  | 2022年11月16日 |
        | 2023年1月3日  | 2023年2月3日   | 2023年2月17日  |

    场景: 原期限届满后才决定延长的，仍为20个工作日
      Extended only after the first period has run out, 20 working days remain
      说明：9月30日接到，原期限止于11月2日（口径A105）。
      Note: received on 30 September, the first period ends on 2 November (reading A105).
      假如 于2022年9月30日接到异议
      并且 核实有特殊情况：是
      并且 于2022年11月3日决定延长核实
      当 查询调查核实的期限
      那么 期限的最后一日为2022年11月2日
      并且 依据第十条

    场景: 若不限于原期限内决定，届满后决定的也合计30个工作日
      If the decision may be made at any time, one made later gives 30 working days in all as well
      假如 于2022年9月30日接到异议
      并且 核实有特殊情况：是
      并且 于2022年11月3日决定延长核实
      并且 延长的决定按“不限于原期限内作出”解释
      当 查询调查核实的期限
      那么 期限的最后一日为2022年11月16日
      并且 依据第十条

    场景: 没有特殊情况的延长不起作用，仍为20个工作日
      An extension without special circumstances has no effect, and 20 working days remain
      假如 于2022年9月30日接到异议
      并且 核实有特殊情况：否
      并且 决定延长核实
      当 查询调查核实的期限
      那么 期限的最后一日为2022年11月2日
      并且 依据第十条

    场景: 若自决定延长之日的次日起算，止于决定后第10个工作日
      Run from the day after the decision, it ends on the 10th working day after the decision
      说明：10月20日决定：21日1个，24日至28日共6个，31日、11月1日、2日、3日共10个。
      Note: decided on 20 October: 21 is 1, 24 to 28 make 6, 31 October, 1, 2, 3 November make 10.
      假如 于2022年9月30日接到异议
      并且 核实有特殊情况：是
      并且 于2022年10月20日决定延长核实
      并且 延长的10个工作日按“自决定延长之日的次日起算”解释
      当 查询调查核实的期限
      那么 期限的最后一日为2022年11月3日
      并且 依据第十条

    场景大纲: 数到没有放假安排的年份，核实期限尚待明确
      Where the count runs into a year without holiday arrangements, the period of the verification is not known
      说明：2026年12月4日接到，7日至31日只有19个工作日，第20个在2027年。
      Note: received on 4 December 2026, 7 to 31 December are only 19 working days; the 20th lies in 2027.
      假如 于<接到日>接到异议
      并且 没有延长核实
      当 查询调查核实的期限
      那么 尚待授权事项G49明确
      并且 依据第十条

      例子:
        | 接到日        |
        | 2026年12月4日 |
        | 2027年3月1日  |

    场景: 决定延长早于接到异议，事实矛盾
      An extension decided before the objection is received contradicts itself
      假如 于2022年9月30日接到异议
      并且 核实有特殊情况：是
      并且 于2022年9月29日决定延长核实
      当 查询调查核实的期限
      那么 “决定延长核实之日”有误，不予裁决

    场景: 是否已决定延长，先查明
      Whether an extension was decided must first be known
      假如 于2022年9月30日接到异议
      当 查询调查核实的期限
      那么 尚需查明“已决定延长核实”
      并且 依据第十条

    场景: 决定了延长，有无特殊情况，先查明
      With an extension decided, special circumstances must first be known
      假如 于2022年9月30日接到异议
      并且 决定延长核实
      当 查询调查核实的期限
      那么 尚需查明“核实有特殊情况”
      并且 依据第十条

    场景: 决定了延长，何日决定，先查明
      With an extension decided, the day of the decision must first be known
      假如 于2022年9月30日接到异议
      并且 核实有特殊情况：是
      并且 决定延长核实
      当 查询调查核实的期限
      那么 尚需查明“决定延长核实之日”
      并且 依据第十条

    场景: 何时接到异议，先查明
      When the objection was received must first be known
      假如 没有延长核实
      当 查询调查核实的期限
      那么 尚需查明“接到异议之日”
      并且 依据第十条

    场景: 没有特殊情况的，不可以延长
      Without special circumstances it may not be extended
      假如 核实有特殊情况：否
      当 查询可否延长核实
      那么 不可以
      并且 依据第十条

    场景大纲: 有特殊情况的，是否延长由部门在原期限内（含最后一日）决定
      In special circumstances an extension is for the department to decide within the first period, its last day included
      假如 于2022年9月30日接到异议
      并且 核实有特殊情况：是
      当 查询可否于<决定日>决定延长核实
      那么 调查核实是否延长10个工作日，由人力资源社会保障部门决定
      并且 依据第十条

      例子:
        | 决定日        |
        | 2022年9月30日 |
        | 2022年11月2日 |

    场景: 原期限届满后，不可以再决定延长核实
      After the first period has run out no extension of the verification may be decided
      假如 于2022年9月30日接到异议
      并且 核实有特殊情况：是
      当 查询可否于2022年11月3日决定延长核实
      那么 不可以
      并且 依据第十条

    场景: 若不限于原期限内决定，届满后是否延长核实仍由部门决定
      If the decision may be made at any time, the department still decides on extending the verification after the first period
      假如 于2022年9月30日接到异议
      并且 核实有特殊情况：是
      并且 延长的决定按“不限于原期限内作出”解释
      当 查询可否于2022年11月3日决定延长核实
      那么 调查核实是否延长10个工作日，由人力资源社会保障部门决定
      并且 依据第十条

    场景: 期限跨入没有放假安排的年份的，可否延长核实也待定
      Whether the verification may be extended is not known either where its period runs into a year without holiday arrangements
      假如 于2027年3月1日接到异议
      并且 核实有特殊情况：是
      当 查询可否于2027年3月22日决定延长核实
      那么 尚待授权事项G49明确
      并且 依据第十条
