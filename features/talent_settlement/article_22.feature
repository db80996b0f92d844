# language: zh-CN
功能: 第二十二条 违反本细则的后果
  Consequences of a violation of these Rules

  背景:
    假如 适用2024年6月1日的规定

  规则: 第二十二条
    有关部门及其工作人员违反本细则的规定，不依法履行职责的，由有权机关责令改正，对负有责任的领导人员和直接责任人员依法给予处分；
    构成犯罪的，依法追究刑事责任。

    场景大纲: 有关部门及其工作人员不依法履行职责的，责令改正；负有责任的领导人员和直接责任人员给予处分
      Departments and staff that do not perform their duties are ordered to correct; leaders responsible and persons directly responsible are sanctioned
      假如 <对象>违反本细则的规定，不依法履行职责
      并且 构成犯罪：否
      当 查询违反本细则的后果
      那么 由有权机关责令改正
      并且 是否依法给予处分：<处分>
      并且 是否依法追究刑事责任：否
      并且 依据第二十二条

      例子:
        | 对象                     | 处分 |
        | 有关部门                 | 否   |
        | 负有责任的领导人员       | 是   |
        | 直接责任人员             | 是   |
        | 没有直接责任的工作人员   | 否   |

    场景: 构成犯罪的，依法追究刑事责任
      Where a crime is constituted, criminal liability is pursued
      假如 直接责任人员违反本细则的规定，不依法履行职责
      并且 构成犯罪：是
      当 查询违反本细则的后果
      那么 由有权机关责令改正
      并且 是否依法给予处分：是
      并且 是否依法追究刑事责任：是
      并且 依据第二十二条

    场景: 是否构成犯罪由法律确定，先查明
      Whether a crime is constituted is for the law, and must first be known
      假如 负有责任的领导人员违反本细则的规定，不依法履行职责
      当 查询违反本细则的后果
      那么 尚需查明“构成犯罪”
      并且 尚待授权事项G69明确
      并且 依据第二十二条

    场景: 依法履行职责的，没有后果
      Where the duties are performed according to law, nothing follows
      假如 有关部门依法履行职责
      当 查询违反本细则的后果
      那么 不依本条责令改正
      并且 是否依法给予处分：否
      并且 是否依法追究刑事责任：否
      并且 依据第二十二条

    场景大纲: 本条只及于有关部门及其工作人员
      The Article reaches only departments and their staff
      假如 <对象>违反本细则的规定，不依法履行职责
      并且 构成犯罪：否
      当 查询违反本细则的后果
      那么 不依本条责令改正
      并且 是否依法给予处分：否
      并且 依据第二十二条

      例子:
        | 对象     |
        | 用人单位 |
        | 申请人   |
