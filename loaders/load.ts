import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { bindPolicy, bindSettings } from "./models/bindPolicy.js";
import { runModels } from "./models/run.js";
import { withWarehouse } from "./openWarehouse.js";
import { describeMethod } from "./publish/describeMethod.js";
import { explainDisk } from "./publish/explainDisk.js";
import { manifestOf } from "./publish/manifestOf.js";
import { collect, publish } from "./publish/publish.js";
import { removeUnfinished } from "./publish/removeUnfinished.js";
import { withLoadLock } from "./publish/withLoadLock.js";
import { read } from "./read/read.js";
import { dataFilesOf, readUnchanged, settingsFiles, statesOf } from "./read/readUnchanged.js";
import type { Manifest } from "./schema/outputs.js";
import { policyValues } from "./schema/policy.js";
import { score } from "./score/score.js";
import { readPolicy } from "./sources/readPolicy.js";
import { readSources } from "./sources/readSources.js";

export interface LoadOptions {
  /** The data folder: CSVs, sources.json, and optionally policy.json. */
  folder: string;
  /** Where quarantine files and snapshots are kept. */
  workFolder: string;
  /** The link that pages read. */
  link: string;
  /** As 2026-Q3; without it the one in sources.json, else the last complete quarter. */
  reviewQuarter?: string;
  /** ISO date of today: finished things dated later are quarantined where sources.json has no known_on. */
  today: string;
  report?: (line: string) => void;
}

export interface LoadResult {
  manifest: Manifest;
  /** The folder that `link` now shows. */
  snapshot: string;
  /** One line per file: read = loaded + quarantined + filtered. */
  accounting: string[];
  /** Where rejected rows were written; null when there were none. */
  quarantineFolder: string | null;
}

/**
 * Exported CSVs → read → models → score → one published snapshot.
 * Throws, leaving the previous snapshot in place, when sources.json, the policy or the data cannot be used, when
 * a file changes while it is read, when the disk cannot take the snapshot, and when another load is running.
 */
export async function load(options: LoadOptions): Promise<LoadResult> {
  const { workFolder, link } = options;
  return explainDisk([workFolder, dirname(link)], () =>
    withLoadLock(workFolder, async () => {
      await removeUnfinished(workFolder);
      return loadAlone(options);
    })
  );
}

async function loadAlone(options: LoadOptions): Promise<LoadResult> {
  const folder = resolve(options.folder);
  const report = options.report ?? (() => undefined);
  const settings = await statesOf(folder, settingsFiles);
  const sources = await readSources(folder);
  const policyInForce = await readPolicy(folder);
  const policy = policyValues(policyInForce);
  const before = new Map([...settings, ...(await statesOf(folder, dataFilesOf(sources)))]);
  const { workFolder, link, today } = options;

  return withWarehouse(workFolder, async (connection) => {
    const reading = await readUnchanged(folder, before, () =>
      read({ connection, folder, sources, workFolder, today, report })
    );
    await bindPolicy(connection, policy);
    await bindSettings(connection, {
      company: sources.company,
      baseCurrency: sources.base_currency,
      fiscalYearStartMonth: sources.fiscal_year_start_month,
      knownOn: sources.known_on ?? null,
      reviewQuarter: options.reviewQuarter ?? sources.review_quarter ?? null
    });
    report("Working out the figures");
    await runModels(connection);
    report("Judging types, capability and suitability");
    const published = await collect(connection, await score(connection, policy));
    report("Publishing");
    const manifest = await manifestOf(connection, {
      toolVersion: await toolVersion(),
      policy: policyInForce,
      files: reading.files,
      quarantine: reading.quarantine,
      repQuarters: published.rep_quarter
    });
    const documents = { manifest, method: describeMethod(policyInForce) };
    const snapshot = await publish(published, documents, { workFolder, link });
    return { manifest, snapshot, accounting: reading.accounting, quarantineFolder: reading.quarantineFolder };
  });
}

async function toolVersion(): Promise<string> {
  const text = await readFile(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
