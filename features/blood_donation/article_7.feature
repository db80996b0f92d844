# language: zh-CN
功能: 第七条 表扬奖励的程序
  Procedure of commendation and reward

  背景:
    假如 适用2024年6月1日的规定

  规则: 第七条
    无偿献血表扬奖励，按下列程序进行：

    场景大纲: 各步骤的先后
      The order of the steps
      假如 名单是先进单位、个人名单
      并且 表扬程序已进行到“<完成>”
      当 查询名单接着进行哪一步骤
      那么 接着进行“<接着>”
      并且 依据<依据>

      例子:
        | 完成             | 接着             | 依据                 |
        | 单位申报名单     | 收集、汇总、审核 | 第七条和第七条第三项 |
        | 收集、汇总、审核 | 公示             | 第七条和第七条第三项 |
        | 公示             | 提交审议通过     | 第七条和第七条第四项 |
        | 提交审议通过     | 予以表扬         | 第七条和第七条第四项 |

    场景: 名单的种类不明，先查明
      The kind of list must first be known
      假如 表扬程序尚未开始
      当 查询名单接着进行哪一步骤
      那么 尚需查明“名单的种类”
      并且 依据第七条

    场景大纲: 名单没有的步骤，事实矛盾
      A step that the list does not have contradicts itself
      假如 名单是<名单>
      并且 表扬程序已进行到“<完成>”
      当 查询名单接着进行哪一步骤
      那么 “表扬程序已完成的步骤”有误，不予裁决

      例子:
        | 名单                           | 完成             |
        | 献血者和献血服务志愿者表扬名单 | 单位申报名单     |
        | 献血者和献血服务志愿者表扬名单 | 收集、汇总、审核 |
        | 先进单位、个人名单             | 直接提取申报名单 |

  规则: 第七条第一项
    献血者和献血服务志愿者表扬名单，由市献血办和设血站的区献血办从采供血信息系统和“i志愿”平台直接提取申报。

    场景: 献血者和志愿者名单直接提取，不由单位或者本人申报
      The list of donors and volunteers is extracted, and filed by no unit or person
      假如 名单是献血者和献血服务志愿者表扬名单
      并且 表扬程序尚未开始
      当 查询名单接着进行哪一步骤
      那么 接着进行“直接提取申报名单”
      并且 名单来自采供血信息系统和“i志愿”平台
      并且 依据第七条和第七条第一项

    场景: 名单由市献血办和设血站的区献血办提取申报
      The municipal donation office and those of districts with a blood station extract and file it
      当 查询“从信息系统和平台直接提取申报表扬名单”由谁负责
      那么 由市献血办和设血站的区献血办负责
      并且 依据第七条第一项

  规则: 第七条第二项
    先进单位、个人名单，由单位向市、区献血办申报。

    场景: 先进单位、个人名单由单位申报
      Units file the lists of advanced units and individuals
      当 查询“申报先进单位、个人名单”由谁负责
      那么 由申报单位负责
      并且 依据第七条第二项

    场景大纲: 名单向市、区献血办申报，未设血站的区也在内
      Lists are filed with the municipal and district donation offices, also where a district has no blood station
      说明：第一项和第八条只写“设血站的区献血办”，本项写“区献血办”。
      Note: item 1 and Article 8 name only the offices of districts with a blood station, this item those of districts.
      当 查询先进单位、个人名单可否向<机构>申报
      那么 可以
      并且 依据第七条第二项

      例子:
        | 机构               |
        | 市献血办           |
        | 设血站的区献血办   |
        | 未设血站的区献血办 |

    场景: 名单不向市卫生健康部门申报
      Lists are not filed with the municipal health department
      当 查询先进单位、个人名单可否向市卫生健康部门申报
      那么 不可以
      并且 依据第七条第二项

    场景: 先进单位、个人名单从单位申报开始
      The list of advanced units and individuals begins with the filing by units
      假如 名单是先进单位、个人名单
      并且 表扬程序尚未开始
      当 查询名单接着进行哪一步骤
      那么 接着进行“单位申报名单”
      并且 名单来自单位的申报
      并且 依据第七条和第七条第二项

  规则: 第七条第三项
    市献血办负责对全市先进单位和个人名单进行收集、汇总、审核，符合条件的单位、个人，在市卫生健康部门官方网站公示5个工作日。

    场景: 全市先进单位和个人名单由市献血办收集、汇总、审核
      The municipal donation office collects, compiles and reviews the lists of the whole City
      当 查询“收集、汇总、审核先进单位和个人名单”由谁负责
      那么 由市献血办负责
      并且 依据第七条第三项

    场景: 符合条件的单位、个人，在市卫生健康部门官方网站公示
      Units and individuals that meet the conditions are posted on the health department's website
      假如 名单是先进单位、个人名单
      并且 单位、个人符合条件：是
      当 查询名单上的单位、个人应否公示
      那么 应当
      并且 公示在市卫生健康部门官方网站进行
      并且 依据第七条第三项

    场景: 不符合条件的单位、个人，不公示
      Units and individuals that do not meet the conditions are not posted
      假如 名单是先进单位、个人名单
      并且 单位、个人符合条件：否
      当 查询名单上的单位、个人应否公示
      那么 没有此项义务
      并且 依据第七条第三项

    场景: 条件正文未写明，先查明
      The conditions are not in the text, and whether they are met must first be known
      假如 名单是先进单位、个人名单
      当 查询名单上的单位、个人应否公示
      那么 尚需查明“单位、个人符合条件”
      并且 尚待授权事项G63明确
      并且 依据第七条第三项

    场景: 若只有先进单位、个人名单须公示，献血者和志愿者名单不必公示
      Read as only the lists of advanced units and individuals, that of donors and volunteers need not be posted
      假如 名单是献血者和献血服务志愿者表扬名单
      并且 公示的名单按“只有先进单位、个人名单须公示”解释
      当 查询名单上的单位、个人应否公示
      那么 没有此项义务
      并且 依据第七条第三项

    场景: 若只有先进单位、个人名单须公示，符合条件的先进单位、个人仍须公示
      Read as only the lists of advanced units and individuals, those that meet the conditions must still be posted
      假如 名单是先进单位、个人名单
      并且 单位、个人符合条件：是
      并且 公示的名单按“只有先进单位、个人名单须公示”解释
      当 查询名单上的单位、个人应否公示
      那么 应当
      并且 公示在市卫生健康部门官方网站进行
      并且 依据第七条第三项

    场景大纲: 公示5个工作日，公示当日不计入
      Public notice lasts 5 working days, the day of posting not counted
      说明：2023年3月6日（星期一）公示：7日、8日、9日、10日、13日；3月11日（星期六）公示：13日至17日。
      说明：2022年国庆节10月1日至7日放假，8日、9日（周末）上班：9月28日公示，29日、30日、10月8日、9日、10日；9月30日公示，10月8日至12日。
      说明：2023年春节1月21日至27日放假，28日、29日（周末）上班：1月18日公示，19日、20日、28日、29日、30日；2024年2月26日公示，27日、28日、29日、3月1日、4日；2026年12月24日公示，25日、28日至31日。
      Note: posted on Monday 6 March 2023, the days are 7, 8, 9, 10 and 13 March; on Saturday 11 March, 13 to 17 March.
      Note: National Day 2022 is off from 1 to 7 October, with the weekend days 8 and 9 worked: from 28 September the days are 29, 30 September, 8, 9, 10 October; from 30 September, 8 to 12 October.
      Note: Spring Festival 2023 is off from 21 to 27 January, with the weekend days 28 and 29 worked: from 18 January the days are 19, 20, 28, 29, 30; from 26 February 2024, 27, 28, 29 February, 1 and 4 March; from 24 December 2026, 25 and 28 to 31.
      当 名单于<公示日>公示，查询公示期满日
      那么 期限的最后一日为<期满日>
      并且 依据第七条第三项

      例子:
        | 公示日         | 期满日         |
        | 2023年3月6日   | 2023年3月13日  |
        | 2023年3月11日  | 2023年3月17日  |
        | 2022年9月28日  | 2022年10月10日 |
        | 2022年9月30日  | 2022年10月12日 |
        | 2023年1月18日  | 2023年1月30日  |
        | 2024年2月26日  | 2024年3月4日   |
        | 2026年12月24日 | 2026年12月31日 |

    场景大纲: 若公示当日计入，是工作日的即为第1日
      Read as counting the day of posting, a working day is itself the 1st
      说明：9月28日（星期三）公示：28日、29日、30日、10月8日、9日；1月18日公示：18日、19日、20日、28日、29日；3月11日是星期六，不是工作日，仍为13日至17日。
      Note: from Wednesday 28 September the days are 28, 29, 30 September, 8, 9 October; from 18 January, 18, 19, 20, 28, 29; Saturday 11 March is no working day, so still 13 to 17 March.
      假如 起始当日按“当日是工作日的计入”解释
      当 名单于<公示日>公示，查询公示期满日
      那么 期限的最后一日为<期满日>
      并且 依据第七条第三项

      例子:
        | 公示日        | 期满日        |
        | 2022年9月28日 | 2022年10月9日 |
        | 2023年1月18日 | 2023年1月29日 |
        | 2023年3月11日 | 2023年3月17日 |

    场景大纲: 公示期进入工作日尚未公布的年份，期满日不能确定
      Where the notice runs into a year whose working days are not announced, its last day is not known
      说明：2026年12月25日公示：28日、29日、30日、31日为4日，第5日在2027年；2027年的放假安排尚未公布。
      Note: posted on 25 December 2026, the days 28, 29, 30 and 31 are 4 and the 5th lies in 2027, whose holidays are not announced.
      当 名单于<公示日>公示，查询公示期满日
      那么 尚待授权事项G49明确
      并且 依据第七条第三项

      例子:
        | 公示日         |
        | 2026年12月25日 |
        | 2027年1月4日   |
        | 2027年2月1日   |

    场景: 不知何日公示，先查明
      The day of posting must first be known
      假如 名单是先进单位、个人名单
      并且 名单已经公示
      当 查询名单在2024年5月20日可否提交审议
      那么 尚需查明“公示之日”
      并且 依据第七条第三项

    场景: 没有公示的名单有公示之日，事实矛盾
      A day of posting for a list that was not posted contradicts itself
      假如 名单是先进单位、个人名单
      并且 名单没有公示
      并且 公示之日为2024年5月6日
      当 查询名单可否提交审议
      那么 “公示之日”有误，不予裁决

    场景: 公示期进入2027年的，能否提交审议不能确定
      With a notice that runs into 2027 it is not known whether the list may be submitted
      说明：2026年12月28日公示：29日、30日、31日为3日，其余2日在2027年；2027年的放假安排尚未公布。
      Note: posted on 28 December 2026, the days 29, 30 and 31 are 3 and the other 2 lie in 2027, whose holidays are not announced.
      假如 名单是先进单位、个人名单
      并且 名单于2026年12月28日起公示
      并且 全体成员会议审议通过：是
      当 名单于2027年1月18日提交审议，查询应否予以表扬
      那么 尚待授权事项G49明确
      并且 依据第七条第三项

  规则: 第七条第四项
    公示后的表扬名单，提交广州市人民政府无偿献血工作委员会全体成员会议审议通过后，按《规定》第二十四条予以表扬。

    场景: 表扬名单由无偿献血工作委员会全体成员会议审议
      The plenary meeting of the Committee adopts the commendation lists
      当 查询“审议通过表扬名单”由谁负责
      那么 由广州市人民政府无偿献血工作委员会全体成员会议负责
      并且 依据第七条第四项

    场景: 献血者和志愿者表扬名单也须公示
      The commendation list of donors and volunteers must be posted as well
      说明：第四项提交审议的是公示后的表扬名单（口径A76）。
      Note: what item 4 submits is commendation lists after public notice (reading A76).
      假如 名单是献血者和献血服务志愿者表扬名单
      当 查询名单上的单位、个人应否公示
      那么 应当
      并且 公示在市卫生健康部门官方网站进行
      并且 依据第七条第三项和第七条第四项

    场景: 直接提取的名单，接着公示
      For the list that is extracted public notice follows
      假如 名单是献血者和献血服务志愿者表扬名单
      并且 表扬程序已进行到“直接提取申报名单”
      当 查询名单接着进行哪一步骤
      那么 接着进行“公示”
      并且 依据第七条和第七条第四项

    场景: 若只有先进单位、个人名单须公示，直接提取的名单接着提交审议
      Read as only the lists of advanced units and individuals, submission follows for the list that is extracted
      假如 名单是献血者和献血服务志愿者表扬名单
      并且 表扬程序已进行到“直接提取申报名单”
      并且 公示的名单按“只有先进单位、个人名单须公示”解释
      当 查询名单接着进行哪一步骤
      那么 接着进行“提交审议通过”
      并且 依据第七条和第七条第四项

    场景: 表扬之后，程序结束
      After the commendation the procedure has come to its end
      假如 名单是献血者和献血服务志愿者表扬名单
      并且 表扬程序已进行到“予以表扬”
      当 查询名单接着进行哪一步骤
      那么 表扬程序已经结束
      并且 依据第七条和第七条第四项

    场景大纲: 公示期满之后才可以提交审议
      A list may be submitted only after the public notice is over
      说明：2022年9月28日公示：29日、30日、10月8日、9日、10日，期满日为10月10日。
      Note: posted on 28 September 2022, the days are 29, 30 September, 8, 9, 10 October; the last is 10 October.
      假如 名单是<名单>
      并且 名单于2022年9月28日起公示
      当 查询名单在<提交日>可否提交审议
      那么 不可以
      并且 依据第七条第三项和第七条第四项

      例子:
        | 名单                           | 提交日         |
        | 先进单位、个人名单             | 2022年9月28日  |
        | 先进单位、个人名单             | 2022年10月9日  |
        | 先进单位、个人名单             | 2022年10月10日 |
        | 献血者和献血服务志愿者表扬名单 | 2022年10月10日 |

    场景大纲: 公示期满的次日起可以提交审议
      From the day after the public notice is over a list may be submitted
      假如 名单是<名单>
      并且 名单于2022年9月28日起公示
      当 查询名单在2022年10月11日可否提交审议
      那么 可以
      并且 依据第七条第三项和第七条第四项

      例子:
        | 名单                           |
        | 先进单位、个人名单             |
        | 献血者和献血服务志愿者表扬名单 |

    场景: 若公示当日计入，提前一日期满
      Read as counting the day of posting, the notice is over a day earlier
      说明：9月28日、29日、30日、10月8日、9日，期满日为10月9日。
      Note: 28, 29, 30 September, 8 and 9 October; the last day is 9 October.
      假如 名单是先进单位、个人名单
      并且 名单于2022年9月28日起公示
      并且 起始当日按“当日是工作日的计入”解释
      当 查询名单在2022年10月10日可否提交审议
      那么 可以
      并且 依据第七条第三项和第七条第四项

    场景大纲: 没有公示的名单不可以提交审议
      A list that was not posted may not be submitted
      假如 名单是<名单>
      并且 名单没有公示
      当 查询名单在2024年5月20日可否提交审议
      那么 不可以
      并且 依据第七条第三项和第七条第四项

      例子:
        | 名单                           |
        | 先进单位、个人名单             |
        | 献血者和献血服务志愿者表扬名单 |

    场景: 若只有先进单位、个人名单须公示，献血者和志愿者名单未经公示也可以提交
      Read as only the lists of advanced units and individuals, that of donors and volunteers may be submitted without notice
      假如 名单是献血者和献血服务志愿者表扬名单
      并且 名单没有公示
      并且 公示的名单按“只有先进单位、个人名单须公示”解释
      当 查询名单在2024年5月20日可否提交审议
      那么 可以
      并且 依据第七条第三项和第七条第四项

    场景: 若只有先进单位、个人名单须公示，先进单位、个人名单仍须公示
      Read as only the lists of advanced units and individuals, these must still be posted
      假如 名单是先进单位、个人名单
      并且 名单没有公示
      并且 公示的名单按“只有先进单位、个人名单须公示”解释
      当 查询名单在2024年5月20日可否提交审议
      那么 不可以
      并且 依据第七条第三项和第七条第四项

    场景: 不知何日提交，先查明
      The day of submission must first be known
      假如 名单是先进单位、个人名单
      并且 名单于2024年5月6日起公示
      当 查询名单可否提交审议
      那么 尚需查明“提交审议之日”
      并且 依据第七条第四项

    场景: 不知是否公示，先查明
      Whether the list was posted must first be known
      假如 名单是先进单位、个人名单
      当 查询名单在2024年5月20日可否提交审议
      那么 尚需查明“名单已经公示”
      并且 依据第七条第四项

    场景: 公示后审议通过的，予以表扬
      Posted and then adopted, those on the list are commended
      说明：2024年5月6日（星期一）公示：7日、8日、9日、10日和调休上班的11日（星期六），期满日为5月11日。
      Note: posted on Monday 6 May 2024, the days are 7, 8, 9, 10 and, worked in exchange, Saturday 11 May; the last is 11 May.
      假如 名单是先进单位、个人名单
      并且 名单于2024年5月6日起公示
      并且 全体成员会议审议通过：是
      当 名单于2024年5月12日提交审议，查询应否予以表扬
      那么 应当
      并且 依据第七条第三项和第七条第四项

    场景: 审议没有通过的，不予表扬
      Not adopted, those on the list are not commended
      假如 名单是先进单位、个人名单
      并且 名单于2024年5月6日起公示
      并且 全体成员会议审议通过：否
      当 名单于2024年5月12日提交审议，查询应否予以表扬
      那么 没有此项义务
      并且 依据第七条第四项

    场景: 公示期内提交而审议通过的，不予表扬
      Submitted while still posted, even an adopted list is not commended
      假如 名单是先进单位、个人名单
      并且 名单于2024年5月6日起公示
      并且 全体成员会议审议通过：是
      当 名单于2024年5月11日提交审议，查询应否予以表扬
      那么 没有此项义务
      并且 依据第七条第三项和第七条第四项
