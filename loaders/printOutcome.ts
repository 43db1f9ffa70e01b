import { formatDate } from "../src/rules/format/formatDate.js";
import { t, tKnown } from "../src/text/t.js";
import { told } from "../src/text/told.js";
import type { CheckResult } from "./load.js";
import { printable } from "./printable.js";

/** Prints what became of each file's rows, and what people should look at. */
export function printOutcome({ accounting, quarantineFolder, manifest }: CheckResult): void {
  for (const line of accounting) print(line);
  if (quarantineFolder)
    print(t("Rejected rows, each with the reason and the mend: {folder}", { folder: quarantineFolder }));
  for (const warning of manifest.warnings)
    print(
      t("Look at {where}: {found}. {mend} [{code}]", {
        where: told(warning, "where"),
        found: told(warning, "found"),
        mend: tKnown(warning.mend),
        code: warning.code
      })
    );
  const { company, review_quarter, as_of } = manifest;
  print(
    t("{company}: review quarter {quarter}, as of {day}.", {
      company,
      quarter: review_quarter,
      day: formatDate(as_of)
    })
  );
}

const print = (line: string): void => console.log(printable(line));
