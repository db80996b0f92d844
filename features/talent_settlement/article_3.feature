# language: zh-CN
功能: 第三条 审核办理的分工
  Who reviews and handles what

  背景:
    假如 适用2024年6月1日的规定

  规则: 第三条第一款
    市人力资源社会保障部门负责市直机关事业单位、市属国有企业（市国资委等市直机关事业单位直接或委托监管企业）等用人单位引进人才的审核办理。

    场景大纲: 市直机关事业单位和市属国有企业引进的人才由市审核办理，不论单位住所在何处
      Talent recruited by municipal authorities, public institutions and state-owned enterprises is for the municipal department, wherever the domicile
      假如 用人单位为<类别>
      并且 用人单位住所地址所在区为<区>
      当 查询在职人才入户由谁审核办理
      那么 由市人力资源社会保障部门负责
      并且 依据第三条第一款

      例子:
        | 类别                           | 区       |
        | 市直机关事业单位               | 越秀区   |
        | 市直机关事业单位直接监管的企业 | 天河区   |
        | 市直机关事业单位委托监管的企业 | 南沙区   |
        | 市直机关事业单位直接监管的企业 | 本市以外 |

    场景: 若“等用人单位”还包括相当的单位，中央、省属机关事业单位也由市审核办理
      If employers like those listed are included, authorities and public institutions of the central or provincial government are for the municipal department too
      假如 用人单位为与前述单位相当的中央、省属机关事业单位
      并且 用人单位住所地址所在区为越秀区
      并且 “等用人单位”按“还包括与所列相当的单位”解释
      当 查询在职人才入户由谁审核办理
      那么 由市人力资源社会保障部门负责
      并且 依据第三条第一款

    场景: 不知用人单位的类别，先查明
      The kind of employer must first be known
      假如 用人单位住所地址所在区为越秀区
      当 查询在职人才入户由谁审核办理
      那么 尚需查明“用人单位的类别”
      并且 尚待授权事项G65明确
      并且 依据第三条第一款

  规则: 第三条第二款
    各区人力资源社会保障部门负责住所地址在本行政区域内的用人单位引进在职人才入户的审核办理。

    场景大纲: 其他用人单位引进的在职人才，由单位住所地址所在区审核办理
      In-service talent recruited by other employers is for the district of the employer's domicile address
      假如 用人单位为其他用人单位
      并且 用人单位住所地址所在区为<区>
      当 查询在职人才入户由谁审核办理
      那么 由区人力资源社会保障部门负责
      并且 该部门所在区为<区>
      并且 依据第三条第二款

      例子:
        | 区     |
        | 越秀区 |
        | 海珠区 |
        | 荔湾区 |
        | 天河区 |
        | 白云区 |
        | 黄埔区 |
        | 花都区 |
        | 番禺区 |
        | 南沙区 |
        | 从化区 |
        | 增城区 |

    场景: 第一款没有列明的中央、省属机关事业单位，由住所地址所在区审核办理
      Authorities and public institutions of the central or provincial government, not listed in paragraph 1, are for the district of their domicile
      假如 用人单位为与前述单位相当的中央、省属机关事业单位
      并且 用人单位住所地址所在区为越秀区
      当 查询在职人才入户由谁审核办理
      那么 由区人力资源社会保障部门负责
      并且 该部门所在区为越秀区
      并且 依据第三条第二款

    场景: 若“等用人单位”还包括相当的单位，其他用人单位仍由区审核办理
      If employers like those listed are included, other employers are still for the district
      假如 用人单位为其他用人单位
      并且 用人单位住所地址所在区为越秀区
      并且 “等用人单位”按“还包括与所列相当的单位”解释
      当 查询在职人才入户由谁审核办理
      那么 由区人力资源社会保障部门负责
      并且 依据第三条第二款

    场景: 住所地址不在本市的其他用人单位，没有负责的部门
      Another employer whose domicile address is outside the City has no department
      假如 用人单位为其他用人单位
      并且 用人单位住所地址所在区为本市以外
      当 查询在职人才入户由谁审核办理
      那么 本细则规定的部门都不负责
      并且 依据第三条第二款

    场景: 不知住所地址在哪个区，先查明
      The district of the domicile address must first be known
      假如 用人单位为其他用人单位
      当 查询在职人才入户由谁审核办理
      那么 尚需查明“用人单位住所地址所在区”
      并且 尚待授权事项G65明确
      并且 依据第三条第二款

  规则: 第三条第三款
    各区公安机关负责在本市行政区域内的用人单位接收普通高校应届毕业生入户的审核办理。

    场景大纲: 本市的用人单位接收的应届毕业生由区公安机关审核办理，不论单位的类别
      Graduates received by an employer in the City are for the district public security authority, whatever kind of employer it is
      假如 用人单位为<类别>
      并且 接收应届毕业生的用人单位在本市行政区域内：是
      当 查询普通高校应届毕业生入户由谁审核办理
      那么 由区公安机关负责
      并且 依据第三条第三款

      例子:
        | 类别                           |
        | 市直机关事业单位               |
        | 市直机关事业单位委托监管的企业 |
        | 其他用人单位                   |

    场景: 用人单位不在本市行政区域内的，区公安机关不负责
      Where the employer is not in the City, it is not the task of the district public security authority
      假如 用人单位为其他用人单位
      并且 接收应届毕业生的用人单位在本市行政区域内：否
      当 查询普通高校应届毕业生入户由谁审核办理
      那么 本细则规定的部门都不负责
      并且 依据第三条第三款

    场景: 不知用人单位是否在本市行政区域内，先查明
      Whether the employer is in the City must first be known
      假如 用人单位为其他用人单位
      当 查询普通高校应届毕业生入户由谁审核办理
      那么 尚需查明“用人单位在本市行政区域内”
      并且 依据第三条第三款
