import { said } from "../../../src/text/said.js";
import type { TableName } from "../../schema/tables.js";
import type { RowCheck } from "./rowCheck.js";

interface Dated {
  /** SQL for the day whose rate holds. */
  on: string;
  amounts: string[];
}

const dated = (fiscalYearStartMonth: number): Partial<Record<TableName, Dated>> => ({
  quotas: { on: quarterStartSql(fiscalYearStartMonth), amounts: ["amount"] },
  deals: { on: "case when w.stage = 'open' then w.created_on else w.closed_on end", amounts: ["amount"] },
  contracts: { on: "coalesce(w.start_on, w.end_on)", amounts: ["value", "renewed_value"] }
});

/** First day of a fiscal quarter such as 2027-Q1; a year that starts after January is named by the year it ends in. */
function quarterStartSql(startMonth: number): string {
  const year = `cast(left(w.quarter, 4) as integer)${startMonth > 1 ? " - 1" : ""}`;
  const months = `(cast(right(w.quarter, 1) as integer) - 1) * 3 + ${startMonth - 1}`;
  return `cast(make_date(${year}, 1, 1) + to_months(${months}) as date)`;
}

export interface FxSettings {
  base_currency: string;
  fiscal_year_start_month: number;
}

/** Amounts in a foreign currency for which no rate is known on the day they count. */
export function fxChecks(table: TableName, settings: FxSettings): RowCheck[] {
  const entry = dated(settings.fiscal_year_start_month)[table];
  if (!entry) return [];
  const hasAmount = entry.amounts.map((name) => `w.${name} is not null`).join(" or ");
  return [
    {
      code: "FX_RATE_MISSING",
      column: "currency",
      fails: `w.currency is not null and w.currency <> $1::VARCHAR and (${hasAmount}) and (${entry.on}) is not null and not exists (
        select 1 from raw_fx_rates as r where r.currency = w.currency and r.valid_from <= ${entry.on})`,
      expected: said("{currency}, or a rate in fx_rates that holds on that day", {
        currency: settings.base_currency
      }),
      mend: said("Add the rate to fx_rates."),
      value: { text: "{currency} on {day}", places: { currency: "w.currency", day: entry.on } },
      values: [settings.base_currency]
    }
  ];
}
