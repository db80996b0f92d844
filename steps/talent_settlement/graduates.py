"""第十七条至第二十条: the sentences about current-year graduates."""

from policy.rules.talent_settlement.graduates import (
    Channel,
    Route,
    filed_properly,
    graduate_conditions,
    graduate_may_file,
    route_open,
    where_to_file,
)
from policy.rules.talent_settlement.terms import District, GraduateDocuments
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Channel, District, GraduateDocuments, Route)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given(
    "符合该项所要求的学历、学位、年龄等条件：{item_met:bool}",
    "the conditions of academic qualifications, degree, age and others of that item are met: {item_met:bool}",
)
when(
    "查询应届毕业生是否符合入户的条件",
    "it is asked whether the current-year graduate meets the conditions for settlement",
    ask=graduate_conditions,
)
then("符合应届毕业生入户的条件", "the conditions for settlement of graduates are met", conditions_met=True)
then("不符合应届毕业生入户的条件", "the conditions for settlement of graduates are not met", conditions_met=False)

given(
    "是国内普通高校应届毕业生：{graduate:bool}",
    "a current-year graduate of a regular higher education institution in China: {graduate:bool}",
)
given(
    "已按《办法》规定条件取得学历、学位证书：{certificates:bool}",
    "the certificates of academic qualifications and degree obtained under the conditions of the Measures: {certificates:bool}",
)
given("已取得就业协议书：{agreement:bool}", "the employment agreement obtained: {agreement:bool}")
given(
    "具有在本市缴纳社会保险费记录：{insured_in_city:bool}",
    "a record of payment of social insurance contributions in the City: {insured_in_city:bool}",
)
given(
    "就业协议书中的用人单位在本市行政区域内：{agreement_employer_in_city:bool}",
    "the employer in the employment agreement is within the City: {agreement_employer_in_city:bool}",
)
given(
    "入户迁往地址在本市行政区域内：{address_in_city:bool}",
    "the address to which the person moves is within the City: {address_in_city:bool}",
)
given(
    "毕业生的申报材料按“{graduate_documents:GraduateDocuments}”解释",
    "the documents of graduates are read with “{graduate_documents:GraduateDocuments}”",
)
when(
    "查询该毕业生可否申报办理入户手续",
    "it is asked whether the graduate may file for the settlement formalities",
    ask=graduate_may_file,
)

given("通过{channel:Channel}申报", "the graduate files {channel:Channel}")
given(
    "按照流程要求和登记入户地址顺序申报：{steps_followed:bool}",
    "following the process requirements and the order of addresses: {steps_followed:bool}",
)
given(
    "拟在公共集体户入户：{public_household:bool}",
    "intending to settle in a public collective household: {public_household:bool}",
)
given(
    "拟入户地在{intended_district:District}",
    "the intended place of settlement is in {intended_district:District}",
)
given(
    "就业协议书或在缴社会保险记录的用人单位注册所属地为{employer_district:District}",
    "the employer in the agreement or in the record of current payment is registered in {employer_district:District}",
)
when(
    "查询该毕业生向哪个区申报",
    "it is asked with which district the graduate files",
    ask=where_to_file,
)
then("向{filing_district:District}申报", "the filing is with {filing_district:District}")
then("没有可以申报的区", "there is no district to file with", filing_district=None, body=None)
when(
    "向{filed_in:District}的区公安机关申报",
    "the graduate files with the public security authority of {filed_in:District}",
    ask=filed_properly,
)
then("申报合乎要求", "the filing is as required", filed_properly=True)
then("申报不合要求", "the filing is not as required", filed_properly=False)

given(
    "符合引进在职人才条件：{in_service_met:bool}", "the conditions for in-service talent are met: {in_service_met:bool}"
)
when("查询可否{route:Route}", "it is asked whether the graduate is free {route:Route}", ask=route_open)
