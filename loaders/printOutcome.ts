import { formatDate } from "../src/rules/format/formatDate.js";
import { t, tKnown } from "../src/text/t.js";
import { told } from "../src/text/told.js";
import type { CheckResult } from "./load.js";

/** Prints what became of each file's rows, and what people should look at. */
export function printOutcome({ accounting, quarantineFolder, manifest }: CheckResult): void {
  for (const line of accounting) console.log(line);
  if (quarantineFolder)
    console.log(
      t("Rejected rows, each with the reason and the mend: {folder}", { folder: quarantineFolder })
    );
  for (const warning of manifest.warnings)
    console.log(
      t("Look at {where}: {found}. {mend} [{code}]", {
        where: told(warning, "where"),
        found: told(warning, "found"),
        mend: tKnown(warning.mend),
        code: warning.code
      })
    );
  const { company, review_quarter, as_of } = manifest;
  console.log(
    t("{company}: review quarter {quarter}, as of {day}.", {
      company,
      quarter: review_quarter,
      day: formatDate(as_of)
    })
  );
}

/** Prints each reason for which rows were set aside, with the first line and the mend. */
export function printReasons({ manifest: { quarantine } }: CheckResult): void {
  for (const summary of quarantine) {
    const { code, rows, file, first_line, column } = summary;
    const place = `${file}:${first_line}${column ? ` ${column}` : ""}`;
    console.log(t("{rows} × {place}: {mend} [{code}]", { rows, place, mend: told(summary, "mend"), code }));
  }
}
