import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { tableNames } from "../../loaders/schema/tables.js";
import { type Reading, readFolder } from "./readFolder.js";

/** Every row of every table with its file, what became of each file's rows, and every rejected row with its reason. */
async function everything(reading: Reading): Promise<object> {
  const tables: Record<string, unknown> = {};
  for (const table of tableNames)
    tables[table] = await reading.query(`select * exclude (_line) from raw_${table} order by all`);
  const files = reading.files.map(({ proof, proof_zh: _proofInChinese, ...account }) => ({
    ...account,
    proof: proof.map(aboutNumbers)
  }));
  reading.connection.closeSync();
  return { tables, files, quarantine: reading.quarantine, rejected: await rejectedIn(reading) };
}

/** DuckDB's reader keeps no text of a number that needs no look, and so can show none. */
const aboutNumbers = (words: string): string =>
  words.replace(
    /^(decimals behind a point, as .* shows|whole numbers|numbers clear by themselves)$/,
    "numbers"
  );

async function rejectedIn({ quarantineFolder }: Reading): Promise<Record<string, string[]>> {
  if (quarantineFolder === null) return {};
  const names = await readdir(quarantineFolder);
  const rejected: Record<string, string[]> = {};
  for (const name of names)
    rejected[name] = (await readFile(join(quarantineFolder, name), "utf8")).split("\r\n");
  return rejected;
}

/** Both readings of a folder; a refusal is its message. */
export async function bothReaders(folder: string): Promise<unknown[]> {
  const read = (reader?: "exact") =>
    readFolder(folder, "2026-11-23", reader).then(everything, (error: unknown) =>
      (error as Error).message.replaceAll(/place-\S+|work-\S+/g, "")
    );
  return [await read(), await read("exact")];
}
