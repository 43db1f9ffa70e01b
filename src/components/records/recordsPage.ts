import type { Account, LateRecord, Manifest, Method, Rep } from "../../../loaders/schema/outputs.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { plural } from "../../rules/format/plural.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { dataHeadline } from "../../rules/headlines/dataHeadline.js";
import { effectSentence } from "../../rules/headlines/effectSentence.js";
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
  accounts: readonly Account[];
}

/** Whether the data can be trusted: what was read, what was set aside, what is not measured, what to know. */
export function recordsPage({ manifest, method, quarter, late, reps, accounts }: RecordsData): HTMLElement {
  const policy = policyInForce(method).records;
  return page(
    pageHead({
      question: "Data: can this review be trusted?",
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
      { class: "next-links", "aria-label": "Related pages" },
      element("a", { href: pageHref("method") }, "What each figure means"),
      element("a", { href: pageHref("index") }, "Back to the review")
    )
  );
}

function concernList(list: readonly string[]): HTMLElement {
  if (list.length < 2) return element("div", { hidden: true });
  return section(
    "To bear in mind",
    {},
    element("ul", {}, ...list.map((text) => element("li", {}, `${sentenceCase(text)}.`)))
  );
}

function filesSection({ files }: Manifest): HTMLElement {
  const read = files.reduce((sum, file) => sum + file.read, 0);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const known = files.reduce(
    (sum, { loaded, quarantined, filtered }) => sum + loaded + quarantined + filtered,
    0
  );
  const balance =
    known === read ? "every one accounted for" : `${plural(Math.abs(read - known), "row")} unaccounted for`;
  return section(
    `${plural(files.length, "file")}, ${plural(read, "row")}: ${balance}`,
    {
      id: "files",
      subtitle: `${sizeText(bytes)} in all. Read = loaded + set aside + left out because sources.json says so.`
    },
    fileTable(files)
  );
}

function quarantineSection({ quarantine, files }: Manifest): HTMLElement {
  const rows = files.reduce((sum, file) => sum + file.quarantined, 0);
  return section(
    rows === 0
      ? "No row had to be set aside"
      : `${plural(rows, "row was", "rows were")} set aside, not guessed at`,
    {
      id: "set-aside",
      subtitle:
        rows === 0
          ? null
          : "In no figure until mended. The load command names the folder with every such row in full; line numbers are those of the export."
    },
    rows === 0 ? emptyState("Every row could be read as what its column says.") : quarantineTable(quarantine)
  );
}

/** What the rows that could not be used do to the company's figures; left out where they do nothing. */
function effectSection({ effects, base_currency }: Manifest): HTMLElement | null {
  if (effects.length === 0) return null;
  return section(
    "What the rows that could not be used do to the figures",
    {
      id: "effects",
      subtitle: "The extremes: every row that could not be used counted against the company, or for it."
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
    `${plural(warnings.length, "thing")} to look at`,
    { id: "warnings", subtitle: "Nothing was merged or assumed: whoever knows the data decides." },
    warningTable(warnings)
  );
}

function gapSection(manifest: Manifest): HTMLElement {
  const { not_measured, tables } = manifest;
  const absent = tables.filter(({ is_present }) => !is_present).map(({ table }) => table);
  const title =
    not_measured.length === 0
      ? "Every figure is measured"
      : `${plural(not_measured.length, "figure is", "figures are")} not measured`;
  return section(
    title,
    {
      id: "not-measured",
      subtitle:
        absent.length === 0
          ? "A file was given for every table."
          : `No file was given for: ${absent.join(", ")}. Not measured is shown as such, never as 0.`
    },
    not_measured.length === 0 ? null : gapList(manifest)
  );
}

function notesSection({ notes }: Manifest): HTMLElement {
  return section(
    "What to know about how it was read",
    { id: "notes" },
    notes.length === 0
      ? emptyState("Nothing out of the ordinary.")
      : element("ul", { class: "notes" }, ...notes.map(({ text }) => element("li", {}, sentenceCase(text))))
  );
}

function snapshotSection(manifest: Manifest): HTMLElement {
  const entries: [string, string][] = [
    ["Company", manifest.company],
    ["Review quarter", `${manifest.review_quarter}, as of ${manifest.as_of}`],
    ["Data exported", manifest.known_on],
    ["Base currency", manifest.base_currency],
    ["Fiscal year starts in month", formatCount(manifest.fiscal_year_start_month)],
    ["Kept", manifest.retention],
    ["Policy in force", `SHA-256 ${manifest.policy_sha256.slice(0, 12)}`],
    ["Made with", `Key Account Review ${manifest.tool_version}`]
  ];
  return section(
    "This snapshot",
    { id: "snapshot", subtitle: "The same files and policy give the same figures, byte for byte." },
    element(
      "dl",
      { class: "facts" },
      ...entries.flatMap(([term, text]) => [element("dt", {}, term), element("dd", {}, text)])
    )
  );
}
