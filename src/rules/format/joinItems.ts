import { language } from "../../text/language.js";

/** Items of a list without a last word between them, as "a, b"; those that are "" left out; in Chinese "a、b". */
export const joinItems = (items: readonly string[]): string =>
  items.filter((item) => item !== "").join(language() === "zh" ? "、" : ", ");
