import { t } from "../../text/t.js";
import { joinItems } from "./joinItems.js";

/** A list in a sentence: "a", "a and b", "a, b and c"; "" when empty. In Chinese "a、b和c". */
export function joinWords(words: readonly string[], conjunction: "and" | "or" = "and"): string {
  if (words.length <= 1) return words[0] ?? "";
  const [listed, last] = [joinItems(words.slice(0, -1)), words.at(-1) ?? ""];
  return conjunction === "and"
    ? t("{listed} and {last}", { listed, last })
    : t("{listed} or {last}", { listed, last });
}
