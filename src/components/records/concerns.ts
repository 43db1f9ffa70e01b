import type { Manifest } from "../../../loaders/schema/outputs.js";
import type { Policy } from "../../../loaders/schema/policy.js";
import { addDays } from "../../rules/dates/addDays.js";
import { plural } from "../../rules/format/plural.js";
import { formatShare } from "../../rules/format/formatShare.js";

type RecordsPolicy = Policy["records"];

const EVENT_TABLES: readonly string[] = ["deals", "complaints", "activities"];

/** What a reader must bear in mind before trusting the figures, gravest first; empty when nothing speaks against. */
export function concerns(manifest: Manifest, policy: RecordsPolicy): string[] {
  return [...setAside(manifest, policy), ...tooOld(manifest, policy), ...shortWindow(manifest)];
}

function setAside({ files }: Manifest, { set_aside_share }: RecordsPolicy): string[] {
  return files
    .filter(({ read, quarantined }) => read > 0 && quarantined / read >= set_aside_share)
    .toSorted((a, b) => b.quarantined / b.read - a.quarantined / a.read)
    .map(
      ({ file, read, quarantined }) =>
        `${formatShare(quarantined / read)} of the rows in ${file} were set aside and are in no figure`
    );
}

function tooOld({ files, as_of }: Manifest, { stale_days }: RecordsPolicy): string[] {
  const latest = new Map<string, string>();
  for (const { table, last_on } of files)
    if (last_on && last_on > (latest.get(table) ?? "")) latest.set(table, last_on);
  return EVENT_TABLES.flatMap((table) => {
    const day = latest.get(table);
    return day && day < addDays(as_of, -stale_days)
      ? [`the latest row of “${table}” is of ${day}, long before the quarter ended on ${as_of}`]
      : [];
  });
}

function shortWindow({ quarters, review_quarter }: Manifest): string[] {
  const row = quarters.find(({ quarter }) => quarter === review_quarter);
  return row && !row.is_window_complete
    ? [`the records begin after ${row.window_start_on}, so the past year is not complete`]
    : [];
}

/** Whether the review can rest on the data, in one sentence. */
export function trustSentence(manifest: Manifest, policy: RecordsPolicy): string {
  const [first, ...more] = concerns(manifest, policy);
  const loaded = manifest.files.reduce((sum, file) => sum + file.loaded, 0);
  const read = manifest.files.reduce((sum, file) => sum + file.read - file.filtered, 0);
  if (read === 0) return "No rows were read: there is nothing to review.";
  if (first) {
    const rest = more.length === 0 ? "" : ` (and ${more.length} more to bear in mind)`;
    return `Read the figures with care: ${first}${rest}.`;
  }
  const share = loaded === read ? "every row" : `${formatShare(loaded / read)} of rows`;
  const gaps = manifest.not_measured.length;
  if (gaps === 0) return `The review can rest on this data: ${share} could be used.`;
  const figures = plural(gaps, "figure is", "figures are");
  return `The review can rest on this data for what it covers: ${share} could be used, but ${figures} not measured.`;
}
