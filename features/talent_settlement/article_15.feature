# language: zh-CN
功能: 第十五条 创新创业人才
  Innovation and entrepreneurship talent

  背景:
    假如 适用2024年6月1日的规定

  规则: 第十五条
    《办法》第五条第（六）项所称的以薪酬、投资等市场化方式评价并经有关部门认定的，具有突出能力和贡献的创新创业人才主要包括经市人力资源社会保障、市科技等相关部门认定、评定的产业、行业领军或杰出人才。

    场景大纲: 经市相关部门认定、评定的领军或者杰出人才，属于该项人才
      Leading or outstanding talent recognised or rated by municipal departments is talent of that item
      假如 经<部门>认定、评定为<结果>
      当 查询该人员是否属于《办法》第五条第（六）项的人才
      那么 属于该项人才
      并且 依据第十五条

      例子:
        | 部门                     | 结果               |
        | 市人力资源社会保障部门   | 产业、行业领军人才 |
        | 市人力资源社会保障部门   | 产业、行业杰出人才 |
        | 市科技部门               | 产业、行业领军人才 |
        | 市科技部门               | 产业、行业杰出人才 |
        | 市其他相关部门           | 产业、行业领军人才 |
        | 市其他相关部门           | 产业、行业杰出人才 |

    场景大纲: “主要包括”不排除其他人才，其他人才按《办法》确定
      "Mainly comprises" does not exclude others, for whom the Measures decide
      假如 经<部门>认定、评定为<结果>
      并且 按《办法》属于第五条第（六）项的其他人才：是
      当 查询该人员是否属于《办法》第五条第（六）项的人才
      那么 属于该项人才
      并且 依据第十五条

      例子:
        | 部门                   | 结果               |
        | 市科技部门             | 其他人才           |
        | 市有关部门以外的机构   | 产业、行业领军人才 |

    场景: 按《办法》也不属于的，不属于该项人才
      Who is not such talent under the Measures either is not talent of that item
      假如 经市科技部门认定、评定为其他人才
      并且 按《办法》属于第五条第（六）项的其他人才：否
      当 查询该人员是否属于《办法》第五条第（六）项的人才
      那么 不属于该项人才
      并且 依据第十五条

    场景: 其他人才是否属于由《办法》确定，先查明
      Whether other talent belongs is for the Measures, and must first be known
      假如 经市有关部门以外的机构认定、评定为产业、行业杰出人才
      当 查询该人员是否属于《办法》第五条第（六）项的人才
      那么 尚需查明“按《办法》属于第五条第（六）项的其他人才”
      并且 尚待授权事项G41明确
      并且 依据第十五条

    场景: 认定、评定的结果由该部门决定，先查明
      The result of the recognition or rating is for that department, and must first be known
      假如 经市科技部门认定、评定
      当 查询该人员是否属于《办法》第五条第（六）项的人才
      那么 尚需查明“认定、评定的结果”
      并且 尚待授权事项G45明确
      并且 依据第十五条
