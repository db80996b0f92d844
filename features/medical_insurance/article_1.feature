# language: zh-CN
功能: 第一条 宗旨和依据
  Aims and basis

  背景:
    假如 适用2024年6月1日的规定

  规则: 第一条
    为规范社会医疗保险关系，维护参保人员享受社会医疗保险待遇的合法权益，促进社会医疗保险事业的健康发展，根据《中华人民共和国社会保险法》等有关法律法规，结合本市实际，制定本规定。

    场景: 社会保险法是写明的制定依据
      The Social Insurance Law is the basis that the text names
      当 查询《中华人民共和国社会保险法》是否为制定依据
      那么 是制定依据
      并且 依据第一条

    场景大纲: 其他有关法律、行政法规、地方性法规是制定依据
      Other relevant laws, administrative and local regulations are bases
      说明：“等有关法律法规”包括法律、行政法规和地方性法规，须与社会医疗保险有关。
      Note: "other relevant laws and regulations" are laws, administrative and local regulations, and they must be relevant.
      假如 该文件与社会医疗保险有关：是
      当 查询<文件>是否为制定依据
      那么 是制定依据
      并且 依据第一条

      例子:
        | 文件       |
        | 其他法律   |
        | 行政法规   |
        | 地方性法规 |

    场景大纲: 与社会医疗保险无关的法律法规不是制定依据
      Laws and regulations that do not concern social medical insurance are no bases
      假如 该文件与社会医疗保险有关：否
      当 查询<文件>是否为制定依据
      那么 不是制定依据
      并且 依据第一条

      例子:
        | 文件       |
        | 其他法律   |
        | 地方性法规 |

    场景大纲: 规章和规范性文件即使有关也不是“法律法规”
      Rules and normative documents are not "laws and regulations", even if relevant
      假如 该文件与社会医疗保险有关：是
      当 查询<文件>是否为制定依据
      那么 不是制定依据
      并且 依据第一条

      例子:
        | 文件       |
        | 规章       |
        | 规范性文件 |

    场景: 不知其他法律是否与社会医疗保险有关，先查明
      Whether another law concerns social medical insurance must first be known
      当 查询其他法律是否为制定依据
      那么 尚需查明“该文件与社会医疗保险有关”
      并且 依据第一条

    场景大纲: 写明的三项宗旨
      The three aims that the text states
      当 查询“<目的>”是否为写明的宗旨
      那么 是写明的宗旨
      并且 依据第一条

      例子:
        | 目的                                       |
        | 规范社会医疗保险关系                       |
        | 维护参保人员享受社会医疗保险待遇的合法权益 |
        | 促进社会医疗保险事业的健康发展             |

    场景: 增加基金结余不是写明的宗旨
      To increase the surplus of the funds is not an aim that the text states
      当 查询“增加基本医疗保险基金结余”是否为写明的宗旨
      那么 不是写明的宗旨
      并且 依据第一条
