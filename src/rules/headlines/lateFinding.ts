import type { LateComparison } from "../../../loaders/schema/outputs.js";
import { t } from "../../text/t.js";
import { formatDate } from "../format/formatDate.js";
import { plural } from "../format/plural.js";

/** What came late since the export before, as a heading without its full stop; null = no export to hold against. */
export function lateFinding(late: LateComparison | null): string | null {
  if (!late) return null;
  const day = formatDate(late.known_on);
  if (!late.is_comparable)
    return t("The export of {day} cannot be compared: its records have other ids", { day });
  if (late.records_n === 0)
    return t("No record of a past quarter has changed since the export of {day}", { day });
  return t("{records} of past quarters came late or changed since the export of {day}", {
    records: plural(late.records_n, "record"),
    day
  });
}
