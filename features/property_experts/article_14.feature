# language: zh-CN
功能: 第十四条 随机抽取和增补
  Random draw and filling of places

  背景:
    假如 适用2024年6月1日的规定

  规则: 第十四条第一款
    参与前期物业项目评标的物业管理专家、物业管理专家委员会委员由招标人在评标项目所在地的区房屋行政主管部门的监督下随机抽取。
    对随机抽中但不能参加评标的物业管理专家、物业管理专家委员会委员，区房屋行政主管部门应当记录其姓名、不能参加评标的原因，并采取随机抽取的方式增补。

    场景: 前期物业项目评标的专家由招标人抽取，由区房屋行政主管部门监督
      For an early-stage project the party inviting bids draws and the district housing department supervises
      当 查询前期物业项目评标的专家由谁抽取
      那么 由招标人抽取
      并且 由区房屋行政主管部门监督抽取
      并且 没有写明使用专家的申请
      并且 依据第十四条第一款

    场景大纲: 招标人须在项目所在地的区房屋行政主管部门监督下随机抽取
      The party inviting bids must draw at random and under the supervision of the housing department of the district where the project is
      假如 随机抽取：<随机>
      并且 在评标项目所在地的区房屋行政主管部门的监督下抽取：<监督>
      当 由招标人抽取前期物业项目评标的专家
      那么 抽取是否符合要求：<符合>
      并且 依据第十四条第一款

      例子:
        | 随机 | 监督 | 符合 |
        | 是   | 是   | 是   |
        | 否   | 是   | 否   |
        | 是   | 否   | 否   |
        | 否   | 否   | 否   |

    场景大纲: 由招标人以外的人抽取的，不符合要求
      A draw by anyone but the party inviting bids is not as required
      假如 随机抽取：是
      并且 在评标项目所在地的区房屋行政主管部门的监督下抽取：是
      当 由<抽取者>抽取前期物业项目评标的专家
      那么 抽取不符合要求
      并且 依据第十四条第一款

      例子:
        | 抽取者                       |
        | 区房屋行政主管部门           |
        | 物业管理行业协会             |
        | 业主委员会（物业管理委员会） |

    场景: 不知是否在监督下抽取，先查明
      Whether the draw was supervised must first be known
      假如 随机抽取：是
      当 由招标人抽取前期物业项目评标的专家
      那么 尚需查明“在评标项目所在地的区房屋行政主管部门的监督下抽取”
      并且 依据第十四条第一款

    场景: 抽中而不能参加的，由区房屋行政主管部门记录并随机抽取增补
      For an expert drawn who cannot take part the district housing department records and has the place filled by a random draw
      当 为前期物业项目评标抽中的专家不能参加
      那么 应当
      并且 由区房屋行政主管部门记录姓名和原因
      并且 由区房屋行政主管部门随机抽取增补
      并且 依据第十四条第一款

    场景: 抽中而能够参加的，无须记录和增补
      For an expert drawn who can take part nothing is recorded or filled
      当 为前期物业项目评标抽中的专家能够参加
      那么 没有此项义务
      并且 依据第十四条第一款

    场景: 不知抽中的专家能否参加，先查明
      Whether the expert drawn can take part must first be known
      当 查询为前期物业项目评标抽中的专家是否需要增补
      那么 尚需查明“抽中的专家不能参加”
      并且 依据第十四条第一款

  规则: 第十四条第二款
    物业项目评标也可以申请使用物业管理专家、物业管理专家委员会委员，由业主委员会（物业管理委员会）在评标项目所在地的区房屋行政主管部门的监督下采取随机抽取的方式确定。

    场景: 物业项目评标可以申请使用专家，由业主委员会抽取，由区房屋行政主管部门监督
      For bid evaluation of a property project experts may be applied for; the owners' committee draws and the district housing department supervises
      当 查询业主委员会（物业管理委员会）的物业项目评标的专家由谁抽取
      那么 可以申请使用专家
      并且 由业主委员会（物业管理委员会）抽取
      并且 由区房屋行政主管部门监督抽取
      并且 依据第十四条第二款

    场景大纲: 业主委员会须在项目所在地的区房屋行政主管部门监督下随机抽取
      The owners' committee must draw at random and under the supervision of the housing department of the district where the project is
      假如 随机抽取：<随机>
      并且 在评标项目所在地的区房屋行政主管部门的监督下抽取：<监督>
      当 由业主委员会（物业管理委员会）抽取业主委员会（物业管理委员会）的物业项目评标的专家
      那么 抽取是否符合要求：<符合>
      并且 依据第十四条第二款

      例子:
        | 随机 | 监督 | 符合 |
        | 是   | 是   | 是   |
        | 否   | 是   | 否   |
        | 是   | 否   | 否   |
        | 否   | 否   | 否   |

    场景: 由业主委员会以外的人抽取的，不符合要求
      A draw by anyone but the owners' committee is not as required
      假如 随机抽取：是
      并且 在评标项目所在地的区房屋行政主管部门的监督下抽取：是
      当 由招标人抽取业主委员会（物业管理委员会）的物业项目评标的专家
      那么 抽取不符合要求
      并且 依据第十四条第二款

    场景: 抽中而不能参加的，由区房屋行政主管部门记录，由业主委员会随机抽取增补
      For an expert drawn who cannot take part the district housing department records and the owners' committee has the place filled by a random draw
      说明：本款没有写不能参加的处理；记录依第三条第三款，增补的专家仍依本款随机抽取确定（口径A102的默认读法）。
      Note: this paragraph does not say what follows; the record is by Article 3(3), and whoever fills the place is still chosen by random draw under this paragraph (the default of reading A102).
      当 为业主委员会（物业管理委员会）的物业项目评标抽中的专家不能参加
      那么 应当
      并且 由区房屋行政主管部门记录姓名和原因
      并且 由业主委员会（物业管理委员会）随机抽取增补
      并且 依据第三条第三款和第十四条第二款

    场景: 若由区房屋行政主管部门增补，记录和增补都与第一款相同
      Read as filled by the district housing department, the record and the place are as in paragraph 1
      假如 第十四条第二款的增补按“由区房屋行政主管部门增补”解释
      当 为业主委员会（物业管理委员会）的物业项目评标抽中的专家不能参加
      那么 应当
      并且 由区房屋行政主管部门记录姓名和原因
      并且 由区房屋行政主管部门随机抽取增补
      并且 依据第十四条第一款和第十四条第二款

    场景: 业主委员会抽中而能够参加的，无须记录和增补
      For an expert drawn by the owners' committee who can take part nothing is recorded or filled
      当 为业主委员会（物业管理委员会）的物业项目评标抽中的专家能够参加
      那么 没有此项义务
      并且 依据第十四条第二款

  规则: 第十四条第三款
    参与物业项目服务标准评估的物业管理专家、物业管理专家委员会委员由物业管理行业协会随机抽取。
    对随机抽中但不能参加考评的物业管理专家、物业管理专家委员会委员，物业管理行业协会应当记录其姓名、不能参加评估的原因，并采取随机抽取的方式增补。

    场景: 物业项目服务标准评估的专家由物业管理行业协会抽取
      For a service standard evaluation the property management industry association draws
      当 查询物业项目服务标准评估的专家由谁抽取
      那么 由物业管理行业协会抽取
      并且 没有写明由谁监督抽取
      并且 没有写明使用专家的申请
      并且 依据第十四条第三款

    场景大纲: 行业协会须随机抽取，本款不要求区房屋行政主管部门监督
      The association must draw at random; this paragraph asks for no supervision by the district housing department
      假如 随机抽取：<随机>
      当 由物业管理行业协会抽取物业项目服务标准评估的专家
      那么 抽取是否符合要求：<符合>
      并且 依据第十四条第三款

      例子:
        | 随机 | 符合 |
        | 是   | 是   |
        | 否   | 否   |

    场景大纲: 由行业协会以外的人抽取的，不符合要求
      A draw by anyone but the association is not as required
      假如 随机抽取：是
      当 由<抽取者>抽取物业项目服务标准评估的专家
      那么 抽取不符合要求
      并且 依据第十四条第三款

      例子:
        | 抽取者             |
        | 市房屋行政主管部门 |
        | 委托单位           |

    场景: 抽中而不能参加的，由行业协会记录并随机抽取增补
      For an expert drawn who cannot take part the association records and has the place filled by a random draw
      当 为物业项目服务标准评估抽中的专家不能参加
      那么 应当
      并且 由物业管理行业协会记录姓名和原因
      并且 由物业管理行业协会随机抽取增补
      并且 依据第十四条第三款

    场景: 若第二款由区房屋行政主管部门增补，服务标准评估仍由行业协会记录和增补
      Even if places under paragraph 2 are filled by the district housing department, for a service standard evaluation the association records and fills
      假如 第十四条第二款的增补按“由区房屋行政主管部门增补”解释
      当 为物业项目服务标准评估抽中的专家不能参加
      那么 应当
      并且 由物业管理行业协会记录姓名和原因
      并且 由物业管理行业协会随机抽取增补
      并且 依据第十四条第三款

    场景: 行业协会抽中而能够参加的，无须记录和增补
      For an expert drawn by the association who can take part nothing is recorded or filled
      当 为物业项目服务标准评估抽中的专家能够参加
      那么 没有此项义务
      并且 依据第十四条第三款
