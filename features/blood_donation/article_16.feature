# language: zh-CN
功能: 第十六条 非本人使用
  Use by a person other than the holder

  背景:
    假如 适用2024年6月1日的规定

  规则: 第十六条
    全市各景区、医疗机构、市内线路公共汽（电）车、过江轮渡、城市轨道交通等优待服务单位，发现非本人持献血优待专用羊城通卡或者优待信息享受优待服务等情形的，可拒绝为其提供优待服务，并要求其补交相应费用。

    场景: 本人使用并出示的，应提供优待服务
      Used by the holder and presented, the benefit services are provided
      假如 凭证由本人使用
      并且 拒绝出示凭证或者刷卡：否
      当 查询优待服务单位可以如何处理
      那么 优待服务单位应提供优待服务
      并且 依据第十五条和第十六条

    场景大纲: 非本人使用或者有类似情形的，可以拒绝并要求补交相应费用，不论是否出示
      On use by a person other than the holder or the like service may be refused and payment required, presented or not
      假如 凭证<情形>
      并且 拒绝出示凭证或者刷卡：<拒绝>
      当 查询优待服务单位可以如何处理
      那么 优待服务单位可以拒绝并要求补交相应费用，可以只拒绝，也可以提供优待服务
      并且 依据第十六条

      例子:
        | 情形                   | 拒绝 |
        | 由非本人使用           | 否   |
        | 由非本人使用           | 是   |
        | 有类似非本人使用的情形 | 否   |

    场景: 不知是否本人使用，先查明
      Whether the holder uses it must first be known
      假如 拒绝出示凭证或者刷卡：否
      当 查询优待服务单位可以如何处理
      那么 尚需查明“凭证使用的情形”
      并且 依据第十六条

    场景大纲: 要求补交的是相应费用
      The payment required is that of the corresponding charges
      假如 凭证<情形>
      并且 相应费用为12.50元
      当 查询优待服务单位可以要求补交多少费用
      那么 可以要求补交12.50元
      并且 依据第十六条

      例子:
        | 情形                   |
        | 由非本人使用           |
        | 有类似非本人使用的情形 |

    场景: 相应费用的数额由其他规定确定，先查明
      The amount of the corresponding charges is fixed elsewhere, and must first be known
      假如 凭证由非本人使用
      当 查询优待服务单位可以要求补交多少费用
      那么 尚需查明“相应费用”
      并且 尚待授权事项G64明确
      并且 依据第十六条

    场景: 本人使用的，不能要求补交费用
      On use by the holder no payment may be required
      假如 凭证由本人使用
      当 查询优待服务单位可以要求补交多少费用
      那么 不能要求补交费用
      并且 依据第十六条

    场景: 拒绝出示的，不能因此要求补交费用
      On a refusal to present no payment may be required for it
      说明：补交费用只写在第十六条，第十五条只给予拒绝的权利。
      Note: payment stands in Article 16 alone; Article 15 gives only the right to refuse.
      假如 凭证由本人使用
      并且 拒绝出示凭证或者刷卡：是
      当 查询优待服务单位可以要求补交多少费用
      那么 不能要求补交费用
      并且 依据第十六条
