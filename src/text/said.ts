import { inBoth } from "./inBoth.js";
import type { Label } from "./label.js";
import { t, type Text, type Values } from "./t.js";

/**
 * A sentence that is put into words only when somebody reads it, in that reader's language: a text with its values.
 * Plain data, so that it can be kept from one load to the next.
 */
export interface Said {
  readonly text: string;
  readonly values?: Readonly<Record<string, Value>>;
}

type Value = string | number | Said;

/** `said("{n} cells", { n: 5 })`; a value may be a sentence itself. */
export const said = <Template extends Text>(text: Template, ...[values]: Values<Template, Value>): Said =>
  values === undefined ? { text } : { text, values };

/** A text that is known only at run time, such as the meaning of a column. */
export const saidKnown = (text: string): Said => ({ text });

/** The sentence in the language spoken now. */
export const tell = ({ text, values = {} }: Said): string =>
  inWords(text, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, told(value)])));

/** The sentence in both languages of the product. */
export const tellBoth = (sentence: Said): Label => inBoth(() => tell(sentence));

const told = (value: Value): string | number => (typeof value === "object" ? tell(value) : value);

// What `said` made was checked there; a text of run time has no places to fill.
const inWords = t as (text: string, values: Readonly<Record<string, string | number>>) => string;
