import { t } from "../../src/text/t.js";
import type { Code } from "../schema/codes.js";

/** One thing wrong with the sources or the data: where it is, what is there, what should be, what to do. */
export interface Problem {
  /** Stable name; `npm run explain CODE` describes it. */
  code: Code;
  /** File and key path, or file, line and column. */
  where: string;
  found: string;
  expected: string;
  mend: string;
}

const shownProblems = 20;

/** `where: expected X, found Y. Mend [CODE]` */
export const problemText = ({ code, where, found, expected, mend }: Problem): string =>
  t("{where}: expected {expected}, found {found}. {mend} [{code}]", { code, where, found, expected, mend });

/** The load is refused; the message lists the first 20 problems and says how many there are in all. */
export class DataProblem extends Error {
  override name = "DataProblem";

  constructor(readonly problems: readonly Problem[]) {
    const shown = problems.slice(0, shownProblems).map(problemText);
    const rest = problems.length - shown.length;
    const more = t("… and {rest} more, {all} problems in all.", { rest, all: problems.length });
    super([...shown, ...(rest > 0 ? [more] : [])].join("\n"));
  }
}

/** Throws where there is at least one problem. */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new DataProblem(problems);
}
