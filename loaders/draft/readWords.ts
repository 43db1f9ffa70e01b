import { columnsOf } from "../schema/derive.js";
import type { TableName } from "../schema/tables.js";
import type { PresetFile } from "../sources/sourcesFile.js";
import type { FileLook } from "./lookAtFile.js";
import type { Match } from "./match.js";

/** What the words of a column with fixed choices are taken for. */
export interface WordsRead {
  column: string;
  /** Word in the file → choice. */
  known: Record<string, string>;
  /** Words that are no choice and that no preset knows. */
  others: string[];
  /** What the preset takes all other words for; null where they are rejected. */
  othersAs: string | null;
  /** Whether the preset says so already. */
  isFromPreset: boolean;
}

/** Per column with fixed choices whose header was found: its words as the preset, or all presets together, know them. */
export function readWords(
  match: Match,
  look: FileLook,
  presets: ReadonlyMap<string, PresetFile>
): WordsRead[] {
  return columnsOf(match.table).flatMap(({ name, choices }) => {
    const own = match.columns[name];
    const header = typeof own === "string" ? own : own === undefined ? match.found[name] : undefined;
    const at = look.headers.indexOf(header ?? "");
    if (choices === null || at < 0) return [];
    const preset = own === undefined && match.preset !== null ? presets.get(match.preset) : undefined;
    const dictionary = wordsOf(match.table, name, preset ? [preset] : [...presets.values()]);
    const words = new Set(look.rows.map((cells) => (cells[at] ?? "").trim()));
    const read: WordsRead = {
      column: name,
      known: {},
      others: [],
      othersAs: preset?.tables[match.table]?.values?.[name]?.["*"] ?? null,
      isFromPreset: preset !== undefined
    };
    for (const word of words) {
      const choice = dictionary.get(word.toLowerCase());
      if (choice !== undefined) read.known[word] = choice;
      else if (word !== "" && !choices.includes(word.toLowerCase())) read.others.push(word);
    }
    return [read];
  });
}

/** In how many columns a word is neither known nor taken for anything. */
export const unexplainedIn = (words: readonly WordsRead[]): number =>
  words.filter(({ others, othersAs }) => others.length > 0 && othersAs === null).length;

/** What presets take a column's words for. */
function wordsOf(
  table: TableName,
  column: string,
  presets: readonly PresetFile[]
): ReadonlyMap<string, string> {
  const words = presets.flatMap((preset) => Object.entries(preset.tables[table]?.values?.[column] ?? {}));
  return new Map(
    words
      .filter(([word]) => word !== "*" && word !== "")
      .map(([word, choice]) => [word.toLowerCase(), choice])
  );
}
