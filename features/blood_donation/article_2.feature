# language: zh-CN
功能: 第二条 表扬奖励
  Commendation and reward

  背景:
    假如 适用2024年6月1日的规定

  规则: 第二条
    无偿献血表扬奖励是指对在本市无偿献血和临床用血工作中成绩突出的单位和个人，依据《广州市献血管理规定》（以下简称《规定》）给予的表扬奖励。

    场景大纲: 在本市无偿献血和临床用血工作中成绩突出的，属于表扬奖励的对象
      Outstanding achievements in unpaid blood donation or clinical blood use in the City make one whom commendation and reward are for
      假如 成绩在<工作>工作中取得
      并且 成绩在本市取得：是
      并且 成绩突出：是
      当 查询是否属于表扬奖励的对象
      那么 属于表扬奖励的对象
      并且 依据第二条

      例子:
        | 工作     |
        | 无偿献血 |
        | 临床用血 |

    场景: 成绩不突出的，不属于表扬奖励的对象
      Without outstanding achievements commendation and reward are not for them
      假如 成绩在无偿献血工作中取得
      并且 成绩在本市取得：是
      并且 成绩突出：否
      当 查询是否属于表扬奖励的对象
      那么 不属于表扬奖励的对象
      并且 依据第二条

    场景: 成绩不在本市取得的，不属于表扬奖励的对象
      With achievements outside the City commendation and reward are not for them
      假如 成绩在无偿献血工作中取得
      并且 成绩在本市取得：否
      并且 成绩突出：是
      当 查询是否属于表扬奖励的对象
      那么 不属于表扬奖励的对象
      并且 依据第二条

    场景: 其他医疗卫生工作中的成绩，不属于表扬奖励的对象
      Achievements in other health care are not commended and rewarded here
      假如 成绩在其他医疗卫生工作中取得
      并且 成绩在本市取得：是
      并且 成绩突出：是
      当 查询是否属于表扬奖励的对象
      那么 不属于表扬奖励的对象
      并且 依据第二条

    场景: 成绩是否突出依据《规定》，先查明
      Whether achievements are outstanding follows the Regulation, and must first be known
      假如 成绩在临床用血工作中取得
      并且 成绩在本市取得：是
      当 查询是否属于表扬奖励的对象
      那么 尚需查明“成绩突出”
      并且 尚待授权事项G34明确
      并且 依据第二条
