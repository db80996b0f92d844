# language: zh-CN
功能: 第十四条 仅限本人使用
  Use by the holder only

  背景:
    假如 适用2024年6月1日的规定

  规则: 第十四条
    献血优待专用羊城通卡或者优待信息仅限本人使用，任何单位和个人不得买卖、伪造、变造或冒用。

    场景: 本人可以使用
      The holder may use them
      当 查询专用卡或者优待信息可否本人使用
      那么 可以
      并且 依据第十四条

    场景: 不可以借给他人使用
      They may not be lent to another person for use
      当 查询专用卡或者优待信息可否借给他人使用
      那么 不可以
      并且 依据第十四条

    场景大纲: 任何单位和个人不得买卖、伪造、变造或者冒用
      No unit or individual may buy or sell, forge, alter or fraudulently use them
      当 查询专用卡或者优待信息可否<行为>
      那么 不可以
      并且 依据第十四条

      例子:
        | 行为 |
        | 购买 |
        | 出售 |
        | 伪造 |
        | 变造 |
        | 冒用 |
