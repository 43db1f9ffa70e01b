import { inLanguage } from "./language.js";
import type { Label } from "./label.js";

/**
 * What is composed at load time and read on pages of either language, as a sentence with its figures: the dataset
 * holds it twice, as columns `x` and `x_zh`.
 */
export const inBoth = (compose: () => string): Label => ({
  en: inLanguage("en", compose),
  zh: inLanguage("zh", compose)
});
