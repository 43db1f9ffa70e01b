import { language } from "../../text/language.js";

/** Whole sentences one after another, those that are "" left out: Chinese puts no space between them. */
export const joinSentences = (sentences: readonly string[]): string =>
  sentences.filter((sentence) => sentence !== "").join(language() === "zh" ? "" : " ");
