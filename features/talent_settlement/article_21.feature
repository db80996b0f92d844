# language: zh-CN
功能: 第二十一条 指导和监督检查
  Guidance, supervision and inspection

  背景:
    假如 适用2024年6月1日的规定

  规则: 第二十一条第一款
    市人力资源社会保障部门负责对各区人力资源社会保障部门在职人才引进工作的业务指导和监督检查。

    场景: 各区人力资源社会保障部门由市人力资源社会保障部门指导和监督检查
      The municipal human resources and social security department guides, supervises and inspects those of the districts
      当 查询“对各区人力资源社会保障部门在职人才引进工作的业务指导和监督检查”由谁负责
      那么 由市人力资源社会保障部门负责
      并且 依据第二十一条第一款

  规则: 第二十一条第二款
    市公安机关负责对各区公安机关引进普通高校应届毕业生入户工作的指导和监督检查。

    场景: 各区公安机关由市公安机关指导和监督检查
      The municipal public security authority guides, supervises and inspects those of the districts
      当 查询“对各区公安机关引进普通高校应届毕业生入户工作的指导和监督检查”由谁负责
      那么 由市公安机关负责
      并且 依据第二十一条第二款
