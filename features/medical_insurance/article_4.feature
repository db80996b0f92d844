# language: zh-CN
功能: 第四条 医疗保险制度
  Systems of medical insurance

  背景:
    假如 适用2024年6月1日的规定

  规则: 第四条第一款
    本市根据国家、省的规定设立和完善职工基本医疗保险制度、城乡居民基本医疗保险制度以及职工大额医疗费用补助、城乡居民大病保险等补充医疗保险制度，满足参保职工、城乡居民多层次的医疗保障需求。

    场景大纲: 本市设立的两项基本医疗保险制度
      The two systems of basic medical insurance that the City establishes
      当 查询<制度>的种类和设立者
      那么 属于基本医疗保险制度
      并且 由本市设立和完善
      并且 依据第四条第一款

      例子:
        | 制度                 |
        | 职工基本医疗保险     |
        | 城乡居民基本医疗保险 |

    场景大纲: 本市设立的两项写明的补充医疗保险制度
      The two named supplementary systems that the City establishes
      当 查询<制度>的种类和设立者
      那么 属于补充医疗保险制度
      并且 由本市设立和完善
      并且 依据第四条第一款

      例子:
        | 制度                 |
        | 职工大额医疗费用补助 |
        | 城乡居民大病保险     |

    场景: “等补充医疗保险制度”包括国家、省的规定所有的其他补充制度
      "Systems such as" includes another supplementary system for which the State or the Province provides
      假如 国家、省的规定有此制度：是
      当 查询其他补充医疗保险的种类和设立者
      那么 属于补充医疗保险制度
      并且 由本市设立和完善
      并且 依据第四条第一款

    场景: 国家、省的规定所没有的补充制度，本市不设立
      The City does not establish a supplementary system without a rule of the State or the Province
      假如 国家、省的规定有此制度：否
      当 查询其他补充医疗保险的种类和设立者
      那么 属于补充医疗保险制度
      并且 不由本市设立
      并且 依据第四条第一款

    场景: 其他补充制度能否设立，取决于国家、省的规定
      Whether another supplementary system can be established depends on the rules of the State and the Province
      当 查询其他补充医疗保险的种类和设立者
      那么 尚需查明“国家、省的规定有此制度”
      并且 尚待授权事项G13明确
      并且 依据第四条第一款

  规则: 第四条第二款
    本市行政区域内的用人单位可以自行建立单位补充医疗保险制度。

    场景: 单位补充医疗保险是补充制度，不由本市设立
      An employer's supplementary medical insurance is supplementary and not established by the City
      当 查询单位补充医疗保险的种类和设立者
      那么 属于补充医疗保险制度
      并且 不由本市设立
      并且 依据第四条第二款

    场景: 本市行政区域内的用人单位可以自行建立，不是必须建立
      An employer within the City may set one up, and need not
      假如 用人单位在本市行政区域内：是
      当 查询用人单位可否自行建立单位补充医疗保险制度
      那么 可以自行建立，也可以不建立
      并且 依据第四条第二款

    场景: 本市行政区域外的用人单位不由本规定规范
      An employer outside the City is not governed by this Regulation
      假如 用人单位在本市行政区域内：否
      当 查询用人单位可否自行建立单位补充医疗保险制度
      那么 该问题不在本库范围
      并且 依据第四条第二款

    场景: 不知用人单位在何处，先查明
      Where the employer is must first be known
      当 查询用人单位可否自行建立单位补充医疗保险制度
      那么 尚需查明“用人单位在本市行政区域内”
      并且 依据第四条第二款
