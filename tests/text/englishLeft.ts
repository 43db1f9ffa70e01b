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
