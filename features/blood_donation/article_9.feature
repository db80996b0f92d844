# language: zh-CN
功能: 第九条 优待信息
  The benefit page

  背景:
    假如 适用2024年6月1日的规定

  规则: 第九条
    符合《规定》第二十六条、第二十七条和第二十八条规定的献血者和献血服务志愿者，可以访问“广州献血”微信公众号中的电子献血证显示优待信息页面（以下简称“优待信息”）；
    对未持有智能手机的人员，可以到市献血办、设血站的区献血办办理优待信息确认。

    场景大纲: 符合三条之一的，可以访问优待信息
      Those who meet one of the three articles may go to the benefit page
      假如 该人员<条款>
      当 查询可否访问优待信息
      那么 可以
      并且 依据第九条

      例子:
        | 条款                                     |
        | 只符合《规定》第二十六条                 |
        | 符合《规定》第二十七条而不符合第二十八条 |
        | 符合《规定》第二十八条                   |

    场景: 不符合其中任何一条的，不可以访问优待信息
      Those who meet none of the three may not go to the benefit page
      假如 该人员不符合《规定》第二十六条至第二十八条中的任何一条
      当 查询可否访问优待信息
      那么 不可以
      并且 依据第九条

    场景: 是否符合由《规定》确定，先查明
      Whether an article is met is for the Regulation, and must first be known
      当 查询可否访问优待信息
      那么 尚需查明“符合的《规定》条款”
      并且 尚待授权事项G34明确
      并且 依据第九条

    场景大纲: 未持有智能手机的，可以到献血办办理优待信息确认
      Those without a smartphone may obtain a benefit confirmation at the offices
      假如 该人员<条款>
      并且 持有智能手机：否
      当 查询可否办理优待信息确认
      那么 可以
      并且 由市献血办和设血站的区献血办负责
      并且 依据第九条

      例子:
        | 条款                                     |
        | 只符合《规定》第二十六条                 |
        | 符合《规定》第二十七条而不符合第二十八条 |
        | 符合《规定》第二十八条                   |

    场景: 持有智能手机的，不办理优待信息确认
      Those with a smartphone do not obtain a benefit confirmation
      假如 该人员符合《规定》第二十八条
      并且 持有智能手机：是
      当 查询可否办理优待信息确认
      那么 不可以
      并且 没有负责者
      并且 依据第九条

    场景: 没有智能手机但不符合任何一条的，不办理优待信息确认
      Without a smartphone, but meeting none of the three, a person does not obtain a confirmation
      假如 该人员不符合《规定》第二十六条至第二十八条中的任何一条
      并且 持有智能手机：否
      当 查询可否办理优待信息确认
      那么 不可以
      并且 没有负责者
      并且 依据第九条

    场景: 不知是否持有智能手机，先查明
      Whether there is a smartphone must first be known
      假如 该人员只符合《规定》第二十六条
      当 查询可否办理优待信息确认
      那么 尚需查明“持有智能手机”
      并且 依据第九条
