import type { Manifest } from "../../../loaders/schema/outputs.js";
import { sum } from "d3-array";
import { plural } from "../format/plural.js";
import { formatCount } from "../format/formatCount.js";
import { sentenceCase } from "../format/sentenceCase.js";

/** What was read, what was set aside, and what is missing for some figures. */
export function dataHeadline(
  manifest: Pick<Manifest, "files" | "tables" | "not_measured" | "known_on">
): string {
  const { files, tables, not_measured } = manifest;
  const loaded = sum(files, (file) => file.loaded);
  const setAside = sum(files, (file) => file.quarantined);
  const present = tables.filter(({ is_present }) => is_present).length;
  const total = sum(files, (file) => file.read);
  const rows = total === 0 ? "no rows" : `${formatCount(loaded)} of ${plural(total, "row")}`;
  const read = `${rows} loaded from ${plural(files.length, "file")}, as known on ${manifest.known_on}`;
  const aside =
    setAside === 0
      ? "none set aside"
      : `${formatCount(setAside)} set aside because something in them is wrong`;
  const missing =
    not_measured.length === 0
      ? "Every figure can be measured."
      : `${plural(not_measured.length, "figure")} cannot be measured: ${formatCount(tables.length - present)} of ` +
        `${formatCount(tables.length)} tables are missing, or columns in them.`;
  return `${sentenceCase(read)}; ${aside}. ${missing}`;
}
