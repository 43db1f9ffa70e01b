import type { Manifest } from "../../../loaders/schema/outputs.js";
import { formatDate } from "../../rules/format/formatDate.js";
import { formatQuarter } from "../../rules/format/formatQuarter.js";
import { t } from "../../text/t.js";

/** The quarter on screen; null before the page has stated it. A page shows one quarter for as long as it is open. */
let stated: { quarter: string; asOf: string } | null = null;

/** States which quarter the page shows: charts that are saved carry it, and sheets that are printed. */
export function stateSource({ manifest, quarter }: { manifest: Manifest; quarter: string }): void {
  const row = manifest.quarters.find((entry) => entry.quarter === quarter);
  stated = row ? { quarter, asOf: row.end_on } : null;
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

/** The quarter on screen, as the beginning of a saved file's name. */
export const sourceQuarter = (): string => stated?.quarter ?? "";
