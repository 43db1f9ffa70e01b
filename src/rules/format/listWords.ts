import { language } from "../../text/language.js";

/** Words one after another without a conjunction: "a, b, c"; in Chinese "a、b、c". */
export const listWords = (words: readonly string[]): string => words.join(language() === "zh" ? "、" : ", ");
