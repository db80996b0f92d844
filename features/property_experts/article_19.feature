# language: zh-CN
功能: 第十九条 信息变更与暂停工作的告知
  Notice of changes and of suspension

  背景:
    假如 适用2024年6月1日的规定

  规则: 第十九条第一款
    物业管理专家的工作单位、联系方式等信息发生变更的，应当在20日内告知市房屋行政主管部门，以保证有效联络和准确回避。

    场景大纲: 工作单位、联系方式变更的，应当告知市房屋行政主管部门
      A change of employer or of contact details must be told to the municipal housing department
      假如 变更的是专家的<信息>
      当 查询专家应否告知该变更
      那么 应当
      并且 由物业管理专家负责
      并且 应当告知市房屋行政主管部门
      并且 依据第十九条第一款

      例子:
        | 信息     |
        | 工作单位 |
        | 联系方式 |

    场景: 其他信息关系有效联络或者准确回避的，同样应当告知
      Other information that bears on effective contact or accurate recusal must be told as well
      假如 变更的是专家的其他信息
      并且 该信息关系有效联络或者准确回避：是
      当 查询专家应否告知该变更
      那么 应当
      并且 应当告知市房屋行政主管部门
      并且 依据第十九条第一款

    场景: 其他信息与联络、回避无关的，不必告知
      Other information that bears on neither need not be told
      假如 变更的是专家的其他信息
      并且 该信息关系有效联络或者准确回避：否
      当 查询专家应否告知该变更
      那么 没有此项义务
      并且 依据第十九条第一款

    场景: 其他信息的作用，先查明
      On what other information bears must first be known
      假如 变更的是专家的其他信息
      当 查询专家应否告知该变更
      那么 尚需查明“关系有效联络或者准确回避”
      并且 依据第十九条第一款

    场景: 若只适用于不是委员的专家，委员没有本款的告知义务
      Read as applying only to experts who are not members, a member need not tell under this paragraph
      假如 专家是物业管理专家委员会委员：是
      并且 只写“物业管理专家”的条文按“只适用于不是委员的专家”解释
      并且 变更的是专家的工作单位
      当 查询专家应否告知该变更
      那么 没有此项义务
      并且 依据第十九条第一款

    场景大纲: 20日内（含最后一日）告知的，在期限内
      Told within 20 days, the last day included, it is in time
      说明：变更当日不计，次日为第1日（口径A63）：2024年6月1日变更，第20日为6月21日；2024年2月9日加20日为2月29日；2023年2月9日加20日为3月1日；2023年12月12日加20日为2024年1月1日。
      Note: the day of the change is not counted and the next is day 1 (reading A63): 1 June 2024, day 20 is 21 June; 9 February 2024 and 20 days is 29 February; 9 February 2023 and 20 days is 1 March; 12 December 2023 and 20 days is 1 January 2024.
      假如 信息于<变更日>变更
      当 于<告知日>告知变更
      那么 在期限内
      并且 期限的最后一日为<最后一日>
      并且 依据第十九条第一款

      例子:
        | 变更日         | 告知日        | 最后一日      |
        | 2024年6月1日   | 2024年5月20日 | 2024年6月21日 |
        | 2024年6月1日   | 2024年6月1日  | 2024年6月21日 |
        | 2024年6月1日   | 2024年6月20日 | 2024年6月21日 |
        | 2024年6月1日   | 2024年6月21日 | 2024年6月21日 |
        | 2024年2月9日   | 2024年2月29日 | 2024年2月29日 |
        | 2023年2月9日   | 2023年3月1日  | 2023年3月1日  |
        | 2023年12月12日 | 2024年1月1日  | 2024年1月1日  |

    场景大纲: 第21日起告知的，已超过期限
      From day 21 on it is too late
      假如 信息于<变更日>变更
      当 于<告知日>告知变更
      那么 已超过期限
      并且 期限的最后一日为<最后一日>
      并且 依据第十九条第一款

      例子:
        | 变更日         | 告知日        | 最后一日      |
        | 2024年6月1日   | 2024年6月22日 | 2024年6月21日 |
        | 2024年2月9日   | 2024年3月1日  | 2024年2月29日 |
        | 2023年2月9日   | 2023年3月2日  | 2023年3月1日  |
        | 2023年12月12日 | 2024年1月2日  | 2024年1月1日  |

    场景: “日”是公历日，国庆假期计入
      Days are calendar days, and the National Day holiday counts
      说明：2022年9月20日变更，加20日为10月10日，10月1日至7日的假期计入。
      Note: changed on 20 September 2022, 20 days end on 10 October, the holiday of 1 to 7 October being counted.
      假如 信息于2022年9月20日变更
      当 于2022年10月11日告知变更
      那么 已超过期限
      并且 期限的最后一日为2022年10月10日
      并且 依据第十九条第一款

    场景: 末日在国庆假期内也不顺延
      A last day within the National Day holiday does not move on
      说明：2022年9月14日变更，加20日为10月4日，在10月1日至7日的假期内；条文未提顺延，不顺延（见口径A63）。
      Note: changed on 14 September 2022, 20 days end on 4 October, within the holiday of 1 to 7 October; the text does not move it (see reading A63).
      假如 信息于2022年9月14日变更
      当 于2022年10月8日告知变更
      那么 已超过期限
      并且 期限的最后一日为2022年10月4日
      并且 依据第十九条第一款

    场景大纲: 若当日算起，最后一日提前一日
      Counted from the same day, the last day is one day earlier
      说明：2024年6月1日为第1日，第20日为6月20日；2024年2月10日为第1日，第20日为2月29日。
      Note: 1 June 2024 is day 1 and 20 June day 20; 10 February 2024 is day 1 and 29 February day 20.
      假如 按日计算的期间按“当日算起”解释
      并且 信息于<变更日>变更
      当 于<告知日>告知变更
      那么 在期限内
      并且 期限的最后一日为<告知日>
      并且 依据第十九条第一款

      例子:
        | 变更日        | 告知日        |
        | 2024年6月1日  | 2024年6月20日 |
        | 2024年2月10日 | 2024年2月29日 |

    场景: 若当日算起，第20日之后告知的已超过期限
      Counted from the same day, it is too late after day 20
      假如 按日计算的期间按“当日算起”解释
      并且 信息于2024年6月1日变更
      当 于2024年6月21日告知变更
      那么 已超过期限
      并且 期限的最后一日为2024年6月20日
      并且 依据第十九条第一款

    场景: 尚未告知的，先查明告知之日
      While nothing was told, the day of telling must first be known
      假如 信息于2024年6月1日变更
      当 查询变更是否及时告知
      那么 尚需查明“告知变更之日”
      并且 依据第十九条第一款

    场景: 不知何日变更，先查明
      The day of the change must first be known
      当 于2024年6月21日告知变更
      那么 尚需查明“变更之日”
      并且 依据第十九条第一款

    场景: 印发当日的变更，适用本款
      A change on the day of issue is under this paragraph
      说明：2022年5月30日加20日为6月19日。
      Note: 30 May 2022 and 20 days is 19 June.
      假如 信息于2022年5月30日变更
      当 于2022年6月19日告知变更
      那么 在期限内
      并且 期限的最后一日为2022年6月19日
      并且 依据第十九条第一款

    场景: 有效期最后一日的变更，适用本款
      A change on the last day of force is under this paragraph
      说明：2027年5月29日加20日为6月18日。
      Note: 29 May 2027 and 20 days is 18 June.
      假如 信息于2027年5月29日变更
      当 于2027年6月18日告知变更
      那么 在期限内
      并且 期限的最后一日为2027年6月18日
      并且 依据第十九条第一款

  规则: 第十九条第二款
    物业管理专家因客观原因在较长时间内不能参与专家工作的，应当及时告知市房屋行政主管部门，告知内容应当包括不能参与专家工作的原因、暂停专家工作的起止时间等事项。
    市房屋行政主管部门应当记录专家的告知事项。

    场景: 因客观原因在较长时间内不能参与的，应当告知市房屋行政主管部门
      An expert who for objective reasons cannot take part for a fairly long time must tell the municipal housing department
      假如 因客观原因：是
      并且 在较长时间内不能参与专家工作：是
      当 查询专家应否告知不能参与专家工作
      那么 应当
      并且 由物业管理专家负责
      并且 应当告知市房屋行政主管部门
      并且 依据第十九条第二款

    场景大纲: 不是客观原因，或者时间不长，没有本款的告知义务
      Without an objective reason, or for a short time, nothing need be told under this paragraph
      假如 因客观原因：<客观>
      并且 在较长时间内不能参与专家工作：<较长>
      当 查询专家应否告知不能参与专家工作
      那么 没有此项义务
      并且 依据第十九条第二款

      例子:
        | 客观 | 较长 |
        | 否   | 是   |
        | 是   | 否   |
        | 否   | 否   |

    场景: 时间是否较长，先查明
      Whether the time is fairly long must first be known
      说明：“较长时间”“客观原因”未写明标准（授权事项G58）。
      Note: the text gives no standard for either (delegation G58).
      假如 因客观原因：是
      当 查询专家应否告知不能参与专家工作
      那么 尚需查明“在较长时间内不能参与”
      并且 尚待授权事项G58明确
      并且 依据第十九条第二款

    场景: 是否客观原因，先查明
      Whether the reason is objective must first be known
      假如 在较长时间内不能参与专家工作：是
      当 查询专家应否告知不能参与专家工作
      那么 尚需查明“因客观原因”
      并且 尚待授权事项G58明确
      并且 依据第十九条第二款

    场景: 若只适用于不是委员的专家，委员不能参与时没有本款的告知义务
      Read as applying only to experts who are not members, a member who cannot take part need not tell under this paragraph
      假如 专家是物业管理专家委员会委员：是
      并且 只写“物业管理专家”的条文按“只适用于不是委员的专家”解释
      并且 因客观原因：是
      并且 在较长时间内不能参与专家工作：是
      当 查询专家应否告知不能参与专家工作
      那么 没有此项义务
      并且 依据第十九条第二款

    场景: 告知原因和起止时间的，内容齐全
      With the reasons and the dates of beginning and end the notice is complete
      假如 告知不能参与专家工作的原因：是
      并且 告知暂停专家工作的起始时间：是
      并且 告知暂停专家工作的终止时间：是
      当 查询暂停专家工作的告知内容是否齐全
      那么 告知内容齐全
      并且 依据第十九条第二款

    场景大纲: 缺原因、起始时间或者终止时间之一的，内容不齐全
      Without the reasons, the beginning or the end the notice is not complete
      假如 告知不能参与专家工作的原因：<原因>
      并且 告知暂停专家工作的起始时间：<起始>
      并且 告知暂停专家工作的终止时间：<终止>
      当 查询暂停专家工作的告知内容是否齐全
      那么 告知内容不齐全
      并且 依据第十九条第二款

      例子:
        | 原因 | 起始 | 终止 |
        | 否   | 是   | 是   |
        | 是   | 否   | 是   |
        | 是   | 是   | 否   |

    场景: 不知是否告知终止时间，先查明
      Whether the end was told must first be known
      假如 告知不能参与专家工作的原因：是
      并且 告知暂停专家工作的起始时间：是
      当 查询暂停专家工作的告知内容是否齐全
      那么 尚需查明“告知暂停的终止时间”
      并且 依据第十九条第二款

    场景: 告知事项由市房屋行政主管部门记录
      The municipal housing department records what was told
      当 查询“记录专家关于暂停专家工作的告知事项”由谁负责
      那么 由市房屋行政主管部门负责
      并且 依据第十九条第二款
