# language: zh-CN
功能: 第二条 操作办法、信息共享、网上申办和价格变化
  Guides, information sharing, online applications and changes in price

  背景:
    假如 适用2024年6月1日的规定

  规则: 第二条第一款
    上述各项减免和补贴项目的执行部门或单位，应当及时制定、公布相关项目的具体操作办法或办事指引；
    按照广州市政务信息共享管理有关规定，向相应的职能部门申请信息共享，通过电子证照等认证方式办理业务；
    适时在“穗好办”政务服务平台上线有关减免和补贴项目的申办服务，切实减轻群众办事负担。

    场景大纲: 执行部门或单位应当制定、公布办法或指引，申请信息共享，电子认证办理
      The implementing department or unit must make and publish a guide, apply for sharing and authenticate electronically
      当 查询执行中是否应当“<工作>”
      那么 应当
      并且 由执行部门或单位负责
      并且 依据第二条第一款

      例子:
        | 工作                           |
        | 制定具体操作办法或办事指引     |
        | 公布具体操作办法或办事指引     |
        | 向相应的职能部门申请信息共享   |
        | 通过电子证照等认证方式办理业务 |

    场景: 上线时机已经适当的，应当上线申办服务
      When the due time to go online has come, the application service must be put online
      假如 上线时机已经适当：是
      当 查询执行中是否应当“在“穗好办”上线申办服务”
      那么 应当
      并且 由执行部门或单位负责
      并且 依据第二条第一款

    场景: “适时”以前，没有上线申办服务的义务
      Before the due time there is no duty to put the application service online
      假如 上线时机已经适当：否
      当 查询执行中是否应当“在“穗好办”上线申办服务”
      那么 没有此项义务
      并且 依据第二条第一款

    场景: 不知上线时机是否适当，待执行部门或单位明确
      Whether the due time to go online has come must first be settled by the implementing department or unit
      当 查询执行中是否应当“在“穗好办”上线申办服务”
      那么 尚需查明“上线时机已经适当”
      并且 尚待授权事项G25明确
      并且 依据第二条第一款

  规则: 第二条第二款
    上述各项减免和补贴项目的标准因价格政策发生变化的，市价格主管部门应将变化情况及时函告市民政部门。

    场景: 标准因价格政策变化，市价格主管部门应当函告市民政部门
      Of a change because of price policy the municipal price department must notify the municipal civil affairs department
      当 项目标准发生变化，因价格政策：是
      那么 应当
      并且 由市价格主管部门函告市民政部门
      并且 依据第二条第二款

    场景: 标准变化不因价格政策，没有函告义务
      Of a change for another reason there is no duty to notify
      当 项目标准发生变化，因价格政策：否
      那么 没有此项义务
      并且 依据第二条第二款

    场景: 标准未变化，没有函告义务
      Without a change there is nothing to notify
      当 项目标准未发生变化
      那么 没有此项义务
      并且 依据第二条第二款

    场景: 不知变化是否因价格政策，先查明
      Whether the change is because of price policy must first be known
      当 项目标准发生变化，原因不明
      那么 尚需查明“变化因价格政策”
      并且 尚待授权事项G21明确
      并且 依据第二条第二款
