import type { TableName } from "../../loaders/schema/tables.js";

/** How large the company of the benchmark is; all else follows from it. */
export interface Size {
  people: number;
  deals: number;
  activities: number;
}

/** One table: how many rows, and each canonical column as SQL over the row's number `i`. */
export interface BenchTable {
  rows: number;
  columns: Record<string, string>;
}

const accountsPerPerson = 20;
const quarters = 15;
const instruments = {
  six_dimensions: [
    "strategic_decoding",
    "need_reframing",
    "decision_chain",
    "risk_foresight",
    "resource_orchestration",
    "value_binding"
  ],
  gene_test: ["empathy", "adversity_quotient", "systems_thinking", "political_sensitivity", "antifragility"]
};

/** A whole number below `below` that a row's number and a word fix. */
const chance = (word: string, below: number, row = "i"): string =>
  `cast(hash(${row}, '${word}') % ${below} as integer)`;
const oneOf = (word: string, texts: readonly string[], row = "i"): string =>
  `[${texts.map((text) => `'${text}'`).join(", ")}][1 + ${chance(word, texts.length, row)}]`;
const day = (from: string, word: string, days: number, row = "i"): string =>
  `cast(date '${from}' + ${chance(word, days, row)} as date)`;
const someTimes = (word: string, percent: number, sql: string): string =>
  `case when ${chance(word, 100)} < ${percent} then ${sql} end`;

/** Every table that a whole load reads, with what a clean export holds. */
export function benchTables(size: Size): Partial<Record<TableName, BenchTable>> {
  const accounts = size.people * accountsPerPerson;
  const contacts = accounts * 2;
  return {
    reps: { rows: size.people, columns: people() },
    quotas: { rows: size.people * quarters, columns: quotas() },
    assessments: assessments(size.people),
    accounts: { rows: accounts, columns: customers(size.people) },
    account_owners: { rows: accounts * 2, columns: spells(size.people) },
    contacts: {
      rows: contacts,
      columns: {
        contact_id: "'c' || i",
        account_id: `'a' || i % ${accounts}`,
        level: `1 + ${chance("level", 5)}`
      }
    },
    deals: { rows: size.deals, columns: deals(accounts, size.people) },
    contracts: { rows: accounts, columns: contracts(accounts, size.people) },
    complaints: { rows: accounts, columns: complaints(accounts) },
    activities: { rows: size.activities, columns: activities(accounts, size.people) }
  };
}

const people = () => ({
  rep_id: "'r' || i",
  name: "'Person ' || i",
  team: "'Team ' || i // 10",
  region: "['North', 'East', 'South', 'West'][1 + (i // 10) % 4]",
  role: "case when i % 4 = 0 then 'general' else 'key_account' end",
  status: "'active'",
  hired_on: day("2012-01-01", "hired", 4000)
});

const quotas = () => ({
  rep_id: `'r' || i // ${quarters}`,
  quarter: `(2023 + (i % ${quarters}) // 4) || '-Q' || (1 + (i % ${quarters}) % 4)`,
  amount: `100000 + ${chance("quota", 400)} * 1000`
});

/** Every item twice a year by two assessors. */
function assessments(people: number): BenchTable {
  const items = Object.entries(instruments).flatMap(([test, names]) => names.map((name) => [test, name]));
  const pick = (part: number) =>
    `[${items.map((item) => `'${item[part]}'`).join(", ")}][1 + i % ${items.length}]`;
  const round = `(i // ${items.length}) % 4`;
  return {
    rows: people * items.length * 4,
    columns: {
      rep_id: `'r' || i // ${items.length * 4}`,
      assessed_on: `date '2025-11-03' + cast((${round} // 2) * 182 as integer)`,
      instrument: pick(0),
      item: pick(1),
      score: `1 + ${chance("score", 9)} * 0.5`,
      assessor: `'m' || ${round} % 2`
    }
  };
}

const customers = (people: number) => ({
  account_id: "'a' || i",
  name: "'Customer ' || i",
  industry: oneOf("industry", ["Energy", "Retail", "Health", "Machinery", "Chemicals"]),
  region: oneOf("region", ["North", "East", "South", "West"]),
  segment: oneOf("segment", ["Large", "Middle", "Small"]),
  is_key_account: "case when i % 5 < 2 then 'true' else 'false' end",
  owner_id: `'r' || i % ${people}`
});

/** Each customer had another owner before today's. */
const spells = (people: number) => ({
  account_id: "'a' || i // 2",
  rep_id: `'r' || (i // 2 + 1 - i % 2) % ${people}`,
  from: `case when i % 2 = 1 then ${day("2022-01-01", "handover", 1500, "i // 2")} else date '2020-01-01' end`,
  to: `case when i % 2 = 0 then ${day("2021-12-31", "handover", 1500, "i // 2")} end`
});

const dealCustomer = (accounts: number): string => chance("customer", accounts);

const deals = (accounts: number, people: number) => ({
  deal_id: "'d' || i",
  account_id: `'a' || ${dealCustomer(accounts)}`,
  owner_id: `'r' || ${dealCustomer(accounts)} % ${people}`,
  name: "'Order ' || i",
  type: oneOf("type", ["new", "expansion", "renewal"]),
  stage: oneOf("stage", ["won", "lost", "won", "lost", "open"]),
  amount: `500 + ${chance("amount", 90000)} * 1.25`,
  discount: `${chance("discount", 30)} / 100`,
  created_on: day("2022-10-01", "created", 1200),
  closed_on: `cast(${day("2022-10-11", "created", 1200)} + ${chance("cycle", 240)} as date)`,
  lost_reason: oneOf("reason", ["price", "product", "timing"]),
  product_count: `1 + ${chance("products", 4)}`
});

/** Terms of a year; the longer ended, the likelier decided. */
const contracts = (accounts: number, people: number) => ({
  contract_id: "'k' || i",
  account_id: `'a' || i % ${accounts}`,
  owner_id: `'r' || i % ${accounts} % ${people}`,
  start_on: day("2023-01-01", "start", 1300),
  end_on: `cast(${day("2023-12-31", "start", 1300)} as date)`,
  value: `5000 + ${chance("value", 200)} * 500`,
  renewed_on: `case when ${chance("renewed", 100)} < 80 and ${chance("start", 1300)} < 980 then ${day("2023-12-20", "start", 1300)} end`,
  renewed_value: `case when ${chance("renewed", 100)} < 80 and ${chance("start", 1300)} < 980 then 5000 + ${chance("value", 200)} * 510 end`,
  churned_on: `case when ${chance("renewed", 100)} >= 90 and ${chance("start", 1300)} < 980 then ${day("2023-12-01", "start", 1300)} end`
});

const complaints = (accounts: number) => ({
  complaint_id: "'q' || i",
  account_id: `'a' || ${chance("complainer", accounts)}`,
  opened_on: day("2023-01-01", "opened", 1300),
  closed_on: someTimes(
    "settled",
    90,
    `cast(${day("2023-01-01", "opened", 1300)} + ${chance("days", 60)} as date)`
  ),
  severity: oneOf("severity", ["low", "medium", "high"]),
  category: oneOf("category", ["delivery", "quality", "service"])
});

const activities = (accounts: number, people: number) => ({
  activity_id: "'t' || i",
  rep_id: `'r' || ${chance("met", accounts)} % ${people}`,
  account_id: `'a' || ${chance("met", accounts)}`,
  contact_id: someTimes("named", 60, `'c' || ${chance("met", accounts)}`),
  type: oneOf("kind", ["meeting", "call", "email", "demo"]),
  happened_on: day("2023-01-01", "happened", 1360),
  logged_on: `cast(${day("2023-01-01", "happened", 1360)} + ${chance("delay", 5)} as date)`
});
