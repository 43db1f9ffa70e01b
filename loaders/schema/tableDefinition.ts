import type { Code } from "./codes.js";
import type { z } from "zod";

/** A condition between columns of one row; rows that break it are quarantined under its code. */
export interface RowRule {
  code: Code;
  column: string;
  /** A SQL condition over the canonical columns of one row that must not be false. */
  holds: string;
  expected: string;
}

export interface TableDefinition<Shape extends z.ZodRawShape = z.ZodRawShape> {
  grain: string;
  from: "HR" | "CRM" | "finance" | "review";
  isRequired: boolean;
  /** Columns whose values together name one row; null where the source has no key (whole rows are compared). */
  key: readonly string[] | null;
  columns: z.ZodObject<Shape>;
  rules: readonly RowRule[];
}

export function defineTable<Shape extends z.ZodRawShape>(
  definition: Omit<TableDefinition<Shape>, "rules" | "isRequired"> & {
    rules?: readonly RowRule[];
    isRequired?: boolean;
  }
): TableDefinition<Shape> {
  return { rules: [], isRequired: false, ...definition };
}
