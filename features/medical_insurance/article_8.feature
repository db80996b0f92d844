# language: zh-CN
功能: 第八条 参加城乡居民基本医疗保险的人员
  Who joins residents' basic medical insurance

  背景:
    假如 适用2024年6月1日的规定

  规则: 第八条
    未参加职工基本医疗保险或者未按照规定享有其他保障的下列人员，参加本市城乡居民基本医疗保险：

    场景大纲: 已有职工基本医疗保险或者其他保障的，不参加
      With employees' basic medical insurance or other cover the person does not join
      说明：默认按两种保障都没有解释（口径A23），有一种即不参加。
      Note: by default as having neither cover (reading A23); either one excludes the person.
      假如 现已参加职工基本医疗保险：<职工医保>
      并且 按照规定享有其他保障：<其他保障>
      并且 户籍地在本市：是
      当 以本市户籍人员的类别申请参加城乡居民基本医疗保险
      那么 本市城乡居民基本医疗保险：不据此参加
      并且 依据第八条

      例子:
        | 职工医保 | 其他保障 |
        | 是       | 否       |
        | 否       | 是       |
        | 是       | 是       |

    场景大纲: 若按“缺其中任一保障”解释，只有一种保障的仍参加
      Read as lacking either cover, a person with only one of them still joins
      假如 现已参加职工基本医疗保险：<职工医保>
      并且 按照规定享有其他保障：<其他保障>
      并且 户籍地在本市：是
      并且 未享有保障按“缺其中任一保障”解释
      当 以本市户籍人员的类别申请参加城乡居民基本医疗保险
      那么 本市城乡居民基本医疗保险：参加
      并且 依据第八条和第八条第二项

      例子:
        | 职工医保 | 其他保障 |
        | 是       | 否       |
        | 否       | 是       |
        | 否       | 否       |

    场景: 两种保障都有的，按任一解释也不参加
      With both covers the person does not join under either reading
      假如 现已参加职工基本医疗保险：是
      并且 按照规定享有其他保障：是
      并且 户籍地在本市：是
      并且 未享有保障按“缺其中任一保障”解释
      当 以本市户籍人员的类别申请参加城乡居民基本医疗保险
      那么 本市城乡居民基本医疗保险：不据此参加
      并且 依据第八条

    场景: 已参加职工基本医疗保险的，不必查明有无其他保障
      In employees' basic medical insurance, other cover need not be known
      假如 现已参加职工基本医疗保险：是
      并且 户籍地在本市：是
      当 以本市户籍人员的类别申请参加城乡居民基本医疗保险
      那么 本市城乡居民基本医疗保险：不据此参加
      并且 依据第八条

    场景: 不知是否参加职工基本医疗保险，先查明
      Whether the person is in employees' basic medical insurance must first be known
      假如 按照规定享有其他保障：否
      并且 户籍地在本市：是
      当 以本市户籍人员的类别申请参加城乡居民基本医疗保险
      那么 尚需查明“现已参加职工基本医疗保险”
      并且 依据第八条

    场景: 其他保障由未指明的规定确定
      Other cover is left to rules not named
      假如 现已参加职工基本医疗保险：否
      并且 户籍地在本市：是
      当 以本市户籍人员的类别申请参加城乡居民基本医疗保险
      那么 尚需查明“按照规定享有其他保障”
      并且 尚待授权事项G13明确
      并且 依据第八条

    场景: 不知属于哪一类人员，先查明
      The group of persons must first be known
      假如 未参加职工基本医疗保险，也未享有其他保障
      当 申请参加城乡居民基本医疗保险，未说明人员类别
      那么 尚需查明“人员类别”
      并且 依据第八条

    场景: 同时参加职工和城乡居民基本医疗保险，事实矛盾
      Being in both basic medical insurances at once contradicts itself
      说明：参保变更是由一种变为另一种（第二十二条第二款），同一时间只参加一种。
      Note: a change goes from one to the other (Article 22(2)); at any time the person is in one of them.
      假如 现已参加职工基本医疗保险：是
      并且 现已参加城乡居民基本医疗保险：是
      并且 按照规定享有其他保障：否
      并且 户籍地在本市：是
      当 以本市户籍人员的类别申请参加城乡居民基本医疗保险
      那么 “现已参加城乡居民基本医疗保险”有误，不予裁决

    场景: 不属于第八条人员的，具有第十条第四款的情形也不能在当年度内参保
      Who is not one of these persons does not enrol within the year, not even in a situation of Article 10(4)
      说明：第十条第四款只放宽参保缴费的时间，不扩大参保人员的范围。
      Note: Article 10(4) opens the time for enrolling, not the circle of persons.
      假如 属于参加本市居民医保的人员：否
      并且 情形发生于2024年3月1日
      当 退役士兵于2024年4月1日申请当年度参保缴费
      那么 不能据此在当年度内参保缴费
      并且 依据第八条

    场景: 不知是否属于第八条人员，先查明
      Whether the person is one of these must first be known
      假如 情形发生于2024年3月1日
      当 退役士兵于2024年4月1日申请当年度参保缴费
      那么 尚需查明“属于参加本市居民医保的人员”
      并且 依据第八条

    场景: 已参加城乡居民基本医疗保险而没有其他保障的，仍属于参加的人员
      Already in residents' basic medical insurance and without another cover, the person still belongs to those who join
      说明：第八条只排除已参加职工基本医疗保险或者享有其他保障的人员。
      Note: Article 8 leaves out only those in employees' basic medical insurance or with other cover.
      假如 现已参加职工基本医疗保险：否
      并且 现已参加城乡居民基本医疗保险：是
      并且 按照规定享有其他保障：否
      并且 户籍地在本市：是
      当 以本市户籍人员的类别申请参加城乡居民基本医疗保险
      那么 本市城乡居民基本医疗保险：参加
      并且 依据第八条和第八条第二项

    场景: 已参加职工、未参加城乡居民基本医疗保险的，事实不矛盾，不参加
      In the employees' and not in the residents' insurance there is no contradiction, and the person does not join
      假如 现已参加职工基本医疗保险：是
      并且 现已参加城乡居民基本医疗保险：否
      并且 按照规定享有其他保障：否
      并且 户籍地在本市：是
      当 以本市户籍人员的类别申请参加城乡居民基本医疗保险
      那么 本市城乡居民基本医疗保险：不据此参加
      并且 依据第八条

  规则: 第八条第一项
    在本市行政区域内的中小学校、高等学校、中等职业技术学校、技工学校及科研院所等各类学校就读的全日制在校学生；

    场景大纲: 本市各类学校的全日制在校学生参加
      Full-time students of schools of any kind within the City join
      说明：“等各类学校”，列举未尽。
      Note: "of any kind, such as": the list is not exhaustive.
      假如 未参加职工基本医疗保险，也未享有其他保障
      并且 就读于<学校>
      并且 学校在本市行政区域内：是
      并且 全日制学生：是
      当 以在校学生的类别申请参加城乡居民基本医疗保险
      那么 本市城乡居民基本医疗保险：参加
      并且 依据第八条和第八条第一项

      例子:
        | 学校             |
        | 中小学校         |
        | 高等学校         |
        | 中等职业技术学校 |
        | 技工学校         |
        | 科研院所         |
        | 其他学校         |

    场景: 外地户籍的学生同样参加
      A student registered elsewhere joins as well
      假如 未参加职工基本医疗保险，也未享有其他保障
      并且 就读于高等学校
      并且 学校在本市行政区域内：是
      并且 全日制学生：是
      并且 户籍地在本市：否
      当 以在校学生的类别申请参加城乡居民基本医疗保险
      那么 本市城乡居民基本医疗保险：参加
      并且 依据第八条和第八条第一项

    场景大纲: 机构不是学校、学校不在本市或者非全日制的，不据此参加
      At no school, at a school elsewhere, or not full-time, the person does not join on this ground
      假如 未参加职工基本医疗保险，也未享有其他保障
      并且 就读于<学校>
      并且 学校在本市行政区域内：<在本市>
      并且 全日制学生：<全日制>
      当 以在校学生的类别申请参加城乡居民基本医疗保险
      那么 本市城乡居民基本医疗保险：不据此参加
      并且 依据第八条第一项

      例子:
        | 学校           | 在本市 | 全日制 |
        | 不是学校的机构 | 是     | 是     |
        | 高等学校       | 否     | 是     |
        | 高等学校       | 是     | 否     |
        | 中小学校       | 否     | 是     |

    场景: 不知是否全日制，先查明
      Whether the student is full-time must first be known
      假如 未参加职工基本医疗保险，也未享有其他保障
      并且 就读于技工学校
      并且 学校在本市行政区域内：是
      当 以在校学生的类别申请参加城乡居民基本医疗保险
      那么 尚需查明“全日制学生”
      并且 依据第八条第一项

  规则: 第八条第二项
    本市户籍人员；

    场景: 本市户籍人员参加
      A person with household registration in the City joins
      假如 未参加职工基本医疗保险，也未享有其他保障
      并且 户籍地在本市：是
      当 以本市户籍人员的类别申请参加城乡居民基本医疗保险
      那么 本市城乡居民基本医疗保险：参加
      并且 依据第八条和第八条第二项

    场景: 在外地就读的本市户籍学生按户籍参加
      A student at a school elsewhere who is registered in the City joins by registration
      假如 未参加职工基本医疗保险，也未享有其他保障
      并且 就读于高等学校
      并且 学校在本市行政区域内：否
      并且 户籍地在本市：是
      当 以本市户籍人员的类别申请参加城乡居民基本医疗保险
      那么 本市城乡居民基本医疗保险：参加
      并且 依据第八条和第八条第二项

    场景: 户籍地不在本市的，不据此参加
      Registered elsewhere, the person does not join on this ground
      假如 未参加职工基本医疗保险，也未享有其他保障
      并且 户籍地在本市：否
      当 以本市户籍人员的类别申请参加城乡居民基本医疗保险
      那么 本市城乡居民基本医疗保险：不据此参加
      并且 依据第八条第二项

    场景: 不知户籍地，先查明
      The place of household registration must first be known
      假如 未参加职工基本医疗保险，也未享有其他保障
      当 以本市户籍人员的类别申请参加城乡居民基本医疗保险
      那么 尚需查明“户籍地在本市”
      并且 依据第八条第二项

  规则: 第八条第三项
    在本市办理且在有效期内的《广东省居住证》的持有人；

    场景大纲: 居住证在有效期内（首日、末日在内）的，参加
      On a day on which the permit is valid, first and last day included, the holder joins
      假如 未参加职工基本医疗保险，也未享有其他保障
      并且 在本市办理《广东省居住证》：是
      并且 《广东省居住证》自<首日>起有效
      并且 《广东省居住证》有效至<末日>
      并且 申请参保缴费日为<申请日>
      当 以《广东省居住证》持有人的类别申请参加城乡居民基本医疗保险
      那么 本市城乡居民基本医疗保险：参加
      并且 依据第八条和第八条第三项

      例子:
        | 首日          | 末日           | 申请日         |
        | 2023年3月1日  | 2024年2月29日  | 2023年3月1日   |
        | 2023年3月1日  | 2024年2月29日  | 2023年12月31日 |
        | 2023年3月1日  | 2024年2月29日  | 2024年2月28日  |
        | 2023年3月1日  | 2024年2月29日  | 2024年2月29日  |
        | 2022年11月1日 | 2023年10月31日 | 2022年12月1日  |
        | 2024年2月29日 | 2024年2月29日  | 2024年2月29日  |

    场景大纲: 居住证尚未生效或者已过有效期的，不据此参加
      Before the permit is valid or after it ran out the holder does not join on this ground
      假如 未参加职工基本医疗保险，也未享有其他保障
      并且 在本市办理《广东省居住证》：是
      并且 《广东省居住证》自2023年3月1日起有效
      并且 《广东省居住证》有效至2024年2月29日
      并且 申请参保缴费日为<申请日>
      当 以《广东省居住证》持有人的类别申请参加城乡居民基本医疗保险
      那么 本市城乡居民基本医疗保险：不据此参加
      并且 依据第八条第三项

      例子:
        | 申请日        |
        | 2023年2月28日 |
        | 2024年3月1日  |

    场景: 在省内其他市办理的居住证，不据此参加
      With a permit obtained in another city of the Province the holder does not join on this ground
      假如 未参加职工基本医疗保险，也未享有其他保障
      并且 在本市办理《广东省居住证》：否
      并且 《广东省居住证》自2024年1月1日起有效
      并且 《广东省居住证》有效至2024年12月31日
      并且 申请参保缴费日为2024年6月1日
      当 以《广东省居住证》持有人的类别申请参加城乡居民基本医疗保险
      那么 本市城乡居民基本医疗保险：不据此参加
      并且 依据第八条第三项

    场景: 不知有效期至何日，先查明
      The last day of validity must first be known
      假如 未参加职工基本医疗保险，也未享有其他保障
      并且 在本市办理《广东省居住证》：是
      并且 《广东省居住证》自2024年1月1日起有效
      并且 申请参保缴费日为2024年6月1日
      当 以《广东省居住证》持有人的类别申请参加城乡居民基本医疗保险
      那么 尚需查明“《广东省居住证》有效期末日”
      并且 依据第八条第三项

    场景: 不知申请日，先查明
      The day of applying must first be known
      假如 未参加职工基本医疗保险，也未享有其他保障
      并且 在本市办理《广东省居住证》：是
      并且 《广东省居住证》自2024年1月1日起有效
      并且 《广东省居住证》有效至2024年12月31日
      当 以《广东省居住证》持有人的类别申请参加城乡居民基本医疗保险
      那么 尚需查明“申请参保缴费日”
      并且 依据第八条第三项

    场景: 有效期末日早于首日，事实矛盾
      A validity that ends before it begins contradicts itself
      假如 未参加职工基本医疗保险，也未享有其他保障
      并且 在本市办理《广东省居住证》：是
      并且 《广东省居住证》自2024年1月1日起有效
      并且 《广东省居住证》有效至2023年12月31日
      并且 申请参保缴费日为2024年6月1日
      当 以《广东省居住证》持有人的类别申请参加城乡居民基本医疗保险
      那么 “《广东省居住证》有效期末日”有误，不予裁决

  规则: 第八条第四项
    居住地在本市且办理港澳台居民居住证的未就业港澳台居民；

    场景: 居住地在本市、已办理居住证的未就业港澳台居民参加
      Residing in the City with the permit and not employed, a resident of Hong Kong, Macao or Taiwan joins
      假如 未参加职工基本医疗保险，也未享有其他保障
      并且 居住地在本市：是
      并且 已办理港澳台居民居住证：是
      并且 已就业：否
      当 以未就业港澳台居民的类别申请参加城乡居民基本医疗保险
      那么 本市城乡居民基本医疗保险：参加
      并且 依据第八条和第八条第四项

    场景大纲: 缺任一条件的，不据此参加
      Without any one of the conditions the person does not join on this ground
      假如 未参加职工基本医疗保险，也未享有其他保障
      并且 居住地在本市：<居住地>
      并且 已办理港澳台居民居住证：<居住证>
      并且 已就业：<就业>
      当 以未就业港澳台居民的类别申请参加城乡居民基本医疗保险
      那么 本市城乡居民基本医疗保险：不据此参加
      并且 依据第八条第四项

      例子:
        | 居住地 | 居住证 | 就业 |
        | 否     | 是     | 否   |
        | 是     | 否     | 否   |
        | 是     | 是     | 是   |

    场景: 没有居住证的港澳台学生不据此参加，可另以在校学生的类别申请
      A student from there without the permit does not join on this ground, but may apply as a student
      假如 未参加职工基本医疗保险，也未享有其他保障
      并且 居住地在本市：是
      并且 已办理港澳台居民居住证：否
      并且 已就业：否
      并且 就读于高等学校
      并且 学校在本市行政区域内：是
      并且 全日制学生：是
      当 以未就业港澳台居民的类别申请参加城乡居民基本医疗保险
      那么 本市城乡居民基本医疗保险：不据此参加
      并且 依据第八条第四项

    场景: 不知是否就业，先查明
      Whether the person is employed must first be known
      假如 未参加职工基本医疗保险，也未享有其他保障
      并且 居住地在本市：是
      并且 已办理港澳台居民居住证：是
      当 以未就业港澳台居民的类别申请参加城乡居民基本医疗保险
      那么 尚需查明“已就业”
      并且 依据第八条第四项

  规则: 第八条第五项
    其他符合规定的人员。

    场景: 其他规定认定可以参保的人员参加
      A person whom another rule admits joins
      假如 未参加职工基本医疗保险，也未享有其他保障
      并且 其他规定认定其可以参保：是
      当 以其他符合规定的人员的类别申请参加城乡居民基本医疗保险
      那么 本市城乡居民基本医疗保险：参加
      并且 依据第八条和第八条第五项

    场景: 其他规定未认定的，不据此参加
      Where no other rule admits the person, the person does not join on this ground
      假如 未参加职工基本医疗保险，也未享有其他保障
      并且 其他规定认定其可以参保：否
      当 以其他符合规定的人员的类别申请参加城乡居民基本医疗保险
      那么 本市城乡居民基本医疗保险：不据此参加
      并且 依据第八条第五项

    场景: “符合规定”未指明规定，须由该规定确定
      Which rules admit other persons is left open by the text
      假如 未参加职工基本医疗保险，也未享有其他保障
      当 以其他符合规定的人员的类别申请参加城乡居民基本医疗保险
      那么 尚需查明“其他规定认定其可以参保”
      并且 尚待授权事项G13明确
      并且 依据第八条第五项
