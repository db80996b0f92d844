# language: zh-CN
功能: 第二十一条 专家培训
  Training of experts

  背景:
    假如 适用2024年6月1日的规定

  规则: 第二十一条
    市房屋行政主管部门应当采取适当的方式组织培训、讲座、业务交流等活动，促进物业管理专家掌握物业管理相关的法律法规、规章制度、技术规范、行业标准。

    场景大纲: 与物业管理相关的所列内容，市房屋行政主管部门应当组织活动促进专家掌握
      For what is listed and related to property management the municipal housing department must organise activities
      假如 学习内容与物业管理相关：是
      当 查询应否组织活动促进专家掌握<内容>
      那么 应当
      并且 由市房屋行政主管部门负责
      并且 依据第二十一条

      例子:
        | 内容     |
        | 法律法规 |
        | 规章制度 |
        | 技术规范 |
        | 行业标准 |

    场景大纲: 与物业管理无关的，或者未列的内容，没有组织的义务
      For what is unrelated to property management, or not listed, nothing need be organised
      假如 学习内容与物业管理相关：<相关>
      当 查询应否组织活动促进专家掌握<内容>
      那么 没有此项义务
      并且 依据第二十一条

      例子:
        | 内容     | 相关 |
        | 行业标准 | 否   |
        | 市场营销 | 是   |

    场景: 是否与物业管理相关，先查明
      Whether the subject is related to property management must first be known
      当 查询应否组织活动促进专家掌握技术规范
      那么 尚需查明“与物业管理相关”
      并且 依据第二十一条

    场景大纲: 采取何种适当的方式，由市房屋行政主管部门选择
      Which suitable way is taken is for the municipal housing department to choose
      假如 学习内容与物业管理相关：是
      当 查询以何种方式促进专家掌握<内容>
      那么 由市房屋行政主管部门在培训、讲座、业务交流等方式中选择
      并且 依据第二十一条

      例子:
        | 内容     |
        | 法律法规 |
        | 技术规范 |

    场景大纲: 没有组织的义务，也就没有方式的选择
      Where nothing need be organised there is no way to choose
      假如 学习内容与物业管理相关：<相关>
      当 查询以何种方式促进专家掌握<内容>
      那么 没有此项义务
      并且 依据第二十一条

      例子:
        | 内容     | 相关 |
        | 市场营销 | 是   |
        | 技术规范 | 否   |
