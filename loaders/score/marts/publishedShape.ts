import type { z } from "zod";
import { figureMeta } from "../../schema/outputs/figure.js";
import type { ColumnKind, MartShape } from "./readMart.js";

/** The columns of a published dataset as a mart holds them: derived from its declaration. */
export function publishedShape<Shape extends z.ZodRawShape>(
  dataset: z.ZodObject<Shape>
): MartShape<z.infer<z.ZodObject<Shape>>> {
  const kinds = Object.entries(dataset.shape).map(([name, column]) => [name, kindOf(column as z.ZodType)]);
  // Object.entries loses the names that the dataset's shape lists in full.
  return Object.fromEntries(kinds) as MartShape<z.infer<z.ZodObject<Shape>>>;
}

function kindOf(column: z.ZodType): ColumnKind {
  const { kind } = figureMeta(column);
  if (kind === "flag") return "flag";
  return kind === "key" || kind === "text" || kind === "date" ? "text" : "number";
}
