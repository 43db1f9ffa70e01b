import type { DuckDBConnection } from "@duckdb/node-api";
import { inLanguage } from "../../src/text/language.js";
import { t } from "../../src/text/t.js";
import type { Manifest } from "../schema/outputs.js";
import { rowsOf } from "./rowsOf.js";

/** What the model `note` says, by its code; `n` is the number in it. */
const sentences: Record<string, (n: number, currency: string) => string> = {
  CONTRACTS_DERIVED: () =>
    t(
      "There is no contracts file: renewals are derived from deals of type renewal (due = close date, won = renewed, lost = churned, term = one year)."
    ),
  OWNERSHIP_NOT_DATED: () =>
    t(
      "There is no ownership history: the owner on the account, else on its latest deal, is taken for all time."
    ),
  DEALS_WITHOUT_OWNER: (n) =>
    t(
      "{n} won or lost deals belong to nobody: neither the deal nor its account names an owner on the close date. They count for the company only.",
      { n }
    ),
  DEALS_WITHOUT_AMOUNT: (n) => t("{n} won deals have no amount: they are counted, not summed.", { n }),
  CONTRACTS_WITHOUT_END: (n) =>
    t("{n} contract lines have no end date: they are left out of renewal figures.", { n }),
  RENEWALS_UNATTRIBUTED: (n) =>
    t("{n} contracts fell due while nobody owned the customer: they count for the company only.", { n }),
  COMPLAINTS_UNATTRIBUTED: (n) =>
    t("{n} complaints were raised while nobody owned the customer: they count for the company only.", { n }),
  AMOUNTS_WITHOUT_CURRENCY: (n, currency) =>
    t("{n} deal amounts have no currency: they are taken as {currency}.", { n, currency })
};

/** The sentence of a note in the language spoken now; null for a code that has none. */
export const noteSentence = (code: string, n: number, currency: string): string | null =>
  sentences[code]?.(n, currency) ?? null;

/** What the reader of the figures must know of how they were read, in both languages. */
export async function notesOf(connection: DuckDBConnection, currency: string): Promise<Manifest["notes"]> {
  const notes = await rowsOf(connection, "select code, text, n from note order by code");
  return notes.map((row) => {
    const [code, text] = [String(row["code"]), String(row["text"])];
    const chinese = inLanguage("zh", () => noteSentence(code, Number(row["n"] ?? 0), currency));
    return { code, text, text_zh: chinese ?? text };
  });
}
