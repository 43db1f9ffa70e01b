import { rowCodes } from "./rowCodes.js";
import { stopCodes } from "./stopCodes.js";
import { warningCodes } from "./warningCodes.js";

/** What follows from a code: a row is set aside, the load stops, or people are told and decide. */
export const codeEffects = ["row set aside", "load stops", "warning"] as const;
export type CodeEffect = (typeof codeEffects)[number];

/** What a code means to the person who has to mend the data. */
export interface CodeEntry {
  title: string;
  /** What the reader saw, and why it does not guess. */
  meaning: string;
  mend: string;
  effect: CodeEffect;
}

/** Every reason for which a row is set aside, a load stops, or people are warned. A code never changes its meaning. */
export const codes = { ...rowCodes, ...stopCodes, ...warningCodes };

export type Code = keyof typeof codes;
export const codeNames = Object.keys(codes) as Code[];
