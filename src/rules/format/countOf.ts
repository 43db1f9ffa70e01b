import { translated } from "../../text/language.js";
import { formatCount } from "./formatCount.js";
import type { Counted } from "./plural.js";

/** How many rows of a kind: "10,000 people", in Chinese "10,000 人". Always a number, as after "n =". */
export function countOf(count: number, many: Counted): string {
  const chinese = translated(`{n} ${many}`);
  return chinese === null
    ? `${formatCount(count)} ${count === 1 ? singular(many) : many}`
    : chinese.replace("{n}", formatCount(count));
}

/** "seller with deals" of "sellers with deals": the first plural of the phrase is what is counted. */
const singular = (many: string): string =>
  many.replace(/\bpeople\b|\b[\w-]+s\b/, (word) =>
    word === "people" ? "person" : word.replace(/ies$|s$/, (end) => (end === "ies" ? "y" : ""))
  );
