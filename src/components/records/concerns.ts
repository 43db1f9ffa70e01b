import type { Manifest } from "../../../loaders/schema/outputs.js";
import type { Policy } from "../../../loaders/schema/policy.js";
import { addDays } from "../../rules/dates/addDays.js";
import { formatDate } from "../../rules/format/formatDate.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { plural } from "../../rules/format/plural.js";
import { t } from "../../text/t.js";

type RecordsPolicy = Pick<Policy["records"], "stale_days">;

const EVENT_TABLES: readonly string[] = ["deals", "complaints", "activities"];

/** What a reader must bear in mind before trusting the figures, gravest first; empty when nothing speaks against. */
export function concerns(manifest: Manifest, policy: RecordsPolicy): string[] {
  return [...setAside(manifest), ...tooOld(manifest, policy), ...shortWindow(manifest)];
}

const setAside = ({ largely_set_aside }: Manifest): string[] =>
  largely_set_aside.map(({ file, share }) =>
    t("{share} of the rows in {file} were set aside and are in no figure", {
      share: formatShare(share),
      file
    })
  );

function tooOld({ files, as_of }: Manifest, { stale_days }: RecordsPolicy): string[] {
  const latest = new Map<string, string>();
  for (const { table, last_on } of files)
    if (last_on && last_on > (latest.get(table) ?? "")) latest.set(table, last_on);
  return EVENT_TABLES.flatMap((table) => {
    const day = latest.get(table);
    return day && day < addDays(as_of, -stale_days)
      ? [
          t("the latest row of “{table}” is of {day}, long before the quarter ended on {end}", {
            table,
            day: formatDate(day),
            end: formatDate(as_of)
          })
        ]
      : [];
  });
}

function shortWindow({ quarters, review_quarter }: Manifest): string[] {
  const row = quarters.find(({ quarter }) => quarter === review_quarter);
  return row && !row.is_window_complete
    ? [
        t("the records begin after {day}, so the past year is not complete", {
          day: formatDate(row.window_start_on)
        })
      ]
    : [];
}

/** Whether the review can rest on the data, in one sentence. */
export function trustSentence(manifest: Manifest, policy: RecordsPolicy): string {
  const [first, ...more] = concerns(manifest, policy);
  const loaded = manifest.files.reduce((sum, file) => sum + file.loaded, 0);
  const read = manifest.files.reduce((sum, file) => sum + file.read - file.filtered, 0);
  if (read === 0) return t("No rows were read: there is nothing to review.");
  if (first) return careSentence(first, more.length);
  const share = loaded === read ? null : formatShare(loaded / read);
  const gaps = manifest.not_measured.length;
  return gaps === 0 ? restSentence(share) : gapSentence(share, plural(gaps, "figure is", "figures are"));
}

function careSentence(concern: string, others: number): string {
  return others === 0
    ? t("Read the figures with care: {concern}.", { concern })
    : t("Read the figures with care: {concern} (and {others} more to bear in mind).", { concern, others });
}

/** `share` of the rows could be used; null = all of them. */
function restSentence(share: string | null): string {
  return share === null
    ? t("The review can rest on this data: every row could be used.")
    : t("The review can rest on this data: {share} of rows could be used.", { share });
}

function gapSentence(share: string | null, figures: string): string {
  return share === null
    ? t(
        "The review can rest on this data for what it covers: every row could be used, but {figures} not measured.",
        { figures }
      )
    : t(
        "The review can rest on this data for what it covers: {share} of rows could be used, but {figures} not measured.",
        { share, figures }
      );
}
