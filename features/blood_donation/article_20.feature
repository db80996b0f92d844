# language: zh-CN
功能: 第二十条 施行和有效期
  Commencement and term of force

  背景:
    假如 适用2024年6月1日的规定

  规则: 第二十条
    本办法自印发之日起施行，有效期5年。

    场景: 印发前一日，本办法尚未施行
      On the day before issue these Measures are not yet in force
      当 查询该文件在2022年7月2日的效力
      那么 效力为尚未施行
      并且 依据第二十条

    场景大纲: 自印发之日（含当日）起有效，至对应日的前一日
      In force from the day of issue, that day included, to the day before the anniversary
      说明：2022年7月3日印发，当日已经施行并计入，5年至2027年7月2日（口径A10）。
      Note: issued on 3 July 2022, that day itself counts, and 5 years end on 2 July 2027 (reading A10).
      当 查询该文件在<日期>的效力
      那么 效力为现行有效
      并且 依据第二十条

      例子:
        | 日期          |
        | 2022年7月3日  |
        | 2022年7月4日  |
        | 2024年2月29日 |
        | 2027年7月1日  |
        | 2027年7月2日  |

    场景大纲: 自届满之年的对应日起失效
      From the anniversary on it is no longer in force
      当 查询该文件在<日期>的效力
      那么 效力为有效期已届满
      并且 依据第二十条

      例子:
        | 日期         |
        | 2027年7月3日 |
        | 2027年7月4日 |

    场景: 若有效期末日为对应日，对应日仍然有效
      Read as ending on the anniversary, it is still in force on that day
      假如 有效期末日按“届满之年的对应日”解释
      当 查询该文件在2027年7月3日的效力
      那么 效力为现行有效
      并且 依据第二十条

    场景: 若有效期末日为对应日，次日失效
      Read as ending on the anniversary, it is no longer in force on the day after
      假如 有效期末日按“届满之年的对应日”解释
      当 查询该文件在2027年7月4日的效力
      那么 效力为有效期已届满
      并且 依据第二十条

    场景: 以印发前一日的规定提问，不在本库范围
      A question under the law of the day before issue is outside this corpus
      假如 适用2022年7月2日的规定
      当 查询专用卡或者优待信息可否本人使用
      那么 该问题不在本库范围
      并且 依据第二十条

    场景: 以印发当日的规定提问，可以裁决
      A question under the law of the day of issue is decided
      假如 适用2022年7月3日的规定
      当 查询该文件在2022年7月3日的效力
      那么 效力为现行有效
      并且 依据第二十条

    场景: 以届满之年对应日的规定提问，文件已经失效
      A question under the law of the anniversary finds the text expired
      假如 适用2027年7月3日的规定
      当 查询专用卡或者优待信息可否本人使用
      那么 该文件已经失效，不予裁决
      并且 依据第二十条

    场景: 若有效期末日为对应日，以该日的规定提问，可以裁决
      Read as ending on the anniversary, a question under the law of that day is decided
      假如 适用2027年7月3日的规定
      并且 有效期末日按“届满之年的对应日”解释
      当 查询该文件在2027年7月3日的效力
      那么 效力为现行有效
      并且 依据第二十条

    场景: 印发前一日公示的名单，不在本库范围
      A list posted on the day before issue is outside this corpus
      当 名单于2022年7月2日公示，查询公示期满日
      那么 该问题不在本库范围
      并且 依据第二十条

    场景: 印发前一日公示的名单，可否提交审议不在本库范围
      Whether a list posted on the day before issue may be submitted is outside this corpus
      假如 名单是先进单位、个人名单
      并且 名单于2022年7月2日起公示
      当 查询名单在2022年7月20日可否提交审议
      那么 该问题不在本库范围
      并且 依据第二十条

    场景: 印发前一日公示的名单，应否予以表扬不在本库范围
      Whether those on a list posted on the day before issue must be commended is outside this corpus
      假如 名单是先进单位、个人名单
      并且 名单于2022年7月2日起公示
      并且 全体成员会议审议通过：是
      当 名单于2022年7月20日提交审议，查询应否予以表扬
      那么 该问题不在本库范围
      并且 依据第二十条

    场景: 失效后公示的名单，不予裁决
      A list posted after expiry is not decided
      当 名单于2027年7月3日公示，查询公示期满日
      那么 该文件已经失效，不予裁决
      并且 依据第二十条

    场景: 失效后提交审议的名单，不予裁决
      A list submitted after expiry is not decided
      假如 名单是先进单位、个人名单
      并且 名单于2027年6月1日起公示
      当 查询名单在2027年7月3日可否提交审议
      那么 该文件已经失效，不予裁决
      并且 依据第二十条

    场景: 失效后提交审议的名单，应否予以表扬不予裁决
      Whether those on a list submitted after expiry must be commended is not decided
      说明：2026年12月24日公示，期满日为12月31日。
      Note: posted on 24 December 2026, the last day of public notice is 31 December.
      假如 名单是先进单位、个人名单
      并且 名单于2026年12月24日起公示
      并且 全体成员会议审议通过：是
      当 名单于2027年7月3日提交审议，查询应否予以表扬
      那么 该文件已经失效，不予裁决
      并且 依据第二十条

    场景: 印发前一日的申领，不在本库范围
      An application on the day before issue is outside this corpus
      当 于2022年7月2日申领，查询制卡信息的提交期限
      那么 该问题不在本库范围
      并且 依据第二十条

    场景: 失效后的申领，不予裁决
      An application after expiry is not decided
      假如 于2027年7月3日申领
      当 制卡信息于2027年7月5日提交至羊城通公司
      那么 该文件已经失效，不予裁决
      并且 依据第二十条
