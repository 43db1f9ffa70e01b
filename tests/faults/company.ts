import { readFile, readdir, readlink } from "node:fs/promises";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { LoadOptions } from "../../loaders/load.js";
import { smallFolder } from "../read/company.js";

const header = "deal_id,account_id,owner_id,stage,amount,created_on,closed_on";

/** The small company with this many won deals, one more than its accounts allow: its last row is set aside. */
export function companyOf(count: number): Promise<string> {
  const lines = Array.from(
    { length: count },
    (_deal, index) => `d${index},a1,r1,won,${100 + index},2025-01-02,2025-03-${10 + (index % 20)}`
  );
  const deals = [header, ...lines, "dx,a1,r1,won,abc,2025-01-02,2025-03-01"].join("\n");
  // One day of export for all of them: none is held against another as an earlier one.
  return smallFolder({ "deals.csv": deals }, {}, { known_on: "2025-04-05" });
}

/** A place to load into, with nothing in it. */
export async function place(): Promise<{ workFolder: string; link: string }> {
  const folder = await mkdtemp(join(tmpdir(), "place-"));
  return { workFolder: join(folder, "work"), link: join(folder, "site", "data") };
}

export const optionsFor = (folder: string, at: { workFolder: string; link: string }): LoadOptions => ({
  folder,
  ...at,
  today: "2026-11-23"
});

/** What the link shows: name and bytes of every file, as one text; null where there is no link. */
export async function shown(link: string): Promise<string | null> {
  const target = await readlink(link).catch(() => null);
  if (target === null) return null;
  return contentOf(resolve(dirname(link), target));
}

/** Name and bytes of every file of a folder, as one text; null where there is no such folder. */
export async function contentOf(folder: string): Promise<string | null> {
  const names = (await readdir(folder).catch(() => null))?.sort();
  if (!names) return null;
  const contents = await Promise.all(names.map((name) => readFile(join(folder, name), "base64")));
  return names.map((name, index) => `${name}:${contents[index] ?? ""}`).join("\n");
}

/** Names in the work folder and beside the link that a load must not leave behind. */
export async function leftovers({
  workFolder,
  link
}: {
  workFolder: string;
  link: string;
}): Promise<string[]> {
  const names = async (folder: string) =>
    (await readdir(folder).catch(() => [])).map((name) => join(folder, name));
  const found = [
    ...(await names(workFolder)),
    ...(await names(join(workFolder, "snapshots"))),
    ...(await names(dirname(link)))
  ];
  const tickets = await names(join(workFolder, "loading"));
  const spilled = await names(join(workFolder, "spill"));
  return [...found.filter((path) => /unfinished-|\.new$/.test(path)), ...tickets, ...spilled];
}
