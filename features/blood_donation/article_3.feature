# language: zh-CN
功能: 第三条 具体工作
  The specific work

  背景:
    假如 适用2024年6月1日的规定

  规则: 第三条
    广州市无偿献血工作委员会办公室（以下简称“市献血办”）负责表扬奖励的具体工作。

    场景: 表扬奖励的具体工作由市献血办负责
      The municipal donation office has the specific work of commendation and reward
      当 查询“表扬奖励的具体工作”由谁负责
      那么 由市献血办负责
      并且 依据第三条
