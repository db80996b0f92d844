"""第十七条至第二十条: current-year graduates, their conditions, documents, where they file, and the other way open to them."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.terms import Term
from policy.rules.talent_settlement.law import REGULATION, Law
from policy.rules.talent_settlement.terms import Body, District, GraduateDocuments, MeasuresItem
from policy.rules.talent_settlement.ways import NOT_OPEN, Open


@dataclass(frozen=True)
class GraduateConditions(Facts):
    """The item of the Measures whose conditions a graduate relies on."""

    measures_item: MeasuresItem = fact(
        "申报所依据的《办法》第五条的项", "item of Article 5 of the Measures filed under", "art_17__para_1"
    )
    item_met: bool = fact(
        "符合该项所要求的学历、学位、年龄等条件",
        "meets the conditions of academic qualifications, degree, age and others that the item requires",
        "art_17__para_1",
        delegation="G41",
    )


@dataclass(frozen=True)
class ConditionsMet(Outcome):
    conditions_met: bool = result("符合应届毕业生入户的条件", "meets the conditions for settlement of graduates")


@REGULATION.decision(
    "应届毕业生符合入户的条件吗？",
    "Does the current-year graduate meet the conditions for settlement?",
    ConditionsMet,
    cites=("art_17__para_1",),
)
def graduate_conditions(case: GraduateConditions, law: Law) -> Answer:
    """第十七条: those that Article 5(2), (3) or (4) of the Measures requires (G41), each a kind of talent of its own (as in 第十三条),
    so that the item filed under decides; no other item is open to graduates as such."""
    if case.measures_item is MeasuresItem.OTHER:
        return determined(ConditionsMet(False), "art_17__para_1")
    return determined(ConditionsMet(case.item_met), "art_17__para_1")


@dataclass(frozen=True)
class GraduateFiling(Facts):
    """The documents with which a graduate files, and the places in them."""

    graduate: bool = fact(
        "是国内普通高校应届毕业生",
        "is a current-year graduate of a regular higher education institution in China",
        "art_18__para_1",
        delegation="G41",
    )
    certificates: bool = fact(
        "已按《办法》规定条件取得学历、学位证书",
        "the certificates of academic qualifications and degree have been obtained under the conditions of the Measures",
        "art_18__para_1",
        delegation="G41",
    )
    agreement: bool = fact(
        "已取得普通高等学校毕业生就业协议书",
        "the employment agreement for graduates of regular higher education institutions has been obtained",
        "art_18__para_1",
    )
    insured_in_city: bool = fact(
        "具有在本市缴纳社会保险费记录",
        "has a record of payment of social insurance contributions in the City",
        "art_18__para_1",
    )
    agreement_employer_in_city: bool = fact(
        "就业协议书中的用人单位在本市行政区域内",
        "the employer in the employment agreement is within the administrative area of the City",
        "art_18__para_2",
    )
    address_in_city: bool = fact(
        "入户迁往地址在本市行政区域内",
        "the address to which the person moves is within the administrative area of the City",
        "art_18__para_2",
    )


@REGULATION.decision(
    "应届毕业生可以申报办理入户手续吗？",
    "May the current-year graduate file for the settlement formalities?",
    Open,
    cites=("art_18__para_1", "art_18__para_2"),
)
def graduate_may_file(case: GraduateFiling, law: Law) -> Answer:
    """第十八条第一款: with the certificates and either the agreement or a record of payment in the City (reading A89). 第二款: the
    agreement's employer and the address must be in the City; an agreement is needed only where there is no record."""
    if not case.graduate:
        return determined(NOT_OPEN, "art_18__para_1")
    record_alone = law.graduate_documents is GraduateDocuments.RECORD_ALONE and case.insured_in_city
    if not record_alone and not case.certificates:
        return determined(NOT_OPEN, "art_18__para_1")
    if not case.agreement and not case.insured_in_city:
        return determined(NOT_OPEN, "art_18__para_1")
    if case.agreement and not case.agreement_employer_in_city and not case.insured_in_city:
        return determined(NOT_OPEN, "art_18__para_2")
    if not case.address_in_city:
        return determined(NOT_OPEN, "art_18__para_2")
    return determined(Open(True, Body.DISTRICT_POLICE), "art_18__para_1", "art_18__para_2")


class Channel(Term):
    """How a graduate files (第十九条)."""

    ON_SITE = "on_site", "现场办理", "on site"
    ONLINE = "online", "网上办理", "online"
    OTHER = "other", "其他方式", "in another way"


@dataclass(frozen=True)
class FilingPlace(Facts):
    """Where and how a graduate files."""

    channel: Channel = fact("应届毕业生申报的方式", "way in which the graduate files", "art_19__para_1")
    steps_followed: bool = fact(
        "按照流程要求和登记入户地址顺序申报",
        "follows the process requirements and the order of addresses for registering the settlement",
        "art_19__para_1",
        delegation="G68",
    )
    filed_in: District = fact("申报所向的区", "district filed with", "art_19__para_1")
    public_household: bool = fact(
        "拟在公共集体户入户", "intends to settle in a public collective household", "art_19__para_1"
    )
    intended_district: District = fact(
        "拟入户地所在区", "district of the intended place of settlement", "art_19__para_1", delegation="G68"
    )
    employer_district: District = fact(
        "就业协议书或本市在缴社会保险记录的用人单位注册所属区",
        "district in which the employer in the agreement or in the record of current payment is registered",
        "art_19__para_1",
    )


@dataclass(frozen=True)
class WhereToFile(Outcome):
    """Where to file: nowhere in the City where the place that decides is outside it."""

    filing_district: District | None = result("申报的区", "district to file with")
    body: Body | None = result("受理申报的机关", "authority to file with")


@REGULATION.decision(
    "应届毕业生向哪个区申报？",
    "With which district does the current-year graduate file?",
    WhereToFile,
    cites=("art_18__para_2", "art_19__para_1"),
)
def where_to_file(case: FilingPlace, law: Law) -> Answer:
    """第十九条: with the public security authority of the district of the intended place of settlement; for a public collective
    household, of the district in which the employer is registered. 第十八条第二款: the address must be in the City."""
    district = district_of(case)
    if district is not District.OUTSIDE:
        return determined(WhereToFile(district, Body.DISTRICT_POLICE), "art_19__para_1")
    if case.public_household:
        return determined(WhereToFile(None, None), "art_19__para_1")
    return determined(WhereToFile(None, None), "art_18__para_2", "art_19__para_1")


def district_of(case: FilingPlace) -> District:
    """第十九条: the district to file with."""
    return case.employer_district if case.public_household else case.intended_district


@dataclass(frozen=True)
class FiledProperly(Outcome):
    filed_properly: bool = result("申报合乎第十九条", "the filing is as Article 19 requires")


@REGULATION.decision(
    "应届毕业生的申报合乎要求吗？",
    "Is the current-year graduate's filing as required?",
    FiledProperly,
    cites=("art_19__para_1",),
)
def filed_properly(case: FilingPlace, law: Law) -> Answer:
    """第十九条: on site or online, by the process requirements and the order of addresses (G68), with the right district."""
    if case.channel is Channel.OTHER or not case.steps_followed:
        return determined(FiledProperly(False), "art_19__para_1")
    proper = case.filed_in is not District.OUTSIDE and case.filed_in is district_of(case)
    return determined(FiledProperly(proper), "art_19__para_1")


class Route(Term):
    """The ways in which a graduate may settle (第二十条)."""

    POLICE = "public_security", "直接向区公安机关申报", "to file directly with the district public security authority"
    IN_SERVICE = "in_service", "按引进在职人才办理", "to have it handled as for recruited in-service talent"


@dataclass(frozen=True)
class RouteAsked(Facts):
    """A way that someone wants to take."""

    graduate: bool = fact(
        "是国内普通高校应届毕业生",
        "is a current-year graduate of a regular higher education institution in China",
        "art_20__para_1",
        delegation="G41",
    )
    route: Route = fact("办理的途径", "way taken", "art_20__para_1")
    in_service_met: bool = fact(
        "符合引进在职人才条件",
        "meets the conditions for recruited in-service talent",
        "art_20__para_1",
        delegation="G41",
    )


@REGULATION.decision(
    "应届毕业生可以走该途径吗？",
    "Is the way open to the current-year graduate?",
    Open,
    cites=("art_20__para_1",),
)
def route_open(case: RouteAsked, law: Law) -> Answer:
    """第二十条: a graduate may file directly with the district authority; who meets the conditions for in-service talent may also
    (也可) go to the human resources and social security department, under the conditions and procedure for those."""
    if case.route is Route.IN_SERVICE:
        return determined(Open(True, Body.HR) if case.in_service_met else NOT_OPEN, "art_20__para_1")
    return determined(Open(True, Body.DISTRICT_POLICE) if case.graduate else NOT_OPEN, "art_20__para_1")
