/** Characters that a terminal obeys or does not show: controls, changes of writing direction, what has no width. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A line for a terminal: what a file holds can neither drive it nor hide in it. */
export const printable = (line: string): string => line.replace(unseen, named);

/** A cell's text in quotes for a line, cut short where it is long. */
export function printableValue(value: string, longest = 60): string {
  const characters = [...value];
  const isLong = characters.length > longest;
  const shown = isLong ? `${characters.slice(0, longest).join("")}…` : value;
  return printable(JSON.stringify(shown));
}

function named(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, "0")}`;
}
