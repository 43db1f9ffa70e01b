import type { NamedAccount, LateRecord, Manifest, Method, Rep } from "../../../loaders/schema/outputs.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { formatDate } from "../../rules/format/formatDate.js";
import { joinItems } from "../../rules/format/joinItems.js";
import { plural } from "../../rules/format/plural.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { formatQuarter } from "../../rules/format/formatQuarter.js";
import { dataHeadline } from "../../rules/headlines/dataHeadline.js";
import { effectSentence } from "../../rules/headlines/effectSentence.js";
import { t, tKnown } from "../../text/t.js";
import { told } from "../../text/told.js";
import { element } from "../shared/element.js";
import { emptyState } from "../shared/emptyState.js";
import { pageHref } from "../shared/links.js";
import { page, pageHead, section } from "../shared/page.js";
import { policyInForce } from "../shared/policyInForce.js";
import { concerns, trustSentence } from "./concerns.js";
import { fileTable, sizeText } from "./fileTable.js";
import { gapList } from "./gapList.js";
import { lateSection } from "./lateSection.js";
import { quarantineTable } from "./quarantineTable.js";
import { warningTable } from "./warningTable.js";

export interface RecordsData {
  manifest: Manifest;
  method: Method;
  quarter: string;
  late: readonly LateRecord[];
  reps: readonly Rep[];
  accounts: readonly NamedAccount[];
}

/** Whether the data can be trusted: what was read, what was set aside, what is not measured, what to know. */
export function recordsPage({ manifest, method, quarter, late, reps, accounts }: RecordsData): HTMLElement {
  const policy = policyInForce(method).records;
  return page(
    pageHead({
      question: t("Data: can this review be trusted?"),
      answer: trustSentence(manifest, policy),
      detail: dataHeadline(manifest),
      manifest,
      quarter
    }),
    concernList(concerns(manifest, policy)),
    effectSection(manifest),
    warningSection(manifest),
    lateSection(late, { manifest, reps, accounts }),
    filesSection(manifest),
    quarantineSection(manifest),
    gapSection(manifest),
    notesSection(manifest),
    snapshotSection(manifest),
    element(
      "nav",
      { class: "next-links", "aria-label": t("Related pages") },
      element("a", { href: pageHref("method") }, t("What each figure means")),
      element("a", { href: pageHref("index") }, t("Back to the review"))
    )
  );
}

function concernList(list: readonly string[]): HTMLElement {
  if (list.length < 2) return element("div", { hidden: true });
  return section(
    t("To bear in mind"),
    {},
    element(
      "ul",
      {},
      ...list.map((text) => element("li", {}, t("{concern}.", { concern: sentenceCase(text) })))
    )
  );
}

function filesSection({ files }: Manifest): HTMLElement {
  const read = files.reduce((sum, file) => sum + file.read, 0);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const known = files.reduce(
    (sum, { loaded, quarantined, filtered }) => sum + loaded + quarantined + filtered,
    0
  );
  const counted = { files: plural(files.length, "file"), rows: plural(read, "row") };
  return section(
    known === read
      ? t("{files}, {rows}: every one accounted for", counted)
      : t("{files}, {rows}: {lost} unaccounted for", {
          ...counted,
          lost: plural(Math.abs(read - known), "row")
        }),
    {
      id: "files",
      subtitle: t("{size} in all. Read = loaded + set aside + left out because sources.json says so.", {
        size: sizeText(bytes)
      })
    },
    fileTable(files)
  );
}

function quarantineSection({ quarantine, files }: Manifest): HTMLElement {
  const rows = files.reduce((sum, file) => sum + file.quarantined, 0);
  return section(
    rows === 0
      ? t("No row had to be set aside")
      : t("{rows} set aside, not guessed at", { rows: plural(rows, "row was", "rows were") }),
    {
      id: "set-aside",
      subtitle:
        rows === 0
          ? null
          : t(
              "In no figure until mended. The load command names the folder with every such row in full; line numbers are those of the export."
            )
    },
    rows === 0
      ? emptyState(t("Every row could be read as what its column says."))
      : quarantineTable(quarantine)
  );
}

/** What the rows that could not be used do to the company's figures; left out where they do nothing. */
function effectSection({ effects, base_currency }: Manifest): HTMLElement | null {
  if (effects.length === 0) return null;
  return section(
    t("What the rows that could not be used do to the figures"),
    {
      id: "effects",
      subtitle: t("The extremes: every row that could not be used counted against the company, or for it.")
    },
    element(
      "ul",
      { class: "notes" },
      ...effects.map((effect) => element("li", {}, sentenceCase(effectSentence(effect, base_currency))))
    )
  );
}

function warningSection({ warnings }: Manifest): HTMLElement | null {
  if (warnings.length === 0) return null;
  return section(
    t("{things} to look at", { things: plural(warnings.length, "thing") }),
    { id: "warnings", subtitle: t("Nothing was merged or assumed: whoever knows the data decides.") },
    warningTable(warnings)
  );
}

function gapSection(manifest: Manifest): HTMLElement {
  const { not_measured, tables } = manifest;
  const absent = tables.filter(({ is_present }) => !is_present).map(({ table }) => table);
  const title =
    not_measured.length === 0
      ? t("Every figure is measured")
      : t("{figures} not measured", { figures: plural(not_measured.length, "figure is", "figures are") });
  return section(
    title,
    {
      id: "not-measured",
      subtitle:
        absent.length === 0
          ? t("A file was given for every table.")
          : t("No file was given for: {tables}. Not measured is shown as such, never as 0.", {
              tables: joinItems(absent)
            })
    },
    not_measured.length === 0 ? null : gapList(manifest)
  );
}

function notesSection({ notes }: Manifest): HTMLElement {
  return section(
    t("What to know about how it was read"),
    { id: "notes" },
    notes.length === 0
      ? emptyState(t("Nothing out of the ordinary."))
      : element(
          "ul",
          { class: "notes" },
          ...notes.map((note) => element("li", {}, sentenceCase(told(note, "text"))))
        )
  );
}

function snapshotSection(manifest: Manifest): HTMLElement {
  const entries: [string, string][] = [
    [t("Company"), manifest.company],
    [
      t("Review quarter"),
      t("{quarter}, as of {day}", {
        quarter: formatQuarter(manifest.review_quarter),
        day: formatDate(manifest.as_of)
      })
    ],
    [t("Data exported"), formatDate(manifest.known_on)],
    [t("Base currency"), manifest.base_currency],
    [t("Fiscal year starts in month"), formatCount(manifest.fiscal_year_start_month)],
    [t("Kept"), tKnown(manifest.retention)],
    [t("Policy in force"), `SHA-256 ${manifest.policy_sha256.slice(0, 12)}`],
    [t("Made with"), t("Key Account Review {version}", { version: manifest.tool_version })]
  ];
  return section(
    t("This snapshot"),
    { id: "snapshot", subtitle: t("The same files and policy give the same figures, byte for byte.") },
    element(
      "dl",
      { class: "facts" },
      ...entries.flatMap(([term, text]) => [element("dt", {}, term), element("dd", {}, text)])
    )
  );
}
