# language: zh-CN
功能: 第十五条 回避
  Recusal

  背景:
    假如 适用2024年6月1日的规定

  规则: 第十五条第一款
    物业管理专家应当遵循回避原则，存在利益关系或者其他可能影响公正立场的，应当申请回避。
    包括但不限于以下情形：

    场景大纲: 所列情形以外的利益关系，也应当申请回避
      A relationship of interest beyond the situations listed requires recusal as well
      说明：三项情形“包括但不限于”；其他亲友、另一类单位的关系不在第一项、第二项之内，但属利益关系。
      Note: the list is open; ties through friends, or to the other kind of unit, are not in items 1 and 2, but are a relationship of interest.
      假如 专家将开展<工作>
      并且 <人><关系>
      并且 影响该项工作的公正性：否
      并且 相关法律、法规、规章规定应当回避：否
      并且 存在利益关系或者其他可能影响公正立场的情形：是
      当 查询专家应否申请回避
      那么 应当
      并且 由物业管理专家负责
      并且 依据第十五条第一款

      例子:
        | 工作                 | 人             | 关系                         |
        | 物业项目评标         | 专家的其他亲友 | 在投标单位任职               |
        | 物业项目评标         | 专家本人       | 在物业项目的管理服务单位任职 |
        | 物业项目服务标准评估 | 专家的近亲属   | 在招标单位任职               |
        | 其他工作             | 专家本人       | 在招标单位任职               |

    场景大纲: 没有任何影响公正立场的情形，没有回避义务
      Without anything that affects an impartial position there is no duty of recusal
      说明：被抽中后参加该次评标、评估，是履行专家职责，不是第一项、第二项所称的“参与”，否则无人可以评标。
      Note: to take part as drawn is the expert's own task and not the part of items 1 and 2, or no one could evaluate.
      假如 专家将开展<工作>
      并且 <人><关系>
      并且 影响该项工作的公正性：否
      并且 相关法律、法规、规章规定应当回避：否
      并且 存在利益关系或者其他可能影响公正立场的情形：否
      当 查询专家应否申请回避
      那么 没有此项义务
      并且 依据第十五条第一款和第十五条第一款第三项

      例子:
        | 工作                 | 人             | 关系                           |
        | 物业项目评标         | 专家本人       | 只作为被抽取的专家参与         |
        | 物业项目服务标准评估 | 专家本人       | 只作为被抽取的专家参与         |
        | 物业项目评标         | 专家的其他亲友 | 事先提供咨询、顾问服务         |
        | 物业项目服务标准评估 | 专家的其他亲友 | 在管理服务单位的关联单位任职   |
        | 其他工作             | 专家的近亲属   | 在招标单位任职                 |

    场景: 不知有无利益关系，先查明
      Whether there is a relationship of interest must first be known
      假如 专家将开展其他工作
      并且 影响该项工作的公正性：否
      并且 相关法律、法规、规章规定应当回避：否
      当 查询专家应否申请回避
      那么 尚需查明“存在利益关系或者其他可能影响公正立场的情形”
      并且 依据第十五条第一款

    场景: 不知何人与项目有关系，先查明
      Who is tied to the project must first be known
      说明：何人为近亲属、何单位为关联单位，正文未写明（授权事项G57）。
      Note: who is a close relative, and which unit is affiliated, the text does not say (delegation G57).
      假如 专家将开展物业项目评标
      当 查询专家应否申请回避
      那么 尚需查明“与项目有关系的人”
      并且 尚待授权事项G57明确
      并且 依据第十五条第一款

    场景: 不知是何种工作，先查明
      What the work is must first be known
      假如 专家本人在投标单位任职
      当 查询专家应否申请回避
      那么 尚需查明“相关工作”
      并且 依据第十五条第一款

    场景: 近亲属不会是“只作为被抽取的专家参与”的人
      A close relative cannot be the one who only takes part as the expert drawn
      假如 专家将开展物业项目评标
      并且 专家的近亲属只作为被抽取的专家参与
      当 查询专家应否申请回避
      那么 “与项目的关系”有误，不予裁决

    场景: 委员同样应当回避
      A member of the committee is recused as well
      说明：只写“物业管理专家”的条文默认也适用于委员（口径A67）。
      Note: by default a provision that names only experts applies to members of the committee as well (reading A67).
      假如 专家是物业管理专家委员会委员：是
      并且 专家将开展物业项目评标
      并且 专家的其他亲友在招标单位任职
      并且 影响该项工作的公正性：否
      并且 相关法律、法规、规章规定应当回避：否
      并且 存在利益关系或者其他可能影响公正立场的情形：是
      当 查询专家应否申请回避
      那么 应当
      并且 依据第十五条第一款

    场景: 若只适用于不是委员的专家，委员没有本条的回避义务
      Read as applying only to experts who are not members, a member has no duty under this Article
      假如 专家是物业管理专家委员会委员：是
      并且 只写“物业管理专家”的条文按“只适用于不是委员的专家”解释
      并且 专家将开展物业项目评标
      并且 专家本人在投标单位任职
      当 查询专家应否申请回避
      那么 没有此项义务
      并且 依据第十五条第一款

  规则: 第十五条第一款第一项
    开展物业项目评标工作时，本人及其近亲属在物业项目的招标单位、投标单位及其关联单位任职，或者事先提供咨询、顾问服务，或者组织、参与物业项目评标工作的；

    场景大纲: 评标时，本人或者近亲属有所列关系之一，应当申请回避
      In bid evaluation the expert must apply for recusal for any of the ties listed, the expert's own or a close relative's
      假如 专家将开展物业项目评标
      并且 <人><关系>
      当 查询专家应否申请回避
      那么 应当
      并且 由物业管理专家负责
      并且 依据第十五条第一款和第十五条第一款第一项

      例子:
        | 人           | 关系                               |
        | 专家本人     | 在招标单位任职                     |
        | 专家本人     | 在投标单位任职                     |
        | 专家本人     | 在招标单位、投标单位的关联单位任职 |
        | 专家本人     | 事先提供咨询、顾问服务             |
        | 专家本人     | 组织、参与该项工作                 |
        | 专家的近亲属 | 在招标单位任职                     |
        | 专家的近亲属 | 在投标单位任职                     |
        | 专家的近亲属 | 在招标单位、投标单位的关联单位任职 |
        | 专家的近亲属 | 事先提供咨询、顾问服务             |
        | 专家的近亲属 | 组织、参与该项工作                 |

    场景: 若只适用于不是委员的专家，不是委员的专家仍应当回避
      Read as applying only to experts who are not members, an expert who is none is recused as before
      假如 专家是物业管理专家委员会委员：否
      并且 只写“物业管理专家”的条文按“只适用于不是委员的专家”解释
      并且 专家将开展物业项目评标
      并且 专家本人在投标单位任职
      当 查询专家应否申请回避
      那么 应当
      并且 依据第十五条第一款和第十五条第一款第一项

  规则: 第十五条第一款第二项
    开展物业项目服务标准评估工作时，本人及其近亲属在物业项目的管理服务单位及其关联单位任职，或者事先提供咨询、顾问服务，或者组织、参与物业项目服务标准评估工作的；

    场景大纲: 服务标准评估时，本人或者近亲属有所列关系之一，应当申请回避
      In a service standard evaluation the expert must apply for recusal for any of the ties listed, the expert's own or a close relative's
      假如 专家将开展物业项目服务标准评估
      并且 <人><关系>
      当 查询专家应否申请回避
      那么 应当
      并且 由物业管理专家负责
      并且 依据第十五条第一款和第十五条第一款第二项

      例子:
        | 人           | 关系                         |
        | 专家本人     | 在物业项目的管理服务单位任职 |
        | 专家本人     | 在管理服务单位的关联单位任职 |
        | 专家本人     | 事先提供咨询、顾问服务       |
        | 专家本人     | 组织、参与该项工作           |
        | 专家的近亲属 | 在物业项目的管理服务单位任职 |
        | 专家的近亲属 | 在管理服务单位的关联单位任职 |
        | 专家的近亲属 | 事先提供咨询、顾问服务       |
        | 专家的近亲属 | 组织、参与该项工作           |

  规则: 第十五条第一款第三项
    其他影响物业项目评标、物业项目服务标准评估等工作公正性，或者相关法律、法规、规章规定应当回避的。

    场景大纲: 其他影响公正性的情形，应当申请回避
      Anything else that affects the impartiality of the work requires recusal
      假如 专家将开展<工作>
      并且 <人><关系>
      并且 影响该项工作的公正性：是
      当 查询专家应否申请回避
      那么 应当
      并且 由物业管理专家负责
      并且 依据第十五条第一款和第十五条第一款第三项

      例子:
        | 工作                 | 人             | 关系                   |
        | 物业项目评标         | 专家的其他亲友 | 在投标单位任职         |
        | 物业项目服务标准评估 | 专家本人       | 在投标单位任职         |
        | 其他工作             | 专家本人       | 事先提供咨询、顾问服务 |

    场景大纲: 法律、法规、规章规定应当回避的，应当申请回避
      Where laws, regulations or rules require recusal the expert must apply for it
      假如 专家将开展<工作>
      并且 专家本人只作为被抽取的专家参与
      并且 影响该项工作的公正性：否
      并且 相关法律、法规、规章规定应当回避：是
      当 查询专家应否申请回避
      那么 应当
      并且 由物业管理专家负责
      并且 依据第十五条第一款和第十五条第一款第三项

      例子:
        | 工作                 |
        | 物业项目评标         |
        | 物业项目服务标准评估 |

    场景: 法律、法规、规章有无规定，先查明
      What laws, regulations and rules require must first be known
      假如 专家将开展其他工作
      并且 影响该项工作的公正性：否
      当 查询专家应否申请回避
      那么 尚需查明“相关法律、法规、规章规定应当回避”
      并且 尚待授权事项G32明确
      并且 依据第十五条第一款第三项

    场景: 不知是否影响公正性，先查明
      Whether the impartiality of the work is affected must first be known
      假如 专家将开展物业项目评标
      并且 专家的其他亲友在投标单位任职
      当 查询专家应否申请回避
      那么 尚需查明“影响该项工作的公正性”
      并且 依据第十五条第一款第三项

  规则: 第十五条第二款
    被随机抽取的物业管理专家有前款情形的，应当主动提出回避，并于相关工作开展1日前，及时向区房屋行政主管部门、物业管理行业协会或相关部门告知回避事宜。

    场景: 评标的回避告知区房屋行政主管部门
      Notice of recusal from bid evaluation goes to the district housing department
      说明：不能参加评标的专家由区房屋行政主管部门记录（第三条第三款），故向其告知。
      Note: the district housing department records who cannot take part in bid evaluation (Article 3(3)) and so is told.
      假如 专家将开展物业项目评标
      并且 专家被随机抽取：是
      并且 有应当回避的情形：是
      当 查询专家应否告知回避事宜
      那么 应当
      并且 由物业管理专家负责
      并且 应当告知区房屋行政主管部门
      并且 依据第三条第三款和第十五条第二款

    场景: 服务标准评估的回避告知物业管理行业协会
      Notice of recusal from a service standard evaluation goes to the property management industry association
      说明：不能参加评估的专家由物业管理行业协会记录（第三条第四款），故向其告知。
      Note: the property management industry association records who cannot take part in the evaluation (Article 3(4)) and so is told.
      假如 专家将开展物业项目服务标准评估
      并且 专家被随机抽取：是
      并且 有应当回避的情形：是
      当 查询专家应否告知回避事宜
      那么 应当
      并且 应当告知物业管理行业协会
      并且 依据第三条第四款和第十五条第二款

    场景: 其他工作的回避告知相关部门
      Notice of recusal from other work goes to the department concerned
      假如 专家将开展其他工作
      并且 专家被随机抽取：是
      并且 有应当回避的情形：是
      当 查询专家应否告知回避事宜
      那么 应当
      并且 应当告知相关部门
      并且 依据第十五条第二款

    场景大纲: 没有被随机抽取，或者没有应当回避的情形，没有告知义务
      Without a random draw, or without a situation that requires recusal, no notice is due
      假如 专家将开展物业项目评标
      并且 专家被随机抽取：<抽取>
      并且 有应当回避的情形：<情形>
      当 查询专家应否告知回避事宜
      那么 没有此项义务
      并且 依据第十五条第二款

      例子:
        | 抽取 | 情形 |
        | 否   | 是   |
        | 是   | 否   |
        | 否   | 否   |

    场景: 不知有无应当回避的情形，先查明
      Whether there is a situation that requires recusal must first be known
      假如 专家将开展物业项目评标
      并且 专家被随机抽取：是
      当 查询专家应否告知回避事宜
      那么 尚需查明“有应当回避的情形”
      并且 依据第十五条第二款

    场景: 若只适用于不是委员的专家，委员没有本款的告知义务
      Read as applying only to experts who are not members, a member need give no notice under this paragraph
      假如 专家是物业管理专家委员会委员：是
      并且 只写“物业管理专家”的条文按“只适用于不是委员的专家”解释
      并且 专家将开展物业项目评标
      并且 专家被随机抽取：是
      并且 有应当回避的情形：是
      当 查询专家应否告知回避事宜
      那么 没有此项义务
      并且 依据第十五条第二款

    场景大纲: 至迟在开展之日的前一日告知，节假日也计入
      Notice is given on the day before the work at the latest, holidays included
      说明：开展日减1日；2024年6月10日减1日为6月9日，2024年3月1日减1日为2月29日，2023年3月1日减1日为2月28日。
      Note: the day of the work less 1 day; 10 June 2024 gives 9 June, 1 March 2024 gives 29 February, 1 March 2023 gives 28 February.
      假如 相关工作于<开展日>开展
      当 于<告知日>告知回避事宜
      那么 在期限内
      并且 期限的最后一日为<最后一日>
      并且 依据第十五条第二款

      例子:
        | 开展日        | 告知日         | 最后一日       |
        | 2024年6月10日 | 2024年6月1日   | 2024年6月9日   |
        | 2024年6月10日 | 2024年6月8日   | 2024年6月9日   |
        | 2024年6月10日 | 2024年6月9日   | 2024年6月9日   |
        | 2024年3月1日  | 2024年2月29日  | 2024年2月29日  |
        | 2023年3月1日  | 2023年2月28日  | 2023年2月28日  |
        | 2024年1月1日  | 2023年12月31日 | 2023年12月31日 |
        | 2024年10月8日 | 2024年10月7日  | 2024年10月7日  |

    场景大纲: 开展当日或者以后才告知，已超过期限
      On the day of the work or later, notice is too late
      假如 相关工作于<开展日>开展
      当 于<告知日>告知回避事宜
      那么 已超过期限
      并且 期限的最后一日为<最后一日>
      并且 依据第十五条第二款

      例子:
        | 开展日        | 告知日        | 最后一日       |
        | 2024年6月10日 | 2024年6月10日 | 2024年6月9日   |
        | 2024年6月10日 | 2024年6月11日 | 2024年6月9日   |
        | 2024年3月1日  | 2024年3月1日  | 2024年2月29日  |
        | 2024年1月1日  | 2024年1月1日  | 2023年12月31日 |

    场景: 按日计算，前一日告知不足24小时仍在期限内
      Counted by days, notice on the day before is in time although it is less than 24 hours
      假如 相关工作于2024年6月10日开展
      并且 告知距开展满24小时：否
      当 于2024年6月9日告知回避事宜
      那么 在期限内
      并且 依据第十五条第二款

    场景: 若须满24小时，前一日告知满24小时的在期限内
      Read as 24 hours or more, notice on the day before is in time if 24 hours are left
      假如 “1日前”按“须满24小时”解释
      并且 相关工作于2024年6月10日开展
      并且 告知距开展满24小时：是
      当 于2024年6月9日告知回避事宜
      那么 在期限内
      并且 期限的最后一日为2024年6月9日
      并且 依据第十五条第二款

    场景: 若须满24小时，前一日告知不足24小时的已超过期限
      Read as 24 hours or more, notice on the day before is too late if less is left
      假如 “1日前”按“须满24小时”解释
      并且 相关工作于2024年6月10日开展
      并且 告知距开展满24小时：否
      当 于2024年6月9日告知回避事宜
      那么 已超过期限
      并且 期限的最后一日为2024年6月9日
      并且 依据第十五条第二款

    场景: 若须满24小时，前一日告知的先查明时刻
      Read as 24 hours or more, the hour must be known for notice on the day before
      假如 “1日前”按“须满24小时”解释
      并且 相关工作于2024年6月10日开展
      当 于2024年6月9日告知回避事宜
      那么 尚需查明“告知距开展满24小时”
      并且 依据第十五条第二款

    场景: 若须满24小时，前二日告知的不问时刻，在期限内
      Read as 24 hours or more, notice two days before is in time at any hour
      假如 “1日前”按“须满24小时”解释
      并且 相关工作于2024年6月10日开展
      当 于2024年6月8日告知回避事宜
      那么 在期限内
      并且 依据第十五条第二款

    场景: 若须满24小时，开展当日告知的不问时刻，已超过期限
      Read as 24 hours or more, notice on the day of the work is too late at any hour
      假如 “1日前”按“须满24小时”解释
      并且 相关工作于2024年6月10日开展
      当 于2024年6月10日告知回避事宜
      那么 已超过期限
      并且 依据第十五条第二款

    场景: 尚未告知的，先查明告知日
      While nothing was told, the day of the notice must first be known
      假如 相关工作于2024年6月10日开展
      当 查询回避是否及时告知
      那么 尚需查明“告知日”
      并且 依据第十五条第二款

    场景: 前二日告知，距开展满24小时，与日期相符，在期限内
      Notice two days before, and so 24 hours or more before, agrees with the days and is in time
      说明：6月8日至6月10日，中间隔6月9日一整日，无论何时都满24小时。
      Note: between 8 and 10 June lies the whole of 9 June, so that there are 24 hours or more at any hour.
      假如 相关工作于2024年6月10日开展
      并且 告知距开展满24小时：是
      当 于2024年6月8日告知回避事宜
      那么 在期限内
      并且 期限的最后一日为2024年6月9日
      并且 依据第十五条第二款

    场景: 开展当日告知，不足24小时，与日期相符，已超过期限
      Notice on the day of the work, and so less than 24 hours before, agrees with the days and is too late
      假如 相关工作于2024年6月10日开展
      并且 告知距开展满24小时：否
      当 于2024年6月10日告知回避事宜
      那么 已超过期限
      并且 期限的最后一日为2024年6月9日
      并且 依据第十五条第二款

    场景大纲: 时刻与日期矛盾，不予裁决
      Hours that contradict the days are refused
      假如 相关工作于2024年6月10日开展
      并且 告知距开展满24小时：<满24小时>
      当 于<告知日>告知回避事宜
      那么 “告知距开展满24小时”有误，不予裁决

      例子:
        | 告知日        | 满24小时 |
        | 2024年6月8日  | 否       |
        | 2024年6月10日 | 是       |

    场景: 有效期最后一日开展的工作，适用本款
      Work on the last day of force is under this paragraph
      说明：2027年5月29日减1日为5月28日。
      Note: 29 May 2027 less 1 day is 28 May.
      假如 相关工作于2027年5月29日开展
      当 于2027年5月28日告知回避事宜
      那么 在期限内
      并且 依据第十五条第二款
