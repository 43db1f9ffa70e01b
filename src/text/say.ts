import type { Label } from "./label.js";
import { language } from "./language.js";

/** A term in the language of the page. */
export const say = (label: Label): string => label[language()];
