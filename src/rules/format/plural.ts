import { formatCount } from "./formatCount.js";

/** A count with its noun: "1 deal", "12 deals", "no deals"; `many` where the plural is not noun + s. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count === 0 ? "no" : formatCount(count)} ${count === 1 ? one : many}`;
}
