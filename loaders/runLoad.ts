import { resolve } from "node:path";
import { t } from "../src/text/t.js";
import { load, type LoadResult } from "./load.js";
import { printOutcome } from "./printOutcome.js";
import { dataLink, sampleFolder, workFolder } from "./site/paths.js";
import { runStep } from "./site/runStep.js";

export interface LoadChoice {
  /** The data folder; without it SALES_DATA, else the bundled sample. */
  data?: string;
  /** As 2026-Q3; without it the last complete quarter. */
  quarter?: string;
  /** Whether every file is read, though an earlier load has read it. */
  fresh?: boolean;
}

/** The folder named, else the one of SALES_DATA, else the bundled sample. */
export const chosenFolder = (named: string | undefined): string =>
  resolve(named ?? (process.env["SALES_DATA"] || sampleFolder));

/** ISO date of today. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** Loads a data folder as every command does: with progress, then what became of each file's rows. */
export async function runLoad(choice: LoadChoice): Promise<LoadResult> {
  const folder = chosenFolder(choice.data);
  const result = await runStep(t("Loading {folder}", { folder }), (report) =>
    load({
      folder,
      workFolder,
      link: dataLink,
      ...(choice.quarter ? { reviewQuarter: choice.quarter } : {}),
      today: today(),
      isFresh: choice.fresh ?? false,
      report
    })
  );
  printOutcome(result);
  return result;
}
