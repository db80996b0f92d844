# language: zh-CN
功能: 第一条 宗旨和依据
  Aims and basis

  背景:
    假如 适用2024年6月1日的规定

  规则: 第一条
    为规范物业管理专家的执业行为，建立高素质的物业管理专家队伍，根据《物业管理条例》《广东省物业管理条例》《广州市物业管理条例》等有关规定，结合本市物业管理工作实际，制定本办法。

    场景大纲: 写明的两项宗旨
      The two aims that the text states
      当 查询“<目的>”是否为写明的宗旨
      那么 是写明的宗旨
      并且 依据第一条

      例子:
        | 目的                         |
        | 规范物业管理专家的执业行为   |
        | 建立高素质的物业管理专家队伍 |

    场景: 规范物业服务收费不是本办法写明的宗旨
      Regulating the charges for property services is not an aim that the text states
      当 查询“规范物业服务收费”是否为写明的宗旨
      那么 不是写明的宗旨
      并且 依据第一条

    场景大纲: 列名的三部条例是制定依据
      The three regulations named are a basis
      当 查询<文件>是否为制定依据
      那么 是制定依据
      并且 依据第一条

      例子:
        | 文件                   |
        | 《物业管理条例》       |
        | 《广东省物业管理条例》 |
        | 《广州市物业管理条例》 |

    场景: “等有关规定”包括与物业管理专家有关的其他规定
      "Other relevant provisions" include another rule that concerns experts
      假如 该规定与物业管理专家有关：是
      当 查询其他规定是否为制定依据
      那么 是制定依据
      并且 依据第一条

    场景: 与物业管理专家无关的规定不是制定依据
      A rule that does not concern experts is no basis
      假如 该规定与物业管理专家有关：否
      当 查询其他规定是否为制定依据
      那么 不是制定依据
      并且 依据第一条

    场景: 其他规定是否为依据，先查明是否有关
      Whether another rule is a basis depends on whether it concerns experts
      当 查询其他规定是否为制定依据
      那么 尚需查明“该规定与物业管理专家有关”
      并且 依据第一条

    场景: 行业协会章程不是规定，不是制定依据
      The charter of an industry association is no rule and no basis
      当 查询行业协会章程是否为制定依据
      那么 不是制定依据
      并且 依据第一条
