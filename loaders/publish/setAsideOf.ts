import type { FileAccount, LargelySetAside, QuarantineSummary } from "../schema/outputs.js";
import { tables } from "../schema/tables.js";
import { harmlessCodes } from "./harmlessCodes.js";

interface Read {
  files: readonly Pick<FileAccount, "file" | "table" | "read" | "quarantined">[];
  quarantine: readonly Pick<QuarantineSummary, "file" | "table" | "code" | "rows">[];
}

/**
 * The files of which at least the policy's share of rows was set aside, the gravest first: the rows that are missing may
 * be the good ones of some people and the bad ones of others. Copies of rows that were loaded are missed by nobody.
 */
export const setAsideOf = ({ files, quarantine }: Read, leastShare: number): LargelySetAside[] =>
  files
    .map(({ file, table, read, quarantined }) => {
      const harmless = quarantine
        .filter((summary) => summary.file === file && summary.table === table)
        .reduce((sum, { code, rows }) => sum + (harmlessCodes.includes(code) ? rows : 0), 0);
      const share = read > 0 ? (quarantined - harmless) / read : 0;
      return { file, table, is_required: tables[table].isRequired, share };
    })
    .filter(({ share }) => share > 0 && share >= leastShare)
    .toSorted((left, right) => right.share - left.share);
