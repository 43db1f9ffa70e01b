import { literal } from "../sql/literal.js";

const wide = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index)).join("");
/** Full-width digits, letters and marks U+FF01 … U+FF5E stand in the order of ASCII from "!" on; U+3000 is a blank, and so is the no-break space. */
const fullWidth = `${wide(0xff01, 0xff5e)}\u3000\u00a0`;
const ascii = `${wide(0x21, 0x7e)}  `;

/**
 * SQL for a text with full-width letters, digits and marks in their ordinary form, as Chinese input methods mix both.
 * A text of single bytes holds none; translating is slow.
 */
export const narrowSql = (text: string): string =>
  `case when strlen(${text}) = length(${text}) then ${text} else translate(${text}, ${literal(fullWidth)}, ${literal(ascii)}) end`;

/** SQL for a text in which every run of blanks is one blank. */
export const singleBlanks = (text: string): string =>
  `case when contains(${text}, '  ') or contains(${text}, chr(9)) then regexp_replace(${text}, '\\s+', ' ', 'g') else ${text} end`;
