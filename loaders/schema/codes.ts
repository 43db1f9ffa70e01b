import { rowCodes } from "./rowCodes.js";
import { stopCodes } from "./stopCodes.js";

/** What a code means to the person who has to mend the data. */
export interface CodeEntry {
  title: string;
  /** What the reader saw, and why it does not guess. */
  meaning: string;
  mend: string;
  /** Whether the load stops; other codes set single rows aside. */
  stops: boolean;
}

/** Every reason for which a row is set aside or a load stops. A code never changes its meaning. */
export const codes = { ...rowCodes, ...stopCodes };

export type Code = keyof typeof codes;
export const codeNames = Object.keys(codes) as Code[];
