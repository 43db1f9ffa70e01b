import type { RepRate } from "../../../loaders/schema/outputs.js";
import { byRep, lookUp } from "../rows/lookUp.js";
import type { Person, ReviewRows } from "./reviewRows.js";

/** Everyone active on the quarter's last day, with the rows that speak of them; in the order of rep_quarter. */
export function people(rows: ReviewRows): Person[] {
  const reps = byRep(rows.rep);
  const rates = byRep(rows.rep_rate);
  const funnels = byRep(rows.rep_funnel);
  const origins = byRep(rows.rep_origin);
  const expected = byRep(rows.rep_expected);
  const types = byRep(rows.rep_type);
  const capabilities = byRep(rows.rep_capability);
  const dimensions = byRep(rows.rep_dimension);
  const disqualifiers = byRep(rows.rep_disqualifier);
  const owned = byRep(rows.owned_account);
  const accounts = new Map(rows.account.map((account) => [account.account_key, account]));
  const dues = lookUp(rows.due_soon, ({ account_key }) => account_key);
  const rateOf = (repKey: string, name: RepRate["rate_name"]) =>
    rates(repKey).find(({ rate_name }) => rate_name === name) ?? null;

  return rows.rep_quarter.flatMap((row) => {
    const rep = reps(row.rep_key)[0];
    if (!rep || !row.is_active) return [];
    const keyDues = owned(row.rep_key).flatMap(({ account_key }) => {
      const account = accounts.get(account_key);
      if (account?.is_key_account !== true) return [];
      return dues(account_key).map(({ end_on, annual_value }) => ({ account, end_on, annual_value }));
    });
    const largest = row.top1_account_key == null ? undefined : accounts.get(row.top1_account_key);
    return [
      {
        rep,
        row,
        renewal: rateOf(row.rep_key, "renewal_rate"),
        complaint: rateOf(row.rep_key, "complaint_rate"),
        beyondChance: new Map(
          funnels(row.rep_key).flatMap(({ rate_name, outlier }) => (outlier ? [[rate_name, outlier]] : []))
        ),
        origins: origins(row.rep_key),
        expected: expected(row.rep_key),
        type: types(row.rep_key)[0] ?? null,
        capability: capabilities(row.rep_key)[0] ?? null,
        dimensions: dimensions(row.rep_key),
        disqualifiers: disqualifiers(row.rep_key),
        keyDues,
        largestCustomer: largest?.name ?? null
      }
    ];
  });
}
