import type { Manifest } from "../../../loaders/schema/outputs.js";
import { sum } from "d3-array";
import { t } from "../../text/t.js";
import { formatCount } from "../format/formatCount.js";
import { formatDate } from "../format/formatDate.js";
import { joinSentences } from "../format/joinSentences.js";
import { plural } from "../format/plural.js";

/** What was read, what was set aside, and what is missing for some figures. */
export function dataHeadline(
  manifest: Pick<Manifest, "files" | "tables" | "not_measured" | "known_on">
): string {
  const { files, tables, not_measured } = manifest;
  const loaded = sum(files, (file) => file.loaded);
  const setAside = sum(files, (file) => file.quarantined);
  const present = tables.filter(({ is_present }) => is_present).length;
  const total = sum(files, (file) => file.read);
  const from = { files: plural(files.length, "file"), day: formatDate(manifest.known_on) };
  const read =
    total === 0
      ? t("No rows loaded from {files}, as known on {day}", from)
      : t("{n} of {rows} loaded from {files}, as known on {day}", {
          ...from,
          n: formatCount(loaded),
          rows: plural(total, "row")
        });
  const aside =
    setAside === 0
      ? t("none set aside")
      : t("{n} set aside because something in them is wrong", { n: formatCount(setAside) });
  const missing =
    not_measured.length === 0
      ? t("Every figure can be measured.")
      : t("{figures} cannot be measured: {n} of {all} tables are missing, or columns in them.", {
          figures: plural(not_measured.length, "figure"),
          n: formatCount(tables.length - present),
          all: formatCount(tables.length)
        });
  return joinSentences([t("{read}; {aside}.", { read, aside }), missing]);
}
