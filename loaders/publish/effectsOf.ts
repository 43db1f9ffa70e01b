import type { DuckDBConnection } from "@duckdb/node-api";
import type { CompanyFigure, DataEffect, QuarantineSummary } from "../schema/outputs.js";
import type { TableName } from "../schema/tables.js";
import { dataEffects } from "../score/dataEffects.js";
import { harmlessCodes } from "./harmlessCodes.js";
import { rowsOf } from "./rowsOf.js";

interface Evidence {
  quarantine: readonly QuarantineSummary[];
  companyFigures: readonly CompanyFigure[];
}

/** What rows that could not be used do to the company's figures of a quarter. */
export async function effectsOf(
  connection: DuckDBConnection,
  { companyFigures, quarantine }: Evidence,
  quarter: string
): Promise<DataEffect[]> {
  const [gap] = await rowsOf(connection, "select * from data_gap");
  const setAside = (table: TableName): number =>
    quarantine
      .filter((summary) => summary.table === table && !harmlessCodes.includes(summary.code))
      .reduce((sum, { rows }) => sum + rows, 0);
  return dataEffects(
    companyFigures.filter((row) => row.quarter === quarter),
    {
      setAside,
      endlessContracts: Number(gap?.["endless_contract_n"] ?? 0),
      unpricedDeals: Number(gap?.["unpriced_won_n"] ?? 0)
    }
  );
}
