import { readFile } from "node:fs/promises";
import type { DuckDBConnection } from "@duckdb/node-api";
import { t } from "../../src/text/t.js";
import { checkOrder, type Model, modelOrder } from "./order.js";

/** A model whose SQL failed, or a check that found rows; the message names the file. */
export class ModelError extends Error {
  constructor(
    readonly file: string,
    problem: string
  ) {
    super(`loaders/models/${file}: ${problem}`);
    this.name = "ModelError";
  }
}

const shownRows = 5;

/**
 * Builds every model from the raw tables, then runs every check; `settle` is called after each model.
 * Throws ModelError where a model's SQL fails or a check finds rows; tables made so far stay for inspection.
 */
export async function runModels(
  connection: DuckDBConnection,
  settle: () => Promise<void> = () => Promise.resolve()
): Promise<void> {
  for (const model of modelOrder) {
    await buildModel(connection, model);
    await settle();
  }
  for (const name of checkOrder) await runCheck(connection, name);
}

/** Creates the table or view of one model; throws ModelError where its SQL fails. */
export async function buildModel(connection: DuckDBConnection, { folder, name, kind }: Model): Promise<void> {
  const file = `${folder}/${name}.sql`;
  const select = await readSql(file);
  await naming(file, () => connection.run(`create ${kind} ${name} as ${select}`));
}

/** Runs one check; throws ModelError with its first rows where it returns any. */
export async function runCheck(connection: DuckDBConnection, name: string): Promise<void> {
  const file = `checks/${name}.sql`;
  const select = await readSql(file);
  const reader = await naming(file, () => connection.runAndReadAll(select));
  const rows = reader.getRowObjectsJson();
  if (rows.length === 0) return;
  const first = rows
    .slice(0, shownRows)
    .map((row) => JSON.stringify(row))
    .join("\n  ");
  throw new ModelError(
    file,
    t("expected no rows, found {count}. The figures do not add up, so nothing is published. First rows:", {
      count: rows.length
    }) + `\n  ${first}`
  );
}

const readSql = (file: string): Promise<string> => readFile(new URL(file, import.meta.url), "utf8");

async function naming<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw new ModelError(file, error instanceof Error ? error.message : String(error));
  }
}
