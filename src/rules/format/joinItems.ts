import { joinListed } from "./joinListed.js";

/** Items of a list without a last word between them, as "a, b"; those that are "" left out; in Chinese "a、b". */
export const joinItems = (items: readonly string[]): string =>
  joinListed(items.filter((item) => item !== ""));
