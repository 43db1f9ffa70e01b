import type { Manifest } from "../../../loaders/schema/outputs.js";
import { formatDate } from "../../rules/format/formatDate.js";
import { formatQuarter } from "../../rules/format/formatQuarter.js";
import { t } from "../../text/t.js";
import { fileNameOf } from "./saveFile.js";

export interface PageSource {
  manifest: Manifest;
  quarter: string;
  /** Whom the page is about, where it is about one person. */
  person?: string | undefined;
}

/** What is on screen; null before the page has stated it. A page shows one quarter for as long as it is open. */
let stated: { quarter: string; asOf: string; person: string } | null = null;

/** States what the page shows: charts and tables that are saved carry it, and sheets that are printed. */
export function stateSource({ manifest, quarter, person = "" }: PageSource): void {
  const row = manifest.quarters.find((entry) => entry.quarter === quarter);
  stated = row ? { quarter, asOf: row.end_on, person } : null;
  // Margin boxes of printed pages (print.css) cannot read the page; they read its root's properties.
  document.documentElement.style.setProperty(
    "--printed-at-foot",
    `"${sourceLine().replace(/["\\\n]/g, "")}"`
  );
}

/** Where a picture or a sheet is from, once it is out of the page: product, quarter, as-of date. */
export function sourceLine(): string {
  return stated === null
    ? t("Key Account Review")
    : t("Key Account Review · {quarter} · as known on {date}", {
        quarter: formatQuarter(stated.quarter),
        date: formatDate(stated.asOf)
      });
}

/** The name of a saved file: the quarter on screen, whom it is about if it is about one person, and what it holds. */
export function savedName(title: string, person: string = stated?.person ?? ""): string {
  return fileNameOf(stated?.quarter ?? "", title.includes(person) ? "" : person, title);
}
