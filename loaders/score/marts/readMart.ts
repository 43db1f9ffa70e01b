import type { DuckDBConnection } from "@duckdb/node-api";

/** What a mart's column holds; null is allowed in all of them. */
export type ColumnKind = "text" | "number" | "flag";
export type MartShape<Row> = { [Column in keyof Row]-?: ColumnKind };

const typesOf: Record<ColumnKind, readonly string[]> = {
  text: ["VARCHAR"],
  number: ["INTEGER", "DOUBLE"],
  flag: ["BOOLEAN"]
};

/** Which rows of a mart to read: a where clause with $1 for its value. */
export interface Where {
  sql: string;
  values: string[];
}

const everyRow: Where = { sql: "", values: [] };

/**
 * The columns of a mart that `shape` names, each as one array in the mart's order.
 * Throws, naming mart and column, where one is missing or of another type.
 */
export async function readColumns<Row>(
  connection: DuckDBConnection,
  mart: string,
  shape: MartShape<Row>,
  where: Where = everyRow
): Promise<{ length: number; columns: { [Column in keyof Row]: Row[Column][] } }> {
  const names = Object.keys(shape) as (keyof Row & string)[];
  const reader = await connection.runAndReadAll(
    `select ${names.join(", ")} from ${mart} ${where.sql}`,
    where.values
  );
  names.forEach((name, index) => {
    const found = reader.columnType(index).toString();
    if (typesOf[shape[name]].includes(found)) return;
    throw new Error(
      `loaders/models/marts/${mart}.sql: ${name}: expected ${typesOf[shape[name]].join(" or ")}, found ${found}. Cast it in the mart.`
    );
  });
  // Whole numbers up to 32 bits, doubles, texts and flags are the same in JavaScript: no value needs converting.
  const values = reader.getColumns();
  const columns = Object.fromEntries(names.map((name, index) => [name, values[index] ?? []]));
  // The database's own column types were held against the shape just above.
  return { length: reader.currentRowCount, columns: columns as { [Column in keyof Row]: Row[Column][] } };
}

/** A mart as rows of exactly the columns that `shape` names; throws as readColumns does. */
export async function readMart<Row>(
  connection: DuckDBConnection,
  mart: string,
  shape: MartShape<Row>,
  where: Where = everyRow
): Promise<Row[]> {
  const { length, columns } = await readColumns(connection, mart, shape, where);
  const names = Object.keys(shape) as (keyof Row & string)[];
  // Copies of one object share its layout; objects that grow column by column become dictionaries, of seven times the size.
  const blank = Object.fromEntries(names.map((name) => [name, null])) as Row;
  const rows = Array.from({ length }, () => ({ ...blank }));
  for (const name of names) {
    const values = columns[name];
    for (let index = 0; index < length; index++)
      (rows[index] as Row)[name] = values[index] as Row[typeof name];
  }
  return rows;
}
