/**
 * What is still English in a Chinese text: it has no Chinese in it, or two Latin words in a row. Data keeps its own
 * language: what stands in Chinese quotation marks, and `names` (customers, industries, people).
 */
export function englishLeft(text: string, names: readonly string[] = []): string | null {
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
  const own = longestFirst.reduce((left, name) => left.replaceAll(name, "·"), text).replace(/“[^”]*”/g, "·");
  // A figure may stand alone: "86 %（75–93 %，n = 20）".
  if (!/[\p{Script=Han}（]/u.test(own)) return text;
  return /[A-Za-z]{2,}[ ,;:.]+[A-Za-z]{2,}/.exec(own)?.[0] ?? null;
}

/** A day written as files write it, in a text that is for people: on Chinese pages it is 2026年9月30日. */
export const isoDayLeft = (text: string): string | null => /\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? null;
