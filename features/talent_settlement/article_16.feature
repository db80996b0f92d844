# language: zh-CN
功能: 第十六条 重点扶持单位的引进人才
  Talent of units under key support

  背景:
    假如 适用2024年6月1日的规定

  规则: 第十六条
    《办法》第五条第（九）项中我市重点扶持的企业、项目单位、社会组织的引进人才入户应由用人单位或主管部门按程序遴选产生，在单位内部公示后向市、区人力资源社会保障部门申报。
    市发展改革部门下达年度计划后，当年具体申报程序按市人力资源社会保障部门的通知执行。

    场景大纲: 按程序遴选、内部公示，年度计划下达后按通知的程序，可以向市、区人力资源社会保障部门申报
      Selected by procedure, after public notice within the unit, once the annual plan is handed down and by the procedure in the notice, the person may be filed for
      假如 由<遴选者>遴选
      并且 按程序遴选产生：是
      并且 已在单位内部公示：是
      并且 年度计划已下达：是
      并且 按通知的当年申报程序申报：是
      当 查询重点扶持的单位可否申报该人员入户
      那么 可以
      并且 由市、区人力资源社会保障部门负责
      并且 依据第十六条

      例子:
        | 遴选者   |
        | 用人单位 |
        | 主管部门 |

    场景: 人才本人自荐的，不可以申报
      Someone who put themselves forward may not be filed for
      假如 由人才本人遴选
      并且 按程序遴选产生：是
      并且 已在单位内部公示：是
      并且 年度计划已下达：是
      并且 按通知的当年申报程序申报：是
      当 查询重点扶持的单位可否申报该人员入户
      那么 不可以
      并且 依据第十六条

    场景大纲: 缺少任何一项的，不可以申报
      With any one of these lacking the person may not be filed for
      说明：“下达年度计划后”才有当年的申报程序，计划未下达的，没有可依的程序。
      Note: only "after … has handed down the annual plan" is there a procedure of that year; before it there is none to file by.
      假如 由用人单位遴选
      并且 按程序遴选产生：<遴选>
      并且 已在单位内部公示：<公示>
      并且 年度计划已下达：<计划>
      并且 按通知的当年申报程序申报：<程序>
      当 查询重点扶持的单位可否申报该人员入户
      那么 不可以
      并且 依据第十六条

      例子:
        | 遴选 | 公示 | 计划 | 程序 |
        | 否   | 是   | 是   | 是   |
        | 是   | 否   | 是   | 是   |
        | 是   | 是   | 否   | 是   |
        | 是   | 是   | 是   | 否   |

    场景: 年度计划是否已下达，先查明
      Whether the annual plan is handed down must first be known
      假如 由用人单位遴选
      并且 按程序遴选产生：是
      并且 已在单位内部公示：是
      当 查询重点扶持的单位可否申报该人员入户
      那么 尚需查明“市发展改革部门已下达年度计划”
      并且 尚待授权事项G46明确
      并且 依据第十六条

    场景大纲: 年度计划和当年申报程序由谁定
      Who fixes the annual plan and the procedure of the year
      当 查询“<工作>”由谁负责
      那么 由<部门>负责
      并且 依据第十六条

      例子:
        | 工作                                             | 部门                   |
        | 下达重点扶持单位引进人才入户的年度计划           | 市发展改革部门         |
        | 通知重点扶持单位引进人才入户的当年具体申报程序   | 市人力资源社会保障部门 |
