import type { Code } from "../../schema/codes.js";
/** One thing wrong with one row. */
export interface Reject {
  line: number;
  /** Canonical column; null where the whole row is meant. */
  column: string | null;
  value: string | null;
  code: Code;
  expected: string;
  mend: string;
  /** The row as far as it was read. */
  row: string;
}
