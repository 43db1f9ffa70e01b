import { z } from "zod";

/** What every column of a canonical table says about itself; DDL, docs and the glossary derive from it. */
export interface ColumnMeta {
  kind:
    | "id"
    | "text"
    | "name"
    | "choice"
    | "date"
    | "quarter"
    | "money"
    | "ratio"
    | "integer"
    | "score"
    | "rate"
    | "boolean";
  meaning: string;
  unit?: string;
  /** "table.column" this value must exist in. */
  references?: string;
  /** A hard reference quarantines its orphans; a soft one keeps the row and leaves the link unknown. */
  reference?: "hard" | "soft";
  /** What an empty value means; present exactly on nullable columns. */
  whenNull?: string;
}

type Extra = Partial<Omit<ColumnMeta, "kind" | "meaning">>;

const column =
  <T extends z.ZodType>(kind: ColumnMeta["kind"], schema: () => T) =>
  (meaning: string, extra: Extra = {}): T =>
    schema().meta({ kind, meaning, ...extra });

export const id = column("id", () => z.string().min(1));
export const text = column("text", () => z.string());
/** A person's name: full-width letters and runs of blanks are written the ordinary way, since one person is typed in several. */
export const personName = column("name", () => z.string());
export const date = column("date", () => z.iso.date());
export const quarter = column("quarter", () => z.string().regex(/^\d{4}-Q[1-4]$/));
export const money = column("money", () => z.number());
export const ratio = column("ratio", () => z.number().min(0).max(1));
export const integer = column("integer", () => z.int());
export const score = column("score", () => z.number().min(0).max(5));
export const rate = column("rate", () => z.number().positive());
export const boolean = column("boolean", () => z.boolean());

export function choice<const V extends readonly [string, ...string[]]>(
  values: V,
  meaning: string,
  extra: Extra = {}
) {
  return z.enum(values).meta({ kind: "choice", meaning, ...extra });
}

/** Makes a column optional and says what its absence means (`.meta()` is lost under `.nullable()`, so it is set again). */
export function optional<T extends z.ZodType>(schema: T, whenNull: string): z.ZodNullable<T> {
  return schema.nullable().meta({ ...(schema.meta() ?? {}), whenNull });
}

/** The column's own description; throws where a column was declared without one. */
export function columnMeta(schema: z.ZodType): ColumnMeta {
  const meta = schema.meta();
  if (!meta?.kind)
    throw new Error("A column of the schema has no meta: declare it with loaders/schema/columns.ts");
  return meta as unknown as ColumnMeta;
}
