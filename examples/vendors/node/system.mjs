// A billing program that answers three questions of 困难群众消费性减免和补贴政策 第一条, over HTTP. It holds one mistake: see README.md.
// Written from the text of the Notice alone; Node's own modules and nothing else.

import { createServer } from "node:http";

const LAW = "hardship_relief";
const CLAUSE = {
  groups: `${LAW}/art_1__para_1`,
  water: `${LAW}/art_1__para_1__point_3`,
  sewage: `${LAW}/art_1__para_1__point_4`,
  electricity: `${LAW}/art_1__para_1__point_7`,
  otherRules: `${LAW}/art_4__para_1`,
  force: `${LAW}/art_8__para_1`,
};

// 第八条: 自印发之日起执行，有效期5年. Issued on 18 October 2022, so the last day is 17 October 2027; a month of which one day
// lies in that time is a month of it.
const FORCE = { first: "2022-10-18", last: "2027-10-17" };

// How an open question of the text is read where the question asks for no other reading.
const READINGS = {
  A11: ["billing_period", "each_calendar_month"],
  A14: ["named_groups_only", "all_persons_in_hardship"],
  A50: ["persons_in_hardship", "all_residents"],
  A55: ["metered_account", "assisted_unit"],
  A57: ["terms_of_the_person", "terms_of_the_household"],
};

class Refused extends Error {
  constructor(field) {
    super(field);
    this.field = field;
  }
}

// A fact on which the answer depends and which was not given; `delegation` names the other law that says it.
class Unknown extends Error {
  constructor(field, clause, delegation) {
    super(field);
    Object.assign(this, { field, clause, delegation });
  }
}

const flag = (value) => typeof value === "boolean";
const whole = (value) => Number.isInteger(value);
const count = (value) => Number.isInteger(value) && value >= 1;
const month = (value) => typeof value === "string" && /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(value);
const GROUPS = ["minimum_living_household", "margin_household", "person_in_extreme_hardship", "other_special_hardship", "none"];
const group = (value) => GROUPS.includes(value);

const APPLICANT = { group, of_city: flag, government_determined: flag };
const CHARGE = { ...APPLICANT, charge_month: month };

// The facts of a question: checked when they arrive, asked for when the law asks for them.
class Facts {
  constructor(given, known) {
    for (const [name, value] of Object.entries(given)) {
      if (!Object.hasOwn(known, name) || !known[name](value)) throw new Refused(name);
    }
    this.given = given;
  }

  of(name, clause, delegation) {
    if (!Object.hasOwn(this.given, name)) throw new Unknown(name, clause, delegation);
    return this.given[name];
  }

  get(name, otherwise) {
    return this.given[name] ?? otherwise;
  }
}

const determined = (value, ...because) => ({ kind: "determined", value, because });

// 第一条: the first three groups are those of 我市, the others those whom the Municipal People's Government has determined.
function inHardship(facts) {
  const named = facts.of("group", CLAUSE.groups, "G50");
  if (named === "none") return false;
  if (named === "other_special_hardship") return facts.of("government_determined", CLAUSE.groups, "G20");
  return facts.of("of_city", CLAUSE.groups);
}

// 第三项: 每人每月平均用水量在7立方米以下（含）的，按每立方米0.7元计收，超出部分按……第一阶梯水价计收.
const LOW_PRICE_M3 = 7;
const LOW_PRICE_YUAN = 0.7;

function waterCharge(facts, reading) {
  const no = { received: false, low_price_water: null, first_tier_water: null, water_charge: null };
  if (!inHardship(facts)) return determined(no, CLAUSE.groups);
  if (!facts.of("domestic_water", CLAUSE.water) || !facts.of("water_company", CLAUSE.water)) return determined(no, CLAUSE.water);
  const wholeBill = reading("A11") === "billing_period";
  const used = facts.of(wholeBill ? "bill_water" : "month_water", CLAUSE.water);
  const persons = facts.of(reading("A50") === "all_residents" ? "residents" : "persons_in_hardship", CLAUSE.water);
  const months = wholeBill ? facts.of("bill_months", CLAUSE.water) : 1;
  const low = Math.min(used, LOW_PRICE_M3 * persons * months);
  const above = used - low;
  let yuan = low * LOW_PRICE_YUAN;
  if (above > 0) yuan += (above * facts.of("water_price", CLAUSE.water, "G21")) / 100;
  // The mistake of this example: see README.md.
  const fen = Math.floor(yuan * 100);
  return determined(
    { received: true, low_price_water: low, first_tier_water: above, water_charge: fen },
    CLAUSE.groups,
    CLAUSE.water,
  );
}

// 第四项: 自本市不再免征污水处理费当月起，每人每月发放7元. 第四条第一款: for the others, any other rule on it applies.
const SUBSIDY_FEN = 700;

function sewageSubsidy(facts) {
  if (!inHardship(facts)) return determined({ received: false, subsidy: null }, CLAUSE.groups);
  if (facts.of("group", CLAUSE.groups) === "other_special_hardship" && facts.get("other_subsidy_rule", false)) {
    return { kind: "outside_corpus", because: [CLAUSE.otherRules] };
  }
  if (facts.of("month", CLAUSE.sewage) < facts.of("exemption_ended", CLAUSE.sewage, "G22")) {
    return determined({ received: false, subsidy: null }, CLAUSE.sewage);
  }
  const subsidy = SUBSIDY_FEN * facts.of("persons_in_hardship", CLAUSE.sewage);
  return determined({ received: true, subsidy }, CLAUSE.groups, CLAUSE.sewage);
}

// 第七项: 最低生活保障家庭、特困人员每户每月……直接扣减15千瓦时，不足15千瓦时的，按照实际用量扣减.
const FREE_KWH = 15;

function freeElectricity(facts, reading) {
  const no = { received: false, kwh_deducted: null, kwh_at_tiers: null };
  if (!inHardship(facts)) return determined(no, CLAUSE.groups);
  if (!facts.of("power_bureau", CLAUSE.electricity) || !hasFreeElectricity(facts, reading)) {
    return determined(no, CLAUSE.electricity);
  }
  const units = reading("A55") === "assisted_unit" ? facts.of("units_on_meter", CLAUSE.electricity) : 1;
  const used = facts.of("electricity", CLAUSE.electricity);
  const deducted = Math.min(used, FREE_KWH * units);
  return determined(
    { received: true, kwh_deducted: deducted, kwh_at_tiers: used - deducted },
    CLAUSE.groups,
    CLAUSE.electricity,
  );
}

function hasFreeElectricity(facts, reading) {
  const named = facts.of("group", CLAUSE.groups);
  if (reading("A14") === "all_persons_in_hardship") return true;
  if (named === "minimum_living_household" || named === "person_in_extreme_hardship") return true;
  return reading("A57") === "terms_of_the_person" && facts.of("extreme_hardship_shares", CLAUSE.electricity, "G50");
}

// Each question: its rule, the facts that it knows, the fact whose month must lie in the time of the Notice.
const DECISIONS = {
  [`${LAW}/water_charge`]: {
    rule: waterCharge,
    dated: "charge_month",
    known: {
      ...CHARGE,
      domestic_water: flag,
      water_company: flag,
      persons_in_hardship: count,
      residents: count,
      bill_months: count,
      bill_water: whole,
      month_water: whole,
      water_price: whole,
    },
  },
  [`${LAW}/sewage_subsidy`]: {
    rule: sewageSubsidy,
    dated: "month",
    known: { ...APPLICANT, other_subsidy_rule: flag, exemption_ended: month, persons_in_hardship: count, month },
  },
  [`${LAW}/free_electricity`]: {
    rule: freeElectricity,
    dated: "charge_month",
    known: { ...CHARGE, extreme_hardship_shares: flag, power_bureau: flag, electricity: whole, units_on_meter: count },
  },
};

// Fewer residents than persons in hardship who live among them cannot be.
function refuseContradictions({ given }) {
  if (given.residents < given.persons_in_hardship) throw new Refused("residents");
}

function outOfTime(on, dated) {
  if (on < FORCE.first || dated < FORCE.first.slice(0, 7)) return "outside_corpus";
  if (on > FORCE.last || dated > FORCE.last.slice(0, 7)) return "not_in_force";
  return null;
}

function chosen(readings) {
  for (const [id, option] of Object.entries(readings)) {
    if (!READINGS[id]?.includes(option)) throw new Refused("readings");
  }
  return (id) => readings[id] ?? READINGS[id][0];
}

function evaluate({ decision, on, facts: given, readings = {} }) {
  const { rule, dated, known } = DECISIONS[decision];
  const facts = new Facts(given, known);
  refuseContradictions(facts);
  const reading = chosen(readings);
  const late = outOfTime(on, facts.get(dated, FORCE.first.slice(0, 7)));
  return late ? { kind: late, because: [CLAUSE.force] } : rule(facts, reading);
}

function answer(message) {
  const head = { suigui: 1, id: message.id };
  if (message.type === "hello") {
    const system = { name: "example-billing", version: "1.0" };
    return { ...head, type: "welcome", system, claims: Object.keys(DECISIONS), readings: true };
  }
  if (!Object.hasOwn(DECISIONS, message.decision)) return { ...head, type: "unsupported" };
  try {
    return { ...head, type: "result", answer: evaluate(message) };
  } catch (error) {
    if (error instanceof Refused) return { ...head, type: "rejected", problems: [{ field: error.field }] };
    if (!(error instanceof Unknown)) return { ...head, type: "fault", message: String(error) };
    const { field, clause, delegation } = error;
    const needs = { kind: "needs", needs: [field], delegations: delegation ? [delegation] : [], because: [clause] };
    return { ...head, type: "result", answer: needs };
  }
}

async function handle(request, response) {
  if (request.method !== "POST" || request.url !== "/suigui/v1/messages") {
    response.writeHead(404).end();
    return;
  }
  const parts = [];
  for await (const part of request) parts.push(part);
  const body = JSON.stringify(answer(JSON.parse(Buffer.concat(parts).toString("utf8"))));
  response.writeHead(200, { "Content-Type": "application/json; charset=utf-8", "Content-Length": Buffer.byteLength(body) });
  response.end(body);
}

const server = createServer((request, response) => {
  handle(request, response).catch((error) => {
    response.writeHead(400, { "Content-Type": "application/json; charset=utf-8" });
    response.end(JSON.stringify({ suigui: 1, type: "fault", message: String(error) }));
  });
});

// Port 0 takes a free one; the address stands in the first line.
server.listen(Number(process.env.PORT ?? 8195), "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${server.address().port}`);
});
