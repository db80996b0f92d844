# language: zh-CN
功能: 第二条 登记费
  The registration fee

  背景:
    假如 适用2031年6月1日的规定

  规则: 第二条
    逾期登记的，缴纳登记费，标准由市灯笼行政管理部门另行制定；
    困难居民逾期登记的，由该部门决定减收或者免收。

    场景大纲: 逾期登记的按标准缴费
      Whoever registers late pays the standard
      假如 <登记人>逾期登记
      并且 登记费标准为<标准>元
      当 查询应缴的登记费
      那么 应缴登记费<应缴>元
      并且 依据第二条

      例子:
        | 登记人 | 标准     | 应缴     |
        | 商户   | 1,234.50 | 1,234.50 |
        | 居民   | 20       | 20       |

    场景: 按期登记的不缴费
      Whoever registers in time pays nothing
      假如 商户按期登记
      当 查询应缴的登记费
      那么 应缴登记费0元
      并且 依据第二条

    场景: 标准未定的，待授权事项明确
      Without the standard the delegated matter must be settled first
      假如 商户逾期登记
      当 查询应缴的登记费
      那么 尚需查明“登记费标准”
      并且 尚待授权事项G1明确
      并且 依据第二条

    场景: 困难居民由主管部门裁量
      For a resident in hardship the department decides
      假如 居民逾期登记
      并且 该居民属于困难居民
      当 查询应缴的登记费
      那么 由市灯笼行政管理部门决定减收或者免收
      并且 依据第二条
