import { inLanguage, type Language } from "./language.js";

/**
 * What is composed at load time and read on pages of either language, as a sentence with its figures: the dataset
 * holds it twice, as columns `x` and `x_zh`.
 */
export const inBoth = <Composed>(compose: () => Composed): Readonly<Record<Language, Composed>> => ({
  en: inLanguage("en", compose),
  zh: inLanguage("zh", compose)
});
