# language: zh-CN
功能: 第七条 鼓励其他企业提供优惠
  Other enterprises are encouraged

  背景:
    假如 适用2024年6月1日的规定

  规则: 第七条
    鼓励其他房产物业出租管理企业、自来水企业、管道燃气企业、供电企业、有线电视网络运营企业等参照本通知，为困难群众提供消费性减免或补贴等优惠项目，具体优惠措施由企业自行制定并向社会公布。

    场景大纲: 其他企业只是受到鼓励，没有提供减免的义务
      Other enterprises are only encouraged and need not provide the reliefs
      当 查询<企业>是否应当提供消费性减免
      那么 没有此项义务
      并且 依据第七条

      例子:
        | 企业                           |
        | 其他房产物业出租管理企业       |
        | 其他自来水企业                 |
        | 其他供电企业                   |
        | 其他有线电视网络运营企业       |
        | 其他类型的企业                 |
        | 提供安装服务的其他管道燃气企业 |

    场景大纲: 第一条各项所指的单位不是“其他”企业，应当提供
      Those of whom the items of Article 1 speak are not “other” enterprises and must provide them
      当 查询<单位>是否应当提供消费性减免
      那么 应当
      并且 依据<依据>

      例子:
        | 单位                                     | 依据                               |
        | 市直管公房或者单位自管公房的出租管理单位 | 第一条第一项和第七条               |
        | 城市垃圾经营服务单位                     | 第一条第二项和第七条               |
        | 广州市自来水有限公司                     | 第一条第三项和第七条               |
        | 广州燃气集团有限公司                     | 第一条第五项和第一条第六项和第七条 |
        | 广东电网有限责任公司广州供电局           | 第一条第七项和第七条               |
        | 中国广电广州网络股份有限公司             | 第一条第八项和第七条               |

    场景: 第（五）项没有写明供气企业，供应管道天然气的其他企业也应当按60%计收
      Item 5 names no supplier, so another enterprise that supplies piped natural gas must give its relief as well
      说明：口径A48；“其他管道燃气企业”受到鼓励的，是第（六）项的安装和管道天然气以外的管道燃气。
      Note: reading A48; what “other piped gas enterprises” are encouraged to is item 6, installation, and piped gas other than natural gas.
      当 查询供应管道天然气的其他管道燃气企业是否应当提供消费性减免
      那么 应当
      并且 依据第一条第五项和第七条

    场景: 若第（五）项只及于广州燃气集团有限公司，供应管道天然气的其他企业没有义务
      If item 5 reaches only Guangzhou Gas Group Co., Ltd., another enterprise that supplies piped natural gas has no duty
      假如 第（五）项的管道天然气按“只有广州燃气集团有限公司供应的管道天然气”解释
      当 查询供应管道天然气的其他管道燃气企业是否应当提供消费性减免
      那么 没有此项义务
      并且 依据第一条第五项和第七条

    场景大纲: 若第（五）项只及于广州燃气集团有限公司，该公司和其他各项所指的单位照样应当提供
      If item 5 reaches only Guangzhou Gas Group Co., Ltd., that company and those of the other items must provide them all the same
      假如 第（五）项的管道天然气按“只有广州燃气集团有限公司供应的管道天然气”解释
      当 查询<单位>是否应当提供消费性减免
      那么 应当
      并且 依据<依据>

      例子:
        | 单位                                     | 依据                               |
        | 市直管公房或者单位自管公房的出租管理单位 | 第一条第一项和第七条               |
        | 城市垃圾经营服务单位                     | 第一条第二项和第七条               |
        | 广州市自来水有限公司                     | 第一条第三项和第七条               |
        | 广州燃气集团有限公司                     | 第一条第五项和第一条第六项和第七条 |

    场景: 若第（五）项只及于广州燃气集团有限公司，先查明由谁供气
      If item 5 reaches only Guangzhou Gas Group Co., Ltd., who supplies the gas must first be known
      假如 申请人为我市最低生活保障家庭
      并且 使用管道天然气
      并且 第（五）项的管道天然气按“只有广州燃气集团有限公司供应的管道天然气”解释
      当 查询用气20立方米的账单
      那么 尚需查明“由广州燃气集团有限公司供气”
      并且 依据第七条

    场景: 省、市、区其他有线电视网络公司“可”参照，没有提供减免的义务
      Another cable television network company of the Province, the City or a district “may” go by these standards and has no duty
      说明：第（八）项让其参照上述标准或者按有关优惠规定执行，不设按本通知减免的义务。
      Note: item 8 lets it go by reference to these standards or follow concession rules; it sets no duty to give the reliefs of this Notice.
      当 查询省、市、区其他有线电视网络公司是否应当提供消费性减免
      那么 没有此项义务
      并且 依据第一条第八项和第七条

    场景: 具体优惠措施由企业自行制定并公布
      The enterprises themselves make and publish their specific concessions
      当 查询“制定并公布其他企业的具体优惠措施”由谁负责
      那么 由其他企业负责
      并且 依据第七条

    场景: 提供优惠项目的其他企业，应当向社会公布具体优惠措施
      Another enterprise that provides a concession item must publish its specific concessions
      假如 其他企业提供优惠项目：是
      当 查询其他企业是否应当向社会公布具体优惠措施
      那么 应当
      并且 依据第七条

    场景: 不提供优惠项目的其他企业，没有公布义务
      Another enterprise that provides none need not publish any
      假如 其他企业提供优惠项目：否
      当 查询其他企业是否应当向社会公布具体优惠措施
      那么 没有此项义务
      并且 依据第七条

    场景: 不知是否提供优惠项目，先查明
      Whether a concession item is provided must first be known
      当 查询其他企业是否应当向社会公布具体优惠措施
      那么 尚需查明“提供优惠项目”
      并且 尚待授权事项G28明确
      并且 依据第七条
