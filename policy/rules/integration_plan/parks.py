"""表2, 第五章第五节: the parks and platforms, what each is to develop and to become, and where the running text says otherwise."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined, outside
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.terms import Term
from policy.rules.integration_plan.law import REGULATION, Law
from policy.rules.integration_plan.table_2 import (
    ALIKE,
    CITES,
    JOINED,
    OTHERS_TOLD,
    ROW,
    ROWS,
    TABLE,
    ZONE_FIELDS,
    ZONE_TOLD,
    Aim,
    Field,
    Manner,
    Park,
    Row,
)
from policy.rules.integration_plan.terms import JoinedField


@dataclass(frozen=True)
class ParkAsked(Facts):
    """A park or platform of 表2."""

    park: Park = fact("园区（平台）", "park or platform", TABLE)


@dataclass(frozen=True)
class ParkPlaced(Outcome):
    serial: int = result("表2序号", "number in Table 2")
    in_zone: bool = result("属于广清经济特别合作区", "belongs to the cooperation zone")


@REGULATION.decision(
    "该园区（平台）属于广清经济特别合作区吗？",
    "Does the park or platform belong to the Guangqing Special Economic Cooperation Zone?",
    ParkPlaced,
    cites=(OTHERS_TOLD, ZONE_TOLD, *CITES),
)
def park_placed(case: ParkAsked, law: Law) -> Answer:
    """第五章第五节第一款、第二款, 表2: the parks of the zone stand under its number in the table and are 三园一城 in the text; the
    others have numbers of their own and are named beside the zone. Text and table agree on all ten."""
    row = ROW[case.park]
    told = ZONE_TOLD if row.in_zone else OTHERS_TOLD
    return determined(ParkPlaced(row.serial, row.in_zone), told, row.provision)


@dataclass(frozen=True)
class ParkAim(Outcome):
    aims: tuple[Aim, ...] = result("打造的目标", "what it is to become")


@REGULATION.decision(
    "该园区（平台）要打造成什么？",
    "What is the park or platform to become?",
    ParkAim,
    cites=CITES,
)
def park_aim(case: ParkAsked, law: Law) -> Answer:
    """表2: what stands after 打造 in the row, all of it. No row says by when, or by what it would be measured."""
    row = ROW[case.park]
    return determined(ParkAim(row.aims), row.provision)


@dataclass(frozen=True)
class FieldInPark(Facts):
    """A park or platform, and an industry."""

    park: Park = fact("园区（平台）", "park or platform", TABLE)
    park_field: Field = fact("园区产业", "industry of a park", TABLE)


@dataclass(frozen=True)
class Focus(Outcome):
    named: bool = result("点名", "is named")
    manner: Manner | None = result("写法", "what is said of it")
    like: Field | None = result("该行近似的写法", "wording of the row that is like it")


@REGULATION.decision(
    "表2为该园区（平台）点名这个产业吗？",
    "Does Table 2 name the industry for the park or platform?",
    Focus,
    cites=CITES,
)
def park_focus(case: FieldInPark, law: Law) -> Answer:
    """表2: whether the row names the industry in these words, and what it says of it. A wording that is like it is shown beside
    the answer. A row that ends in 等 without a number is open: what it does not name is not decided."""
    row = ROW[case.park]
    like = alike(row, case.park_field)
    for said in row.said:
        if case.park_field in named(said.fields, law):
            return determined(Focus(True, said.manner, like), row.provision)
    if row.more:
        return outside(row.provision)
    return determined(Focus(False, None, like), row.provision)


def named(fields: tuple[Field, ...], law: Law) -> tuple[Field, ...]:
    """The industries named. Reading A103: whether 精细化工及新材料 names both that it joins."""
    if Field.CHEMICALS_AND_MATERIALS in fields and law.joined_field is JoinedField.BOTH:
        return (*fields, *JOINED)
    return fields


def alike(row: Row, field: Field) -> Field | None:
    """The wording of a row that is like an industry and not the same."""
    near = {other for group in ALIKE if field in group for other in group if other is not field}
    return next((other for other in row.fields if other in near), None)


@dataclass(frozen=True)
class FieldAsked(Facts):
    """An industry."""

    park_field: Field = fact("园区产业", "industry of a park", TABLE)


@dataclass(frozen=True)
class FieldParks(Outcome):
    parks: tuple[Park, ...] = result("点名的园区（平台）", "parks and platforms that name it")


@REGULATION.decision(
    "表2为哪些园区（平台）点名这个产业？",
    "For which parks and platforms does Table 2 name the industry?",
    FieldParks,
    cites=(TABLE, *CITES),
)
def parks_for(case: FieldAsked, law: Law) -> Answer:
    """表2: the parks whose rows name the industry in these words, in the table's order, whatever they say of it."""
    naming = [row for row in ROWS if case.park_field in named(row.fields, law)]
    if not naming:
        return determined(FieldParks(()), TABLE)
    return determined(FieldParks(tuple(row.park for row in naming)), *(row.provision for row in naming))


class InZone(Term):
    """How the rows of the cooperation zone stand to an industry that the text names for it."""

    NAMED = "named", "合作区的园区点名", "a park of the cooperation zone names it"
    LIKE = "like", "合作区的园区只有近似的写法", "a park of the cooperation zone has only a wording like it"
    ELSEWHERE = "elsewhere", "只有合作区以外的园区点名", "only parks outside the cooperation zone name it"


@dataclass(frozen=True)
class ZoneCompared(Outcome):
    in_zone_rows: InZone = result("正文与表2", "the running text and Table 2")


@REGULATION.decision(
    "正文为合作区写明的产业，表2中合作区的园区点名吗？",
    "Do the cooperation zone's parks in Table 2 name an industry that the running text names for the zone?",
    ZoneCompared,
    cites=(ZONE_TOLD, "tbl_2__row_1", "tbl_2__row_2", "tbl_2__row_3", "tbl_2__row_4", "tbl_2__row_9"),
)
def zone_compared(case: FieldAsked, law: Law) -> Answer:
    """第五章第五节第二款 against 表2第1行至第4行. Both lists of the text end in 等: of what they do not name nothing is compared.
    That no row of the zone names an industry does not exclude it, since 表2第3行 is open."""
    field = case.park_field
    if not any(field in fields for fields in ZONE_FIELDS.values()):
        return outside(ZONE_TOLD)
    naming = [row for row in ROWS if field in named(row.fields, law)]
    if inside := [row.provision for row in naming if row.in_zone]:
        return determined(ZoneCompared(InZone.NAMED), ZONE_TOLD, *inside)
    if near := [row.provision for row in ROWS if row.in_zone and alike(row, field)]:
        return determined(ZoneCompared(InZone.LIKE), ZONE_TOLD, *near)
    return determined(ZoneCompared(InZone.ELSEWHERE), ZONE_TOLD, *(row.provision for row in naming))
