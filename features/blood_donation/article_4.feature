# language: zh-CN
功能: 第四条 激励优待
  Incentives and benefits

  背景:
    假如 适用2024年6月1日的规定

  规则: 第四条
    本办法所指的无偿献血激励优待是指符合《规定》第二十六条、第二十七条和第二十八条规定的献血者和献血服务志愿者，可以享受规定的优待。

    场景大纲: 符合三条之一的献血者和献血服务志愿者，可以享受优待
      Donors and volunteers who meet one of the three articles may receive benefits
      假如 该人员是<身份>
      并且 该人员<条款>
      当 查询该人员可否享受优待
      那么 可以
      并且 依据第四条

      例子:
        | 身份           | 条款                                     |
        | 献血者         | 只符合《规定》第二十六条                 |
        | 献血者         | 符合《规定》第二十七条而不符合第二十八条 |
        | 献血者         | 符合《规定》第二十八条                   |
        | 献血服务志愿者 | 只符合《规定》第二十六条                 |
        | 献血服务志愿者 | 符合《规定》第二十七条而不符合第二十八条 |
        | 献血服务志愿者 | 符合《规定》第二十八条                   |

    场景大纲: 不符合其中任何一条的，不可以享受优待
      Those who meet none of the three may not receive benefits
      假如 该人员是<身份>
      并且 该人员不符合《规定》第二十六条至第二十八条中的任何一条
      当 查询该人员可否享受优待
      那么 不可以
      并且 依据第四条

      例子:
        | 身份           |
        | 献血者         |
        | 献血服务志愿者 |

    场景: 献血者的家庭成员不能以此享受优待
      A family member of a donor does not receive benefits as such
      假如 该人员是献血者的家庭成员
      当 查询该人员可否享受优待
      那么 不可以
      并且 依据第四条

    场景: 是否符合由《规定》确定，先查明
      Whether an article is met is for the Regulation, and must first be known
      假如 该人员是献血者
      当 查询该人员可否享受优待
      那么 尚需查明“符合的《规定》条款”
      并且 尚待授权事项G34明确
      并且 依据第四条

    场景: 没有献过血的献血服务志愿者，同样适用本办法
      These Measures apply to a donation service volunteer who has not donated as well
      说明：第十九条写的是献血后的激励优待，第四条把献血服务志愿者与献血者并列（口径A106）。
      Note: Article 19 speaks of benefits after blood donation, while Article 4 names volunteers beside donors (reading A106).
      假如 该人员是献血服务志愿者
      并且 在广州市内献过血：否
      当 查询对该人员是否适用本办法
      那么 在适用范围内
      并且 依据第四条和第十九条
