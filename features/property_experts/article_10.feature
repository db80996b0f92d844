# language: zh-CN
功能: 第十条 申报材料和专业
  Application documents and specialties

  背景:
    假如 适用2024年6月1日的规定

  规则: 第十条第一款
    申请物业管理专家、物业管理专家委员会委员应当按规定提交申报材料。

    场景: 按规定提交申报材料的，符合要求
      An application whose documents are submitted as prescribed is as required
      假如 申报材料按规定提交：是
      并且 申请的专业与本人专业特长相符：是
      当 于2023年6月1日申请1种专业
      那么 申请符合要求
      并且 依据第十条第一款和第十条第二款

    场景: 未按规定提交申报材料的，不符合要求
      An application whose documents are not submitted as prescribed is not as required
      假如 申报材料按规定提交：否
      并且 申请的专业与本人专业特长相符：是
      当 于2023年6月1日申请1种专业
      那么 申请不符合要求
      并且 依据第十条第一款

    场景: “按规定”所指的规定不在本办法，是否符合须先查明
      The rule meant by "as prescribed" is not in these Measures; whether it is met must first be known
      假如 申请的专业与本人专业特长相符：是
      当 于2023年6月1日申请1种专业
      那么 尚需查明“申报材料按规定提交”
      并且 尚待授权事项G30明确
      并且 依据第十条第一款

  规则: 第十条第二款
    个人在申请物业管理专家、物业管理专家委员会委员资格时，应当根据本人专业特长申请1种或者多种专业。

    场景大纲: 申请1种或者多种专业，至多为全部5种
      One specialty or more is applied for, up to all 5
      假如 申报材料按规定提交：是
      并且 申请的专业与本人专业特长相符：是
      当 于2023年6月2日申请<种数>种专业
      那么 申请符合要求
      并且 依据第十条第一款和第十条第二款

      例子:
        | 种数 |
        | 1    |
        | 2    |
        | 5    |

    场景: 一种专业也不申请的，不符合要求
      An application for no specialty is not as required
      假如 申报材料按规定提交：是
      并且 申请的专业与本人专业特长相符：是
      当 于2023年6月2日申请0种专业
      那么 申请不符合要求
      并且 依据第十条第二款

    场景: 专业只有5种，申请6种的不符合要求
      There are only 5 specialties; an application for 6 is not as required
      假如 申报材料按规定提交：是
      并且 申请的专业与本人专业特长相符：是
      当 于2023年6月2日申请6种专业
      那么 申请不符合要求
      并且 依据第五条和第十条第二款

    场景: 申请的专业与本人专业特长不符的，不符合要求
      Specialties that do not match the applicant's own expertise are not as required
      假如 申报材料按规定提交：是
      并且 申请的专业与本人专业特长相符：否
      当 于2023年6月2日申请2种专业
      那么 申请不符合要求
      并且 依据第十条第二款

    场景: 不知专业与特长是否相符，先查明
      Whether the specialties match the expertise must first be known
      假如 申报材料按规定提交：是
      当 于2023年6月2日申请2种专业
      那么 尚需查明“申请的专业与本人专业特长相符”
      并且 依据第十条第二款

    场景: 专业种数不能为负数
      The number of specialties is not negative
      假如 申报材料按规定提交：是
      并且 申请的专业与本人专业特长相符：是
      当 于2023年6月2日申请-1种专业
      那么 “申请的专业种数”有误，不予裁决
