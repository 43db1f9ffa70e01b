import { firstLines } from "../csv/firstLines.js";
import type { SourcePlan } from "../plan/sourcePlan.js";
import { dateLike } from "./dateLike.js";
import type { DateOrder } from "./dateSql.js";

/** A day as each column of a file writes its days, by the first one in the head of the file; for messages, not for data. */
export async function writtenDates(
  path: string,
  { main, columns, formats }: SourcePlan,
  order: DateOrder
): Promise<ReadonlyMap<string, string>> {
  const lines = await firstLines(path, formats);
  const examples = new Map<string, string>();
  for (const { column, from } of columns) {
    if (column.kind !== "date" || typeof from !== "string") continue;
    const at = main.positions[main.headers.indexOf(from)] ?? -1;
    const example = lines.map((cells) => dateLike(cells[at] ?? "", order)).find((found) => found !== null);
    if (example) examples.set(column.name, example);
  }
  return examples;
}
