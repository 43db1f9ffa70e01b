/** A label that fits: at most `most` characters, the last of them an ellipsis where something was cut off. */
export function clipText(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
