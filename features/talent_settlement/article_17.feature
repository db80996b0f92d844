# language: zh-CN
功能: 第十七条 应届毕业生的条件
  Conditions for current-year graduates

  背景:
    假如 适用2024年6月1日的规定

  规则: 第十七条
    国内普通高校应届毕业生申报入户须符合《办法》第五条第（二）（三）（四）项所要求的学历、学位、年龄等条件。

    场景大纲: 符合第（二）（三）（四）项所要求的条件，符合入户的条件
      Meeting what item 2, 3 or 4 requires, the conditions are met
      说明：《办法》第五条各项各为一类人才（比照第十三条、第十五条、第十六条），只须符合所申报的一项，不是三项都须符合。
      Note: each item of Article 5 of the Measures is a kind of talent (compare Articles 13, 15 and 16); the one filed under must be met, not all 3.
      假如 按《办法》第五条<项>申报
      并且 符合该项所要求的学历、学位、年龄等条件：是
      当 查询应届毕业生是否符合入户的条件
      那么 符合应届毕业生入户的条件
      并且 依据第十七条

      例子:
        | 项         |
        | 第（二）项 |
        | 第（三）项 |
        | 第（四）项 |

    场景大纲: 不符合所申报的项要求的条件，不符合
      Not meeting what the item filed under requires, the conditions are not met
      假如 按《办法》第五条<项>申报
      并且 符合该项所要求的学历、学位、年龄等条件：否
      当 查询应届毕业生是否符合入户的条件
      那么 不符合应届毕业生入户的条件
      并且 依据第十七条

      例子:
        | 项         |
        | 第（二）项 |
        | 第（三）项 |
        | 第（四）项 |

    场景: 其他项不适用于应届毕业生
      Other items are not for current-year graduates
      假如 按《办法》第五条其他项申报
      并且 符合该项所要求的学历、学位、年龄等条件：是
      当 查询应届毕业生是否符合入户的条件
      那么 不符合应届毕业生入户的条件
      并且 依据第十七条

    场景: 学历、学位、年龄等条件由《办法》规定，先查明
      The conditions of qualifications, degree, age and others are in the Measures, and must first be known
      假如 按《办法》第五条第（二）项申报
      当 查询应届毕业生是否符合入户的条件
      那么 尚需查明“符合该项所要求的学历、学位、年龄等条件”
      并且 尚待授权事项G41明确
      并且 依据第十七条
