# language: zh-CN
功能: 第三条 主管、经办、征收和配合
  Bodies in charge, agencies, collection and cooperation

  背景:
    假如 适用2024年6月1日的规定

  规则: 第三条第一款
    市医疗保障行政管理部门主管社会医疗保险工作，并组织实施本规定。

    场景大纲: 市医疗保障行政管理部门主管并组织实施
      The municipal healthcare security department is in charge and organises the implementation
      当 查询“<工作>”由谁负责
      那么 由市医疗保障行政管理部门负责
      并且 依据第三条第一款

      例子:
        | 工作                 |
        | 主管社会医疗保险工作 |
        | 组织实施本规定       |

  规则: 第三条第二款
    医疗保障经办机构负责社会医疗保险的日常管理和服务工作。

    场景: 日常管理和服务由医疗保障经办机构负责
      Day-to-day administration and services are for the healthcare security agency
      当 查询“社会医疗保险的日常管理和服务”由谁负责
      那么 由医疗保障经办机构负责
      并且 依据第三条第二款

  规则: 第三条第三款
    社会保险费征收机构负责基本医疗保险费的征收工作，并对缴费单位办理申报和未按时足额缴费情况进行监督检查。

    场景大纲: 征收和对缴费单位的监督检查由社会保险费征收机构负责
      Collection and the inspection of contributing employers are for the collection agency
      当 查询“<工作>”由谁负责
      那么 由社会保险费征收机构负责
      并且 依据第三条第三款

      例子:
        | 工作                                   |
        | 基本医疗保险费的征收                   |
        | 对缴费单位办理申报情况的监督检查       |
        | 对缴费单位未按时足额缴费情况的监督检查 |

  规则: 第三条第四款
    教育、财政、人力资源和社会保障、卫生健康、退役军人事务等有关部门应当在各自职责范围内配合做好社会医疗保险工作，协同实施本规定。

    场景大纲: 写明的五个部门在各自职责范围内应当配合
      The five departments named must cooperate within their own duties
      假如 属于该部门职责范围：是
      当 查询<部门>是否应当配合并协同实施
      那么 应当配合并协同实施
      并且 依据第三条第四款

      例子:
        | 部门                   |
        | 教育部门               |
        | 财政部门               |
        | 人力资源和社会保障部门 |
        | 卫生健康部门           |
        | 退役军人事务部门       |

    场景大纲: 不属于该部门职责范围的，没有配合义务
      Outside a department's own duties there is no duty to cooperate
      假如 属于该部门职责范围：否
      当 查询<部门>是否应当配合并协同实施
      那么 没有配合、协同实施的义务
      并且 依据第三条第四款

      例子:
        | 部门         |
        | 教育部门     |
        | 卫生健康部门 |

    场景: 其他有关部门同样在职责范围内配合
      Another relevant department likewise cooperates within its duties
      假如 该部门与社会医疗保险工作有关：是
      并且 属于该部门职责范围：是
      当 查询其他部门是否应当配合并协同实施
      那么 应当配合并协同实施
      并且 依据第三条第四款

    场景: 其他有关部门在职责范围以外不必配合
      Another relevant department need not cooperate outside its duties
      假如 该部门与社会医疗保险工作有关：是
      并且 属于该部门职责范围：否
      当 查询其他部门是否应当配合并协同实施
      那么 没有配合、协同实施的义务
      并且 依据第三条第四款

    场景: 与社会医疗保险工作无关的其他部门没有配合义务
      Another department that is not relevant has no duty to cooperate
      假如 该部门与社会医疗保险工作有关：否
      当 查询其他部门是否应当配合并协同实施
      那么 没有配合、协同实施的义务
      并且 依据第三条第四款

    场景: 不知是否属于职责范围，先查明
      Whether the matter is within the department's duties must first be known
      当 查询教育部门是否应当配合并协同实施
      那么 尚需查明“属于该部门职责范围”
      并且 依据第三条第四款

    场景: 不知其他部门是否有关，先查明
      Whether another department is relevant must first be known
      假如 属于该部门职责范围：是
      当 查询其他部门是否应当配合并协同实施
      那么 尚需查明“该部门与社会医疗保险工作有关”
      并且 依据第三条第四款

  规则: 第三条第五款
    街道办事处、镇人民政府应当协助医疗保障经办机构、社会保险费征收机构办理本辖区城乡居民基本医疗保险的参保登记和征收等有关事务。

    场景大纲: 街道办事处、镇人民政府协助办理本辖区居民医保的参保登记和征收
      Sub-district offices and town governments assist with residents' registration and collection in their own areas
      假如 事务属于城乡居民基本医疗保险
      并且 事务属于本辖区：是
      当 查询<机关>是否应当协助办理<事务>
      那么 应当协助医疗保障经办机构、社会保险费征收机构办理
      并且 依据第三条第五款

      例子:
        | 机关       | 事务     |
        | 街道办事处 | 参保登记 |
        | 街道办事处 | 征收     |
        | 镇人民政府 | 参保登记 |
        | 镇人民政府 | 征收     |

    场景: “等有关事务”包括与参保登记、征收有关的其他事务
      "And other matters" includes what relates to registration or collection
      假如 事务属于城乡居民基本医疗保险
      并且 事务属于本辖区：是
      并且 该事务与参保登记、征收有关：是
      当 查询镇人民政府是否应当协助办理其他事务
      那么 应当协助医疗保障经办机构、社会保险费征收机构办理
      并且 依据第三条第五款

    场景: 与参保登记、征收无关的事务没有协助义务
      There is no duty to assist with a matter unrelated to registration and collection
      假如 事务属于城乡居民基本医疗保险
      并且 事务属于本辖区：是
      并且 该事务与参保登记、征收有关：否
      当 查询镇人民政府是否应当协助办理其他事务
      那么 没有协助办理的义务
      并且 依据第三条第五款

    场景大纲: 不在本辖区的事务没有协助义务
      There is no duty to assist outside the office's own area
      假如 事务属于城乡居民基本医疗保险
      并且 事务属于本辖区：否
      当 查询<机关>是否应当协助办理参保登记
      那么 没有协助办理的义务
      并且 依据第三条第五款

      例子:
        | 机关       |
        | 街道办事处 |
        | 镇人民政府 |

    场景大纲: 职工基本医疗保险的事务不在协助之列
      Matters of employees' basic medical insurance are not among those to assist with
      假如 事务属于职工基本医疗保险
      并且 事务属于本辖区：是
      当 查询街道办事处是否应当协助办理<事务>
      那么 没有协助办理的义务
      并且 依据第三条第五款

      例子:
        | 事务     |
        | 参保登记 |
        | 征收     |

    场景: 条文没有写明的其他机关没有协助义务
      A body that the paragraph does not name has no duty to assist
      假如 事务属于城乡居民基本医疗保险
      并且 事务属于本辖区：是
      当 查询其他机关是否应当协助办理参保登记
      那么 没有协助办理的义务
      并且 依据第三条第五款

    场景: 不知事务属于哪一保险，先查明
      To which insurance the matter belongs must first be known
      假如 事务属于本辖区：是
      当 查询街道办事处是否应当协助办理征收
      那么 尚需查明“事务所属的基本医疗保险”
      并且 依据第三条第五款

    场景: 不知是否属于本辖区，先查明
      Whether the matter is in the office's own area must first be known
      假如 事务属于城乡居民基本医疗保险
      当 查询街道办事处是否应当协助办理征收
      那么 尚需查明“属于本辖区”
      并且 依据第三条第五款

    场景: 不知其他事务是否有关，先查明
      Whether another matter is related must first be known
      假如 事务属于城乡居民基本医疗保险
      并且 事务属于本辖区：是
      当 查询街道办事处是否应当协助办理其他事务
      那么 尚需查明“该事务与参保登记、征收有关”
      并且 依据第三条第五款
