import type { Judgement } from "./suitability.js";

/**
 * Who stands side by side: the one chosen and those asked for, in their order; nobody asked for: the best ranked.
 * `ranked` best first.
 */
export function comparedPeople(
  ranked: readonly Judgement[],
  { asked, chosen, atMost }: { asked: readonly string[]; chosen: string | null; atMost: number }
): Judgement[] {
  const find = (key: string | null) => ranked.filter(({ rep_key }) => rep_key === key);
  const named = asked.flatMap(find);
  const people = [...find(chosen), ...(named.length > 0 ? named : ranked)];
  return [...new Set(people)].slice(0, atMost);
}
