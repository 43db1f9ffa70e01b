/** The languages of the product. */
export type Language = "en" | "zh";

/**
 * The language of the page. Framework builds one site; the step after it writes each page once per language and
 * states the language in a meta element. Outside a browser, and in the preview, it is English until told otherwise.
 */
function pageLanguage(): Language {
  if (typeof document === "undefined") return "en";
  const stated = document.querySelector<HTMLMetaElement>('meta[name="review-language"]')?.content;
  return stated === "zh" ? "zh" : "en";
}

let spoken: Language = pageLanguage();

// English pages do not fetch the Chinese catalogue. A load needs both languages: what it publishes is read in either.
const needsChinese = spoken === "zh" || typeof document === "undefined";
const chinese: Readonly<Record<string, string>> = needsChinese ? (await import("./zh/catalogue.js")).zh : {};

/** The language that `t` and every format speak now. */
export const language = (): Language => spoken;

/** Speaks this language from now on: once, at the start of a command. */
export function speak(language: Language): void {
  spoken = language;
}

/** What `compose` returns when it is run in this language; the language spoken before is spoken again after. */
export function inLanguage<Result>(language: Language, compose: () => Result): Result {
  const before = spoken;
  spoken = language;
  try {
    return compose();
  } finally {
    spoken = before;
  }
}

/** The Chinese of an English text; null where the catalogue does not hold it, or English is spoken. */
export function translated(english: string): string | null {
  return spoken === "zh" ? (chinese[english] ?? null) : null;
}
