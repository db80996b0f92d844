# language: zh-CN
功能: 第七条 受理和审核
  Acceptance and review

  背景:
    假如 适用2024年6月1日的规定

  规则: 第七条第一款
    市、区人力资源社会保障部门通过申办系统对引进在职人才入户申报进行受理和审核。
    申请人填报的信息不齐全的，一次性告知补正，补正后符合规定的，予以受理。
    不符合申请条件审核不通过的，在申办系统告知申请人并说明理由。

    场景: 由市、区人力资源社会保障部门受理和审核
      The municipal and district departments accept and review
      当 查询“受理和审核引进在职人才入户申报”由谁负责
      那么 由市、区人力资源社会保障部门负责
      并且 依据第七条第一款

    场景大纲: 填报的信息不齐全的，告知补正，不论是否符合申请条件
      Where the information is incomplete the applicant is told to correct, whether or not the conditions for applying are met
      假如 填报的信息齐全：否
      并且 符合申请条件：<符合>
      当 查询应当告知申请人什么
      那么 应当由市、区人力资源社会保障部门告知“需要补正的内容”
      并且 依据第七条第一款

      例子:
        | 符合 |
        | 是   |
        | 否   |

    场景: 信息齐全而不符合申请条件的，告知审核不通过
      With complete information but without the conditions for applying, the applicant is told that the review is not passed
      假如 填报的信息齐全：是
      并且 符合申请条件：否
      当 查询应当告知申请人什么
      那么 应当由市、区人力资源社会保障部门告知“审核不通过”
      并且 依据第七条第一款

    场景: 信息齐全并且符合申请条件的，没有应当告知的补正或者不通过
      With complete information and the conditions met, there is no correction and no refusal to tell
      假如 填报的信息齐全：是
      并且 符合申请条件：是
      当 查询应当告知申请人什么
      那么 没有应当告知的内容
      并且 依据第七条第一款

    场景: 是否符合申请条件由《办法》确定
      Whether the conditions for applying are met is for the Measures
      假如 填报的信息齐全：是
      当 查询应当告知申请人什么
      那么 尚需查明“符合申请条件”
      并且 尚待授权事项G41明确
      并且 依据第七条第一款

    场景: 不知填报的信息是否齐全，先查明
      Whether the information is complete must first be known
      假如 符合申请条件：是
      当 查询应当告知申请人什么
      那么 尚需查明“填报的信息齐全”
      并且 依据第七条第一款

    场景: 1次告知全部需要补正的内容，符合要求
      Everything to correct told in 1 notice is as required
      假如 告知补正的次数：1
      并且 需要补正的内容全部告知：是
      当 查询告知是否符合要求
      那么 告知符合要求
      并且 依据第七条第一款

    场景大纲: 没有告知、分几次告知或者没有全部告知，不符合要求
      Not told, told in several notices, or not in full, is not as required
      假如 告知补正的次数：<次数>
      并且 需要补正的内容全部告知：<全部>
      当 查询告知是否符合要求
      那么 告知不符合要求
      并且 依据第七条第一款

      例子:
        | 次数 | 全部 |
        | 0    | 否   |
        | 1    | 否   |
        | 2    | 是   |
        | 2    | 否   |

    场景: 一次也没有告知而全部告知，事实矛盾
      Everything told without a single notice contradicts itself
      假如 告知补正的次数：0
      并且 需要补正的内容全部告知：是
      当 查询告知是否符合要求
      那么 “告知全部需要补正的内容”有误，不予裁决

    场景: 在申办系统告知审核不通过并说明理由，符合要求
      Told in the application system that the review is not passed, with the reasons, is as required
      假如 在申办系统告知审核不通过：是
      并且 说明了理由：是
      当 查询告知是否符合要求
      那么 告知符合要求
      并且 依据第七条第一款

    场景大纲: 不在申办系统告知，或者不说明理由，不符合要求
      Not told in the application system, or without the reasons, is not as required
      假如 在申办系统告知审核不通过：<系统>
      并且 说明了理由：<理由>
      当 查询告知是否符合要求
      那么 告知不符合要求
      并且 依据第七条第一款

      例子:
        | 系统 | 理由 |
        | 是   | 否   |
        | 否   | 是   |
        | 否   | 否   |

    场景: 不知是否说明了理由，先查明
      Whether the reasons were given must first be known
      假如 在申办系统告知审核不通过：是
      当 查询告知是否符合要求
      那么 尚需查明“说明理由”
      并且 依据第七条第一款

    场景: 补正后符合规定的，应当予以受理
      A filing that meets the rules after correction must be accepted
      假如 补正后符合规定：是
      当 查询补正后是否应当予以受理
      那么 应当
      并且 由市、区人力资源社会保障部门负责
      并且 依据第七条第一款

    场景: 补正后仍不符合规定的，没有受理的义务
      One that still does not meet the rules need not be accepted
      假如 补正后符合规定：否
      当 查询补正后是否应当予以受理
      那么 没有此项义务
      并且 依据第七条第一款

    场景: 补正后网上审查通过的，通过之日为受理时间
      Where the online screening is passed after correction, that day is the time of acceptance
      说明：10月14日（星期五）再次提交，10月17日为第1个工作日。
      Note: submitted again on Friday 14 October, 17 October is the 1st working day.
      假如 申请人于2022年9月27日提交申请，补正后于2022年10月14日再次提交
      并且 无需进行现场审查
      并且 网上审查于2022年10月17日通过
      当 查询受理时间
      那么 受理时间为2022年10月17日
      并且 依据第六条第一项和第七条第一款

    场景: 补正后当日再次提交的，从当日提交数起
      Submitted again on the same day after a correction, it is counted from that day
      说明：9月27日两次提交，其后为28日至30日、10月8日、9日，第6个10日。
      Note: submitted twice on 27 September, 28 to 30 September, 8 and 9 October follow, the 6th is the 10th.
      假如 申请人于2022年9月27日提交申请，补正后于2022年9月27日再次提交
      并且 无需进行现场审查
      并且 人力资源社会保障部门未作任何审查
      当 查询受理时间
      那么 受理时间为2022年10月10日
      并且 依据第六条第一项和第七条第一款

    场景: 再次提交早于首次提交，事实矛盾
      A later submission before the first contradicts itself
      假如 申请人于2022年9月27日提交申请，补正后于2022年9月26日再次提交
      并且 无需进行现场审查
      并且 人力资源社会保障部门未作任何审查
      当 查询受理时间
      那么 “首次提交日”有误，不予裁决

  规则: 第七条第二款
    市、区人力资源社会保障部门除可以通过申办系统进行审核外，还可以采取上门实地核查的方式审核申请人各项信息，上门实地核查与通过申办系统审核的审核标准应一致。

    场景大纲: 市、区人力资源社会保障部门可以按一致的标准上门实地核查
      The municipal and district departments may make verification visits by the same standard
      假如 核查的标准与通过申办系统审核的标准一致：是
      当 拟由<部门>上门实地核查申请人各项信息
      那么 <部门>可以这样核查
      并且 依据第七条第二款

      例子:
        | 部门                       |
        | 市人力资源社会保障部门     |
        | 区人力资源社会保障部门     |
        | 市、区人力资源社会保障部门 |
        | 人力资源社会保障部门       |

    场景大纲: 标准不一致的，不可以这样核查
      By another standard the visit may not be made
      假如 核查的标准与通过申办系统审核的标准一致：否
      当 拟由<部门>上门实地核查申请人各项信息
      那么 不可以
      并且 依据第七条第二款

      例子:
        | 部门                   |
        | 市人力资源社会保障部门 |
        | 区人力资源社会保障部门 |

    场景: 条文没有授权区公安机关上门实地核查
      The paragraph does not empower the district public security authority to make visits
      假如 核查的标准与通过申办系统审核的标准一致：是
      当 拟由区公安机关上门实地核查申请人各项信息
      那么 不可以
      并且 依据第七条第二款

    场景: 不知标准是否一致，先查明
      Whether the standard is the same must first be known
      当 拟由区人力资源社会保障部门上门实地核查申请人各项信息
      那么 尚需查明“与通过申办系统审核的标准一致”
      并且 依据第七条第二款
