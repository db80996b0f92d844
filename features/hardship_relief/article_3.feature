# language: zh-CN
功能: 第三条 其他特殊困难家庭或者人员的确定和名单更新
  Determination of others in special hardship, and the list

  背景:
    假如 适用2024年6月1日的规定

  规则: 第三条第一款
    对于需享受本政策相关消费性减免和补贴优惠待遇的其他特殊困难家庭或者人员，应当由其审核认定部门按程序报市政府确定。

    场景: 由审核认定部门报请
      The department that reviews and recognises them submits them
      当 查询“报请确定其他特殊困难家庭或者人员”由谁负责
      那么 由审核认定部门负责
      并且 依据第三条第一款

    场景: 由市政府确定
      The Municipal People's Government determines them
      当 查询“确定其他特殊困难家庭或者人员”由谁负责
      那么 由市政府负责
      并且 依据第三条第一款

    场景: 由审核认定部门按程序报请并经市政府确定的，已按规定确定
      Submitted by that department under the procedure and determined by the Government, they are determined as required
      假如 由其审核认定部门报请：是
      并且 按程序报请：是
      并且 经市政府确定：是
      当 查询其他特殊困难家庭或者人员是否按规定确定
      那么 已按规定确定
      并且 依据第三条第一款

    场景大纲: 缺少任何一项，未按规定确定
      If any one of the three is missing, they are not determined as required
      假如 由其审核认定部门报请：<报请>
      并且 按程序报请：<程序>
      并且 经市政府确定：<确定>
      当 查询其他特殊困难家庭或者人员是否按规定确定
      那么 未按规定确定
      并且 依据第三条第一款

      例子:
        | 报请 | 程序 | 确定 |
        | 否   | 是   | 是   |
        | 是   | 否   | 是   |
        | 是   | 是   | 否   |

    场景: 不知市政府是否确定，先查明
      Whether the Municipal People's Government has determined them must first be known
      假如 由其审核认定部门报请：是
      并且 按程序报请：是
      当 查询其他特殊困难家庭或者人员是否按规定确定
      那么 尚需查明“经市政府确定”
      并且 尚待授权事项G20明确
      并且 依据第三条第一款

  规则: 第三条第二款
    市民政部门及相关职能部门应当将符合本通知第一条规定的困难群众名单信息，按广州市政务信息共享管理有关规定要求更新至广州市政务信息共享平台。

    场景大纲: 三类困难群众的名单信息应当更新至共享平台
      The list of the three groups must be updated on the sharing platform
      假如 申请人为我市<类别>
      当 查询名单信息是否应当更新至广州市政务信息共享平台
      那么 应当
      并且 由市民政部门及相关职能部门更新
      并且 依据第一条和第三条第二款

      例子:
        | 类别                                   |
        | 最低生活保障家庭                       |
        | 最低生活保障边缘家庭（低收入困难家庭） |
        | 特困人员                               |

    场景: 经市政府确定的其他特殊困难家庭或者人员，名单信息应当更新至共享平台
      The list of others whom the Municipal People's Government has determined must be updated there as well
      假如 申请人为其他特殊困难家庭或者人员
      并且 经市政府确定：是
      当 查询名单信息是否应当更新至广州市政务信息共享平台
      那么 应当
      并且 由市民政部门及相关职能部门更新
      并且 依据第一条和第三条第二款

    场景: 未经市政府确定的，不符合第一条，没有更新义务
      Others whom it has not determined do not meet Article 1, so there is no duty to update
      假如 申请人为其他特殊困难家庭或者人员
      并且 经市政府确定：否
      当 查询名单信息是否应当更新至广州市政务信息共享平台
      那么 没有此项义务
      并且 依据第一条和第三条第二款

    场景大纲: 本通知只要求更新至共享平台
      This Notice asks for the update on no other place
      假如 申请人为我市特困人员
      当 查询名单信息是否应当更新至<平台>
      那么 没有此项义务
      并且 依据第三条第二款

      例子:
        | 平台                 |
        | “穗好办”政务服务平台 |
        | 部门自有系统         |
