import type { Said } from "../../../src/text/said.js";
import type { Code } from "../../schema/codes.js";

/** One thing wrong with one row. */
export interface Reject {
  line: number;
  /** Canonical column; null where the whole row is meant. */
  column: string | null;
  /** As the file states it, or what was found in words. */
  value: string | Said | null;
  code: Code;
  expected: Said;
  mend: Said;
  /** The row as far as it was read. */
  row: string;
}
