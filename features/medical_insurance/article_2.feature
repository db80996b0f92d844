# language: zh-CN
功能: 第二条 适用范围
  Scope

  背景:
    假如 适用2024年6月1日的规定

  规则: 第二条
    本规定适用于本市行政区域内的社会医疗保险参保、服务及其监督管理等活动。

    场景大纲: 本市行政区域内的社会医疗保险参保、服务、监督管理，适用本规定
      Enrolment, services and supervision of social medical insurance within the City are covered
      假如 活动在本市行政区域内：是
      并且 活动属于社会医疗保险：是
      当 查询该<活动>是否适用本规定
      那么 在适用范围内
      并且 依据第二条

      例子:
        | 活动     |
        | 参保     |
        | 服务     |
        | 监督管理 |

    场景大纲: 本市行政区域外的活动，不适用本规定
      Activities outside the administrative area of the City are not covered
      假如 活动在本市行政区域内：否
      并且 活动属于社会医疗保险：是
      当 查询该<活动>是否适用本规定
      那么 不在适用范围内
      并且 依据第二条

      例子:
        | 活动     |
        | 参保     |
        | 服务     |
        | 监督管理 |

    场景: 商业保险等不属于社会医疗保险的活动，不适用本规定
      An activity that is not of social medical insurance, such as commercial insurance, is not covered
      假如 活动在本市行政区域内：是
      并且 活动属于社会医疗保险：否
      当 查询该服务是否适用本规定
      那么 不在适用范围内
      并且 依据第二条

    场景: “等活动”包括与所列活动同类的其他活动
      "And similar activities" includes what is alike to those named
      假如 活动在本市行政区域内：是
      并且 活动属于社会医疗保险：是
      并且 活动与参保、服务、监督管理同类：是
      当 查询该其他活动是否适用本规定
      那么 在适用范围内
      并且 依据第二条

    场景: 与所列活动不同类的其他活动，不适用本规定
      An activity that is not alike to those named is not covered
      假如 活动在本市行政区域内：是
      并且 活动属于社会医疗保险：是
      并且 活动与参保、服务、监督管理同类：否
      当 查询该其他活动是否适用本规定
      那么 不在适用范围内
      并且 依据第二条

    场景: 不知其他活动是否同类，先查明
      Whether another activity is alike must first be known
      假如 活动在本市行政区域内：是
      并且 活动属于社会医疗保险：是
      当 查询该其他活动是否适用本规定
      那么 尚需查明“与参保、服务、监督管理同类”
      并且 依据第二条

    场景: 不知活动在何处，先查明
      Where the activity takes place must first be known
      假如 活动属于社会医疗保险：是
      当 查询该参保是否适用本规定
      那么 尚需查明“活动在本市行政区域内”
      并且 依据第二条

    场景: 不知活动是否属于社会医疗保险，先查明
      Whether the activity is of social medical insurance must first be known
      假如 活动在本市行政区域内：是
      当 查询该参保是否适用本规定
      那么 尚需查明“活动属于社会医疗保险”
      并且 依据第二条
