import type { z } from "zod";

/** The type a column holds when it is not null. */
export function unwrapNullable(schema: z.ZodType): z.ZodType {
  return schema.def.type === "nullable" ? (schema as unknown as z.ZodNullable<z.ZodType>).unwrap() : schema;
}
