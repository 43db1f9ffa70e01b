import type { Text } from "../../text/t.js";
import { translated } from "../../text/language.js";
import { formatCount } from "./formatCount.js";

/** The nouns that the catalogue counts: each has an entry "{n} deals". */
export type Counted = Text extends infer Known ? (Known extends `{n} ${infer Many}` ? Many : never) : never;

/** Nouns whose plural is noun + s. */
export type Noun = Counted extends infer Many ? (Many extends `${infer One}s` ? One : never) : never;

/**
 * A count with its noun: "1 deal", "12 deals", "no deals"; `many` where the plural is not noun + s. Chinese has no
 * plural, but a measure word for each noun.
 */
export function plural<One extends string>(
  count: number,
  ...[one, many = `${one}s` as Counted]: `${One}s` extends Counted
    ? [one: One, many?: Counted]
    : [one: One, many: Counted]
): string {
  const chinese = translated(`{n} ${many}`);
  if (chinese !== null) return chinese.replace("{n}", formatCount(count));
  return `${count === 0 ? "no" : formatCount(count)} ${count === 1 ? one : many}`;
}
