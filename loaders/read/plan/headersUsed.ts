import type { ColumnSource } from "../../sources/sourcesFile.js";

type Factor = string | { one_minus: string };

export const factorHeader = (factor: Factor): string =>
  typeof factor === "string" ? factor : factor.one_minus;

/** The headers that a column's source takes from the table's own file. */
export function ownHeaders(from: ColumnSource): string[] {
  if (typeof from === "string") return [from];
  if ("constant" in from) return [];
  if ("concat" in from) return from.concat.filter((part) => typeof part === "string");
  return Object.keys("lookup" in from ? from.lookup.match : from.sum.match);
}

/** The other file that a column's source reads, and the headers it takes from it; null for most. */
export function companionHeaders(from: ColumnSource): { file: string; headers: string[] } | null {
  if (typeof from === "string" || "constant" in from || "concat" in from) return null;
  if ("lookup" in from) {
    const { file, match, take } = from.lookup;
    return { file, headers: [...Object.values(match), take] };
  }
  const { file, match, product } = from.sum;
  return { file, headers: [...Object.values(match), ...product.map(factorHeader)] };
}
