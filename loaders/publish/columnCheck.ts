import type { z } from "zod";
import { unwrapNullable } from "../schema/unwrapNullable.js";

/** Null where the value is what the column's declaration allows, else why it is not, in zod's words. */
export type ColumnCheck = (value: unknown) => string | null;

/**
 * The check of one column, which says what zod says: the kinds of value that make up millions of cells are
 * recognised at sight, everything else is put to zod.
 */
export function columnCheck(schema: z.ZodType): ColumnCheck {
  const isNullable = schema.def.type === "nullable";
  const inner = unwrapNullable(schema);
  const isPlain = plainCheck(inner);
  return (value) => {
    if (isPlain(value) || (value === null && isNullable)) return null;
    const result = schema.safeParse(value);
    if (!result.success) return result.error.issues[0]?.message ?? "not as declared";
    return isWholeNumber(inner) ? `expected a whole number of 32 bits, received ${String(value)}` : null;
  };
}

function plainCheck(schema: z.ZodType): (value: unknown) => boolean {
  switch (schema.def.type) {
    case "boolean":
      return (value) => typeof value === "boolean";
    case "number":
      return isWholeNumber(schema) ? isInt32 : Number.isFinite;
    case "string":
      return isUnrestricted(schema)
        ? (value) => typeof value === "string"
        : oftenSeen((value) => schema.safeParse(value).success);
    case "enum":
      return oftenSeen((value) => schema.safeParse(value).success);
    default:
      return () => false;
  }
}

const isUnrestricted = (schema: z.ZodType): boolean =>
  (schema as z.ZodString).format === null && !schema.def.checks?.length;

/** Days and choices are few and come again and again. */
function oftenSeen(isGood: (value: unknown) => boolean): (value: unknown) => boolean {
  const good = new Set<unknown>();
  return (value) => {
    if (good.has(value)) return true;
    if (!isGood(value)) return false;
    good.add(value);
    return true;
  };
}

export const isWholeNumber = (schema: z.ZodType): boolean =>
  (schema as z.ZodNumber).isInt === true || (schema as z.ZodNumber).format === "safeint";

/** What Arrow's Int32 holds. */
const isInt32 = (value: unknown): boolean =>
  Number.isInteger(value) && (value as number) === ((value as number) | 0);
