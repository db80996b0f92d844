# language: zh-CN
功能: 第五条 基本医疗保险基金
  The basic medical insurance funds

  背景:
    假如 适用2024年6月1日的规定

  规则: 第五条第一款
    基本医疗保险基金包括职工基本医疗保险基金和城乡居民基本医疗保险基金，纳入社会保障基金财政专户。

    场景大纲: 职工和城乡居民基本医疗保险基金组成基本医疗保险基金，纳入财政专户
      The employees' and the residents' fund make up the basic funds and lie in the special fiscal account
      当 查询<基金>属于哪一基金
      那么 属于基本医疗保险基金的一部分
      并且 纳入社会保障基金财政专户
      并且 依据第五条第一款

      例子:
        | 基金                     |
        | 职工基本医疗保险基金     |
        | 城乡居民基本医疗保险基金 |

    场景: 单位补充医疗保险资金不是基本医疗保险基金
      The money of an employer's supplementary medical insurance is none of the basic funds
      当 查询单位补充医疗保险资金属于哪一基金
      那么 不是基本医疗保险基金的一部分
      并且 本规定没有将其纳入社会保障基金财政专户
      并且 依据第五条第一款

  规则: 第五条第二款
    职工基本医疗保险基金包括职工基本医疗保险统筹基金和个人账户。

    场景大纲: 统筹基金和个人账户组成职工基本医疗保险基金，随之纳入财政专户
      The pooled fund and the personal accounts make up the employees' fund and lie in the account with it
      说明：第二款说两者组成职工基本医疗保险基金，第一款说该基金纳入财政专户。
      Note: paragraph 2 makes the two the employees' fund, and paragraph 1 places that fund in the special fiscal account.
      当 查询<基金>属于哪一基金
      那么 属于职工基本医疗保险基金的一部分
      并且 纳入社会保障基金财政专户
      并且 依据第五条第一款和第五条第二款

      例子:
        | 基金                     |
        | 职工基本医疗保险统筹基金 |
        | 个人账户                 |

  规则: 第五条第三款
    职工基本医疗保险统筹基金和城乡居民基本医疗保险基金按照规定设置支出项目。

    场景大纲: 按照规定设置的支出项目可以列支
      An expenditure item that is set as prescribed may be paid
      假如 支出项目按照规定设置：是
      当 查询该项目可否从<基金>列支
      那么 可以列支
      并且 依据第五条第三款

      例子:
        | 基金                     |
        | 职工基本医疗保险统筹基金 |
        | 城乡居民基本医疗保险基金 |

    场景大纲: 没有按照规定设置的支出项目不得列支
      An expenditure item that is not set as prescribed may not be paid
      假如 支出项目按照规定设置：否
      当 查询该项目可否从<基金>列支
      那么 不得列支
      并且 依据第五条第三款

      例子:
        | 基金                     |
        | 职工基本医疗保险统筹基金 |
        | 城乡居民基本医疗保险基金 |

    场景大纲: 支出项目由其他规定设置，条文没有写明
      The items are set by other rules, which the text does not name
      当 查询该项目可否从<基金>列支
      那么 尚需查明“支出项目按照规定设置”
      并且 尚待授权事项G19明确
      并且 依据第五条第三款

      例子:
        | 基金                     |
        | 职工基本医疗保险统筹基金 |
        | 城乡居民基本医疗保险基金 |

  规则: 第五条第四款
    市财政部门应当会同市医疗保障行政管理部门根据国家规定制定基本医疗保险基金的保值增值计划并组织实施。

    场景: 保值增值计划由市财政部门会同市医疗保障行政管理部门制定并组织实施
      The plan is drawn up and carried out by the finance department together with the healthcare security department
      当 查询基本医疗保险基金的保值增值计划由谁制定
      那么 制定者是市财政部门会同市医疗保障行政管理部门
      并且 由市财政部门会同市医疗保障行政管理部门组织实施
      并且 条文没有写明批准机关
      并且 依据第五条第四款

    场景: 两部门根据国家规定制定的计划可以实施
      A plan that both departments drew up under the rules of the State may be implemented
      假如 文件由市财政部门牵头制定
      并且 会同市医疗保障行政管理部门：是
      并且 根据国家规定制定：是
      当 查询保值增值计划可否实施
      那么 该文件可以实施
      并且 依据第五条第四款

    场景大纲: 没有会同或者没有根据国家规定制定的计划不得实施
      Without the other department, or not under the rules of the State, the plan may not be implemented
      假如 文件由市财政部门牵头制定
      并且 会同市医疗保障行政管理部门：<会同>
      并且 根据国家规定制定：<国家规定>
      当 查询保值增值计划可否实施
      那么 该文件不得实施
      并且 依据第五条第四款

      例子:
        | 会同 | 国家规定 |
        | 否   | 是       |
        | 是   | 否       |
        | 否   | 否       |

    场景大纲: 不由市财政部门牵头的计划不得实施
      A plan that the finance department does not lead may not be implemented
      假如 文件由<牵头机关>牵头制定
      并且 根据国家规定制定：是
      当 查询保值增值计划可否实施
      那么 该文件不得实施
      并且 依据第五条第四款

      例子:
        | 牵头机关               |
        | 市医疗保障行政管理部门 |
        | 医疗保障经办机构       |

    场景: 国家规定尚未查明的，先查明
      Whether the rules of the State were followed must first be known
      假如 文件由市财政部门牵头制定
      并且 会同市医疗保障行政管理部门：是
      当 查询保值增值计划可否实施
      那么 尚需查明“根据国家规定制定”
      并且 尚待授权事项G19明确
      并且 依据第五条第四款

    场景: 不知是否会同，先查明
      Whether both departments acted together must first be known
      假如 文件由市财政部门牵头制定
      并且 根据国家规定制定：是
      当 查询保值增值计划可否实施
      那么 尚需查明“会同市医疗保障行政管理部门”
      并且 依据第五条第四款

    场景: 不知由谁牵头制定，先查明
      Which body led must first be known
      假如 根据国家规定制定：是
      当 查询保值增值计划可否实施
      那么 尚需查明“牵头制定机关”
      并且 依据第五条第四款

    场景: 牵头机关会同自己，事实矛盾
      A lead that acts together with itself contradicts itself
      假如 文件由市医疗保障行政管理部门牵头制定
      并且 会同市医疗保障行政管理部门：是
      当 查询保值增值计划可否实施
      那么 “会同市医疗保障行政管理部门”有误，不予裁决

    场景: 市医疗保障行政管理部门牵头、没有会同自己的计划，同样不得实施
      A plan led by the healthcare security department, not together with itself, may not be implemented either
      假如 文件由市医疗保障行政管理部门牵头制定
      并且 会同市医疗保障行政管理部门：否
      并且 根据国家规定制定：是
      当 查询保值增值计划可否实施
      那么 该文件不得实施
      并且 依据第五条第四款
