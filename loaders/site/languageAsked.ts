import { inBoth } from "../../src/text/inBoth.js";
import type { Language } from "../../src/text/language.js";
import { t } from "../../src/text/t.js";

/**
 * The language that the variable REVIEW_LANGUAGE asks for; English where it is not set. Throws, in both languages and
 * naming the two, where it asks for another one.
 */
export function languageAsked(asked: string | undefined): Language {
  if (!asked) return "en";
  if (asked === "en" || asked === "zh") return asked;
  const { en, zh } = inBoth(() =>
    t('REVIEW_LANGUAGE: expected "en" or "zh", found {found}. Correct it, or leave it out for English.', {
      found: JSON.stringify(asked)
    })
  );
  throw new Error(`${en}\n${zh}`);
}
