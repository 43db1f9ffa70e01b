import type { DuckDBConnection } from "@duckdb/node-api";
import { addDays, addMonths } from "../../../src/rules/dates/addDays.js";
import * as outputs from "../../schema/outputs.js";
import { groupQuarter, repExpectedCount, repOriginCount } from "./comparisonMarts.js";
import {
  assessmentItem,
  assessmentScore,
  companyQuarter,
  dueContract,
  geneMonth,
  keyAccountOwner,
  lostReason,
  type QuarterEnd,
  repAccountQuarter,
  repCycle,
  repMonth,
  repPursuit,
  repPursuitStep
} from "./internalMarts.js";
import { publishedShape } from "./publishedShape.js";
import { type MartShape, readColumns, readMart, type Where } from "./readMart.js";
import { repSpread } from "./spreadMart.js";

/** What is read once: people, customers, and the figures of the company, its regions and teams. */
export async function readCompany(connection: DuckDBConnection) {
  const read = <Row>(mart: string, shape: MartShape<Row>) => readMart<Row>(connection, mart, shape);
  const settings = await read<{ base_currency: string }>("settings", { base_currency: "text" });
  return {
    currency: settings[0]?.base_currency ?? "",
    quarter: await quarterEnds(connection),
    rep: byPerson(await read("rep", publishedShape(outputs.rep))),
    account: await readMart(connection, "account", publishedShape(outputs.account), {
      sql: "where is_key_account or account_key in (select top1_account_key from rep_quarter)",
      values: []
    }),
    complaint_severity: await read("complaint_severity", publishedShape(outputs.complaintSeverity)),
    group_quarter: await read("group_quarter", groupQuarter),
    company_quarter: await read("company_quarter", companyQuarter)
  };
}

/**
 * What grows with people and quarters, as it stood at the end of one quarter, in parts that are read when somebody asks:
 * all at once would not fit for ten thousand people. The mart that grows with their customers too comes as columns.
 */
export function quarterMarts(
  connection: DuckDBConnection,
  { quarter, end_on }: QuarterEnd,
  monthsBack: number
) {
  const own: Where = { sql: "where quarter = $1", values: [quarter] };
  const read = <Row>(mart: string, shape: MartShape<Row>) => readMart(connection, mart, shape, own);
  const isKey = "account_key in (select account_key from account where is_key_account)";
  return {
    /** People in ascending order. */
    figures: async () => ({
      rep_quarter: byPerson(await read("rep_quarter", publishedShape(outputs.repQuarter)))
    }),
    spreads: async () => ({ rep_spread: await read("rep_spread", repSpread) }),
    pursuits: async () => ({
      rep_pursuit: await read("rep_pursuit", repPursuit),
      rep_pursuit_step: await read("rep_pursuit_step", repPursuitStep)
    }),
    comparisons: async () => ({
      rep_expected_count: await read("rep_expected_count", repExpectedCount),
      rep_origin_count: await read("rep_origin_count", repOriginCount)
    }),
    customers: async () => ({
      rep_account_quarter: (await readColumns(connection, "rep_account_quarter", repAccountQuarter, own))
        .columns,
      rep_cycle: await read("rep_cycle", repCycle)
    }),
    assessments: async () => ({
      assessment_item: await read("assessment_item", assessmentItem),
      assessment_score: await read("assessment_score", assessmentScore),
      gene_month: await read("gene_month", geneMonth),
      lost_reason: await read("lost_reason", lostReason),
      rep_month: await readMart(connection, "rep_month", repMonth, {
        sql: "where month_start between $1 and $2",
        values: [addMonths(addDays(end_on, 1), -monthsBack), end_on]
      })
    }),
    /** What is owned of key accounts, and what falls due there: the review looks no further. */
    keyAccounts: async () => ({
      owned_account: await readMart(connection, "owned_account", keyAccountOwner, {
        sql: `where quarter = $1 and ${isKey}`,
        values: [quarter]
      }),
      contract: await readMart(connection, "contract", dueContract, {
        sql: `where end_on > $1 and ${isKey}`,
        values: [end_on]
      })
    })
  };
}

async function quarterEnds(connection: DuckDBConnection): Promise<QuarterEnd[]> {
  const dated = "(select quarter, cast(end_on as varchar) as end_on from quarter order by seq)";
  return readMart<QuarterEnd>(connection, dated, { quarter: "text", end_on: "text" });
}

/** What is made row by row then comes out in the same order every time. */
function byPerson<Row extends { rep_key: string }>(rows: Row[]): Row[] {
  return rows.toSorted((a, b) => (a.rep_key < b.rep_key ? -1 : 1));
}
