import { tableNames, tables, type TableName } from "../schema/tables.js";
import type { FileLook } from "./lookAtFile.js";
import { type Match, strength } from "./match.js";

/** A file that fits a table as well as another that was taken. */
export interface Rival {
  file: string;
  table: TableName;
  taken: string;
}

/** Tables whose rows commonly lie in several files, as tasks and events do. */
const manyFiles: readonly TableName[] = ["activities", "advocacy", "fx_rates"];

/**
 * Per file the strongest match, a preset before single headers, and of presets the one that most other files fit; per
 * table the strongest file, and with it those of the same headers (parts of one export).
 */
export function chooseMatches(
  candidates: readonly Match[],
  looks: readonly FileLook[]
): { matches: Match[]; rivals: Rival[] } {
  const perPreset = countFiles(candidates);
  const byStrength = [...candidates].sort(
    (left, right) =>
      strength(right) - strength(left) ||
      Number(right.preset !== null) - Number(left.preset !== null) ||
      (perPreset.get(right.preset) ?? 0) - (perPreset.get(left.preset) ?? 0)
  );
  const perFile = [
    ...new Map(byStrength.toReversed().map((match) => [match.file, match])).values()
  ].toReversed();
  const rivals: Rival[] = [];
  const matches = tableNames.flatMap((table) => {
    const [best, ...others] = perFile
      .filter((match) => match.table === table)
      .sort((left, right) => strength(right) - strength(left));
    if (!best) return [];
    const isTaken = (match: Match) =>
      manyFiles.includes(table) || headersOf(match, looks) === headersOf(best, looks);
    rivals.push(
      ...others.filter((match) => !isTaken(match)).map(({ file }) => ({ file, table, taken: best.file }))
    );
    return [best, ...others.filter(isTaken)];
  });
  return { matches: matches.sort((left, right) => left.file.localeCompare(right.file, "en")), rivals };
}

function countFiles(candidates: readonly Match[]): Map<string | null, number> {
  const files = new Map<string | null, Set<string>>();
  for (const { preset, file } of candidates) files.set(preset, (files.get(preset) ?? new Set()).add(file));
  return new Map([...files].map(([preset, names]) => [preset, names.size]));
}

const headersOf = ({ file }: Match, looks: readonly FileLook[]): string =>
  JSON.stringify(looks.find((look) => look.file === file)?.headers);

/** Required tables that no file was taken for. */
export const missingTables = (matches: readonly Match[]): TableName[] =>
  tableNames.filter((table) => tables[table].isRequired && !matches.some((match) => match.table === table));
