# language: zh-CN
功能: 第十九条 应届毕业生向何处申报
  Where current-year graduates file

  背景:
    假如 适用2024年6月1日的规定

  规则: 第十九条
    国内普通高校应届毕业生可通过现场办理或网上办理，按照流程要求和登记入户地址顺序向拟入户地的区公安机关申报。
    其中拟在公共集体户入户的，向普通高等学校毕业生就业协议书或本市在缴社会保险记录的用人单位注册所属地的区公安机关申报。

    场景: 向拟入户地的区公安机关申报，与用人单位注册所属地无关
      Filed with the district of the intended place of settlement, wherever the employer is registered
      假如 拟在公共集体户入户：否
      并且 拟入户地在天河区
      并且 就业协议书或在缴社会保险记录的用人单位注册所属地为越秀区
      当 查询该毕业生向哪个区申报
      那么 向天河区申报
      并且 由区公安机关负责
      并且 依据第十九条

    场景: 拟在公共集体户入户的，向用人单位注册所属地的区公安机关申报
      For a public collective household, filed with the district in which the employer is registered
      假如 拟在公共集体户入户：是
      并且 拟入户地在天河区
      并且 就业协议书或在缴社会保险记录的用人单位注册所属地为越秀区
      当 查询该毕业生向哪个区申报
      那么 向越秀区申报
      并且 由区公安机关负责
      并且 依据第十九条

    场景: 拟入户地不在本市的，没有可以申报的区
      With the intended place outside the City there is no district to file with
      说明：入户迁往地址须在本市行政区域内（第十八条第二款）。
      Note: the address must be within the City (Article 18(2)).
      假如 拟在公共集体户入户：否
      并且 拟入户地在本市以外
      当 查询该毕业生向哪个区申报
      那么 没有可以申报的区
      并且 依据第十八条第二款和第十九条

    场景: 拟在公共集体户入户而用人单位注册在本市以外的，没有可以申报的区
      For a public collective household with an employer registered outside the City there is no district to file with
      假如 拟在公共集体户入户：是
      并且 就业协议书或在缴社会保险记录的用人单位注册所属地为本市以外
      当 查询该毕业生向哪个区申报
      那么 没有可以申报的区
      并且 依据第十九条

    场景: 拟入户地依登记入户地址顺序而定，先查明
      The intended place follows the order of addresses, and must first be known
      假如 拟在公共集体户入户：否
      当 查询该毕业生向哪个区申报
      那么 尚需查明“拟入户地所在区”
      并且 尚待授权事项G68明确
      并且 依据第十九条

    场景: 拟在公共集体户入户的，用人单位注册在何处，先查明
      For a public collective household, where the employer is registered must first be known
      假如 拟在公共集体户入户：是
      并且 拟入户地在天河区
      当 查询该毕业生向哪个区申报
      那么 尚需查明“就业协议书或本市在缴社会保险记录的用人单位注册所属区”
      并且 依据第十九条

    场景大纲: 通过现场或者网上，按流程和地址顺序向该区申报的，合乎要求
      Filed on site or online, by the process and the order of addresses, with that district, it is as required
      假如 通过<方式>申报
      并且 按照流程要求和登记入户地址顺序申报：是
      并且 拟在公共集体户入户：否
      并且 拟入户地在番禺区
      当 向番禺区的区公安机关申报
      那么 申报合乎要求
      并且 依据第十九条

      例子:
        | 方式     |
        | 现场办理 |
        | 网上办理 |

    场景: 通过其他方式申报的，不合要求
      Filed in another way, it is not as required
      假如 通过其他方式申报
      并且 按照流程要求和登记入户地址顺序申报：是
      并且 拟在公共集体户入户：否
      并且 拟入户地在番禺区
      当 向番禺区的区公安机关申报
      那么 申报不合要求
      并且 依据第十九条

    场景: 不按流程要求和登记入户地址顺序的，不合要求
      Not by the process and the order of addresses, it is not as required
      假如 通过网上办理申报
      并且 按照流程要求和登记入户地址顺序申报：否
      并且 拟在公共集体户入户：否
      并且 拟入户地在番禺区
      当 向番禺区的区公安机关申报
      那么 申报不合要求
      并且 依据第十九条

    场景大纲: 向其他区申报的，不合要求
      Filed with another district, it is not as required
      假如 通过现场办理申报
      并且 按照流程要求和登记入户地址顺序申报：是
      并且 拟在公共集体户入户：<公共集体户>
      并且 拟入户地在番禺区
      并且 就业协议书或在缴社会保险记录的用人单位注册所属地为南沙区
      当 向<申报区>的区公安机关申报
      那么 申报不合要求
      并且 依据第十九条

      例子:
        | 公共集体户 | 申报区 |
        | 否         | 南沙区 |
        | 是         | 番禺区 |

    场景: 用人单位注册在本市以外的，在哪里申报都不合要求
      With the employer registered outside the City no filing is as required
      假如 通过现场办理申报
      并且 按照流程要求和登记入户地址顺序申报：是
      并且 拟在公共集体户入户：是
      并且 就业协议书或在缴社会保险记录的用人单位注册所属地为本市以外
      当 向本市以外的区公安机关申报
      那么 申报不合要求
      并且 依据第十九条

    场景: 流程要求和地址顺序条文没有写明，先查明
      Process and order of addresses are not in the text, and must first be known
      假如 通过现场办理申报
      并且 拟在公共集体户入户：否
      并且 拟入户地在番禺区
      当 向番禺区的区公安机关申报
      那么 尚需查明“按照流程要求和登记入户地址顺序申报”
      并且 尚待授权事项G68明确
      并且 依据第十九条
