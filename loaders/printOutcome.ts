import type { CheckResult } from "./load.js";

/** Prints what became of each file's rows, and what people should look at. */
export function printOutcome({ accounting, quarantineFolder, manifest }: CheckResult): void {
  for (const line of accounting) console.log(line);
  if (quarantineFolder) console.log(`Rejected rows, each with the reason and the mend: ${quarantineFolder}`);
  for (const { code, where, found, mend } of manifest.warnings)
    console.log(`Look at ${where}: ${found}. ${mend} [${code}]`);
  const { company, review_quarter, as_of } = manifest;
  console.log(`${company}: review quarter ${review_quarter}, as of ${as_of}.`);
}

/** Prints each reason for which rows were set aside, with the first line and the mend. */
export function printReasons({ manifest: { quarantine } }: CheckResult): void {
  for (const { code, rows, file, first_line, column, mend } of quarantine)
    console.log(`${rows} × ${file}:${first_line}${column ? ` ${column}` : ""}: ${mend} [${code}]`);
}
