# language: zh-CN
功能: 第五条 部门职责
  Work of the departments

  背景:
    假如 适用2024年6月1日的规定

  规则: 第五条第一款
    市卫生健康部门负责组织协调相关单位做好符合《规定》第二十七条和第二十八条规定的献血者和献血服务志愿者享受医疗服务领域的相关优待。
    市文化广电旅游部门、市林业和园林部门、市科技部门、市科技协会、市发展改革委、市民政部门、市交通运输部门、市人力资源和社会保障部门、市教育部门等单位负责做好符合《规定》第二十六条、第二十七条和第二十八条规定的献血者和献血服务志愿者在文化旅游、养老服务、交通出行、社会保障、推荐就业和子女入托、入学等领域的相关优待。
    市政务服务数据管理部门负责数据共享领域的应用和管理。

    场景大纲: 医疗服务领域的优待，对符合第二十七条、第二十八条的人员由市卫生健康部门负责
      The municipal health department sees to medical services for those who meet Articles 27 and 28
      假如 该人员<条款>
      当 查询该人员在医疗服务领域的优待由谁负责
      那么 应当
      并且 由市卫生健康部门负责
      并且 依据第五条第一款

      例子:
        | 条款                                     |
        | 符合《规定》第二十七条而不符合第二十八条 |
        | 符合《规定》第二十八条                   |

    场景: 医疗服务领域没有写只符合第二十六条的人员
      For medical services those who meet only Article 26 are not named
      说明：部门职责的列举不等于资格，第二十六条的人员能否享受医疗优待见第十二条和口径A71。
      Note: a list of work is no list of entitlement; for medical benefits of those of Article 26 see Article 12 and reading A71.
      假如 该人员只符合《规定》第二十六条
      当 查询该人员在医疗服务领域的优待由谁负责
      那么 没有此项义务
      并且 没有负责者
      并且 依据第五条第一款

    场景大纲: 其他六个领域的优待由列名单位负责，第二十六条的人员也在内
      The units listed see to the other six fields, also for those who meet Article 26
      假如 该人员<条款>
      当 查询该人员在<领域>领域的优待由谁负责
      那么 应当
      并且 由市文化广电旅游部门等列名单位负责
      并且 依据第五条第一款

      例子:
        | 条款                                     | 领域           |
        | 只符合《规定》第二十六条                 | 文化旅游       |
        | 只符合《规定》第二十六条                 | 养老服务       |
        | 只符合《规定》第二十六条                 | 交通出行       |
        | 只符合《规定》第二十六条                 | 社会保障       |
        | 只符合《规定》第二十六条                 | 推荐就业       |
        | 只符合《规定》第二十六条                 | 子女入托、入学 |
        | 符合《规定》第二十七条而不符合第二十八条 | 推荐就业       |
        | 符合《规定》第二十八条                   | 交通出行       |

    场景: 没有写明的住房保障领域，没有负责者
      For housing support, which is not named, no one has the task
      说明：“等领域”不限于列明的六个领域，但第十条至第十三条没有住房保障的优待，也就没有“相关优待”可负责。
      Note: the fields are "and similar" to the six, but Articles 10 to 13 give no housing support, so there are no "relevant benefits" to see to.
      假如 该人员符合《规定》第二十八条
      当 查询该人员在住房保障领域的优待由谁负责
      那么 没有此项义务
      并且 没有负责者
      并且 依据第五条第一款

    场景: 不符合《规定》任何一条的人员，没有负责者
      For those who meet no article of the Regulation no one has the task
      假如 该人员不符合《规定》第二十六条至第二十八条中的任何一条
      当 查询该人员在文化旅游领域的优待由谁负责
      那么 没有此项义务
      并且 没有负责者
      并且 依据第五条第一款

    场景: 不知符合哪一条，先查明
      Which article is met must first be known
      当 查询该人员在医疗服务领域的优待由谁负责
      那么 尚需查明“符合的《规定》条款”
      并且 尚待授权事项G34明确
      并且 依据第五条第一款

    场景大纲: 列名的九个部门和单位
      The nine departments and units that are listed by name
      当 查询<部门>是否列名负责文化旅游等领域的优待
      那么 已列名
      并且 依据第五条第一款

      例子:
        | 部门                     |
        | 市文化广电旅游部门       |
        | 市林业和园林部门         |
        | 市科技部门               |
        | 市科技协会               |
        | 市发展改革委             |
        | 市民政部门               |
        | 市交通运输部门           |
        | 市人力资源和社会保障部门 |
        | 市教育部门               |

    场景大纲: 没有在其中列名的部门
      Departments that are not listed by name among them
      当 查询<部门>是否列名负责文化旅游等领域的优待
      那么 未列名
      并且 依据第五条第一款

      例子:
        | 部门                   |
        | 市卫生健康部门         |
        | 市政务服务数据管理部门 |
        | 市献血办               |

    场景: 数据共享领域由市政务服务数据管理部门负责
      The municipal government services and data administration department has data sharing
      当 查询“数据共享领域的应用和管理”由谁负责
      那么 由市政务服务数据管理部门负责
      并且 依据第五条第一款

    场景: 若医疗优待只限第二十七条、第二十八条，符合哪一条先查明
      Read as only Articles 27 and 28, the article met must first be known
      假如 本人的凭证是优待信息
      并且 公立医疗机构：是
      并且 到指定窗口办理：是
      并且 属于规定的普通门诊诊查费：是
      并且 医疗优待的人员按“只限符合第二十七条、第二十八条的人员”解释
      当 查询诊查费是否免交
      那么 尚需查明“符合的《规定》条款”
      并且 尚待授权事项G34明确
      并且 依据第五条第一款

  规则: 第五条第二款
    市献血办、设血站的区献血办负责为符合《规定》第二十六条、第二十七条和第二十八条规定的献血者和献血服务志愿者自动统计献血次数和志愿时的工作。

    场景: 献血次数和志愿时长由市献血办、设血站的区献血办自动统计
      The municipal donation office and those of districts with a blood station count donations and hours automatically
      当 查询“自动统计献血次数和志愿时长”由谁负责
      那么 由市献血办和设血站的区献血办负责
      并且 依据第五条第二款
