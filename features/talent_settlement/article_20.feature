# language: zh-CN
功能: 第二十条 应届毕业生的两种途径
  The two ways open to current-year graduates

  背景:
    假如 适用2024年6月1日的规定

  规则: 第二十条
    国内普通高校应届毕业生可直接在区公安机关申报办理入户；
    符合引进在职人才条件的，也可按引进在职人才办理条件和程序在人力资源社会保障部门办理。

    场景大纲: 应届毕业生可直接向区公安机关申报，无论是否符合在职人才条件
      A graduate may file directly with the district authority, whether or not meeting the conditions for in-service talent
      假如 是国内普通高校应届毕业生：是
      并且 符合引进在职人才条件：<符合>
      当 查询可否直接向区公安机关申报
      那么 可以
      并且 由区公安机关负责
      并且 依据第二十条

      例子:
        | 符合 |
        | 是   |
        | 否   |

    场景: 不是应届毕业生的，不可以直接向区公安机关申报
      Who is no current-year graduate may not file directly with the district authority
      假如 是国内普通高校应届毕业生：否
      并且 符合引进在职人才条件：是
      当 查询可否直接向区公安机关申报
      那么 不可以
      并且 依据第二十条

    场景: 符合在职人才条件的应届毕业生，也可在人力资源社会保障部门办理
      A graduate who meets the conditions for in-service talent may also go to the human resources and social security department
      假如 是国内普通高校应届毕业生：是
      并且 符合引进在职人才条件：是
      当 查询可否按引进在职人才办理
      那么 可以
      并且 由人力资源社会保障部门负责
      并且 依据第二十条

    场景: 不符合在职人才条件的应届毕业生，不可以按在职人才办理
      A graduate who does not meet the conditions for in-service talent may not take that way
      假如 是国内普通高校应届毕业生：是
      并且 符合引进在职人才条件：否
      当 查询可否按引进在职人才办理
      那么 不可以
      并且 依据第二十条

    场景: 是否符合在职人才条件由《办法》确定，先查明
      Whether the conditions for in-service talent are met is for the Measures, and must first be known
      假如 是国内普通高校应届毕业生：是
      当 查询可否按引进在职人才办理
      那么 尚需查明“符合引进在职人才条件”
      并且 尚待授权事项G41明确
      并且 依据第二十条

    场景: 何为应届毕业生由《办法》规定，申报途径同样先查明
      Who is a current-year graduate is for the Measures, and must first be known here too
      当 查询可否直接向区公安机关申报
      那么 尚需查明“是国内普通高校应届毕业生”
      并且 尚待授权事项G41明确
      并且 依据第二十条
