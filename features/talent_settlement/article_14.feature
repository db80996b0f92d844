# language: zh-CN
功能: 第十四条 社会保险费缴纳单位和补缴
  The unit that pays social insurance, and back payments

  背景:
    假如 适用2024年6月1日的规定

  规则: 第十四条
    《办法》第五条中，申请人的社会保险费缴纳单位应与实际用工单位一致，按法律法规属于劳务派遣的除外。
    社会保险缴费记录如存在补缴情形的，在办理引进人才入户业务中不视为连续缴纳社会保险费。
    人力资源社会保障部门可根据有关规定，将部分特殊情况下的补缴情形视为连续缴纳社会保险费。

    场景: 缴纳单位与实际用工单位一致，合乎要求
      Where the paying unit is the actual host unit, the requirement is met
      假如 社会保险费缴纳单位与实际用工单位一致：是
      当 查询社会保险费缴纳单位是否合乎要求
      那么 缴纳单位合乎要求
      并且 依据第十四条

    场景: 不一致而属于劳务派遣的，除外
      Where they differ but it is labour dispatch, the exception applies
      假如 社会保险费缴纳单位与实际用工单位一致：否
      并且 按法律法规属于劳务派遣：是
      当 查询社会保险费缴纳单位是否合乎要求
      那么 缴纳单位合乎要求
      并且 依据第十四条

    场景: 不一致又不属于劳务派遣的，不合要求
      Where they differ and it is no labour dispatch, the requirement is not met
      假如 社会保险费缴纳单位与实际用工单位一致：否
      并且 按法律法规属于劳务派遣：否
      当 查询社会保险费缴纳单位是否合乎要求
      那么 缴纳单位不合要求
      并且 依据第十四条

    场景: 是否属于劳务派遣由法律法规规定，先查明
      Whether it is labour dispatch is for laws and regulations, and must first be known
      假如 社会保险费缴纳单位与实际用工单位一致：否
      当 查询社会保险费缴纳单位是否合乎要求
      那么 尚需查明“按法律法规属于劳务派遣”
      并且 尚待授权事项G67明确
      并且 依据第十四条

    场景: 没有补缴的，不因补缴而不连续
      Without a back payment nothing is broken by one
      假如 缴费记录没有补缴情形
      当 查询补缴是否使缴费不视为连续
      那么 不因补缴而不视为连续缴纳
      并且 依据第十四条

    场景大纲: 补缴的月份在《办法》要求连续缴纳的月份之内（含首末两月），不视为连续
      A back payment within the months required, the first and last included, is not continuous
      假如 《办法》要求2023年1月至2023年12月连续缴纳社会保险费
      并且 <补缴月>的社会保险费是补缴的
      并且 属于有关规定所指的特殊补缴情形：否
      当 查询补缴是否使缴费不视为连续
      那么 因补缴不视为连续缴纳
      并且 依据第十四条

      例子:
        | 补缴月     |
        | 2023年1月  |
        | 2023年6月  |
        | 2023年12月 |

    场景: 《办法》要求的只有一个月而该月补缴的，不视为连续
      Where only one month is required and that month was back-paid, it is not continuous
      假如 《办法》要求2023年6月至2023年6月连续缴纳社会保险费
      并且 2023年6月的社会保险费是补缴的
      并且 属于有关规定所指的特殊补缴情形：否
      当 查询补缴是否使缴费不视为连续
      那么 因补缴不视为连续缴纳
      并且 依据第十四条

    场景大纲: 补缴的月份在《办法》要求连续缴纳的月份之外，没有影响
      A back payment outside the months required has no effect
      假如 《办法》要求2023年1月至2023年12月连续缴纳社会保险费
      并且 <补缴月>的社会保险费是补缴的
      当 查询补缴是否使缴费不视为连续
      那么 不因补缴而不视为连续缴纳
      并且 依据第十四条

      例子:
        | 补缴月     |
        | 2022年12月 |
        | 2024年1月  |

    场景大纲: 若补缴使整个记录不连续，之外的补缴也不视为连续
      If a back payment breaks the whole record, one outside the months required does so as well
      假如 补缴按“使整个记录不连续”解释
      并且 《办法》要求2023年1月至2023年12月连续缴纳社会保险费
      并且 <补缴月>的社会保险费是补缴的
      并且 属于有关规定所指的特殊补缴情形：否
      当 查询补缴是否使缴费不视为连续
      那么 因补缴不视为连续缴纳
      并且 依据第十四条

      例子:
        | 补缴月     |
        | 2020年5月  |
        | 2022年12月 |
        | 2023年6月  |

    场景: 特殊情况下的补缴，是否视为连续由部门决定
      Whether a special back payment is deemed continuous is for the department
      假如 《办法》要求2023年1月至2023年12月连续缴纳社会保险费
      并且 2023年6月的社会保险费是补缴的
      并且 属于有关规定所指的特殊补缴情形：是
      当 查询补缴是否使缴费不视为连续
      那么 是否视为连续缴纳，由人力资源社会保障部门根据有关规定决定
      并且 依据第十四条

    场景: 若补缴使整个记录不连续，特殊情况同样由部门决定
      If a back payment breaks the whole record, a special one is for the department all the same
      假如 补缴按“使整个记录不连续”解释
      并且 2022年12月的社会保险费是补缴的
      并且 属于有关规定所指的特殊补缴情形：是
      当 查询补缴是否使缴费不视为连续
      那么 是否视为连续缴纳，由人力资源社会保障部门根据有关规定决定
      并且 依据第十四条

    场景: 何为特殊补缴情形由有关规定确定，先查明
      Which back payments are special is for the relevant rules, and must first be known
      假如 《办法》要求2023年1月至2023年12月连续缴纳社会保险费
      并且 2023年6月的社会保险费是补缴的
      当 查询补缴是否使缴费不视为连续
      那么 尚需查明“属于有关规定所指的特殊补缴情形”
      并且 尚待授权事项G44明确
      并且 依据第十四条

    场景: 须连续缴纳的月份由《办法》规定，先查明
      The months of continuous payment are in the Measures, and must first be known
      假如 2023年6月的社会保险费是补缴的
      并且 属于有关规定所指的特殊补缴情形：否
      当 查询补缴是否使缴费不视为连续
      那么 尚需查明“《办法》要求连续缴纳的首月”
      并且 尚待授权事项G41明确
      并且 依据第十四条

    场景: 补缴的是哪一月，先查明
      Which month was back-paid must first be known
      假如 《办法》要求2023年1月至2023年12月连续缴纳社会保险费
      并且 缴费记录存在补缴情形
      当 查询补缴是否使缴费不视为连续
      那么 尚需查明“补缴费款所属月份”
      并且 依据第十四条

    场景: 末月早于首月，事实矛盾
      A last month before the first contradicts itself
      假如 《办法》要求2023年12月至2023年11月连续缴纳社会保险费
      并且 2023年6月的社会保险费是补缴的
      当 查询补缴是否使缴费不视为连续
      那么 “《办法》要求连续缴纳的末月”有误，不予裁决
