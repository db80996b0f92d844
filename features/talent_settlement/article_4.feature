# language: zh-CN
功能: 第四条 网上申报
  Online filing

  背景:
    假如 适用2024年6月1日的规定

  规则: 第四条
    引进在职人才入户申报原则上实行全流程网办。
    申请人通过移动端或电脑端登录申办系统填报后提交人力资源社会保障部门审核。

    场景: 由申请人登录申办系统填报并提交
      The applicant logs in to the application system, fills in and submits
      当 查询“登录申办系统填报并提交引进在职人才入户申报”由谁负责
      那么 由申请人负责
      并且 依据第四条

    场景大纲: 可以通过移动端或电脑端网上申报
      The filing may be made online by mobile device or computer
      当 申请人通过<途径>申报引进在职人才入户
      那么 申请人可以通过该途径申报
      并且 依据第四条

      例子:
        | 途径   |
        | 移动端 |
        | 电脑端 |

    场景: 没有理由的，不可以在窗口现场申报
      Without a reason the filing may not be made at a counter on site
      假如 有不能网上申报的理由：否
      当 申请人通过窗口现场申报引进在职人才入户
      那么 申请人不可以通过该途径申报
      并且 依据第四条

    场景: “原则上”容许例外，有理由的由部门决定
      “In principle” leaves room for exceptions: with a reason the department decides
      假如 有不能网上申报的理由：是
      当 申请人通过窗口现场申报引进在职人才入户
      那么 是否例外允许不通过网上申报，由人力资源社会保障部门决定
      并且 依据第四条

    场景: 不知有无不能网上申报的理由，先查明
      Whether there is a reason not to file online must first be known
      当 申请人通过窗口现场申报引进在职人才入户
      那么 尚需查明“有不能网上申报的理由”
      并且 依据第四条
