import { language } from "../../text/language.js";
import { joinClauses } from "./joinClauses.js";
import { joinWords } from "./joinWords.js";

/** Facts within one sentence, those that are "" left out: "a, b and c"; Chinese puts no "and" between clauses: "a；b；c". */
export const joinFacts = (facts: readonly string[]): string =>
  language() === "zh" ? joinClauses(facts) : joinWords(facts.filter((fact) => fact !== ""));
