import { translated } from "../../text/language.js";
import { formatCount } from "./formatCount.js";
import type { Counted } from "./plural.js";

/** How many rows of a kind: "10,000 people", in Chinese "10,000 人". Always a number and the plural. */
export function countOf(count: number, many: Counted): string {
  const chinese = translated(`{n} ${many}`);
  return chinese === null ? `${formatCount(count)} ${many}` : chinese.replace("{n}", formatCount(count));
}
