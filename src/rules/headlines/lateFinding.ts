import type { LateComparison } from "../../../loaders/schema/outputs.js";
import { plural } from "../format/plural.js";

/** What came late since the export before, as a heading without its full stop; null = no export to hold against. */
export function lateFinding(late: LateComparison | null): string | null {
  if (!late) return null;
  if (!late.is_comparable)
    return `The export of ${late.known_on} cannot be compared: its records have other ids`;
  if (late.records_n === 0)
    return `No record of a past quarter has changed since the export of ${late.known_on}`;
  return `${plural(late.records_n, "record")} of past quarters came late or changed since the export of ${late.known_on}`;
}
