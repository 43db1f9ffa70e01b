import { closest } from "fastest-levenshtein";
import { t } from "../../src/text/t.js";

/** `"owner"; the nearest is "owner_id"`: what was found, and alone where there is nothing to choose from. */
export const nearest = (found: string, name: string, known: readonly string[]): string =>
  known.length > 0
    ? t('{found}; the nearest is "{known}"', { found, known: closest(name, [...known]) })
    : found;
