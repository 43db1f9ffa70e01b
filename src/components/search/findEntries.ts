import type { SearchEntry } from "./searchEntries.js";

/** Letters as people type them: without case, accents and the full width of Chinese keyboards. */
export function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();
}

/**
 * The entries whose name, detail or other names hold every word of the text, best first: the whole name, its
 * beginning, the beginning of a word, any part of it, only the detail. Another name counts like a name, one step
 * later; of equals, the shorter name comes first, and pages before people before customers.
 */
export function findEntries(entries: readonly SearchEntry[], text: string): SearchEntry[] {
  const asked = folded(text).trim();
  if (asked === "") return [];
  const words = asked.split(/\s+/);
  const found: { entry: SearchEntry; rank: number }[] = [];
  for (const entry of entries) {
    const name = folded(entry.name);
    const terms = entry.terms?.map(folded) ?? [];
    const all = [name, folded(entry.detail), ...terms].join(" ");
    if (!words.every((word) => all.includes(word))) continue;
    const ranks = [rankOf(name, asked, words), ...terms.map((term) => 1 + rankOf(term, asked, words))];
    found.push({ entry, rank: Math.min(...ranks) });
  }
  return found
    .sort((a, b) => a.rank - b.rank || a.entry.name.length - b.entry.name.length)
    .map(({ entry }) => entry);
}

function rankOf(name: string, asked: string, words: readonly string[]): number {
  if (name === asked) return 0;
  if (name.startsWith(asked)) return 1;
  if (words.every((word) => ` ${name}`.includes(` ${word}`))) return 2;
  return words.every((word) => name.includes(word)) ? 3 : 4;
}
