import type { RawRow, RawTables } from "../models/warehouse.js";

const repCount = 9;
const accountsPerRep = 6;

/** A day of 2026 by number, 0 = 1 January. */
const day = (number: number) => new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10);

/**
 * Nine sellers with six customers each: the first gives demos and reaches no executive, the second dines,
 * the third discounts at quarter end, the others sell evenly. Everything happens in 2026.
 */
export function tinyCompany(): RawTables {
  const tables = {
    reps: [] as RawRow[],
    accounts: [] as RawRow[],
    contacts: [] as RawRow[],
    deals: [] as RawRow[],
    contracts: [] as RawRow[],
    complaints: [] as RawRow[],
    activities: [] as RawRow[],
    deal_team: [] as RawRow[]
  };
  for (let rep = 0; rep < repCount; rep += 1) {
    tables.reps.push({
      rep_id: `R${rep}`,
      team: "North",
      region: "North",
      role: "key_account",
      hired_on: "2020-01-01"
    });
    for (let index = 0; index < accountsPerRep; index += 1) addCustomer(tables, rep, index);
  }
  return tables;
}

type Tables = Record<
  "accounts" | "contacts" | "deals" | "contracts" | "complaints" | "activities" | "deal_team",
  RawRow[]
>;

function addCustomer(tables: Tables, rep: number, index: number): void {
  const account_id = `A${rep}-${index}`;
  const isWolf = rep === 2;
  tables.accounts.push({ account_id, owner_id: `R${rep}` });
  for (const level of [1, 3, 5])
    tables.contacts.push({ contact_id: `${account_id}-${level}`, account_id, level });
  const closed_on = day(index % 2 === 0 ? 84 + (rep % 3) : 30 + 20 * index);
  const deal_id = `D${rep}-${index}`;
  tables.deals.push(
    {
      deal_id,
      account_id,
      owner_id: `R${rep}`,
      stage: "won",
      amount: 1000 + 100 * rep + 10 * index,
      discount: isWolf ? 0.4 : 0.01 * index,
      created_on: day(5 + index),
      closed_on
    },
    {
      deal_id: `L${rep}-${index}`,
      account_id,
      owner_id: `R${rep}`,
      stage: "lost",
      closed_on: day(60 + index),
      lost_reason: rep === 0 || index === 0 ? "too technical" : "price"
    }
  );
  if (!isWolf)
    tables.deal_team.push({ deal_id, rep_id: `R${(rep + 1) % repCount === 2 ? 3 : (rep + 1) % repCount}` });
  tables.contracts.push({
    contract_id: `C${rep}-${index}`,
    account_id,
    start_on: "2025-09-01",
    end_on: day(100 + index),
    value: 500,
    renewed_on: (rep + index) % 4 === 0 ? null : day(95),
    renewed_value: (rep + index) % 4 === 0 ? null : 480
  });
  if (isWolf || index === 0)
    tables.complaints.push({ complaint_id: `K${rep}-${index}`, account_id, opened_on: day(150 + index) });
  addActivities(tables, rep, index, account_id);
}

function addActivities(tables: Tables, rep: number, index: number, account_id: string): void {
  for (let touch = 0; touch < 6; touch += 1) {
    const kind = rep === 0 && touch < 4 ? "demo" : rep === 1 && touch < 4 ? "entertainment" : "meeting";
    const level = rep <= 1 ? 1 : [1, 3, 5][(touch + index) % 3];
    tables.activities.push({
      activity_id: `T${rep}-${index}-${touch}`,
      rep_id: `R${rep}`,
      account_id: touch === 5 && index === 0 ? null : account_id,
      contact_id: touch === 5 && index === 0 ? null : `${account_id}-${level}`,
      type: kind,
      happened_on: day(20 + 10 * touch + index),
      logged_on: day(20 + 10 * touch + index + (rep === 1 ? 20 : 1))
    });
  }
}
