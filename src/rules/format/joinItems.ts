import { language } from "../../text/language.js";

/** What stands between the items of a list: ", "; in Chinese "、". */
export const itemMark = (): string => (language() === "zh" ? "、" : ", ");

/** Items of a list without a last word between them, as "a, b"; null and "" left out; in Chinese "a、b". */
export const joinItems = (items: readonly (string | null)[]): string =>
  items.filter((item) => item !== null && item !== "").join(itemMark());
