# language: zh-CN
功能: 第十一条 核发入户信息卡和不予通过
  Issue of the settlement information card and refusal

  背景:
    假如 适用2024年6月1日的规定

  规则: 第十一条
    经公示无异议或经核实异议不成立的，核发电子入户信息卡。
    经核实异议成立的，申报不予通过，同时告知申请人、提出异议的组织或个人并说明理由。

    场景大纲: 公示期满，没有异议或者异议不成立的，核发电子入户信息卡
      Once the public notice is over, without an objection or with none established, the card is issued
      说明：2022年9月28日开始的公示到10月10日为止，2023年1月18日开始的到1月30日为止，次日起核发。
      Note: begun on 28 September 2022 the public notice lasts until 10 October, begun on 18 January 2023 until 30 January; the card is issued from the next day.
      假如 公示于<公示开始日>开始
      并且 对公示的异议：<异议>
      当 查询申报在<询问日>的结果
      那么 申报的结果为“核发电子入户信息卡”
      并且 无须同时告知，也无须说明理由
      并且 依据第九条和第十一条

      例子:
        | 公示开始日    | 异议         | 询问日         |
        | 2022年9月28日 | 没有异议     | 2022年10月11日 |
        | 2022年9月28日 | 经核实不成立 | 2022年10月11日 |
        | 2023年1月18日 | 没有异议     | 2023年1月31日  |

    场景大纲: 公示期内（含最后一日）尚不核发
      Within the public notice, its last day included, the card is not yet issued
      假如 公示于<公示开始日>开始
      并且 对公示的异议：<异议>
      当 查询申报在<询问日>的结果
      那么 申报的结果为“尚不核发入户信息卡”
      并且 无须同时告知，也无须说明理由
      并且 依据第九条和第十一条

      例子:
        | 公示开始日    | 异议         | 询问日         |
        | 2022年9月28日 | 没有异议     | 2022年10月10日 |
        | 2022年9月28日 | 经核实不成立 | 2022年10月10日 |
        | 2023年1月18日 | 没有异议     | 2023年1月30日  |

    场景: 若公示当日计入，早一个工作日核发
      With the first day counted, the card is issued one working day earlier
      假如 公示当日按“计入”解释
      并且 公示于2022年9月28日开始
      并且 对公示的异议：没有异议
      当 查询申报在2022年10月10日的结果
      那么 申报的结果为“核发电子入户信息卡”
      并且 无须同时告知，也无须说明理由
      并且 依据第九条和第十一条

    场景大纲: 异议经核实成立的，不予通过，同时告知申请人和提出异议者，无论公示是否期满
      With an objection established the filing is not passed and both sides are told, whether the public notice is over or not
      假如 公示于2022年9月28日开始
      并且 对公示的异议：经核实成立
      当 查询申报在<询问日>的结果
      那么 申报的结果为“申报不予通过”
      并且 同时告知申请人、提出异议的组织或个人并说明理由
      并且 依据第十一条

      例子:
        | 询问日         |
        | 2022年9月30日  |
        | 2022年10月31日 |

    场景: 异议正在核实的，公示期满也尚不核发
      With an objection being verified, the card is not yet issued even after the public notice
      假如 公示于2022年9月28日开始
      并且 对公示的异议：正在调查核实
      当 查询申报在2022年10月31日的结果
      那么 申报的结果为“尚不核发入户信息卡”
      并且 无须同时告知，也无须说明理由
      并且 依据第十一条
