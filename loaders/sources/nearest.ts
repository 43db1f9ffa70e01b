import { closest } from "fastest-levenshtein";

/** `; the nearest is "owner_id"`, or nothing where there is nothing to choose from. */
export const nearest = (name: string, known: readonly string[]): string =>
  known.length > 0 ? `; the nearest is "${closest(name, [...known])}"` : "";
