import { randomUUID } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { csvCell } from "../../../src/rules/format/csvCell.js";
import { tell } from "../../../src/text/said.js";
import { unfinishedPrefix } from "../../publish/removeUnfinished.js";
import type { SourcePlan } from "../plan/sourcePlan.js";
import type { Quarantine } from "./quarantine.js";
import type { Reject } from "./reject.js";

const headers = ["file", "line", "column", "value", "code", "expected", "mend", "row"] as const;

/**
 * Writes one CSV per table and file with rejected rows into a folder of its own, which keepQuarantine puts in place once
 * the load's end is known; null where there are none.
 */
export async function writeQuarantine(
  workFolder: string,
  plans: readonly SourcePlan[],
  quarantine: Quarantine
): Promise<string | null> {
  const folder = join(workFolder, `${unfinishedPrefix}quarantine-${randomUUID()}`);
  const files = new Map<string, string[]>();
  for (const plan of plans) {
    const rejects = quarantine.rejectsOf(plan.id);
    if (rejects.length === 0) continue;
    const name = quarantineName(plan);
    files.set(name, [
      ...(files.get(name) ?? []),
      ...rejects.map((reject) => csvLine(plan.main.file, reject))
    ]);
  }
  if (files.size === 0) return null;
  await mkdir(folder, { recursive: true });
  for (const [name, lines] of files)
    await writeFile(join(folder, name), `${headers.join(",")}\r\n${lines.join("")}`);
  return folder;
}

/** deals__Opportunity.csv; folders in the file's name become part of the name. */
const quarantineName = ({ table, main }: SourcePlan): string =>
  `${table}__${basename(main.file.replaceAll(/[\\/]/g, "_")).replace(/\.csv$/i, "")}.csv`;

function csvLine(file: string, { line, column, value, code, expected, mend, row }: Reject): string {
  const found = typeof value === "object" && value !== null ? tell(value) : (value ?? "");
  return `${[file, String(line), column ?? "", found, code, tell(expected), tell(mend), row].map(csvCell).join(",")}\r\n`;
}
