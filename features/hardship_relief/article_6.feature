# language: zh-CN
功能: 第六条 资金和减少收入的负担
  Who bears the funds and the lost revenue

  背景:
    假如 适用2024年6月1日的规定

  规则: 第六条
    花都、番禺、南沙、从化和增城区污水处理费补贴资金由各区财政负担，其余六区由市财政负担。
    其他消费性减免和补贴项目，由执行部门或单位自行负担所减少的收入。
    法律、法规、规章或政策文件另有规定的，从其规定。

    场景大纲: 五区的污水处理费补贴由各区财政负担
      The public finance of each of the five districts bears the sewage treatment fee subsidy
      假如 在<区>审核认定
      并且 居住在<区>
      当 查询“污水处理费补贴”由谁负担
      那么 补贴资金由<区>财政负担
      并且 依据第六条

      例子:
        | 区     |
        | 花都区 |
        | 番禺区 |
        | 南沙区 |
        | 从化区 |
        | 增城区 |

    场景: 其余六区的污水处理费补贴由市财政负担
      Municipal public finance bears the subsidy of the other six districts
      假如 在其余六区之一审核认定
      并且 居住在其余六区之一
      当 查询“污水处理费补贴”由谁负担
      那么 补贴资金由市财政负担
      并且 依据第六条

    场景: 认定和居住不在同一区的，按审核认定所在的区，由市财政负担
      Where they differ, the district of recognition counts: municipal public finance
      说明：补贴依认定名单发放，负担随名单所在的区（口径A59的默认读法）。
      Note: the subsidy is paid by the list of those recognised, and the cost follows its district (the default of reading A59).
      假如 在其余六区之一审核认定
      并且 居住在番禺区
      当 查询“污水处理费补贴”由谁负担
      那么 补贴资金由市财政负担
      并且 依据第六条

    场景: 认定和居住不在同一区的，按审核认定所在的区，由该区财政负担
      Where they differ, the district of recognition counts: that district's public finance
      假如 在番禺区审核认定
      并且 居住在南沙区
      当 查询“污水处理费补贴”由谁负担
      那么 补贴资金由番禺区财政负担
      并且 依据第六条

    场景: 若按居住的区，由居住的区财政负担
      Read as the district of residence, that district's public finance bears it
      假如 在其余六区之一审核认定
      并且 居住在番禺区
      并且 负担补贴的区按“居住的区”解释
      当 查询“污水处理费补贴”由谁负担
      那么 补贴资金由番禺区财政负担
      并且 依据第六条

    场景: 若按居住的区，居住在其余六区的由市财政负担
      Read as the district of residence, municipal public finance bears it for one who lives in the other six
      假如 在番禺区审核认定
      并且 居住在其余六区之一
      并且 负担补贴的区按“居住的区”解释
      当 查询“污水处理费补贴”由谁负担
      那么 补贴资金由市财政负担
      并且 依据第六条

    场景大纲: 其他项目由执行部门或单位自行负担所减少的收入
      Of the other items the implementing department or unit itself bears the lost revenue
      当 查询“<项目>”由谁负担
      那么 由执行部门或单位自行负担所减少的收入
      并且 依据第六条

      例子:
        | 项目                               |
        | 住房租金优惠                       |
        | 城市生活垃圾处理费、清洁卫生费减免 |
        | 居民生活用水优惠                   |
        | 管道天然气优惠                     |
        | 安装管道燃气设施优惠               |
        | 免费电量                           |
        | 有线数字电视基本收视维护费减免     |
        | 基本殡葬服务费用减免               |

    场景大纲: 法律、法规、规章或政策文件另有规定的，从其规定
      Where laws, regulations, rules or policy documents provide otherwise, those provisions apply
      假如 在花都区审核认定
      并且 居住在花都区
      并且 法律、法规、规章或政策文件对负担另有规定
      当 查询“<项目>”由谁负担
      那么 该问题不在本库范围
      并且 依据第六条

      例子:
        | 项目                 |
        | 污水处理费补贴       |
        | 基本殡葬服务费用减免 |

    场景: 不知在哪一区审核认定，先查明
      The district of recognition must first be known
      假如 居住在花都区
      当 查询“污水处理费补贴”由谁负担
      那么 尚需查明“审核认定所在的区”
      并且 依据第六条
