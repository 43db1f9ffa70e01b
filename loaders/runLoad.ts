import { resolve } from "node:path";
import { load, type LoadResult } from "./load.js";
import { dataLink, sampleFolder, workFolder } from "./site/paths.js";
import { runStep } from "./site/runStep.js";

export interface LoadChoice {
  /** The data folder; without it SALES_DATA, else the bundled sample. */
  data?: string;
  /** As 2026-Q3; without it the last complete quarter. */
  quarter?: string;
}

/** Loads a data folder as every command does: with progress, then what became of each file's rows. */
export async function runLoad(choice: LoadChoice): Promise<LoadResult> {
  const folder = resolve(choice.data ?? (process.env["SALES_DATA"] || sampleFolder));
  const result = await runStep(`Loading ${folder}`, (report) =>
    load({
      folder,
      workFolder,
      link: dataLink,
      ...(choice.quarter ? { reviewQuarter: choice.quarter } : {}),
      today: new Date().toISOString().slice(0, 10),
      report
    })
  );
  for (const line of result.accounting) console.log(line);
  if (result.quarantineFolder)
    console.log(`Rejected rows, each with the reason and the mend: ${result.quarantineFolder}`);
  const { company, review_quarter, as_of } = result.manifest;
  console.log(`${company}: review quarter ${review_quarter}, as of ${as_of}.`);
  return result;
}
