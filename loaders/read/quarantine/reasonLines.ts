import { tell } from "../../../src/text/said.js";
import { t } from "../../../src/text/t.js";
import { printable, printableValue } from "../../printable.js";
import type { Reason } from "./quarantine.js";
import type { Reject } from "./reject.js";

/**
 * A line per reason with the first row that it concerns. For the person at the console alone: the value may be a name or
 * an address, so it is in nothing that is kept or published.
 */
export const reasonLines = (reasons: readonly Reason[]): string[] => reasons.map(reasonLine);

function reasonLine({ plan, first, rows }: Reason): string {
  const { line, column, code, expected, mend } = first;
  return printable(
    t("{rows} × {place}: expected {expected}, found {found}. {mend} [{code}]", {
      rows,
      place: `${plan.main.file}:${line}${column ? ` ${column}` : ""}`,
      expected: tell(expected),
      found: foundIn(first),
      mend: tell(mend),
      code
    })
  );
}

function foundIn({ value }: Reject): string {
  if (value === null) return t("nothing");
  return typeof value === "string" ? printableValue(value) : tell(value);
}
