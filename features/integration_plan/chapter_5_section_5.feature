# language: zh-CN
功能: 第五章第五节 强化广清经济特别合作区示范带动作用
  The cooperation zone as an example and a driving force (with Box 6 and Table 2)

  背景:
    假如 适用2024年6月1日的规定

  规则: 第五章第五节第一款
    基于两地产业合作基础与共建重点，对接广清重点产业平台的空间分布，统筹谋划广清一体化产业发展空间布局。
    重点增强广清经济特别合作区的引领带动功能，联动推进清远国家高新技术产业开发区、广州花都（清新）产业转移工业园、广州白云（英德）产业转移工业园、清远民族工业园、粤港澳大湾区北部生态文化旅游合作区、广清农业众创空间等园区（平台）建设，加快推动产业协同发展。

    场景大纲: 布局是谋划，园区建设和产业协同是推进
      The layout is studied; parks and coordinated industry are advanced
      当 查询规划怎样说“<事项>”
      那么 属于<性质>
      并且 力度为“<力度>”
      并且 由广清两市承担
      并且 没有写明期限
      并且 依据第五章第五节第一款

      例子:
        | 事项                           | 性质 | 力度     |
        | 统筹谋划产业发展空间布局       | 举措 | 探索研究 |
        | 联动推进六个点名园区和平台建设 | 项目 | 实施推进 |
        | 加快推动产业协同发展           | 举措 | 实施推进 |

    场景: 六个园区（平台）的建设没有写明数字
      The building of the 6 parks and platforms has no number
      当 于2025年12月31日检查“联动推进六个点名园区和平台建设”
      那么 状态为“没有可衡量的标准”
      并且 依据第五章第五节第一款

    场景大纲: 正文点名的六个园区（平台）在表2各有序号，不属于合作区
      The 6 parks and platforms that the text names have numbers of their own in Table 2, outside the zone
      说明：正文所列六个以“等”结尾，表2恰为这六个；正文与表2一致。
      Note: the six of the text end in 等; Table 2 has just these six. Text and table agree.
      当 查询“<园区>”在正文和表2中的位置
      那么 表2中序号为<序号>
      并且 不属于广清经济特别合作区
      并且 依据<依据>

      例子:
        | 园区                               | 序号 | 依据                          |
        | 清远国家高新技术产业开发区         | 2    | 第五章第五节第一款和表2第5行  |
        | 广州花都（清新）产业转移工业园     | 3    | 第五章第五节第一款和表2第6行  |
        | 广州白云（英德）产业转移工业园     | 4    | 第五章第五节第一款和表2第7行  |
        | 清远民族工业园                     | 5    | 第五章第五节第一款和表2第8行  |
        | 粤港澳大湾区北部生态文化旅游合作区 | 6    | 第五章第五节第一款和表2第9行  |
        | 广清农业众创空间                   | 7    | 第五章第五节第一款和表2第10行 |

  规则: 第五章第五节第二款
    高质量打造广清经济特别合作区。
    立足广州都市圈及广清一体化发展目标，强化广清经济特别合作区先行先试的示范引领作用。
    优化合作区功能布局，根据广清产业园、广佛（佛冈）产业园、广德（英德）产业园、广清空港现代物流产业新城“三园一城”的要素禀赋条件，明确产业重点发展方向，避免同质化竞争。
    率先推进先进制造、都市农业、生态旅游、商贸物流等领域的一批产业共建项目，引导汽车零配件、新材料、高端美容产品、智能装备制造等产业集聚发展，加快布局建设广东省公共卫生应急物资产业园、国家生物安全实验室、粤港澳大湾区“菜篮子”产品清远配送中心等重点项目。
    探索合作区新型开发模式，创新利益分成统计核算体制，按一定的比例分享新增的税收地方留成部分、园区经营性收入，全面推进合作区与两市的互利共赢。
    着力在体制机制改革创新、现代化经济体系构建等方面先行先试，完善广清经济特别合作区管理机构，并在指标核算、用地保障等方面创新政策供给，加大要素保障力度，推动要素资源向合作区倾斜。

    场景大纲: 广清经济特别合作区的项目和举措
      Projects and measures of the cooperation zone
      当 查询规划怎样说“<事项>”
      那么 属于<性质>
      并且 力度为“<力度>”
      并且 由广清两市承担
      并且 没有写明期限
      并且 依据第五章第五节第二款

      例子:
        | 事项                           | 性质 | 力度     |
        | 高质量打造广清经济特别合作区   | 项目 | 实施推进 |
        | 优化合作区功能布局             | 举措 | 实施推进 |
        | 率先推进一批产业共建项目       | 项目 | 实施推进 |
        | 引导四类产业在合作区集聚       | 举措 | 支持鼓励 |
        | 加快布局建设三个点名的重点项目 | 项目 | 实施推进 |
        | 探索合作区新型开发模式         | 举措 | 探索研究 |
        | 创新利益分成统计核算体制       | 举措 | 实施推进 |
        | 完善合作区管理机构             | 举措 | 实施推进 |
        | 推动要素资源向合作区倾斜       | 举措 | 实施推进 |

    场景大纲: “一批”和“等”没有写明数目
      How many the projects are is not said
      说明：重点项目点名三个，后有“等”，不以三个为准。
      Note: 3 key projects are named and the list is open (等): 3 is no measure.
      当 于2025年12月31日检查“<事项>”
      那么 状态为“没有可衡量的标准”
      并且 依据第五章第五节第二款

      例子:
        | 事项                           |
        | 高质量打造广清经济特别合作区   |
        | 率先推进一批产业共建项目       |
        | 加快布局建设三个点名的重点项目 |

    场景大纲: 合作区的三园一城在表2同属序号1
      The three parks and one town of the zone share number 1 in Table 2
      当 查询“<园区>”在正文和表2中的位置
      那么 表2中序号为1
      并且 属于广清经济特别合作区
      并且 依据<依据>

      例子:
        | 园区                     | 依据                         |
        | 广清产业园               | 第五章第五节第二款和表2第1行 |
        | 广佛（佛冈）产业园       | 第五章第五节第二款和表2第2行 |
        | 广德（英德）产业园       | 第五章第五节第二款和表2第3行 |
        | 广清空港现代物流产业新城 | 第五章第五节第二款和表2第4行 |

    场景: 正文的“三园一城”与表2的四行数目相符
      The three parks and one town of the text are as many as the rows of Table 2
      说明：三园＋一城＝4。
      Note: three parks and one town are 4.
      当 核对“第五章的三园一城”的数目
      那么 印出的数目为4
      并且 写出名称的有4项
      并且 核对结果为“全部列举”
      并且 依据第五章第五节第二款和表2第1行和表2第2行和表2第3行和表2第4行

    场景大纲: 正文为合作区写明，合作区的园区也点名
      Named for the zone in the text and for its parks in Table 2
      当 对照正文为合作区写明的“<产业>”与表2
      那么 对照表2的结果为“合作区的园区点名”
      并且 依据<依据>

      例子:
        | 产业         | 依据                                             |
        | 先进制造     | 第五章第五节第二款和表2第4行                     |
        | 都市农业     | 第五章第五节第二款和表2第4行                     |
        | 新材料       | 第五章第五节第二款和表2第1行和表2第2行和表2第3行 |
        | 高端美容产品 | 第五章第五节第二款和表2第2行                     |
        | 智能装备制造 | 第五章第五节第二款和表2第2行                     |

    场景: “精细化工及新材料”只算一个产业时，新材料仍有两园点名
      Read as one industry, fine chemicals and new materials leave two parks that name new materials
      假如 表2的“精细化工及新材料”按“一个产业”解释
      当 对照正文为合作区写明的“新材料”与表2
      那么 对照表2的结果为“合作区的园区点名”
      并且 依据第五章第五节第二款和表2第2行和表2第3行

    场景大纲: 正文与表2写法近似而不同
      Wordings of the text and of Table 2 that are alike and not the same
      说明：正文“商贸物流”，表2第4行“现代物流”；正文“汽车零配件”，表2第1行“汽车核心零部件”。是否同一产业，规划没有写明。
      Note: 商贸物流 in the text, 现代物流 in row 4; 汽车零配件 in the text, 汽车核心零部件 in row 1. Whether they are one the plan does not say.
      当 对照正文为合作区写明的“<产业>”与表2
      那么 对照表2的结果为“合作区的园区只有近似的写法”
      并且 依据<依据>

      例子:
        | 产业       | 依据                         |
        | 商贸物流   | 第五章第五节第二款和表2第4行 |
        | 汽车零配件 | 第五章第五节第二款和表2第1行 |

    场景: 生态旅游：正文写入合作区，表2只在合作区以外点名
      Ecological tourism: for the zone in the text, only outside it in Table 2
      说明：广德（英德）产业园一行以“等产业”结尾，没有点名不等于排除。
      Note: the row of the Guangde (Yingde) Industrial Park ends in 等: what it does not name is not excluded.
      当 对照正文为合作区写明的“生态旅游”与表2
      那么 对照表2的结果为“只有合作区以外的园区点名”
      并且 依据第五章第五节第二款和表2第9行

    场景大纲: 正文没有为合作区写明的产业，不作对照
      What the text does not name for the zone is not compared
      说明：正文两处列举都以“等”结尾。
      Note: both lists of the text end in 等.
      当 对照正文为合作区写明的“<产业>”与表2
      那么 该问题不在本库范围
      并且 依据第五章第五节第二款

      例子:
        | 产业     |
        | 电子信息 |
        | 现代物流 |

    场景大纲: 新增的税收地方留成和园区经营性收入，分享比例另定
      New local tax and operating income: the ratio is set elsewhere
      说明：条文写“按一定的比例”，没有写明比例。
      Note: 按一定的比例 names no ratio.
      当 查询合作区的“<收入>”是否按比例分享
      那么 尚需查明“分享的百分数”
      并且 尚待授权事项G70明确
      并且 依据第五章第五节第二款

      例子:
        | 收入                   |
        | 新增的税收地方留成部分 |
        | 园区经营性收入         |

    场景大纲: 比例明确后按比例分享
      Once the ratio is set, the income is shared at it
      说明：比例只是举例，规划没有写明。
      Note: the ratios are examples; the plan names none.
      假如 分享比例定为百分之<比例>
      当 查询合作区的“<收入>”是否按比例分享
      那么 按百分之<比例>分享
      并且 依据第五章第五节第二款

      例子:
        | 收入                   | 比例 |
        | 新增的税收地方留成部分 | 50   |
        | 园区经营性收入         | 40   |

    场景大纲: 原有税收和其他收入不在所列之内
      Former tax and other income are not on the list
      说明：只写“新增的”税收地方留成部分和园区经营性收入两项，没有“等”。
      Note: two kinds are named, the tax only as newly added (新增), and no 等 follows.
      当 查询合作区的“<收入>”是否按比例分享
      那么 本款没有写明分享
      并且 依据第五章第五节第二款

      例子:
        | 收入                   |
        | 原有的税收地方留成部分 |
        | 其他收入               |

  规则: 第五章第五节第三款
    推进重点产业园区（平台）联动发展。
    发挥广州服务、管理、集散、创新等大湾区核心城市功能，立足清远南部地区的区位优势和北部山区的绿色生态资源，因地制宜优化产业布局。
    大力推进清远国家高新技术产业开发区扩容提质，加快广州花都（清新）产业转移工业园、广州白云（英德）产业转移工业园、清远民族工业园等省级产业园区培育特色产业集群，推动粤港澳大湾区北部生态文化旅游合作区、广清农业众创空间的运作模式创新，形成各有特色、错位发展、融为一体的产业分工格局，实现跨区域的产业资源整合和优化配置。

    场景大纲: 重点园区（平台）联动发展
      Linked development of the key parks and platforms
      当 查询规划怎样说“<事项>”
      那么 属于<性质>
      并且 力度为“<力度>”
      并且 由广清两市承担
      并且 没有写明期限
      并且 依据第五章第五节第三款

      例子:
        | 事项                             | 性质 | 力度     |
        | 推进重点产业园区联动发展         | 举措 | 实施推进 |
        | 推进清远国家高新区扩容提质       | 项目 | 实施推进 |
        | 加快省级园区培育特色产业集群     | 举措 | 实施推进 |
        | 推动旅游合作区、众创空间模式创新 | 举措 | 实施推进 |
        | 形成各有特色的产业分工格局       | 目标 | 明定结果 |

    场景大纲: 扩容提质和分工格局没有写明数字
      Neither the enlargement nor the division of work has a number
      当 于2025年12月31日检查“<事项>”
      那么 状态为“没有可衡量的标准”
      并且 依据第五章第五节第三款

      例子:
        | 事项                       |
        | 推进清远国家高新区扩容提质 |
        | 形成各有特色的产业分工格局 |

  规则: 表2
    序号 | 园区（平台） |  | 功能定位及重点产业

    场景大纲: 正文的写法在表2没有一行点名
      Wordings of the text that no row of Table 2 has
      说明：表2写“现代物流”“现代商贸物流”和“汽车核心零部件”“汽车整车—零部件”“汽车零部件制造”，都不作“商贸物流”“汽车零配件”。
      Note: the table has other wordings of logistics and of car parts, shown under its rows.
      当 查询表2为哪些园区点名“<产业>”
      那么 表2没有为任何园区点名
      并且 依据表2

      例子:
        | 产业       |
        | 商贸物流   |
        | 汽车零配件 |

    场景: “精细化工及新材料”只算一个产业时，没有一行点名精细化工
      Read as one industry, fine chemicals and new materials leave no row that names fine chemicals
      假如 表2的“精细化工及新材料”按“一个产业”解释
      当 查询表2为哪些园区点名“精细化工”
      那么 表2没有为任何园区点名
      并且 依据表2

  规则: 表2第1行
    1 | 广清经济特别合作区 | 广清产业园 | 重点发展高端装备制造、精细化工及新材料、汽车核心零部件、智能家居、现代生物技术产业，推动总部经济和现代服务业发展，打造湾区先进制造业协同发展区。

    场景: 广清产业园打造什么
      What the Guangqing Industrial Park is to become
      当 查询“广清产业园”要打造成什么
      那么 打造湾区先进制造业协同发展区
      并且 依据表2第1行

    场景大纲: 广清产业园重点发展的产业
      The industries on which the Guangqing Industrial Park focuses
      当 查询表2是否为“广清产业园”点名“<产业>”
      那么 表2点名这个产业
      并且 写法为“重点发展”
      并且 依据表2第1行

      例子:
        | 产业             |
        | 高端装备制造     |
        | 精细化工及新材料 |
        | 汽车核心零部件   |
        | 智能家居         |
        | 现代生物技术     |

    场景大纲: 总部经济和现代服务业是推动发展，不是重点
      Headquarters and modern services are pushed on, not a focus
      当 查询表2是否为“广清产业园”点名“<产业>”
      那么 表2点名这个产业
      并且 写法为“推动发展”
      并且 依据表2第1行

      例子:
        | 产业       |
        | 总部经济   |
        | 现代服务业 |

    场景大纲: “精细化工及新材料”点名它所连接的两个产业
      Fine chemicals and new materials name both that the words join
      当 查询表2是否为“广清产业园”点名“<产业>”
      那么 表2点名这个产业
      并且 写法为“重点发展”
      并且 该行近似的写法为“精细化工及新材料”
      并且 依据表2第1行

      例子:
        | 产业     |
        | 精细化工 |
        | 新材料   |

    场景大纲: 只算一个产业时，不另点名其中之一
      Read as one industry, neither is named by itself
      假如 表2的“精细化工及新材料”按“一个产业”解释
      当 查询表2是否为“广清产业园”点名“<产业>”
      那么 表2没有点名这个产业
      并且 该行近似的写法为“精细化工及新材料”
      并且 依据表2第1行

      例子:
        | 产业     |
        | 精细化工 |
        | 新材料   |

    场景大纲: 广清产业园一行近似而不同的写法
      Wordings alike and not the same in the row of the Guangqing Industrial Park
      当 查询表2是否为“广清产业园”点名“<产业>”
      那么 表2没有点名这个产业
      并且 该行近似的写法为“<近似>”
      并且 依据表2第1行

      例子:
        | 产业           | 近似           |
        | 装备制造       | 高端装备制造   |
        | 智能装备制造   | 高端装备制造   |
        | 汽车零配件     | 汽车核心零部件 |
        | 汽车零部件制造 | 汽车核心零部件 |
        | 生物科技       | 现代生物技术   |

    场景大纲: 广清产业园一行没有点名的产业
      Industries that the row of the Guangqing Industrial Park does not name
      说明：该行没有“等”。
      Note: the row has no 等.
      当 查询表2是否为“广清产业园”点名“<产业>”
      那么 表2没有点名这个产业
      并且 该行没有近似的写法
      并且 依据表2第1行

      例子:
        | 产业     |
        | 生物医药 |
        | 电子信息 |

    场景大纲: 只为广清产业园点名的产业
      Industries named for the Guangqing Industrial Park alone
      当 查询表2为哪些园区点名“<产业>”
      那么 点名的只有广清产业园
      并且 依据表2第1行

      例子:
        | 产业           |
        | 高端装备制造   |
        | 汽车核心零部件 |
        | 智能家居       |
        | 现代生物技术   |
        | 总部经济       |
        | 现代服务业     |

    场景大纲: 精细化工及新材料，三园点名
      Fine chemicals and new materials, named for three parks
      当 查询表2为哪些园区点名“<产业>”
      那么 点名的只有广清产业园、广州花都（清新）产业转移工业园、广州白云（英德）产业转移工业园
      并且 依据表2第1行和表2第6行和表2第7行

      例子:
        | 产业             |
        | 精细化工及新材料 |
        | 精细化工         |

    场景: 新材料，六园点名
      New materials, named for six parks
      说明：三行写“新材料”（第2行、第3行、第8行），三行写“精细化工及新材料”（第1行、第6行、第7行）。
      Note: three rows write new materials (2, 3 and 8), three write fine chemicals and new materials (1, 6 and 7).
      当 查询表2为哪些园区点名“新材料”
      那么 点名的只有广清产业园、广佛（佛冈）产业园、广德（英德）产业园、广州花都（清新）产业转移工业园、广州白云（英德）产业转移工业园、清远民族工业园
      并且 依据表2第1行和表2第2行和表2第3行和表2第6行和表2第7行和表2第8行

  规则: 表2第2行
    |  | 广佛（佛冈）产业园 | 重点发展生物医药、新材料、高端美容产品、智能装备制造产业，打造粤港澳大湾区科技创新转化中心。

    场景: 广佛（佛冈）产业园打造什么
      What the Guangfo (Fogang) Industrial Park is to become
      当 查询“广佛（佛冈）产业园”要打造成什么
      那么 打造粤港澳大湾区科技创新转化中心
      并且 依据表2第2行

    场景大纲: 广佛（佛冈）产业园重点发展的产业
      The industries on which the Guangfo (Fogang) Industrial Park focuses
      当 查询表2是否为“广佛（佛冈）产业园”点名“<产业>”
      那么 表2点名这个产业
      并且 写法为“重点发展”
      并且 依据表2第2行

      例子:
        | 产业         |
        | 生物医药     |
        | 新材料       |
        | 高端美容产品 |
        | 智能装备制造 |

    场景大纲: 广佛（佛冈）产业园一行近似而不同的写法
      Wordings alike and not the same in the row of the Guangfo (Fogang) Industrial Park
      当 查询表2是否为“广佛（佛冈）产业园”点名“<产业>”
      那么 表2没有点名这个产业
      并且 该行近似的写法为“<近似>”
      并且 依据表2第2行

      例子:
        | 产业             | 近似         |
        | 智能装备         | 智能装备制造 |
        | 精细化工及新材料 | 新材料       |

    场景大纲: 广佛（佛冈）产业园一行没有点名的产业
      Industries that the row of the Guangfo (Fogang) Industrial Park does not name
      当 查询表2是否为“广佛（佛冈）产业园”点名“<产业>”
      那么 表2没有点名这个产业
      并且 该行没有近似的写法
      并且 依据表2第2行

      例子:
        | 产业     |
        | 医药制造 |
        | 智能家居 |

    场景大纲: 只为广佛（佛冈）产业园点名的产业
      Industries named for the Guangfo (Fogang) Industrial Park alone
      当 查询表2为哪些园区点名“<产业>”
      那么 点名的只有广佛（佛冈）产业园
      并且 依据表2第2行

      例子:
        | 产业         |
        | 生物医药     |
        | 高端美容产品 |
        | 智能装备制造 |

    场景: “精细化工及新材料”只算一个产业时，新材料三园点名
      Read as one industry, fine chemicals and new materials leave three parks for new materials
      假如 表2的“精细化工及新材料”按“一个产业”解释
      当 查询表2为哪些园区点名“新材料”
      那么 点名的只有广佛（佛冈）产业园、广德（英德）产业园、清远民族工业园
      并且 依据表2第2行和表2第3行和表2第8行

  规则: 表2第3行
    |  | 广德（英德）产业园 | 重点发展高端制造、新型建材、新材料、生物科技、红茶文化、食品饮料等产业，打造国家城乡产业协同发展先行园区及粤港澳智能制造产业标杆区。

    场景: 广德（英德）产业园打造什么
      What the Guangde (Yingde) Industrial Park is to become
      当 查询“广德（英德）产业园”要打造成什么
      那么 打造国家城乡产业协同发展先行园区、粤港澳智能制造产业标杆区
      并且 依据表2第3行

    场景大纲: 广德（英德）产业园重点发展的产业
      The industries on which the Guangde (Yingde) Industrial Park focuses
      当 查询表2是否为“广德（英德）产业园”点名“<产业>”
      那么 表2点名这个产业
      并且 写法为“重点发展”
      并且 依据表2第3行

      例子:
        | 产业     |
        | 高端制造 |
        | 新型建材 |
        | 新材料   |
        | 生物科技 |
        | 红茶文化 |
        | 食品饮料 |

    场景大纲: 广德（英德）产业园一行以“等产业”结尾，没有点名的不判定
      The row of the Guangde (Yingde) Industrial Park is open: what it does not name is not decided
      说明：要打造“粤港澳智能制造产业标杆区”，所列产业中却没有智能制造；该行没有列全。
      Note: the park is to become a benchmark of smart manufacturing, which is not among the industries named; the list is open.
      当 查询表2是否为“广德（英德）产业园”点名“<产业>”
      那么 该问题不在本库范围
      并且 依据表2第3行

      例子:
        | 产业         |
        | 现代生物技术 |
        | 智能装备制造 |
        | 生态旅游     |

    场景大纲: 只为广德（英德）产业园点名的产业
      Industries named for the Guangde (Yingde) Industrial Park alone
      当 查询表2为哪些园区点名“<产业>”
      那么 点名的只有广德（英德）产业园
      并且 依据表2第3行

      例子:
        | 产业     |
        | 新型建材 |
        | 生物科技 |
        | 红茶文化 |
        | 食品饮料 |

    场景: 高端制造，两园点名
      High-end manufacturing, named for two parks
      当 查询表2为哪些园区点名“高端制造”
      那么 点名的只有广德（英德）产业园、清远民族工业园
      并且 依据表2第3行和表2第8行

  规则: 表2第4行
    |  | 广清空港现代物流产业新城 | 重点发展现代物流、先进制造、商贸商务、智能装备、都市农业和居住服务等六大产业，打造国家级南部新型物流枢纽中心、粤港澳大湾区现代化供应链枢纽、城市生产生活分拨中心、自由贸易区和产城融合发展示范区。

    场景: 空港新城打造什么
      What the airport town is to become
      说明：第五章第三节第二款另写“支持清远规划建设中国南部物流枢纽”，措辞不同。
      Note: Chapter 5, Section 3(2) supports a logistics hub of southern China, in other words.
      当 查询“广清空港现代物流产业新城”要打造成什么
      那么 打造国家级南部新型物流枢纽中心、粤港澳大湾区现代化供应链枢纽、城市生产生活分拨中心、自由贸易区、产城融合发展示范区
      并且 依据表2第4行

    场景大纲: 空港新城重点发展的产业
      The industries on which the airport town focuses
      当 查询表2是否为“广清空港现代物流产业新城”点名“<产业>”
      那么 表2点名这个产业
      并且 写法为“重点发展”
      并且 依据表2第4行

      例子:
        | 产业     |
        | 现代物流 |
        | 先进制造 |
        | 商贸商务 |
        | 智能装备 |
        | 都市农业 |
        | 居住服务 |

    场景: “等六大产业”所列恰为六个，没有未列的
      Six great industries, six named: none is left open
      当 核对“空港新城的六大产业”的数目
      那么 印出的数目为6
      并且 写出名称的有6项
      并且 核对结果为“全部列举”
      并且 依据表2第4行

    场景大纲: 空港新城一行近似而不同的写法
      Wordings alike and not the same in the row of the airport town
      当 查询表2是否为“广清空港现代物流产业新城”点名“<产业>”
      那么 表2没有点名这个产业
      并且 该行近似的写法为“<近似>”
      并且 依据表2第4行

      例子:
        | 产业         | 近似     |
        | 智能装备制造 | 智能装备 |
        | 商贸物流     | 现代物流 |
        | 现代商贸物流 | 现代物流 |

    场景大纲: 空港新城一行没有点名的产业
      Industries that the row of the airport town does not name
      说明：“等六大产业”已列满六个。
      Note: all six of the six great industries are named.
      当 查询表2是否为“广清空港现代物流产业新城”点名“<产业>”
      那么 表2没有点名这个产业
      并且 该行没有近似的写法
      并且 依据表2第4行

      例子:
        | 产业     |
        | 高端制造 |
        | 食品饮料 |

    场景大纲: 只为空港新城点名的产业
      Industries named for the airport town alone
      当 查询表2为哪些园区点名“<产业>”
      那么 点名的只有广清空港现代物流产业新城
      并且 依据表2第4行

      例子:
        | 产业     |
        | 现代物流 |
        | 先进制造 |
        | 商贸商务 |
        | 居住服务 |

    场景: 智能装备，两园点名
      Smart equipment, named for two parks
      当 查询表2为哪些园区点名“智能装备”
      那么 点名的只有广清空港现代物流产业新城、广州白云（英德）产业转移工业园
      并且 依据表2第4行和表2第7行

    场景: 都市农业，两园点名
      Urban agriculture, named for two parks
      当 查询表2为哪些园区点名“都市农业”
      那么 点名的只有广清空港现代物流产业新城、清远民族工业园
      并且 依据表2第4行和表2第8行

  规则: 表2第5行
    2 | 清远国家高新技术产业开发区 |  | 重点发展电子信息、医药制造、汽车整车—零部件产业及交通装备零部件产业、专业服务业的高质量产业体系，打造粤港澳大湾区高质量发展试验区、创新驱动发展引领区。

    场景: 清远国家高新技术产业开发区打造什么
      What the national high-tech zone is to become
      当 查询“清远国家高新技术产业开发区”要打造成什么
      那么 打造粤港澳大湾区高质量发展试验区、创新驱动发展引领区
      并且 依据表2第5行

    场景大纲: 清远国家高新技术产业开发区重点发展的产业
      The industries on which the national high-tech zone focuses
      当 查询表2是否为“清远国家高新技术产业开发区”点名“<产业>”
      那么 表2点名这个产业
      并且 写法为“重点发展”
      并且 依据表2第5行

      例子:
        | 产业             |
        | 电子信息         |
        | 医药制造         |
        | 汽车整车—零部件 |
        | 交通装备零部件   |
        | 专业服务业       |

    场景: 高新区一行近似而不同的写法
      A wording alike and not the same in the row of the national high-tech zone
      当 查询表2是否为“清远国家高新技术产业开发区”点名“汽车核心零部件”
      那么 表2没有点名这个产业
      并且 该行近似的写法为“汽车整车—零部件”
      并且 依据表2第5行

    场景大纲: 高新区一行没有点名的产业
      Industries that the row of the national high-tech zone does not name
      当 查询表2是否为“清远国家高新技术产业开发区”点名“<产业>”
      那么 表2没有点名这个产业
      并且 该行没有近似的写法
      并且 依据表2第5行

      例子:
        | 产业       |
        | 现代服务业 |
        | 生物医药   |

    场景大纲: 只为高新区点名的产业
      Industries named for the national high-tech zone alone
      当 查询表2为哪些园区点名“<产业>”
      那么 点名的只有清远国家高新技术产业开发区
      并且 依据表2第5行

      例子:
        | 产业             |
        | 电子信息         |
        | 汽车整车—零部件 |
        | 交通装备零部件   |
        | 专业服务业       |

    场景: 医药制造，两园点名
      Manufacture of medicines, named for two parks
      当 查询表2为哪些园区点名“医药制造”
      那么 点名的只有清远国家高新技术产业开发区、广州花都（清新）产业转移工业园
      并且 依据表2第5行和表2第6行

  规则: 表2第6行
    3 | 广州花都（清新）产业转移工业园 |  | 发展汽车零部件制造、装备制造、精细化工及新材料、医药制造产业，打造粤港澳大湾区先进制造协同发展示范园区。

    场景: 花都（清新）园打造什么
      What the Huadu (Qingxin) park is to become
      当 查询“广州花都（清新）产业转移工业园”要打造成什么
      那么 打造粤港澳大湾区先进制造协同发展示范园区
      并且 依据表2第6行

    场景大纲: 花都（清新）园的产业是“发展”，没有“重点”二字
      The Huadu (Qingxin) park develops its industries; the row does not say as a focus
      当 查询表2是否为“广州花都（清新）产业转移工业园”点名“<产业>”
      那么 表2点名这个产业
      并且 写法为“发展”
      并且 依据表2第6行

      例子:
        | 产业             |
        | 汽车零部件制造   |
        | 装备制造         |
        | 精细化工及新材料 |
        | 新材料           |
        | 医药制造         |

    场景大纲: 花都（清新）园一行近似而不同的写法
      Wordings alike and not the same in the row of the Huadu (Qingxin) park
      当 查询表2是否为“广州花都（清新）产业转移工业园”点名“<产业>”
      那么 表2没有点名这个产业
      并且 该行近似的写法为“<近似>”
      并且 依据表2第6行

      例子:
        | 产业           | 近似           |
        | 汽车核心零部件 | 汽车零部件制造 |
        | 高端装备制造   | 装备制造       |

    场景大纲: 花都（清新）园一行没有点名的产业
      Industries that the row of the Huadu (Qingxin) park does not name
      说明：要打造“先进制造协同发展示范园区”，所列产业中没有“先进制造”的写法。
      Note: it is to become a park of advanced manufacturing, a wording that its industries do not have.
      当 查询表2是否为“广州花都（清新）产业转移工业园”点名“<产业>”
      那么 表2没有点名这个产业
      并且 该行没有近似的写法
      并且 依据表2第6行

      例子:
        | 产业           |
        | 先进制造       |
        | 交通装备零部件 |

    场景大纲: 只为花都（清新）园点名的产业
      Industries named for the Huadu (Qingxin) park alone
      当 查询表2为哪些园区点名“<产业>”
      那么 点名的只有广州花都（清新）产业转移工业园
      并且 依据表2第6行

      例子:
        | 产业           |
        | 汽车零部件制造 |
        | 装备制造       |

  规则: 表2第7行
    4 | 广州白云（英德）产业转移工业园 |  | 发展智能装备、现代商贸物流、精细化工及新材料产业，打造粤港澳大湾区现代装备制造产业基地。

    场景: 白云（英德）园打造什么
      What the Baiyun (Yingde) park is to become
      当 查询“广州白云（英德）产业转移工业园”要打造成什么
      那么 打造粤港澳大湾区现代装备制造产业基地
      并且 依据表2第7行

    场景大纲: 白云（英德）园的产业是“发展”，没有“重点”二字
      The Baiyun (Yingde) park develops its industries; the row does not say as a focus
      当 查询表2是否为“广州白云（英德）产业转移工业园”点名“<产业>”
      那么 表2点名这个产业
      并且 写法为“发展”
      并且 依据表2第7行

      例子:
        | 产业             |
        | 智能装备         |
        | 现代商贸物流     |
        | 精细化工及新材料 |

    场景大纲: 白云（英德）园一行近似而不同的写法
      Wordings alike and not the same in the row of the Baiyun (Yingde) park
      说明：要打造“现代装备制造产业基地”，所列产业写“智能装备”。
      Note: it is to become a base of modern equipment; its industries say smart equipment.
      当 查询表2是否为“广州白云（英德）产业转移工业园”点名“<产业>”
      那么 表2没有点名这个产业
      并且 该行近似的写法为“<近似>”
      并且 依据表2第7行

      例子:
        | 产业     | 近似         |
        | 装备制造 | 智能装备     |
        | 商贸物流 | 现代商贸物流 |
        | 现代物流 | 现代商贸物流 |

    场景大纲: 白云（英德）园一行没有点名的产业
      Industries that the row of the Baiyun (Yingde) park does not name
      当 查询表2是否为“广州白云（英德）产业转移工业园”点名“<产业>”
      那么 表2没有点名这个产业
      并且 该行没有近似的写法
      并且 依据表2第7行

      例子:
        | 产业     |
        | 医药制造 |
        | 商贸商务 |

    场景: 只为白云（英德）园点名的产业
      An industry named for the Baiyun (Yingde) park alone
      当 查询表2为哪些园区点名“现代商贸物流”
      那么 点名的只有广州白云（英德）产业转移工业园
      并且 依据表2第7行

  规则: 表2第8行
    5 | 清远民族工业园 |  | 重点发展高端制造、都市农业、新能源、新材料、非金属矿业，打造粤北生态经济示范区。

    场景: 清远民族工业园打造什么
      What the Qingyuan Ethnic Industrial Park is to become
      当 查询“清远民族工业园”要打造成什么
      那么 打造粤北生态经济示范区
      并且 依据表2第8行

    场景大纲: 清远民族工业园重点发展的产业
      The industries on which the Qingyuan Ethnic Industrial Park focuses
      当 查询表2是否为“清远民族工业园”点名“<产业>”
      那么 表2点名这个产业
      并且 写法为“重点发展”
      并且 依据表2第8行

      例子:
        | 产业       |
        | 高端制造   |
        | 都市农业   |
        | 新能源     |
        | 新材料     |
        | 非金属矿业 |

    场景大纲: 清远民族工业园一行没有点名的产业
      Industries that the row of the Qingyuan Ethnic Industrial Park does not name
      当 查询表2是否为“清远民族工业园”点名“<产业>”
      那么 表2没有点名这个产业
      并且 该行没有近似的写法
      并且 依据表2第8行

      例子:
        | 产业     |
        | 新型建材 |
        | 生态旅游 |

    场景大纲: 只为清远民族工业园点名的产业
      Industries named for the Qingyuan Ethnic Industrial Park alone
      当 查询表2为哪些园区点名“<产业>”
      那么 点名的只有清远民族工业园
      并且 依据表2第8行

      例子:
        | 产业       |
        | 新能源     |
        | 非金属矿业 |

  规则: 表2第9行
    6 | 粤港澳大湾区北部生态文化旅游合作区 |  | 重点发展生态旅游、休闲旅游和文化旅游，打造粤港澳大湾区世界级休闲旅游目的地、文商旅产业融合发展创新试验区、区域旅游合作发展样板。

    场景: 生态文化旅游合作区打造什么
      What the tourism zone is to become
      说明：与第五章第二节第二款所写的三项相同。
      Note: the same three as in Chapter 5, Section 2(2).
      当 查询“粤港澳大湾区北部生态文化旅游合作区”要打造成什么
      那么 打造粤港澳大湾区世界级休闲旅游目的地、文商旅产业融合发展创新试验区、区域旅游合作发展样板
      并且 依据表2第9行

    场景大纲: 生态文化旅游合作区重点发展的产业
      The industries on which the tourism zone focuses
      当 查询表2是否为“粤港澳大湾区北部生态文化旅游合作区”点名“<产业>”
      那么 表2点名这个产业
      并且 写法为“重点发展”
      并且 依据表2第9行

      例子:
        | 产业     |
        | 生态旅游 |
        | 休闲旅游 |
        | 文化旅游 |

    场景大纲: 生态文化旅游合作区一行没有点名的产业
      Industries that the row of the tourism zone does not name
      当 查询表2是否为“粤港澳大湾区北部生态文化旅游合作区”点名“<产业>”
      那么 表2没有点名这个产业
      并且 该行没有近似的写法
      并且 依据表2第9行

      例子:
        | 产业     |
        | 红茶文化 |
        | 商贸商务 |

    场景大纲: 只为生态文化旅游合作区点名的产业
      Industries named for the tourism zone alone
      当 查询表2为哪些园区点名“<产业>”
      那么 点名的只有粤港澳大湾区北部生态文化旅游合作区
      并且 依据表2第9行

      例子:
        | 产业     |
        | 生态旅游 |
        | 文化旅游 |

    场景: 休闲旅游，旅游合作区重点发展，众创空间列为一环
      Leisure tourism, a focus of the tourism zone and a link of the maker space
      当 查询表2为哪些园区点名“休闲旅游”
      那么 点名的只有粤港澳大湾区北部生态文化旅游合作区、广清农业众创空间
      并且 依据表2第9行和表2第10行

  规则: 表2第10行
    7 | 广清农业众创空间 |  | 重点构建集“生产+加工+科技+品牌+流通+休闲旅游”全产业链，打造现代农业交易平台、信息平台、金融平台、科技创新平台和农技推广平台。

    场景: 农业众创空间打造什么
      What the agricultural maker space is to become
      说明：与第三章第二节第五款“等5个平台”相同；该行没有写明数目。
      Note: the same as the 5 platforms of Chapter 3, Section 2(5); the row prints no number.
      当 查询“广清农业众创空间”要打造成什么
      那么 打造现代农业交易平台、信息平台、金融平台、科技创新平台、农技推广平台
      并且 依据表2第10行

    场景大纲: 农业众创空间所列是全产业链的环节，不是重点发展的产业
      What the row of the maker space lists are links of a chain, not industries to focus on
      当 查询表2是否为“广清农业众创空间”点名“<产业>”
      那么 表2点名这个产业
      并且 写法为“全产业链的一环”
      并且 依据表2第10行

      例子:
        | 产业     |
        | 生产     |
        | 加工     |
        | 科技     |
        | 品牌     |
        | 流通     |
        | 休闲旅游 |

    场景大纲: 农业众创空间一行没有点名的产业
      Industries that the row of the maker space does not name
      当 查询表2是否为“广清农业众创空间”点名“<产业>”
      那么 表2没有点名这个产业
      并且 该行没有近似的写法
      并且 依据表2第10行

      例子:
        | 产业     |
        | 都市农业 |
        | 现代物流 |

    场景大纲: 只见于农业众创空间的环节
      Links named for the maker space alone
      当 查询表2为哪些园区点名“<产业>”
      那么 点名的只有广清农业众创空间
      并且 依据表2第10行

      例子:
        | 产业 |
        | 生产 |
        | 加工 |
        | 科技 |
        | 品牌 |
        | 流通 |
