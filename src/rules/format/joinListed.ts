import { language } from "../../text/language.js";

/** A list outside a sentence: "a, b, c"; in Chinese "a、b、c". */
export const joinListed = (words: readonly string[]): string => words.join(language() === "zh" ? "、" : ", ");
