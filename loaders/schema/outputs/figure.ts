import { z } from "zod";
import type { TableName } from "../tables.js";

/** What a published column says about itself; the glossary and every "definition" link derive from it. */
export interface FigureMeta {
  kind:
    "key" | "text" | "date" | "count" | "share" | "rate" | "money" | "days" | "number" | "points" | "flag";
  meaning: string;
  /** Short name for people, in the words of a sales meeting. */
  label?: string;
  unit?: string;
  /** Formula in words, as the reference states it. */
  formula?: string;
  /** Tables without which it is not measured. */
  needs?: readonly TableName[];
  /** Column of the same row that holds its n. */
  n?: string;
  better?: "high" | "low";
}

type Extra = Omit<FigureMeta, "kind" | "meaning">;

const figure =
  <T extends z.ZodType>(kind: FigureMeta["kind"], schema: () => T) =>
  (meaning: string, extra: Extra = {}): T =>
    schema().meta({ kind, meaning, ...extra });

const orNull =
  <T extends z.ZodType>(schema: () => T) =>
  () =>
    schema().nullable();

/* Present in every row. */
export const key = figure("key", () => z.string());
export const text = figure("text", () => z.string());
export const date = figure("date", () => z.iso.date());
export const flag = figure("flag", () => z.boolean());
export const wholeNumber = figure("count", () => z.int());

/* Null where not measured (a table or column is absent) or, for ratios, where n is 0. */
export const keyOrNull = figure(
  "key",
  orNull(() => z.string())
);
export const textOrNull = figure(
  "text",
  orNull(() => z.string())
);
export const dateOrNull = figure(
  "date",
  orNull(() => z.iso.date())
);
export const flagOrNull = figure(
  "flag",
  orNull(() => z.boolean())
);
/** A count: null = not measured, 0 = measured and none happened. */
export const count = figure(
  "count",
  orNull(() => z.int())
);
export const share = figure(
  "share",
  orNull(() => z.number())
);
export const rate = figure(
  "rate",
  orNull(() => z.number())
);
export const money = figure(
  "money",
  orNull(() => z.number())
);
export const days = figure(
  "days",
  orNull(() => z.number())
);
export const number = figure(
  "number",
  orNull(() => z.number())
);
/** Never null: the row is only there where it is known. */
export const knownNumber = figure("number", () => z.number());
export const points = figure(
  "points",
  orNull(() => z.number())
);

export function choice<const V extends readonly [string, ...string[]]>(
  values: V,
  meaning: string,
  extra: Extra = {}
) {
  return z.enum(values).meta({ kind: "text", meaning, ...extra });
}

/** One of the values; null = none of them can be said. */
export function choiceOrNull<const V extends readonly [string, ...string[]]>(
  values: V,
  meaning: string,
  extra: Extra = {}
) {
  return z
    .enum(values)
    .nullable()
    .meta({ kind: "text", meaning, ...extra });
}

/** The description of a published column; throws where one was declared without it. */
export function figureMeta(schema: z.ZodType): FigureMeta {
  const meta = schema.meta();
  if (!meta?.kind)
    throw new Error("A published column has no meta: declare it with loaders/schema/outputs/figure.ts");
  return meta as unknown as FigureMeta;
}
