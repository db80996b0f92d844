# language: zh-CN
功能: 第十九条 适用范围
  Scope

  背景:
    假如 适用2024年6月1日的规定

  规则: 第十九条
    本办法适用于所有在广州市内献血后的表扬奖励和激励优待。

    场景大纲: 在广州市内献过血的，适用本办法
      These Measures apply to those who have donated blood in Guangzhou
      假如 该人员是<身份>
      并且 在广州市内献过血：是
      当 查询对该人员是否适用本办法
      那么 在适用范围内
      并且 依据第十九条

      例子:
        | 身份           |
        | 献血者         |
        | 献血服务志愿者 |

    场景: 没有在广州市内献过血的献血者，不适用本办法
      These Measures do not apply to a donor who has not donated in Guangzhou
      假如 该人员是献血者
      并且 在广州市内献过血：否
      当 查询对该人员是否适用本办法
      那么 不在适用范围内
      并且 依据第十九条

    场景: 若只及于献过血的人员，没有献过血的献血服务志愿者不适用本办法
      Read as only persons who have donated, these Measures do not apply to a volunteer who has never donated
      假如 该人员是献血服务志愿者
      并且 在广州市内献过血：否
      并且 适用范围按“只及于献过血的人员”解释
      当 查询对该人员是否适用本办法
      那么 不在适用范围内
      并且 依据第十九条

    场景: 不知是否在广州市内献过血，先查明
      Whether the person has donated in Guangzhou must first be known
      假如 该人员是献血者
      当 查询对该人员是否适用本办法
      那么 尚需查明“在广州市内献过血”
      并且 依据第十九条

    场景: 在广州市外的献血不计入
      A donation outside Guangzhou does not count
      假如 属于无偿献血：是
      并且 本次在广州市内献血：否
      并且 在广州市内献过血：是
      并且 距上一次献血自2024年3月1日起满规定间隔期
      并且 献血日为2024年3月1日
      当 查询献全血400毫升按几次计算
      那么 按0次计算
      并且 依据第十九条

    场景: 若在广州市内献过血的一并统计，在其他城市的献血计入
      Read as all donations of someone who has donated in Guangzhou, one in another city counts
      假如 属于无偿献血：是
      并且 本次在广州市内献血：否
      并且 在广州市内献过血：是
      并且 距上一次献血自2024年3月1日起满规定间隔期
      并且 献血日为2024年3月1日
      并且 献血的地点按“在广州市内献过血的一并统计”解释
      当 查询献全血400毫升按几次计算
      那么 按2次计算
      并且 依据第十八条和第十九条

    场景: 没有在广州市内献过血的，两种读法都不计入
      For someone who has never donated in Guangzhou neither reading counts it
      假如 属于无偿献血：是
      并且 本次在广州市内献血：否
      并且 在广州市内献过血：否
      并且 此前没有献过血
      并且 献血的地点按“在广州市内献过血的一并统计”解释
      当 查询献全血400毫升按几次计算
      那么 按0次计算
      并且 依据第十九条

    场景: 本次在广州市内献血而没有在广州市内献过血，事实矛盾
      A donation made in Guangzhou by someone who has not donated there contradicts itself
      假如 属于无偿献血：是
      并且 本次在广州市内献血：是
      并且 在广州市内献过血：否
      当 查询献全血400毫升按几次计算
      那么 “在广州市内献过血”有误，不予裁决

    场景: 不知本次是否在广州市内，先查明
      Whether this donation was made in Guangzhou must first be known
      假如 属于无偿献血：是
      并且 此前没有献过血
      当 查询献全血400毫升按几次计算
      那么 尚需查明“本次在广州市内献血”
      并且 依据第十九条
