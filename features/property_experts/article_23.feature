# language: zh-CN
功能: 第二十三条 施行、有效期和废止
  Commencement, term of force and repeal

  背景:
    假如 适用2024年6月1日的规定

  规则: 第二十三条
    本办法自印发之日起施行，有效期5年。
    《广州市住房和城乡建设局关于印发广州市物业管理专家管理办法的通知》（穗建规字〔2020〕20号）同时废止。

    场景: 印发前一日，本办法尚未施行
      On the day before issue these Measures are not yet in force
      当 查询该文件在2022年5月29日的效力
      那么 效力为尚未施行
      并且 依据第二十三条

    场景大纲: 自印发之日（含当日）起有效，至对应日的前一日
      In force from the day of issue, that day included, to the day before the anniversary
      说明：2022年5月30日印发，当日已经施行并计入，5年至2027年5月29日（口径A10）。
      Note: issued on 30 May 2022, that day itself counts, and 5 years end on 29 May 2027 (reading A10).
      当 查询该文件在<日期>的效力
      那么 效力为现行有效
      并且 依据第二十三条

      例子:
        | 日期          |
        | 2022年5月30日 |
        | 2022年5月31日 |
        | 2024年2月29日 |
        | 2027年5月28日 |
        | 2027年5月29日 |

    场景大纲: 自届满之年的对应日起失效
      From the anniversary on it is no longer in force
      当 查询该文件在<日期>的效力
      那么 效力为有效期已届满
      并且 依据第二十三条

      例子:
        | 日期          |
        | 2027年5月30日 |
        | 2027年5月31日 |

    场景: 若有效期末日为对应日，对应日仍然有效
      Read as ending on the anniversary, it is still in force on that day
      假如 有效期末日按“届满之年的对应日”解释
      当 查询该文件在2027年5月30日的效力
      那么 效力为现行有效
      并且 依据第二十三条

    场景: 若有效期末日为对应日，次日失效
      Read as ending on the anniversary, it is no longer in force on the day after
      假如 有效期末日按“届满之年的对应日”解释
      当 查询该文件在2027年5月31日的效力
      那么 效力为有效期已届满
      并且 依据第二十三条

    场景: 以印发前一日的规定提问，不在本库范围
      A question under the law of the day before issue is outside this corpus
      假如 适用2022年5月29日的规定
      并且 变更的是专家的工作单位
      当 查询专家应否告知该变更
      那么 该问题不在本库范围
      并且 依据第二十三条

    场景: 以印发当日的规定提问，可以裁决
      A question under the law of the day of issue is decided
      假如 适用2022年5月30日的规定
      当 查询该文件在2022年5月30日的效力
      那么 效力为现行有效
      并且 依据第二十三条

    场景: 以届满之年对应日的规定提问，文件已经失效
      A question under the law of the anniversary finds the text expired
      假如 适用2027年5月30日的规定
      并且 变更的是专家的工作单位
      当 查询专家应否告知该变更
      那么 该文件已经失效，不予裁决
      并且 依据第二十三条

    场景: 若有效期末日为对应日，以该日的规定提问，可以裁决
      Read as ending on the anniversary, a question under the law of that day is decided
      假如 适用2027年5月30日的规定
      并且 有效期末日按“届满之年的对应日”解释
      当 查询该文件在2027年5月30日的效力
      那么 效力为现行有效
      并且 依据第二十三条

    场景: 若有效期末日为对应日，以次日的规定提问，文件已经失效
      Read as ending on the anniversary, a question under the law of the day after finds the text expired
      假如 适用2027年5月31日的规定
      并且 有效期末日按“届满之年的对应日”解释
      并且 变更的是专家的工作单位
      当 查询专家应否告知该变更
      那么 该文件已经失效，不予裁决
      并且 依据第二十三条

    场景: 印发前一日的信息变更，不在本库范围
      A change on the day before issue is outside this corpus
      假如 信息于2022年5月29日变更
      当 于2022年6月1日告知变更
      那么 该问题不在本库范围
      并且 依据第二十三条

    场景: 失效后的信息变更，不予裁决
      A change after expiry is not decided
      假如 信息于2027年5月30日变更
      当 于2027年6月1日告知变更
      那么 该文件已经失效，不予裁决
      并且 依据第二十三条

    场景: 失效后开展的工作，回避告知不予裁决
      Notice of recusal for work after expiry is not decided
      假如 相关工作于2027年5月30日开展
      当 于2027年5月29日告知回避事宜
      那么 该文件已经失效，不予裁决
      并且 依据第二十三条

    场景: 印发前一日，穗建规字〔2020〕20号未经本办法废止
      On the day before issue document no. 20 of 2020 has not been repealed by these Measures
      当 查询穗建规字〔2020〕20号在2022年5月29日是否已经本办法废止
      那么 未被废止
      并且 依据第二十三条

    场景大纲: 穗建规字〔2020〕20号自印发之日起同时废止，本办法失效后也不恢复
      Document no. 20 of 2020 is repealed at the same time as these Measures are issued, and does not revive when they expire
      当 查询穗建规字〔2020〕20号在<日期>是否已经本办法废止
      那么 已被废止
      并且 依据第二十三条

      例子:
        | 日期          |
        | 2022年5月30日 |
        | 2022年5月31日 |
        | 2027年5月30日 |

    场景大纲: 本办法只废止穗建规字〔2020〕20号
      These Measures repeal no other document
      当 查询穗建规字〔<年份>〕<文号>号在2022年5月30日是否已经本办法废止
      那么 未被废止
      并且 依据第二十三条

      例子:
        | 年份 | 文号 |
        | 2020 | 19   |
        | 2020 | 21   |
        | 2019 | 20   |
        | 2021 | 20   |

    场景: 不知问的是哪一日，先查明
      The day asked about must first be known
      当 查询穗建规字〔2020〕20号是否已经本办法废止
      那么 尚需查明“所问日期”
      并且 依据第二十三条

    场景: 文号不能为零
      The number of a document is not zero
      当 查询穗建规字〔2020〕0号在2022年5月30日是否已经本办法废止
      那么 “原文件号”有误，不予裁决
