import { mkdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ExportFiles, type FileName } from "./exportFiles.js";
import { sampleSources } from "./sampleSources.js";
import { type CompanyOptions, writeCompany } from "./writeCompany.js";

export interface WrittenFile {
  name: FileName;
  rows: number;
  bytes: number;
}

/** Writes a fictional company's exports and their sources.json into `folder`; the same options give the same bytes. */
export async function writeSample(folder: string, options: CompanyOptions): Promise<WrittenFile[]> {
  await mkdir(folder, { recursive: true });
  const files = new ExportFiles(folder);
  await writeCompany(files, options);
  const rows = await files.close();
  await writeFile(join(folder, "sources.json"), `${JSON.stringify(sampleSources, null, 2)}\n`);
  return Promise.all(
    [...rows].map(async ([name, count]) => {
      const { size } = await stat(join(folder, name));
      return { name, rows: count, bytes: size };
    })
  );
}
