# language: zh-CN
功能: 第九条 产生程序
  The procedure of selection

  背景:
    假如 适用2024年6月1日的规定

  规则: 第九条
    物业管理专家、物业管理专家委员会委员按照以下程序产生：

    场景大纲: 六个步骤依次进行
      The six steps follow one another
      假如 已经完成的步骤为“<已完成>”
      当 查询产生程序的下一步骤
      那么 下一步骤为“<下一步>”
      并且 依据<依据>

      例子:
        | 已完成             | 下一步             | 依据                 |
        | 公布信息           | 受理申请和核实资料 | 第九条和第九条第二项 |
        | 受理申请和核实资料 | 形成拟任名单       | 第九条和第九条第三项 |
        | 形成拟任名单       | 名单公示           | 第九条和第九条第四项 |
        | 名单公示           | 签订协议           | 第九条和第九条第五项 |
        | 签订协议           | 公告名单           | 第九条和第九条第六项 |

    场景: 不知已完成哪一步，先查明
      Which step has been completed must first be known
      当 查询产生程序的下一步骤
      那么 尚需查明“已经完成的步骤”
      并且 依据第九条

  规则: 第九条第一项
    公布信息。
    市、区房屋行政主管部门在其官方网站公布物业管理专家征集信息及申报指南。

    场景: 程序从公布信息开始
      The procedure begins with publishing the information
      假如 尚未完成任何步骤
      当 查询产生程序的下一步骤
      那么 下一步骤为“公布信息”
      并且 依据第九条和第九条第一项

    场景: 征集信息和申报指南由市、区两级在各自官方网站公布
      The call and the guide are published by the municipal and district housing departments on their official websites
      当 查询产生程序中“公布物业管理专家征集信息及申报指南”由谁负责
      那么 由市、区房屋行政主管部门负责
      并且 在其官方网站发布
      并且 依据第九条第一项

  规则: 第九条第二项
    受理申请和核实资料。
    经工作单位同意，申请人可以向区房屋行政主管部门提出申请。
    区房屋行政主管部门负责受理申请，核实其业绩、能力、综合素质及资料的真实性，加盖核对章并加具推荐意见后送市房屋行政主管部门。

    场景大纲: 受理、核实和推荐由区房屋行政主管部门负责
      Accepting, verifying and recommending are for the district housing department
      当 查询产生程序中“<工作>”由谁负责
      那么 由区房屋行政主管部门负责
      并且 不要求在官方网站发布
      并且 依据第九条第二项

      例子:
        | 工作                                           |
        | 受理申请                                       |
        | 核实申请人的业绩、能力、综合素质及资料的真实性 |
        | 加盖核对章并加具推荐意见                       |

    场景: 经工作单位同意，可以向区房屋行政主管部门申请
      With the consent of the employer one may apply to the district housing department
      假如 申请人有工作单位：是
      并且 工作单位同意：是
      当 于2023年6月1日向区房屋行政主管部门提出申请
      那么 可以
      并且 依据第九条第二项和第十二条

    场景: 工作单位不同意的，不可以申请
      Without the consent of the employer one may not apply
      假如 申请人有工作单位：是
      并且 工作单位同意：否
      当 于2023年6月1日向区房屋行政主管部门提出申请
      那么 不可以
      并且 依据第九条第二项

    场景大纲: 不可以越过区房屋行政主管部门向其他部门申请
      One may not pass over the district housing department and apply to another body
      假如 申请人有工作单位：是
      并且 工作单位同意：是
      当 于2023年6月1日向<部门>提出申请
      那么 不可以
      并且 依据第九条第二项

      例子:
        | 部门               |
        | 市房屋行政主管部门 |
        | 物业管理行业协会   |

    场景: 没有工作单位的，无须同意即可申请
      Without an employer one may apply without consent
      说明：同意以有工作单位为前提（口径A66的默认读法）。
      Note: consent presupposes an employer (the default of reading A66).
      假如 申请人有工作单位：否
      当 于2023年6月1日向区房屋行政主管部门提出申请
      那么 可以
      并且 依据第九条第二项和第十二条

    场景大纲: 若没有工作单位同意不得申请，没有工作单位的不可以申请
      Read as consent needed from everyone, a person without an employer may not apply
      假如 申请人有工作单位：<有单位>
      并且 工作单位同意：<同意>
      并且 工作单位同意按“没有工作单位同意不得申请”解释
      当 于2023年6月1日向区房屋行政主管部门提出申请
      那么 不可以
      并且 依据第九条第二项

      例子:
        | 有单位 | 同意 |
        | 否     | 否   |
        | 是     | 否   |

    场景: 若没有工作单位同意不得申请，有单位并经其同意的仍可以申请
      Read as consent needed from everyone, a person with the employer's consent may still apply
      假如 申请人有工作单位：是
      并且 工作单位同意：是
      并且 工作单位同意按“没有工作单位同意不得申请”解释
      当 于2023年6月1日向区房屋行政主管部门提出申请
      那么 可以
      并且 依据第九条第二项和第十二条

    场景: 不知工作单位是否同意，先查明
      Whether the employer consents must first be known
      假如 申请人有工作单位：是
      当 于2023年6月1日向区房屋行政主管部门提出申请
      那么 尚需查明“工作单位同意”
      并且 依据第九条第二项

    场景: 不知申请人有无工作单位，先查明
      Whether the applicant has an employer must first be known
      当 于2023年6月1日向区房屋行政主管部门提出申请
      那么 尚需查明“申请人有工作单位”
      并且 依据第九条第二项

  规则: 第九条第三项
    形成拟任名单。
    市房屋行政主管部门审核各区房屋行政主管部门推荐资料，形成拟任物业管理专家、物业管理专家委员会委员名单。

    场景: 审核推荐资料、形成拟任名单由市房屋行政主管部门负责
      Reviewing and drawing up the proposed list are for the municipal housing department
      当 查询产生程序中“审核推荐资料，形成拟任名单”由谁负责
      那么 由市房屋行政主管部门负责
      并且 不要求在官方网站发布
      并且 依据第九条第三项

  规则: 第九条第四项
    名单公示。
    市房屋行政主管部门在其官方网站公示拟任物业管理专家、物业管理专家委员会委员名单，公示时间不少于15日。
    公示期间，对拟任名单有异议的，应当以书面形式实名向市房屋行政主管部门提出，并提供相应证据材料。
    经市房屋行政主管部门核实异议，不符合本办法规定的取消其拟任资格。

    场景: 拟任名单由市房屋行政主管部门在其官方网站公示
      The proposed list is published by the municipal housing department on its official website
      当 查询产生程序中“公示拟任名单”由谁负责
      那么 由市房屋行政主管部门负责
      并且 在其官方网站发布
      并且 依据第九条第四项

    场景: 异议由市房屋行政主管部门核实
      Objections are verified by the municipal housing department
      当 查询产生程序中“核实对拟任名单的异议”由谁负责
      那么 由市房屋行政主管部门负责
      并且 不要求在官方网站发布
      并且 依据第九条第四项

    场景大纲: 公示满15日的，符合要求
      A publication of 15 days or more is as required
      说明：开始当日不计（口径A63）：6月1日起，第15日为6月16日；2月20日起，平年为3月7日，闰年为3月6日。
      Note: the first day is not counted (A63): from 1 June the 15th day is 16 June; from 20 February it is 7 March, in a leap year 6 March.
      假如 名单自<开始>至<结束>公示
      并且 在市房屋行政主管部门官方网站公示：是
      当 查询拟任名单的公示是否符合要求
      那么 公示符合要求
      并且 公示最早于<最早>结束
      并且 依据第九条第四项

      例子:
        | 开始           | 结束          | 最早          |
        | 2023年6月1日   | 2023年6月16日 | 2023年6月16日 |
        | 2023年6月1日   | 2023年6月17日 | 2023年6月16日 |
        | 2023年1月31日  | 2023年2月15日 | 2023年2月15日 |
        | 2023年2月20日  | 2023年3月7日  | 2023年3月7日  |
        | 2024年2月20日  | 2024年3月6日  | 2024年3月6日  |
        | 2023年12月25日 | 2024年1月9日  | 2024年1月9日  |

    场景大纲: 公示不满15日的，不符合要求
      A publication of less than 15 days is not as required
      假如 名单自<开始>至<结束>公示
      并且 在市房屋行政主管部门官方网站公示：是
      当 查询拟任名单的公示是否符合要求
      那么 公示不符合要求
      并且 公示最早于<最早>结束
      并且 依据第九条第四项

      例子:
        | 开始          | 结束          | 最早          |
        | 2023年6月1日  | 2023年6月15日 | 2023年6月16日 |
        | 2023年6月1日  | 2023年6月1日  | 2023年6月16日 |
        | 2024年2月20日 | 2024年3月5日  | 2024年3月6日  |

    场景: 15日是公历日，国庆假期计算在内，末日遇休息日不顺延
      The 15 days are calendar days: the National Day holiday counts, and a last day of rest does not move on
      说明：9月30日公示，10月1日为第1日，10月15日（星期六）为第15日。
      Note: published on 30 September, 1 October is the first day and 15 October, a Saturday, the 15th.
      假如 名单自2022年9月30日至2022年10月15日公示
      并且 在市房屋行政主管部门官方网站公示：是
      当 查询拟任名单的公示是否符合要求
      那么 公示符合要求
      并且 公示最早于2022年10月15日结束
      并且 依据第九条第四项

    场景大纲: 若当日算起，公示当日计入15日
      Counted from the same day, the day of publication is one of the 15
      假如 名单自2023年6月1日至<结束>公示
      并且 在市房屋行政主管部门官方网站公示：是
      并且 按日计算的期间按“当日算起”解释
      当 查询拟任名单的公示是否符合要求
      那么 公示是否符合要求：<符合>
      并且 公示最早于2023年6月15日结束
      并且 依据第九条第四项

      例子:
        | 结束          | 符合 |
        | 2023年6月14日 | 否   |
        | 2023年6月15日 | 是   |

    场景: 不在官方网站公示的，不符合要求
      A publication elsewhere than on the official website is not as required
      假如 名单自2023年6月1日至2023年6月30日公示
      并且 在市房屋行政主管部门官方网站公示：否
      当 查询拟任名单的公示是否符合要求
      那么 公示不符合要求
      并且 依据第九条第四项

    场景: 不知公示何时结束，先查明
      The end of the publication must first be known
      假如 名单自2023年6月1日起公示
      并且 在市房屋行政主管部门官方网站公示：是
      当 查询拟任名单的公示是否符合要求
      那么 尚需查明“公示结束日”
      并且 依据第九条第四项

    场景: 公示结束早于开始，事实矛盾
      A publication that ends before it begins contradicts itself
      假如 名单自2023年6月1日至2023年5月31日公示
      并且 在市房屋行政主管部门官方网站公示：是
      当 查询拟任名单的公示是否符合要求
      那么 “公示结束日”有误，不予裁决

    场景大纲: 公示期间（含首日和末日）书面、实名并附证据提出的异议，符合要求
      An objection in the publication period, first and last day included, in writing, under the real name and with evidence is as required
      假如 名单自2023年6月1日至2023年6月16日公示
      并且 异议以书面形式提出：是
      并且 异议实名提出：是
      并且 提供了相应证据材料：是
      当 于<异议日>向市房屋行政主管部门提出异议
      那么 异议符合要求
      并且 依据第九条第四项

      例子:
        | 异议日        |
        | 2023年6月1日  |
        | 2023年6月16日 |

    场景大纲: 不在公示期间提出的异议，不符合要求
      An objection outside the publication period is not as required
      假如 名单自2023年6月1日至2023年6月16日公示
      并且 异议以书面形式提出：是
      并且 异议实名提出：是
      并且 提供了相应证据材料：是
      当 于<异议日>向市房屋行政主管部门提出异议
      那么 异议不符合要求
      并且 依据第九条第四项

      例子:
        | 异议日        |
        | 2023年5月31日 |
        | 2023年6月17日 |

    场景大纲: 缺少书面形式、实名、证据之一的异议，不符合要求
      An objection that lacks writing, the real name or evidence is not as required
      假如 名单自2023年6月1日至2023年6月16日公示
      并且 异议以书面形式提出：<书面>
      并且 异议实名提出：<实名>
      并且 提供了相应证据材料：<证据>
      当 于2023年6月10日向市房屋行政主管部门提出异议
      那么 异议不符合要求
      并且 依据第九条第四项

      例子:
        | 书面 | 实名 | 证据 |
        | 否   | 是   | 是   |
        | 是   | 否   | 是   |
        | 是   | 是   | 否   |

    场景大纲: 向其他部门提出的异议，不符合要求
      An objection made to another body is not as required
      假如 名单自2023年6月1日至2023年6月16日公示
      并且 异议以书面形式提出：是
      并且 异议实名提出：是
      并且 提供了相应证据材料：是
      当 于2023年6月10日向<部门>提出异议
      那么 异议不符合要求
      并且 依据第九条第四项

      例子:
        | 部门               |
        | 区房屋行政主管部门 |
        | 物业管理行业协会   |

    场景: 不知异议有无证据，先查明
      Whether evidence came with the objection must first be known
      假如 名单自2023年6月1日至2023年6月16日公示
      并且 异议以书面形式提出：是
      并且 异议实名提出：是
      当 于2023年6月10日向市房屋行政主管部门提出异议
      那么 尚需查明“提供了相应证据材料”
      并且 依据第九条第四项

    场景大纲: 经核实异议，不符合本办法规定的，取消拟任资格
      Where on verification of the objection the person does not comply, the proposed qualification is cancelled
      假如 名单自2023年6月1日至2023年6月16日公示
      并且 公示期间有异议：是
      并且 经核实拟任人不符合本办法规定：是
      当 拟于<签订日>与拟任人签订协议
      那么 对拟任人的处理为“取消拟任资格”
      并且 由市房屋行政主管部门负责
      并且 依据第九条第四项

      例子:
        | 签订日        |
        | 2023年6月10日 |
        | 2023年6月17日 |

    场景: 有异议而尚未核实的，先核实
      An objection must first be verified
      假如 名单自2023年6月1日至2023年6月16日公示
      并且 公示期间有异议：是
      当 拟于2023年6月17日与拟任人签订协议
      那么 尚需查明“经核实拟任人不符合本办法规定”
      并且 依据第九条第四项

  规则: 第九条第五项
    签订协议。
    公示期满，无异议或者异议不成立的，由市房屋行政主管部门与物业管理专家、物业管理专家委员会委员签订协议，明确双方权利义务，发放工作证。

    场景: 签订协议、发放工作证由市房屋行政主管部门负责
      Signing the agreements and issuing the work cards are for the municipal housing department
      当 查询产生程序中“签订协议，发放工作证”由谁负责
      那么 由市房屋行政主管部门负责
      并且 不要求在官方网站发布
      并且 依据第九条第五项

    场景: 公示期满无异议的，自末日的次日起可以签订协议
      Without an objection the agreement is signed from the day after the last day of the publication
      假如 名单自2023年6月1日至2023年6月16日公示
      并且 公示期间有异议：否
      当 拟于2023年6月17日与拟任人签订协议
      那么 对拟任人的处理为“签订协议，发放工作证”
      并且 由市房屋行政主管部门负责
      并且 依据第九条第五项

    场景: 异议不成立的，签订协议
      Where the objection is not upheld the agreement is signed
      假如 名单自2023年6月1日至2023年6月16日公示
      并且 公示期间有异议：是
      并且 经核实拟任人不符合本办法规定：否
      当 拟于2023年6月17日与拟任人签订协议
      那么 对拟任人的处理为“签订协议，发放工作证”
      并且 由市房屋行政主管部门负责
      并且 依据第九条第五项

    场景大纲: 公示期未满的，尚不能签订协议
      Before the publication period has expired the agreement may not yet be signed
      说明：公示15日最早于6月16日结束；6月15日结束的，公示不足15日，之后也不能签订。
      Note: 15 days end on 16 June at the earliest; a publication that ended on 15 June is too short, and nothing may be signed after it either.
      假如 名单自2023年6月1日至<结束>公示
      并且 公示期间有异议：否
      当 拟于<签订日>与拟任人签订协议
      那么 对拟任人的处理为“尚不能签订协议”
      并且 由市房屋行政主管部门负责
      并且 依据第九条第四项和第九条第五项

      例子:
        | 结束          | 签订日        |
        | 2023年6月16日 | 2023年6月15日 |
        | 2023年6月16日 | 2023年6月16日 |
        | 2023年6月20日 | 2023年6月20日 |
        | 2023年6月15日 | 2023年6月17日 |

    场景: 若当日算起，公示到第15日即满，次日可以签订
      Counted from the same day, the publication expires a day earlier
      说明：6月1日为第1日，6月15日为第15日。
      Note: 1 June is the first day and 15 June the 15th.
      假如 名单自2023年6月1日至2023年6月15日公示
      并且 公示期间有异议：否
      并且 按日计算的期间按“当日算起”解释
      当 拟于2023年6月16日与拟任人签订协议
      那么 对拟任人的处理为“签订协议，发放工作证”
      并且 依据第九条第五项

    场景: 不知公示期间有无异议，先查明
      Whether there was an objection must first be known
      假如 名单自2023年6月1日至2023年6月16日公示
      当 拟于2023年6月17日与拟任人签订协议
      那么 尚需查明“公示期间有异议”
      并且 依据第九条第五项

  规则: 第九条第六项
    公告名单。
    市房屋行政主管部门在其官方网站公告物业管理专家、物业管理专家委员会委员名单。

    场景: 名单由市房屋行政主管部门在其官方网站公告
      The list is announced by the municipal housing department on its official website
      当 查询产生程序中“公告专家和委员名单”由谁负责
      那么 由市房屋行政主管部门负责
      并且 在其官方网站发布
      并且 依据第九条第六项

    场景: 名单公告后，产生程序完成
      Once the list is announced the selection is complete
      假如 已经完成的步骤为“公告名单”
      当 查询产生程序的下一步骤
      那么 产生程序已经完成
      并且 依据第九条和第九条第六项
