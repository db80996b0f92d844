# language: zh-CN
功能: 第十二条 随时申报和每年增补
  Applications at any time and yearly supplements

  背景:
    假如 适用2024年6月1日的规定

  规则: 第十二条
    采取随时申报、每年增补1次的办法常态化征集，具体程序按照本办法第九条的规定执行。
    增补的物业管理专家、物业管理专家委员会委员的任期与同届的任期相同。

    场景大纲: 随时申报：一年中的任何一日都可以申请
      Applications at any time: one may apply on any day of the year
      假如 申请人有工作单位：是
      并且 工作单位同意：是
      当 于<申报日>向区房屋行政主管部门提出申请
      那么 可以
      并且 依据第九条第二项和第十二条

      例子:
        | 申报日         |
        | 2023年1月1日   |
        | 2023年12月31日 |
        | 2024年2月29日  |

    场景: 本年尚未增补的，应当由市房屋行政主管部门组织增补
      While no supplement has been made in the year, the municipal housing department must organise one
      当 本年已增补0次，查询还应当增补吗
      那么 应当
      并且 由市房屋行政主管部门负责
      并且 依据第三条第二款和第十二条

    场景大纲: 本年已经增补的，没有再增补的义务
      Once a supplement has been made in the year no other is due
      当 本年已增补<次数>次，查询还应当增补吗
      那么 没有此项义务
      并且 依据第三条第二款和第十二条

      例子:
        | 次数 |
        | 1    |
        | 2    |

    场景: 不知本年增补了几次，先查明
      How many supplements were made in the year must first be known
      当 查询本年还应当增补吗
      那么 尚需查明“本年已增补次数”
      并且 依据第十二条

    场景大纲: 增补者的任期与同届同日届满
      The term of those added by a supplement ends with that of the intake
      说明：2023年7月1日起3年，至2026年6月30日；2021年3月1日起3年，至2024年2月29日（闰年）。
      Note: 3 years from 1 July 2023 run to 30 June 2026; from 1 March 2021 to 29 February 2024, a leap year.
      假如 本届任期自<开始>开始
      当 查询自<任职日>起任职者的任期
      那么 属于本届
      并且 期限的最后一日为<末日>
      并且 依据第十一条和第十二条

      例子:
        | 开始         | 任职日        | 末日          |
        | 2023年7月1日 | 2023年7月2日  | 2026年6月30日 |
        | 2023年7月1日 | 2024年7月1日  | 2026年6月30日 |
        | 2023年7月1日 | 2026年6月30日 | 2026年6月30日 |
        | 2021年3月1日 | 2022年6月1日  | 2024年2月29日 |

    场景: 若自增补起同样3年，增补者的任期晚于同届届满
      Read as the same length, the term of those added ends after that of the intake
      说明：2024年7月1日起3年，至2027年6月30日。
      Note: 3 years from 1 July 2024 run to 30 June 2027.
      假如 本届任期自2023年7月1日开始
      并且 增补者的任期按“自增补起同样3年”解释
      当 查询自2024年7月1日起任职者的任期
      那么 属于本届
      并且 期限的最后一日为2027年6月30日
      并且 依据第十一条和第十二条

    场景: 任职早于本届任期开始，事实矛盾
      Taking office before the term begins contradicts itself
      假如 本届任期自2023年7月1日开始
      当 查询自2023年6月30日起任职者的任期
      那么 “任职开始日”有误，不予裁决
