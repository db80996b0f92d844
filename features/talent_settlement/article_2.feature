# language: zh-CN
功能: 第二条 适用范围
  Scope

  背景:
    假如 适用2024年6月1日的规定

  规则: 第二条
    本细则适用于符合《办法》的各类人才申报广州市引进人才入户。

    场景: 符合《办法》的人才申报广州市引进人才入户的，适用本细则
      Talent that meets the Measures and files for settlement of recruited talent in Guangzhou is within the scope
      假如 申报的是广州市引进人才入户：是
      并且 属于符合《办法》的人才：是
      当 查询该申报是否适用本细则
      那么 在适用范围内
      并且 依据第二条

    场景大纲: 两个条件缺一，不适用本细则
      With either of the two lacking, these Rules do not apply
      假如 申报的是广州市引进人才入户：<申报>
      并且 属于符合《办法》的人才：<人才>
      当 查询该申报是否适用本细则
      那么 不在适用范围内
      并且 依据第二条

      例子:
        | 申报 | 人才 |
        | 否   | 是   |
        | 是   | 否   |
        | 否   | 否   |

    场景: 不知是否符合《办法》，先查明
      Whether the Measures are met must first be known
      假如 申报的是广州市引进人才入户：是
      当 查询该申报是否适用本细则
      那么 尚需查明“属于符合《办法》的人才”
      并且 尚待授权事项G41明确
      并且 依据第二条
