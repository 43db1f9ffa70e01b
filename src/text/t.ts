import { closeGaps } from "./closeGaps.js";
import { keepTogether } from "./keepTogether.js";
import { translated } from "./language.js";
import type { zh } from "./zh/catalogue.js";

/** Every text of the product, in English: what the catalogue has a Chinese text for. */
export type Text = keyof typeof zh;

type Names<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

/** A text without places: what a table of texts holds until one of them is said. */
export type PlainText = Text extends infer Known
  ? Known extends `${string}{${string}}${string}`
    ? never
    : Known
  : never;

export type Values<Template extends string, Value> = [Names<Template>] extends [never]
  ? []
  : [values: Readonly<Record<Names<Template>, Value>>];

const placeholder = /\{(\w+)\}/;

/**
 * A text in the language of the page: `t("{n} of {all} renew", {n: "3", all: "58"})`. Its key is the English text.
 * One without a Chinese text in src/text/zh/, or a value that is missing, fails the type check.
 */
export function t<Template extends Text>(
  english: Template,
  ...[values]: Values<Template, string | number>
): string {
  const filled = values as Readonly<Record<string, string | number>> | undefined;
  return pieces(english, (name) => String(filled?.[name] ?? "")).join("");
}

/** The same for a text with elements in it, such as a link: a list of texts and elements, in the language's order. */
export function tParts<Template extends Text, Part>(
  english: Template,
  // Two types, as a name that is worked out is no place to infer `Part` from.
  values: Readonly<Record<string, Part>> & Readonly<Record<Names<Template>, unknown>>
): (string | Part)[] {
  const filled: Readonly<Record<string, Part>> = values;
  return pieces<string | Part>(english, (name) => filled[name] ?? "");
}

/**
 * A text that is known only at run time, such as the meaning of a column: in Chinese where the catalogue has it,
 * else as it is. A test holds every published text of this kind against the catalogue.
 */
export const tKnown = (english: string): string => keepTogether(translated(english) ?? english);

function pieces<Part>(english: string, valueOf: (name: string) => Part): (string | Part)[] {
  const chinese = translated(english);
  const template = keepTogether(chinese ?? english).split(placeholder);
  const filled = template.map((piece, at) => (at % 2 === 0 ? piece : valueOf(piece)));
  return (chinese === null ? filled : closeGaps(filled)).filter((piece) => piece !== "");
}
