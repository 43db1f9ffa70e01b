import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { t } from "../src/text/t.js";
import { type Baseline, baselinesOf, keepBaseline } from "./late/baselines.js";
import { compareWithBaseline } from "./late/compareWithBaseline.js";
import { compactTables } from "./compactTables.js";
import { bindPolicy, bindSettings } from "./models/bindPolicy.js";
import { runModels } from "./models/run.js";
import { withWarehouse } from "./openWarehouse.js";
import { describeMethod } from "./publish/describeMethod.js";
import { explainDisk } from "./publish/explainDisk.js";
import { manifestOf } from "./publish/manifestOf.js";
import { type DatasetWriter, datasetWriter } from "./publish/datasetWriter.js";
import { publishMarts, publishScored } from "./publish/publish.js";
import { removeUnfinished } from "./publish/removeUnfinished.js";
import { withLoadLock } from "./publish/withLoadLock.js";
import { cachedFilesOf, ReadingCache } from "./read/cache/readingCache.js";
import { keepQuarantine } from "./read/quarantine/keepQuarantine.js";
import { read, type ReadResult } from "./read/read.js";
import { dataFilesOf, readUnchanged } from "./read/readUnchanged.js";
import { type Inputs, readInputs } from "./readInputs.js";
import { inputsDigest } from "./repeat/inputsDigest.js";
import { rememberLoad, repeatedLoad } from "./repeat/lastLoad.js";
import type { CompanyFigure, Manifest, Method } from "./schema/outputs.js";
import { policyValues } from "./schema/policy.js";
import { score } from "./score/score.js";

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
  /** Whether everything is read and worked out, though earlier loads did. */
  isFresh?: boolean;
  report?: (line: string) => void;
}

export interface CheckResult {
  manifest: Manifest;
  /** One line per file: read = loaded + quarantined + filtered. */
  accounting: string[];
  /** Where rejected rows were written; null when there were none. */
  quarantineFolder: string | null;
}

export interface DataCheck extends CheckResult {
  /** For the console alone: a line per reason for which rows were set aside, with the first value. */
  reasons: string[];
}

export interface LoadResult extends CheckResult {
  /** The folder that `link` now shows. */
  snapshot: string;
}

/**
 * Exported CSVs → read → models → score → one published snapshot.
 * Throws, leaving the previous snapshot in place, when sources.json, the policy or the data cannot be used, when
 * a file changes while it is read, when the disk cannot take the snapshot, and when another load is running.
 */
export async function load(options: LoadOptions): Promise<LoadResult> {
  const { workFolder, link } = options;
  return explainDisk([workFolder, dirname(link)], () =>
    alone(options, async (inputs) => {
      const digest = await inputsDigest(inputs, options);
      const repeated = options.isFresh ? null : await repeatedLoad(digest, options);
      if (repeated) {
        options.report?.(t("Nothing changed since the last load; its figures stand"));
        return repeated;
      }
      const result = await review(options, inputs, (found) => show(found, options));
      // As with the baseline: the figures are shown by now.
      await rememberLoad(digest, options, result).catch((error: Error) =>
        options.report?.(
          t("Not kept, so the next load works everything out again: {why}", { why: error.message })
        )
      );
      return result;
    })
  );
}

async function show(
  { reading, writer, baseline, documents }: Review,
  options: LoadOptions
): Promise<LoadResult> {
  const { workFolder, link, report } = options;
  report?.(t("Publishing"));
  const snapshot = await writer.publish(documents, link);
  // The figures are shown by now: a load is not refused for what only the next one would look at.
  await keepBaseline(baseline, { workFolder, company: documents.manifest.company }).catch((error: Error) =>
    report?.(t("Not kept, so the next load cannot tell what came late: {why}", { why: error.message }))
  );
  return { ...(await checked(workFolder, { reading, documents })), snapshot };
}

/** Everything that a load does, with everything that it may throw, but publishing. */
export async function checkData(options: Omit<LoadOptions, "link">): Promise<DataCheck> {
  return explainDisk([options.workFolder], () =>
    alone(options, (inputs) =>
      review(options, inputs, async (found) => ({
        ...(await checked(options.workFolder, found)),
        reasons: found.reading.reasons
      }))
    )
  );
}

async function checked(
  workFolder: string,
  { reading, documents }: Pick<Review, "reading" | "documents">
): Promise<CheckResult> {
  return {
    manifest: documents.manifest,
    accounting: reading.accounting,
    quarantineFolder: await keepQuarantine(workFolder, reading.quarantineFolder, "loaded")
  };
}

/** Does `work` while no other load uses the work folder. */
async function alone<Result>(
  { workFolder, folder }: Omit<LoadOptions, "link">,
  work: (inputs: Inputs) => Promise<Result>
): Promise<Result> {
  return withLoadLock(workFolder, async () => {
    // What a killed load left first, and what this one leaves where it is refused.
    await removeUnfinished(workFolder);
    try {
      return await work(await readInputs(folder));
    } finally {
      // What cannot be removed now, the next load removes; the outcome of this one stands.
      await removeUnfinished(workFolder).catch(() => undefined);
    }
  });
}

/** Works out the review, which `use` may ask while the warehouse stands. */
async function review<Result>(
  options: Omit<LoadOptions, "link">,
  inputs: Inputs,
  use: (review: Review) => Promise<Result>
): Promise<Result> {
  const { workFolder } = options;
  const readable = [
    ...dataFilesOf(inputs.sources).map((file) => join(inputs.folder, file)),
    ...(await baselinesOf(workFolder, inputs.sources.company)).map(({ path }) => path),
    ...(await cachedFilesOf(workFolder, inputs.sources.company))
  ];
  return withWarehouse({ workFolder, readable }, async (connection) =>
    use(await reviewData(connection, options, inputs))
  );
}

/** Everything that a data folder comes to, before any of it is published. */
interface Review {
  reading: ReadResult;
  /** Holds every row, not shown yet; what is not published is removed when the load ends. */
  writer: DatasetWriter;
  /** Where this export's events lie until they are kept for the loads that follow. */
  baseline: Baseline;
  documents: { manifest: Manifest; method: Method };
}

async function reviewData(
  connection: DuckDBConnection,
  options: Omit<LoadOptions, "link">,
  { folder, sources, policyInForce, before }: Inputs
): Promise<Review> {
  const { workFolder, today } = options;
  const report = options.report ?? (() => undefined);
  const policy = policyValues(policyInForce);
  const { company } = sources;
  const cache = await ReadingCache.open({ workFolder, company, folder, isFresh: options.isFresh ?? false });
  const reading = await readUnchanged(folder, before, () =>
    read({ connection, folder, sources, workFolder, today, report, cache })
  );
  await cache.attempt(() => cache.keep(), report);
  await bindPolicy(connection, policy);
  await bindSettings(connection, {
    company: sources.company,
    baseCurrency: sources.base_currency,
    fiscalYearStartMonth: sources.fiscal_year_start_month,
    knownOn: sources.known_on ?? null,
    reviewQuarter: options.reviewQuarter ?? sources.review_quarter ?? null
  });
  report(t("Working out the figures"));
  const compact = compactTables(connection);
  await compact();
  await runModels(connection, compact);
  const late = await compareWithBaseline(
    connection,
    await baselinesOf(workFolder, sources.company),
    join(resolve(workFolder), "spill", "baseline.parquet")
  );
  report(t("Judging types, capability and suitability"));
  const writer = await datasetWriter(workFolder);
  const companyFigures: CompanyFigure[] = [];
  for await (const part of score(connection, policy)) {
    await publishScored(writer, part);
    companyFigures.push(...(part.company_figure ?? []));
  }
  await publishMarts(writer, connection);
  const manifest = await manifestOf(connection, {
    toolVersion: await toolVersion(),
    policy: policyInForce,
    files: reading.files,
    quarantine: reading.quarantine,
    warnings: reading.warnings,
    late: late.comparison,
    companyFigures,
    writer
  });
  return {
    reading,
    writer,
    baseline: late.own,
    documents: { manifest, method: describeMethod(policyInForce) }
  };
}

async function toolVersion(): Promise<string> {
  const text = await readFile(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
