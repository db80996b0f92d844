# language: zh-CN
功能: 第一条 登记
  Registration

  背景:
    假如 适用2031年6月1日的规定

  规则: 第一条第一款
    悬挂灯笼的，应当自购得灯笼的次月起，在2个月内登记。

    场景大纲: 两个公历月内登记不逾期
      Registered within two calendar months is not late
      说明：2030年10月购得，期限为11月和12月，截止12月31日。
      Note: bought in October 2030, the period is November and December and ends on 31 December.
      假如 2030年10月购得光度为<光度>烛的灯笼
      并且 于<登记日>登记
      当 查询登记是否逾期
      那么 不属于逾期登记
      并且 依据第一条第一款

      例子:
        | 光度 | 登记日         |
        | 10   | 2030年12月31日 |
        | 80   | 2030年11月1日  |

    场景: 超过两个公历月登记逾期
      Registered after two calendar months is late
      假如 2030年10月购得光度为10烛的灯笼
      并且 于2031年1月1日登记
      当 查询登记是否逾期
      那么 属于逾期登记
      并且 依据第一条第一款

    场景: 若按日对应计算，次日仍在期限内
      Counted from day to day, the day after is still in time
      假如 2030年10月购得光度为10烛的灯笼
      并且 于2031年1月1日登记
      并且 2个月按“对应日”计算
      当 查询登记是否逾期
      那么 不属于逾期登记
      并且 依据第一条第一款

    场景: 不知登记日的，先查明
      Without the day of registration that must be known first
      假如 2030年10月购得光度为10烛的灯笼
      当 查询登记是否逾期
      那么 尚需查明“登记日”
      并且 依据第一条第一款

    场景: 先登记后购得，不予裁决
      Registered before it was bought, nothing is decided
      假如 2030年10月购得光度为10烛的灯笼
      并且 于2030年9月30日登记
      当 查询登记是否逾期
      那么 “登记日”有误，不予裁决

  规则: 第一条第二款
    下列灯笼免于登记：

    @printed
    场景: 暗的节庆灯笼免于登记
      A dim lantern for festivals need not be registered
      假如 灯笼光度为1烛
      并且 声明只在节庆期间悬挂
      当 查询登记是否逾期
      那么 免于登记
      并且 依据第一条第二款和第一条第二款第二项

  规则: 第一条第二款第一项
    光度不足10烛的；

    场景: 不足10烛的免于登记
      A lantern of less than 10 candles need not be registered
      假如 灯笼光度为9烛
      当 查询登记是否逾期
      那么 免于登记
      并且 依据第一条第二款和第一条第二款第一项

  规则: 第一条第二款第二项
    声明只在节庆期间悬挂的。

    场景: 节庆期间悬挂的免于登记
      A lantern for festivals need not be registered
      假如 声明只在节庆期间悬挂
      当 查询登记是否逾期
      那么 免于登记
      并且 依据第一条第二款和第一条第二款第二项
