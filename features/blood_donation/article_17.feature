# language: zh-CN
功能: 第十七条 反映和改正
  Reports and correction

  背景:
    假如 适用2024年6月1日的规定

  规则: 第十七条
    公民、法人或者其他组织发现有关工作机构有违反本办法的行为，或者优待服务单位拒绝为符合条件的献血者、献血服务志愿者提供优待服务的，可以向市献血办、设血站的区献血办或者其主管部门反映，由有权机关责令改正。

    场景大纲: 可以向市献血办、设血站的区献血办或者主管部门反映
      Reports may go to the municipal office, one of a district with a blood station, or the competent department
      假如 反映的事项是“<事项>”
      当 查询可否向<机构>反映
      那么 可以
      并且 依据第十七条

      例子:
        | 事项                                         | 机构                     |
        | 有关工作机构违反本办法                       | 市献血办                 |
        | 有关工作机构违反本办法                       | 设血站的区献血办         |
        | 有关工作机构违反本办法                       | 该机构或者单位的主管部门 |
        | 优待服务单位拒绝为符合条件的人员提供优待服务 | 市献血办                 |
        | 优待服务单位拒绝为符合条件的人员提供优待服务 | 设血站的区献血办         |
        | 优待服务单位拒绝为符合条件的人员提供优待服务 | 该机构或者单位的主管部门 |

    场景: 未设血站的区献血办没有列名
      The donation office of a district without a blood station is not named
      假如 反映的事项是“有关工作机构违反本办法”
      当 查询可否向未设血站的区献血办反映
      那么 不可以
      并且 依据第十七条

    场景大纲: 不在其列的事项，不依本办法反映
      Other matters are not reported under these Measures
      假如 反映的事项是“<事项>”
      当 查询可否向市献血办反映
      那么 不可以
      并且 依据第十七条

      例子:
        | 事项                                           |
        | 优待服务单位拒绝为不符合条件的人员提供优待服务 |
        | 有关工作机构违反其他规定                       |

    场景: 不知反映何事，先查明
      The matter reported must first be known
      当 查询可否向市献血办反映
      那么 尚需查明“反映的事项”
      并且 依据第十七条

    场景: 由有权机关责令改正
      The authority with the power orders correction
      当 查询“责令改正”由谁负责
      那么 由有权机关负责
      并且 依据第十七条
