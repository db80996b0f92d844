# language: zh-CN
功能: 第二十条 专家档案
  Files on experts

  背景:
    假如 适用2024年6月1日的规定

  规则: 第二十条
    市房屋行政主管部门对物业管理专家实行档案管理，如实记录物业管理专家的基本信息、网上投诉信息、违规行为等，作为日常管理以及期限届满后重新审核的依据。

    场景大纲: 所列内容应当由市房屋行政主管部门如实记入档案
      What is listed must be truthfully recorded by the municipal housing department
      当 查询<内容>应否如实记入专家档案
      那么 应当
      并且 由市房屋行政主管部门负责
      并且 依据第二十条

      例子:
        | 内容         |
        | 基本信息     |
        | 网上投诉信息 |
        | 违规行为     |

    场景: 同类的其他情况，应当记入
      Something else that is alike must be recorded
      假如 与基本信息、网上投诉信息、违规行为同类：是
      当 查询其他情况应否如实记入专家档案
      那么 应当
      并且 由市房屋行政主管部门负责
      并且 依据第二十条

    场景: 不同类的其他情况，不必记入
      Something else that is not alike need not be recorded
      假如 与基本信息、网上投诉信息、违规行为同类：否
      当 查询其他情况应否如实记入专家档案
      那么 没有此项义务
      并且 依据第二十条

    场景: 其他情况是否同类，先查明
      Whether something else is alike must first be known
      当 查询其他情况应否如实记入专家档案
      那么 尚需查明“与基本信息、网上投诉信息、违规行为同类”
      并且 依据第二十条

    场景: 若只适用于不是委员的专家，委员的情况不必按本条记入
      Read as applying only to experts who are not members, nothing need be recorded on a member under this Article
      假如 专家是物业管理专家委员会委员：是
      并且 只写“物业管理专家”的条文按“只适用于不是委员的专家”解释
      当 查询违规行为应否如实记入专家档案
      那么 没有此项义务
      并且 依据第二十条

    场景: 若只适用于不是委员的专家，本条没有委员的档案
      Read as applying only to experts who are not members, there is no file on a member under this Article
      假如 专家是物业管理专家委员会委员：是
      并且 只写“物业管理专家”的条文按“只适用于不是委员的专家”解释
      当 查询专家档案是否作为日常管理的依据
      那么 档案不作为其依据
      并且 依据第二十条

    场景大纲: 档案是日常管理和届满后重新审核的依据
      The file is a basis for day-to-day administration and for the new review when the term expires
      当 查询专家档案是否作为<用途>的依据
      那么 档案作为其依据
      并且 依据第二十条

      例子:
        | 用途               |
        | 日常管理           |
        | 期限届满后重新审核 |

    场景: 本条没有把档案作为对外宣传推广的依据
      This Article does not make the file a basis for publicity
      当 查询专家档案是否作为对外宣传推广的依据
      那么 档案不作为其依据
      并且 依据第二十条
