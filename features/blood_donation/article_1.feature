# language: zh-CN
功能: 第一条 宗旨和依据
  Aim and basis

  背景:
    假如 适用2024年6月1日的规定

  规则: 第一条
    为推动我市无偿献血事业的进一步发展，根据《中华人民共和国献血法》《全国无偿献血表彰奖励办法》《广东省实施〈中华人民共和国献血法〉办法》《广州市献血管理规定》有关规定，制定本办法。

    场景: 写明的宗旨是推动无偿献血事业的进一步发展
      The stated aim is to promote the further development of unpaid blood donation
      当 查询“推动我市无偿献血事业的进一步发展”是否为写明的宗旨
      那么 是写明的宗旨
      并且 依据第一条

    场景: 降低临床用血费用不是写明的宗旨
      Reducing the cost of clinical blood use is not an aim that the text states
      当 查询“降低临床用血费用”是否为写明的宗旨
      那么 不是写明的宗旨
      并且 依据第一条

    场景大纲: 列名的四项文件是制定依据
      The four texts named are a basis
      当 查询<文件>是否为制定依据
      那么 是制定依据
      并且 依据第一条

      例子:
        | 文件                                       |
        | 《中华人民共和国献血法》                   |
        | 《全国无偿献血表彰奖励办法》               |
        | 《广东省实施〈中华人民共和国献血法〉办法》 |
        | 《广州市献血管理规定》                     |

    场景: 没有列名的文件不是制定依据
      A text that is not named is no basis
      当 查询《血站管理办法》是否为制定依据
      那么 不是制定依据
      并且 依据第一条
