import { t } from "../../src/text/t.js";
import type { FileLook } from "./lookAtFile.js";
import type { Match } from "./match.js";

export interface Currency {
  code: string;
  /** Null where nothing in the files tells. */
  proof: string | null;
}

const signs: readonly [RegExp, string][] = [
  [/[¥￥元万]|RMB/u, "CNY"],
  [/€/u, "EUR"],
  [/£/u, "GBP"],
  [/\$/u, "USD"]
];

/** A number with a sign before or behind it, in whatever file it stands. */
const isAmount = /^\s*[-+]?(\p{Sc}\s*[\d.,'\s]*\d|\d[\d.,'\s]*\p{Sc})\s*$/u;

/** The currency that most deals state, else the one that a sign in amounts stands for, those of deals first, else a guess without a proof. */
export function detectCurrency(matches: readonly Match[], looks: readonly FileLook[]): Currency {
  const deals = matches.filter(({ table }) => table === "deals");
  const cellsOf = (column: string): string[] =>
    deals.flatMap(({ file, found }) => {
      const look = looks.find((each) => each.file === file);
      const at = look?.headers.indexOf(found[column] ?? "") ?? -1;
      return at < 0 ? [] : (look?.rows ?? []).map((cells) => (cells[at] ?? "").trim());
    });
  const codes = cellsOf("currency").filter((cell) => /^[A-Z]{3}$/.test(cell));
  const code = mostFrequent(codes);
  if (code !== null) return { code, proof: t("most deals are in it") };
  const anywhere = looks.flatMap(({ rows }) => rows.flat()).filter((cell) => isAmount.test(cell));
  for (const cell of [...cellsOf("amount"), ...anywhere]) {
    const found = signs.find(([sign]) => sign.test(cell));
    if (found)
      return {
        code: found[1],
        proof: t("amounts such as {amount}", { amount: JSON.stringify(cell.trim()) })
      };
  }
  return { code: "USD", proof: null };
}

function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((left, right) => right[1] - left[1])[0]?.[0] ?? null;
}
