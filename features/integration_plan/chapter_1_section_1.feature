# language: zh-CN
功能: 第一章第一节 发展基础
  The ground on which the plan builds

  背景:
    假如 适用2024年6月1日的规定

  规则: 表1第7行
    一般公共预算收入（亿元） | 1393.6 | 95.6 | 1489.2 | 1721.6 | 123.6 | 1845.2 | 23.87%

    场景: 一般公共预算收入的增长与表1不符
      The growth of general public budget revenue does not agree with Table 1
      说明：1845.2÷1489.2－1＝23.905…%，四舍五入为23.91%，表中印作23.87%。
      Note: 1845.2 ÷ 1489.2 − 1 = 23.905…%, rounded to 23.91%; the table prints 23.87%.
      当 复算“一般公共预算收入增长情况”
      那么 印出的值为23.87
      并且 复算的值为23.91
      并且 结果是“与表1不符”
      并且 依据表1第7行
