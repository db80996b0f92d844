# language: zh-CN
功能: 第十二条 查看结果和办理迁入
  Seeing the result and moving in

  背景:
    假如 适用2024年6月1日的规定

  规则: 第十二条第一款
    申请人可通过移动端或电脑端在申办系统中查看审核进度和审核结果。

    场景大纲: 通过移动端或者电脑端查看审核进度和审核结果
      Progress and result are seen by mobile device or computer
      当 查询<事项>可否通过<途径>查看
      那么 是条文写明的查看途径
      并且 依据第十二条第一款

      例子:
        | 事项     | 途径   |
        | 审核进度 | 移动端 |
        | 审核进度 | 电脑端 |
        | 审核结果 | 移动端 |
        | 审核结果 | 电脑端 |

    场景大纲: 窗口现场不是条文写明的查看途径
      A counter on site is no way of seeing them that the text names
      当 查询<事项>可否通过窗口现场查看
      那么 不是条文写明的查看途径
      并且 依据第十二条第一款

      例子:
        | 事项     |
        | 审核进度 |
        | 审核结果 |

  规则: 第十二条第二款
    申请人在收到审核通过的短信通知或在申办系统中查询到审核通过的结果后，应在入户信息卡有效期内到公安机关办理户口迁入手续。

    场景大纲: 收到短信或者查询到结果后，申请人应当到公安机关办理
      Once the message is received or the result found, the applicant must go to the public security authority
      假如 收到审核通过的短信通知：<短信>
      并且 在申办系统中查询到审核通过的结果：<查询到>
      当 查询申请人应否办理户口迁入手续
      那么 应当
      并且 由申请人负责
      并且 到公安机关办理
      并且 依据第十二条第二款

      例子:
        | 短信 | 查询到 |
        | 是   | 是     |
        | 是   | 否     |
        | 否   | 是     |

    场景: 既未收到短信也未查询到结果的，尚无此项义务
      With neither message nor result the duty does not yet arise
      假如 收到审核通过的短信通知：否
      并且 在申办系统中查询到审核通过的结果：否
      当 查询申请人应否办理户口迁入手续
      那么 没有此项义务
      并且 依据第十二条第二款

    场景: 没有收到短信的，是否查询到结果，先查明
      Without the message, whether the result was found must first be known
      假如 收到审核通过的短信通知：否
      当 查询申请人应否办理户口迁入手续
      那么 尚需查明“在申办系统中查询到审核通过的结果”
      并且 依据第十二条第二款

    场景大纲: 有效期内（含最后一日）办理迁入
      Moving in within the period of validity, its last day included
      假如 入户信息卡有效期至<有效期末日>
      当 于<办理日>办理户口迁入手续
      那么 期限的最后一日为<有效期末日>
      并且 在期限内
      并且 依据第十二条第二款

      例子:
        | 有效期末日    | 办理日        |
        | 2024年2月29日 | 2024年2月28日 |
        | 2024年2月29日 | 2024年2月29日 |
        | 2027年8月1日  | 2027年7月6日  |

    场景: 有效期届满后办理的，已超过期限
      Moving in after the period of validity is too late
      假如 入户信息卡有效期至2024年2月29日
      当 于2024年3月1日办理户口迁入手续
      那么 期限的最后一日为2024年2月29日
      并且 已超过期限
      并且 依据第十二条第二款

    场景: 有效期有多长，条文没有写明，先查明
      How long the card is valid is not in the text and must first be known
      当 于2024年3月1日办理户口迁入手续
      那么 尚需查明“入户信息卡有效期的最后一日”
      并且 尚待授权事项G42明确
      并且 依据第十二条第二款

    场景: 若有效期末日为对应日，对应日办理迁入可以裁决
      With the anniversary as last day of force, moving in on that day is decided
      假如 有效期末日按“届满之年的对应日”解释
      并且 入户信息卡有效期至2027年8月1日
      当 于2027年7月7日办理户口迁入手续
      那么 在期限内
      并且 依据第十二条第二款
