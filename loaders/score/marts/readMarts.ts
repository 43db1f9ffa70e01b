import type { DuckDBConnection } from "@duckdb/node-api";
import * as outputs from "../../schema/outputs.js";
import { groupQuarter, repExpectedCount, repOriginCount } from "./comparisonMarts.js";
import {
  assessmentItem,
  assessmentScore,
  companyQuarter,
  geneMonth,
  lostReason,
  type QuarterEnd,
  repAccountQuarter,
  repCycle,
  repMonth,
  repPursuit,
  repPursuitStep
} from "./internalMarts.js";
import { publishedShape } from "./publishedShape.js";
import { readColumns, readMart } from "./readMart.js";

/**
 * Every mart that is judged, read once, people and quarters in ascending order.
 * The one that grows with people × customers comes as columns, the others as rows.
 */
export async function readMarts(connection: DuckDBConnection) {
  const read = <Row>(mart: string, shape: Parameters<typeof readMart<Row>>[2]) =>
    readMart<Row>(connection, mart, shape);
  const settings = await read<{ base_currency: string }>("settings", { base_currency: "text" });
  return {
    currency: settings[0]?.base_currency ?? "",
    quarter: await quarterEnds(connection),
    rep: byKey(await read("rep", publishedShape(outputs.rep))),
    rep_quarter: byKey(await read("rep_quarter", publishedShape(outputs.repQuarter))),
    rep_expected_count: await read("rep_expected_count", repExpectedCount),
    rep_origin_count: await read("rep_origin_count", repOriginCount),
    account: await read("account", publishedShape(outputs.account)),
    owned_account: await read("owned_account", publishedShape(outputs.ownedAccount)),
    contract: await read("contract", publishedShape(outputs.contract)),
    complaint_severity: await read("complaint_severity", publishedShape(outputs.complaintSeverity)),
    group_quarter: await read("group_quarter", groupQuarter),
    company_quarter: await read("company_quarter", companyQuarter),
    assessment_item: await read("assessment_item", assessmentItem),
    assessment_score: await read("assessment_score", assessmentScore),
    gene_month: await read("gene_month", geneMonth),
    rep_month: await read("rep_month", repMonth),
    lost_reason: await read("lost_reason", lostReason),
    rep_cycle: await read("rep_cycle", repCycle),
    rep_pursuit: await read("rep_pursuit", repPursuit),
    rep_pursuit_step: await read("rep_pursuit_step", repPursuitStep),
    rep_account_quarter: (await readColumns(connection, "rep_account_quarter", repAccountQuarter)).columns
  };
}

async function quarterEnds(connection: DuckDBConnection): Promise<QuarterEnd[]> {
  const dated = "(select quarter, cast(end_on as varchar) as end_on from quarter order by seq)";
  return readMart<QuarterEnd>(connection, dated, { quarter: "text", end_on: "text" });
}

/** By person, then quarter: what is made row by row then comes out in the same order every time. */
function byKey<Row extends { rep_key: string; quarter?: string }>(rows: Row[]): Row[] {
  const keyOf = ({ rep_key, quarter }: Row) => `${rep_key}\n${quarter ?? ""}`;
  return rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
