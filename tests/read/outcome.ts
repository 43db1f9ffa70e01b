import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { DataProblem } from "../../loaders/sources/dataProblem.js";
import { type Reading, readFolder } from "./readFolder.js";

export interface Outcome {
  /** Codes for which the load was refused, each once; null where it was not. */
  refused: string[] | null;
  /** CODE:LINE of every row set aside, once per line. */
  rejected: string[];
  /** The deals that were loaded, a text each, sorted. */
  deals: string[];
  reading: Reading | null;
}

const content = "select * exclude (_file, _line) from raw_deals order by all";

/** What became of a folder: refused, or its deals and the rows set aside. */
export async function outcomeOf(folder: string): Promise<Outcome> {
  let reading: Reading;
  try {
    reading = await readFolder(folder);
  } catch (error) {
    if (!(error instanceof DataProblem)) throw error;
    const codes = [...new Set(error.problems.map(({ code }) => code))];
    return { refused: codes, rejected: [], deals: [], reading: null };
  }
  const rows = await reading.query(content);
  const deals = rows.map((row) => row.map((cell) => cell ?? "∅").join("|"));
  const rejected = await rejectedIn(reading);
  reading.connection.closeSync();
  return { refused: null, rejected, deals, reading };
}

async function rejectedIn({ quarantineFolder }: Reading): Promise<string[]> {
  if (quarantineFolder === null) return [];
  const found = new Set<string>();
  for (const name of await readdir(quarantineFolder)) {
    const text = await readFile(join(quarantineFolder, name), "utf8");
    const lines = new Set<string>();
    for (const { code, line } of parse<{ code: string; line: string }>(text, { columns: true })) {
      if (lines.has(line)) continue;
      lines.add(line);
      found.add(`${code}:${line}`);
    }
  }
  return [...found];
}

/** Whether every record of every file is accounted for, and every physical line was seen. */
export const closes = ({ files }: Reading): boolean =>
  files.every(({ read, loaded, quarantined, filtered }) => read === loaded + quarantined + filtered);
