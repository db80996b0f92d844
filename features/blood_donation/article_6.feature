# language: zh-CN
功能: 第六条 表扬奖励的原则
  Principles of commendation and reward

  背景:
    假如 适用2024年6月1日的规定

  规则: 第六条
    无偿献血表扬奖励坚持公开、公平、公正的原则，以精神奖励为主。

    场景大纲: 坚持公开、公平、公正的原则
      The principles of openness, fairness and impartiality are kept to
      当 查询表扬奖励是否坚持“<原则>”的原则
      那么 应当
      并且 依据第六条

      例子:
        | 原则 |
        | 公开 |
        | 公平 |
        | 公正 |

    场景: 高效不是写明的原则
      Efficiency is not a stated principle
      当 查询表扬奖励是否坚持“高效”的原则
      那么 没有此项义务
      并且 依据第六条

    场景: 以精神奖励为主
      Moral reward is the main kind
      当 查询精神奖励在表扬奖励中的地位
      那么 以其为主
      并且 可以采用：是
      并且 依据第六条

    场景: 物质奖励不为主，但不排除
      Material reward is not the main kind, yet not excluded
      当 查询物质奖励在表扬奖励中的地位
      那么 不以其为主
      并且 可以采用：是
      并且 依据第六条
