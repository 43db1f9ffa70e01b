import { joinItems } from "../../src/rules/format/joinItems.js";
import { t } from "../../src/text/t.js";
import { told } from "../../src/text/told.js";
import type { FileAccount, QuarantineSummary } from "../schema/outputs.js";
import { type Problem, refuse } from "../sources/dataProblem.js";

/** Below this many rows, a share says little. */
const fewestOrphans = 20;

interface Loaded {
  files: readonly FileAccount[];
  quarantine: readonly QuarantineSummary[];
}

/** Refuses files of which more than the share `limit` refers to rows that are not there: two exports that do not belong together. */
export function refuseOrphans({ files, quarantine }: Loaded, limit: number): void {
  refuse(
    files.flatMap((account) => {
      const reasons = quarantine.filter(
        ({ code, file, table }) => code === "ORPHAN" && file === account.file && table === account.table
      );
      const rows = reasons.reduce((sum, reason) => sum + reason.rows, 0);
      return rows >= fewestOrphans && rows > limit * account.read
        ? [tooMany(account, rows, { reasons, limit })]
        : [];
    })
  );
}

interface Reasons {
  reasons: readonly QuarantineSummary[];
  limit: number;
}

function tooMany({ file, read }: FileAccount, rows: number, { reasons, limit }: Reasons): Problem {
  const columns = reasons.map((reason) => {
    const expected = told(reason, "expected");
    return t("{column} ({expected})", { column: reason.column ?? t("a column"), expected });
  });
  return {
    code: "TOO_MANY_ORPHANS",
    where: `${file}:${Math.min(...reasons.map(({ first_line }) => first_line))}`,
    expected: t("at most {share} of rows that refer to rows which are not there", { share: percent(limit) }),
    found: t("{rows} of {read} rows ({share}), in {columns}", {
      rows,
      read,
      share: percent(rows / read),
      columns: joinItems(columns)
    }),
    mend: t(
      "Export both tables on the same day and with the same filters. Where this is as it should be, allow a larger share as limits.orphans in sources.json."
    )
  };
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;
