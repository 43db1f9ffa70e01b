import { language } from "../../text/language.js";

/** Clauses of one sentence, as "a; b", those that are "" left out; in Chinese "a；b". */
export const joinClauses = (clauses: readonly string[]): string =>
  clauses.filter((clause) => clause !== "").join(language() === "zh" ? "；" : "; ");
