# language: zh-CN
功能: 第三条 倡导和施行
  Encouragement and commencement

  规则: 第三条第一款
    鼓励市民使用节能灯笼。

  规则: 第三条第二款
    本办法自2030年3月1日起施行，有效期至2035年2月28日。

    场景大纲: 首日和末日都有效
      In force on its first and on its last day
      假如 适用2031年6月1日的规定
      当 查询本办法在<日期>是否有效
      那么 本办法有效
      并且 依据第三条第二款

      例子:
        | 日期          |
        | 2030年3月1日  |
        | 2035年2月28日 |

    场景: 末日的次日无效
      Not in force on the day after
      假如 适用2031年6月1日的规定
      当 查询本办法在2035年3月1日是否有效
      那么 本办法无效
      并且 依据第三条第二款

    场景: 施行前购得的，不在本库范围
      Bought before commencement, the question is outside this corpus
      假如 适用2031年6月1日的规定
      并且 2030年2月购得光度为10烛的灯笼
      当 查询登记是否逾期
      那么 该问题不在本库范围
      并且 依据第三条第二款

    场景: 失效后不再适用
      After expiry it no longer applies
      假如 适用2035年3月1日的规定
      当 查询登记是否逾期
      那么 本办法已经失效
      并且 依据第三条第二款
