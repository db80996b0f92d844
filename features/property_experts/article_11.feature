# language: zh-CN
功能: 第十一条 任期和续任
  Term and reappointment

  背景:
    假如 适用2024年6月1日的规定

  规则: 第十一条
    物业管理专家、物业管理专家委员会委员每届任期3年，期满符合条件的可以续任。

    场景大纲: 每届任期3年
      The term of each intake is 3 years
      说明：任期首日已经在任，3年于对应日的前一日届满（口径A97）：2022年7月1日起，至2025年6月30日；2028年是闰年，2月有29日。
      Note: the first day of the term counts, so 3 years end the day before the anniversary (A97): from 1 July 2022 to 30 June 2025; 2028 is a leap year and February has 29 days.
      假如 本届任期自<开始>开始
      当 查询自<开始>起任职者的任期
      那么 属于本届
      并且 期限的最后一日为<末日>
      并且 依据第十一条

      例子:
        | 开始         | 末日           |
        | 2022年7月1日 | 2025年6月30日  |
        | 2023年1月1日 | 2025年12月31日 |
        | 2023年3月1日 | 2026年2月28日  |
        | 2025年3月1日 | 2028年2月29日  |

    场景: 若任期末日为对应日，任期多一日
      Read as the anniversary, the term is a day longer
      假如 本届任期自2022年7月1日开始
      并且 任期末日按“届满之年的对应日”解释
      当 查询自2022年7月1日起任职者的任期
      那么 属于本届
      并且 期限的最后一日为2025年7月1日
      并且 依据第十一条

    场景: 任期届满后才任职的，不属于本届
      Whoever takes office after the term has expired does not belong to the intake
      说明：2022年7月1日起的任期至2025年6月30日。
      Note: the term from 1 July 2022 runs to 30 June 2025.
      假如 本届任期自2022年7月1日开始
      当 查询自2025年7月1日起任职者的任期
      那么 不属于本届
      并且 依据第十一条

    场景: 任期的起算日未写明，先查明
      The day on which the term begins is not stated and must first be known
      当 查询自2023年7月1日起任职者的任期
      那么 尚需查明“本届任期开始日”
      并且 尚待授权事项G56明确
      并且 依据第十一条

    场景: 不参与的次数若按任期年累计，任期的起算日先查明
      If times of not taking part are counted by the year of the term, the day on which it began must first be known
      假如 每年度按“任期年”解释
      当 先于2023年7月1日、后于2024年6月30日无正当理由不参与
      那么 尚需查明“本届任期开始日”
      并且 尚待授权事项G56明确
      并且 依据第十一条

    场景: 期满并符合条件的，可以续任
      When the term has expired, whoever meets the conditions may be reappointed
      假如 本届任期自2022年7月1日开始
      并且 期满时符合条件：是
      当 拟自2025年7月1日起续任
      那么 可以
      并且 依据第十一条

    场景: 任期未满的，尚不能续任
      Before the term has expired there is no reappointment yet
      说明：任期至2025年6月30日（含当日）。
      Note: the term runs to 30 June 2025, that day included.
      假如 本届任期自2022年7月1日开始
      并且 期满时符合条件：是
      当 拟自2025年6月30日起续任
      那么 不可以
      并且 依据第十一条

    场景: 若任期末日为对应日，对应日当日尚不能续任
      Read as the anniversary, there is no reappointment on the anniversary yet
      假如 本届任期自2022年7月1日开始
      并且 任期末日按“届满之年的对应日”解释
      并且 期满时符合条件：是
      当 拟自2025年7月1日起续任
      那么 不可以
      并且 依据第十一条

    场景: 期满而不符合条件的，不可以续任
      When the term has expired, whoever does not meet the conditions may not be reappointed
      假如 本届任期自2022年7月1日开始
      并且 期满时符合条件：否
      当 拟自2025年7月1日起续任
      那么 不可以
      并且 依据第十一条

    场景: 不知期满时是否符合条件，先查明
      Whether the conditions are met must first be known
      假如 本届任期自2022年7月1日开始
      当 拟自2025年7月1日起续任
      那么 尚需查明“期满时符合条件”
      并且 依据第十一条
