import { readdir } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { tables, type TableName } from "../schema/tables.js";
import { presetNames, readPreset } from "../sources/readPreset.js";
import type { PresetFile, SourcesFile, TableSource } from "../sources/sourcesFile.js";
import { byName } from "./byName.js";
import { chooseMatches, missingTables, type Rival } from "./chooseMatches.js";
import { type Currency, detectCurrency } from "./detectCurrency.js";
import { type FileLook, isReadable, lookAtFile, type Unreadable } from "./lookAtFile.js";
import { lookedUpIn, type Match } from "./match.js";
import { matchHeaders, nearMiss, readSynonyms } from "./matchHeaders.js";
import { fit, matchPreset } from "./matchPreset.js";
import { readWords, unexplainedIn, type WordsRead } from "./readWords.js";

/** A sources.json that fits a folder as far as its files tell, and everything that is to be asked. */
export interface Draft {
  sources: Omit<SourcesFile, "fiscal_year_start_month" | "limits">;
  matches: Match[];
  looks: FileLook[];
  unreadable: Unreadable[];
  rivals: Rival[];
  /** Files whose name speaks for a table that their headers do not fit. */
  misses: { file: string; table: TableName; lacking: string[] }[];
  /** Tables read from a file that is also another table. */
  borrowed: Match[];
  words: { file: string; table: TableName; words: WordsRead[] }[];
  currency: Currency;
}

/** Looks at every CSV of a folder; nothing is written. */
export async function draftSources(folder: string): Promise<Draft> {
  const files = (await readdir(folder)).filter((file) => /\.(csv|tsv|txt)$/i.test(file)).sort();
  const looked = await Promise.all(files.map((file) => lookAtFile(folder, file)));
  const looks = looked.filter(isReadable);
  const presets = await shippedPresets();
  const synonyms = await readSynonyms();
  const candidates = looks.flatMap((look) =>
    [
      ...[...presets].flatMap(([name, preset]) => matchPreset(name, preset, { look, looks })),
      ...matchHeaders(look, synonyms)
    ].map((match) => ({ ...match, unexplained: unexplainedIn(readWords(match, look, presets)) }))
  );
  const { matches: chosen, rivals } = chooseMatches(candidates, looks);
  const matches = byName(chosen, looks);
  const borrowed = borrow(matches, looks, presets);
  const all = [...matches, ...borrowed];
  const currency = detectCurrency(all, looks);
  const words = all.flatMap((match) => {
    const look = looks.find(({ file }) => file === match.file);
    return look ? [{ file: match.file, table: match.table, words: readWords(match, look, presets) }] : [];
  });
  const used = new Set(all.flatMap((match) => [match.file, ...lookedUpIn(match)]));
  return {
    sources: {
      company: basename(resolve(folder)),
      base_currency: currency.code,
      tables: tablesOf(all, looks, words)
    },
    matches,
    looks,
    unreadable: looked.filter((look): look is Unreadable => !isReadable(look)),
    rivals,
    misses: looks
      .filter(({ file }) => !used.has(file))
      .flatMap((look) => {
        const miss = nearMiss(look, synonyms);
        return miss ? [{ file: look.file, ...miss }] : [];
      }),
    borrowed,
    words,
    currency
  };
}

async function shippedPresets(): Promise<Map<string, PresetFile>> {
  const presets = new Map<string, PresetFile>();
  for (const name of await presetNames()) if (name !== "canonical") presets.set(name, await readPreset(name));
  return presets;
}

/** Required tables that have no file, from a file whose system names them in it, as HubSpot's deals name their owners. */
function borrow(
  matches: readonly Match[],
  looks: readonly FileLook[],
  presets: ReadonlyMap<string, PresetFile>
): Match[] {
  return missingTables(matches).flatMap((table) => {
    for (const { preset, file } of matches) {
      const look = looks.find((each) => each.file === file);
      const columns = preset === null ? undefined : presets.get(preset)?.tables[table]?.columns;
      const match =
        look && columns && preset !== null ? fit({ name: preset, table, columns }, look, looks) : null;
      const own = matches.find((each) => each.file === file);
      // Rows of one thing are not rows of another: an account's own id names no person.
      if (match && own && keyHeader(match) !== keyHeader(own)) return [match];
    }
    return [];
  });
}

const keyHeader = ({ table, found }: Match): string | undefined => found[tables[table].key?.[0] ?? ""];

function tablesOf(
  matches: readonly Match[],
  looks: readonly FileLook[],
  words: Draft["words"]
): SourcesFile["tables"] {
  const sources: SourcesFile["tables"] = {};
  for (const match of matches) {
    const look = looks.find(({ file }) => file === match.file);
    if (!look) continue;
    const known = words.find(({ file, table }) => file === match.file && table === match.table)?.words ?? [];
    (sources[match.table] ??= []).push(sourceOf(match, look, known));
  }
  return sources;
}

function sourceOf(match: Match, look: FileLook, words: readonly WordsRead[]): TableSource {
  const formats: NonNullable<TableSource["formats"]> = {
    ...(look.encoding.encoding === "utf-8" ? {} : { encoding: look.encoding.encoding }),
    ...(look.delimiter === "," ? {} : { delimiter: look.delimiter }),
    ...(look.headerLine === 1 ? {} : { header_line: look.headerLine })
  };
  const values = Object.fromEntries(
    words
      .filter(({ known, isFromPreset }) => !isFromPreset && Object.keys(known).length > 0)
      .map(({ column, known }) => [column, known])
  );
  return {
    file: match.file,
    ...(match.preset === null ? {} : { preset: match.preset }),
    ...(Object.keys(formats).length > 0 ? { formats } : {}),
    ...(Object.keys(match.columns).length > 0 ? { columns: match.columns } : {}),
    ...(Object.keys(values).length > 0 ? { values } : {})
  };
}
