# language: zh-CN
功能: 第五条 现场审查
  On-site screening

  背景:
    假如 适用2024年6月1日的规定

  规则: 第五条
    有下列情形之一的申请人，还应进行现场审查。
    未按规定进行现场审查或经现场审查不符合受理条件的，不予受理。

    场景: 两种情形都没有的，不必进行现场审查
      With neither situation no on-site screening is needed
      假如 无法通过电子证照、数据共享等方式审查：否
      并且 对申报信息存疑：否
      并且 人力资源社会保障部门认为应现场审查：否
      并且 审核中发现依法依规需要现场审查：否
      当 查询申请人是否应进行现场审查
      那么 没有此项义务
      并且 依据第五条和第五条第一项和第五条第二项

    场景大纲: 未按规定进行现场审查，或者不符合受理条件的，不予受理
      Not gone through as prescribed, or without the conditions of acceptance, acceptance is refused
      假如 应进行现场审查
      并且 现场审查的结果为“<结果>”
      当 查询是否因现场审查不予受理
      那么 不予受理
      并且 依据第五条

      例子:
        | 结果           |
        | 未按规定进行   |
        | 不符合受理条件 |

    场景: 现场审查通过的，不因此不予受理
      Where the on-site screening is passed, acceptance is not refused on account of it
      假如 应进行现场审查
      并且 现场审查的结果为“通过”
      当 查询是否因现场审查不予受理
      那么 不因现场审查不予受理
      并且 依据第五条

    场景: 无需进行现场审查的，不因此不予受理
      Where no on-site screening is needed, acceptance is not refused on account of it
      假如 无需进行现场审查
      当 查询是否因现场审查不予受理
      那么 不因现场审查不予受理
      并且 依据第五条

    场景大纲: 自动受理之后才发现应进行现场审查的，没有通过也不予受理
      Acceptance is refused without it also where the need was found only after automatic acceptance
      说明：口径A82的默认读法。
      Note: the default of reading A82.
      假如 自动受理之后才发现应进行现场审查
      并且 现场审查的结果为“<结果>”
      当 查询是否因现场审查不予受理
      那么 不予受理
      并且 依据第五条

      例子:
        | 结果           |
        | 未按规定进行   |
        | 不符合受理条件 |

    场景: 若自动受理的时间不变，自动受理之前发现的仍不予受理
      If automatic acceptance stands, acceptance is still refused where the need was found before
      假如 自动受理之前已发现应进行现场审查
      并且 现场审查的结果为“未按规定进行”
      并且 自动受理后才发现应现场审查的，受理时间按“仍为第6个工作日”解释
      当 查询是否因现场审查不予受理
      那么 不予受理
      并且 依据第五条

    场景大纲: 没有通过现场审查的，没有受理时间
      Without passing the on-site screening there is no time of acceptance
      假如 申请人于2022年9月27日提交申请
      并且 应进行现场审查
      并且 现场审查的结果为“<结果>”
      当 查询受理时间
      那么 没有受理
      并且 依据第五条

      例子:
        | 结果           |
        | 未按规定进行   |
        | 不符合受理条件 |

    场景: 不知是否应进行现场审查，先查明
      Whether an on-site screening is needed must first be known
      假如 申请人于2022年9月27日提交申请
      当 查询受理时间
      那么 尚需查明“应进行现场审查”
      并且 依据第五条

    场景: 不知现场审查的结果，先查明
      The result of the on-site screening must first be known
      假如 应进行现场审查
      当 查询是否因现场审查不予受理
      那么 尚需查明“现场审查的结果”
      并且 依据第五条

  规则: 第五条第一项
    人力资源社会保障部门无法通过电子证照、数据共享等方式审查，对申报信息存疑，认为应现场审查的人员；

    场景: 无法通过电子证照、数据共享等方式审查、存疑、认为应现场审查的，申请人应进行现场审查
      Not screened by electronic means, in doubt, and thought to need it: the applicant must go through an on-site screening
      假如 无法通过电子证照、数据共享等方式审查：是
      并且 对申报信息存疑：是
      并且 人力资源社会保障部门认为应现场审查：是
      当 查询申请人是否应进行现场审查
      那么 应当
      并且 由申请人负责
      并且 依据第五条和第五条第一项

    场景大纲: 三者缺一，不因第一项进行现场审查
      With one of the three lacking, item 1 asks for no on-site screening
      假如 无法通过电子证照、数据共享等方式审查：<无法>
      并且 对申报信息存疑：<存疑>
      并且 人力资源社会保障部门认为应现场审查：<认为>
      并且 审核中发现依法依规需要现场审查：否
      当 查询申请人是否应进行现场审查
      那么 没有此项义务
      并且 依据第五条和第五条第一项和第五条第二项

      例子:
        | 无法 | 存疑 | 认为 |
        | 否   | 是   | 是   |
        | 是   | 否   | 是   |
        | 是   | 是   | 否   |

    场景: 不知对申报信息是否存疑，先查明
      Whether the information filed is in doubt must first be known
      假如 无法通过电子证照、数据共享等方式审查：是
      并且 人力资源社会保障部门认为应现场审查：是
      当 查询申请人是否应进行现场审查
      那么 尚需查明“对申报信息存疑”
      并且 依据第五条第一项

  规则: 第五条第二项
    人力资源社会保障部门在审核中发现的依法依规需要现场审查的其他人员。

    场景: 审核中发现依法依规需要现场审查的，申请人应进行现场审查
      Found during review to need it by law or rule, the applicant must go through an on-site screening
      假如 无法通过电子证照、数据共享等方式审查：否
      并且 对申报信息存疑：否
      并且 人力资源社会保障部门认为应现场审查：否
      并且 审核中发现依法依规需要现场审查：是
      当 查询申请人是否应进行现场审查
      那么 应当
      并且 由申请人负责
      并且 依据第五条和第五条第二项

    场景: 依法依规是否需要现场审查，由未指明的法律和规定确定
      Whether it is needed by law or rule is for laws and rules that the text does not name
      假如 无法通过电子证照、数据共享等方式审查：否
      当 查询申请人是否应进行现场审查
      那么 尚需查明“审核中发现依法依规需要现场审查”
      并且 尚待授权事项G66明确
      并且 依据第五条第二项
