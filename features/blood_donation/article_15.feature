# language: zh-CN
功能: 第十五条 享受优待时的义务和拒绝出示
  Duties on receiving benefits, and refusal to show

  背景:
    假如 适用2024年6月1日的规定

  规则: 第十五条
    献血者或献血服务志愿者在持献血优待专用羊城通卡或者优待信息享受优待服务时，应当遵守优待服务单位有关管理制度，自觉维护公共秩序，按要求主动出示凭证或刷卡（享受公共交通优待服务），接受优待服务单位工作人员的查验。
    若献血者或献血服务志愿者拒绝出示或刷卡（享受公共交通优待服务），优待服务单位有权拒绝为其提供优待服务。

    场景大纲: 享受优待服务时的四项义务
      The four duties on receiving benefit services
      当 查询享受优待服务时应否<要求>
      那么 应当
      并且 由献血者或者献血服务志愿者负责
      并且 依据第十五条

      例子:
        | 要求                           |
        | 遵守优待服务单位有关管理制度   |
        | 自觉维护公共秩序               |
        | 按要求主动出示凭证或者刷卡     |
        | 接受优待服务单位工作人员的查验 |

    场景: 没有缴纳押金的义务
      There is no duty to pay a deposit
      当 查询享受优待服务时应否缴纳押金
      那么 没有此项义务
      并且 没有负责者
      并且 依据第十五条

    场景: 拒绝出示或者刷卡的，优待服务单位有权拒绝，不是必须拒绝
      On a refusal to present or tap the provider has the right to refuse, and no duty
      假如 凭证由非本人使用：否
      并且 拒绝出示凭证或者刷卡：是
      当 查询优待服务单位可以如何处理
      那么 优待服务单位有权拒绝，也可以提供优待服务
      并且 依据第十五条

    场景: 不知是否拒绝出示或者刷卡，先查明
      Whether presenting or tapping is refused must first be known
      假如 凭证由非本人使用：否
      当 查询优待服务单位可以如何处理
      那么 尚需查明“拒绝出示凭证或者刷卡”
      并且 依据第十五条

    场景: 拒绝出示的，不能因此要求补交费用
      On a refusal to present no payment may be required for it
      假如 凭证由非本人使用：否
      并且 拒绝出示凭证或者刷卡：是
      当 查询优待服务单位可以要求补交多少费用
      那么 不能要求补交费用
      并且 依据第十五条和第十六条
