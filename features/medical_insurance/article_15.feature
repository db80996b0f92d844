# language: zh-CN
功能: 第十五条 待遇的种类
  The kinds of benefits

  背景:
    假如 适用2024年6月1日的规定

  规则: 第十五条第一款
    职工基本医疗保险参保人员享受职工基本医疗保险统筹待遇和个人账户待遇。
    职工基本医疗保险统筹待遇包括住院待遇、门诊特定病种待遇和普通门诊待遇。

    场景大纲: 职工参保人员享受三项统筹待遇
      Persons insured as employees receive three pooled benefits
      假如 参保人员参加职工基本医疗保险
      当 查询可否享受<待遇>
      那么 该待遇：享受，属于统筹待遇
      并且 依据第十五条第一款

      例子:
        | 待遇             |
        | 住院待遇         |
        | 门诊特定病种待遇 |
        | 普通门诊待遇     |

    场景: 职工参保人员享受个人账户待遇，它不是统筹待遇
      Persons insured as employees receive personal account benefits, which are no pooled benefit
      假如 参保人员参加职工基本医疗保险
      当 查询可否享受个人账户待遇
      那么 该待遇：享受，不属于统筹待遇
      并且 依据第十五条第一款

    场景: 生育医疗待遇不在本条所定的职工待遇之内
      Maternity medical benefits are not among the employees' benefits of this article
      说明：第一款列举的统筹待遇没有“等”字，不含生育医疗待遇；职工的生育待遇由其他规定确定，本条不作肯定或者否定。
      Note: the list of paragraph 1 is closed and has no maternity benefits; other rules decide on those of employees.
      假如 参保人员参加职工基本医疗保险
      当 查询可否享受生育医疗待遇
      那么 该待遇：不在本条所定的待遇之内
      并且 依据第十五条第一款

    场景: 不知参加哪种基本医疗保险，先查明
      Which basic medical insurance was joined must first be known
      当 查询可否享受个人账户待遇
      那么 尚需查明“所参加的基本医疗保险”
      并且 依据第十五条第一款

  规则: 第十五条第二款
    职工基本医疗保险参保人员，同步享受职工大额医疗费用补助待遇。

    场景: 职工参保人员同步享受大额医疗费用补助待遇
      Persons insured as employees receive the benefits of the large-expense subsidy at the same time
      假如 参保人员参加职工基本医疗保险
      当 查询可否享受职工大额医疗费用补助待遇
      那么 该待遇：同步享受
      并且 依据第十五条第二款

    场景: 城乡居民大病保险待遇不在职工待遇之内
      The benefits of residents' critical illness insurance are not among the employees' benefits
      假如 参保人员参加职工基本医疗保险
      当 查询可否享受城乡居民大病保险待遇
      那么 该待遇：不在本条所定的待遇之内
      并且 依据第十五条第二款

    场景大纲: 享受职工待遇的月份，同步享受大额医疗费用补助待遇
      In the months with employees' benefits the benefits of the large-expense subsidy are received as well
      说明：从2023年11月起享受、2024年2月起停止，享受的月份为2023年11月至2024年1月。
      Note: received from November 2023 and stopped from February 2024, the months are November 2023 to January 2024.
      假如 参保人员参加职工基本医疗保险
      并且 从2023年11月起享受该基本医疗保险待遇
      并且 从2024年2月起停止享受该基本医疗保险待遇
      当 查询<询问月>同步享受的补充医疗保险待遇
      那么 同步享受职工大额医疗费用补助待遇
      并且 依据第十五条第二款

      例子:
        | 询问月     |
        | 2023年11月 |
        | 2024年1月  |

    场景大纲: 未享受或者停止享受职工待遇的月份，没有大额医疗费用补助待遇
      In months without employees' benefits there are none of the large-expense subsidy
      假如 参保人员参加职工基本医疗保险
      并且 从2023年11月起享受该基本医疗保险待遇
      并且 从2024年2月起停止享受该基本医疗保险待遇
      当 查询<询问月>同步享受的补充医疗保险待遇
      那么 该月没有同步享受的补充医疗保险待遇
      并且 依据第十五条第二款

      例子:
        | 询问月     |
        | 2023年10月 |
        | 2024年2月  |
        | 2024年3月  |

    场景: 没有停止的，继续同步享受
      While nothing has stopped, they go on at the same time
      假如 参保人员参加职工基本医疗保险
      并且 从2023年11月起享受该基本医疗保险待遇
      并且 该基本医疗保险待遇没有停止
      当 查询2024年6月同步享受的补充医疗保险待遇
      那么 同步享受职工大额医疗费用补助待遇
      并且 依据第十五条第二款

    场景: 不知是否已经停止，先查明停止的月份
      Whether the benefits have stopped must first be known
      假如 参保人员参加职工基本医疗保险
      并且 从2023年11月起享受该基本医疗保险待遇
      当 查询2024年6月同步享受的补充医疗保险待遇
      那么 尚需查明“停止享受基本医疗保险待遇的月份”
      并且 依据第十五条第二款

    场景: 不知从何时享受职工待遇，先查明
      The first month with employees' benefits must first be known
      假如 参保人员参加职工基本医疗保险
      当 查询2024年6月同步享受的补充医疗保险待遇
      那么 尚需查明“享受基本医疗保险待遇的首月”
      并且 依据第十五条第二款

    场景大纲: 停止月份不在首月之后，事实矛盾
      A month of stopping that is not after the first month contradicts itself
      假如 参保人员参加职工基本医疗保险
      并且 从2023年11月起享受该基本医疗保险待遇
      并且 从<停止月>起停止享受该基本医疗保险待遇
      当 查询2024年1月同步享受的补充医疗保险待遇
      那么 “停止享受基本医疗保险待遇的月份”有误，不予裁决

      例子:
        | 停止月     |
        | 2023年10月 |
        | 2023年11月 |

  规则: 第十五条第三款
    城乡居民基本医疗保险参保人员享受城乡居民基本医疗保险统筹待遇，包括住院待遇、门诊特定病种待遇、普通门诊待遇以及生育医疗待遇。

    场景大纲: 城乡居民参保人员享受四项统筹待遇，含生育医疗待遇
      Persons insured as residents receive four pooled benefits, maternity included
      假如 参保人员参加城乡居民基本医疗保险
      当 查询可否享受<待遇>
      那么 该待遇：享受，属于统筹待遇
      并且 依据第十五条第三款

      例子:
        | 待遇             |
        | 住院待遇         |
        | 门诊特定病种待遇 |
        | 普通门诊待遇     |
        | 生育医疗待遇     |

    场景: 城乡居民参保人员没有个人账户待遇
      Persons insured as residents have no personal account benefits
      假如 参保人员参加城乡居民基本医疗保险
      当 查询可否享受个人账户待遇
      那么 该待遇：不在本条所定的待遇之内
      并且 依据第十五条第三款

  规则: 第十五条第四款
    城乡居民基本医疗保险参保人员，同步享受城乡居民大病保险待遇。

    场景: 城乡居民参保人员同步享受大病保险待遇
      Persons insured as residents receive the benefits of critical illness insurance at the same time
      假如 参保人员参加城乡居民基本医疗保险
      当 查询可否享受城乡居民大病保险待遇
      那么 该待遇：同步享受
      并且 依据第十五条第四款

    场景: 职工大额医疗费用补助待遇不在城乡居民待遇之内
      The benefits of the employees' large-expense subsidy are not among the residents' benefits
      假如 参保人员参加城乡居民基本医疗保险
      当 查询可否享受职工大额医疗费用补助待遇
      那么 该待遇：不在本条所定的待遇之内
      并且 依据第十五条第四款

    场景大纲: 享受居民待遇的月份，同步享受大病保险待遇
      In the months with residents' benefits those of critical illness insurance are received as well
      说明：从2024年1月起享受、2025年1月起停止，享受的月份为2024年1月至12月。
      Note: received from January 2024 and stopped from January 2025, the months are January to December 2024.
      假如 参保人员参加城乡居民基本医疗保险
      并且 从2024年1月起享受该基本医疗保险待遇
      并且 从2025年1月起停止享受该基本医疗保险待遇
      当 查询<询问月>同步享受的补充医疗保险待遇
      那么 同步享受城乡居民大病保险待遇
      并且 依据第十五条第四款

      例子:
        | 询问月     |
        | 2024年1月  |
        | 2024年12月 |

    场景大纲: 未享受或者停止享受居民待遇的月份，没有大病保险待遇
      In months without residents' benefits there are none of critical illness insurance
      假如 参保人员参加城乡居民基本医疗保险
      并且 从2024年1月起享受该基本医疗保险待遇
      并且 从2025年1月起停止享受该基本医疗保险待遇
      当 查询<询问月>同步享受的补充医疗保险待遇
      那么 该月没有同步享受的补充医疗保险待遇
      并且 依据第十五条第四款

      例子:
        | 询问月     |
        | 2023年12月 |
        | 2025年1月  |
