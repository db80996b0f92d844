# language: zh-CN
功能: 第一条 宗旨和依据
  Aim and basis

  背景:
    假如 适用2024年6月1日的规定

  规则: 第一条
    为做好我市用人单位引进人才入户相关工作，根据《广州市人民政府办公厅关于印发广州市引进人才入户管理办法的通知》（穗府办规〔2020〕10号）（以下称《办法》），制定本细则。

    场景: 印发《办法》的通知是制定依据
      The notice that issued the Measures is the basis
      当 查询《广州市人民政府办公厅关于印发广州市引进人才入户管理办法的通知》（穗府办规〔2020〕10号）是否为制定依据
      那么 是制定依据
      并且 依据第一条

    场景大纲: 条文没有写明的文件不是制定依据
      A document that the article does not name is no basis
      当 查询<文件>是否为制定依据
      那么 不是制定依据
      并且 依据第一条

      例子:
        | 文件                                                                                                |
        | 《广州市人力资源和社会保障局关于印发广州市引进人才入户管理办法实施细则的通知》（穗人社规字〔2019〕2号） |
        | 其他文件                                                                                            |

    场景: 做好引进人才入户工作是写明的宗旨
      To carry out the work of settlement well is the aim stated
      当 查询“做好我市用人单位引进人才入户相关工作”是否为写明的宗旨
      那么 是写明的宗旨
      并且 依据第一条

    场景: 控制户籍人口规模不是写明的宗旨
      To control the number of registered residents is not an aim stated
      当 查询“控制户籍人口规模”是否为写明的宗旨
      那么 不是写明的宗旨
      并且 依据第一条
