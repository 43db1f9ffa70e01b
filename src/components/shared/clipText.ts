/** Chinese, Japanese and Korean characters are about two Latin ones wide. */
const isWide = (character: string): boolean => (character.codePointAt(0) ?? 0) >= 0x2e80;

/**
 * A label that fits: at most `most` Latin characters wide, the last of them an ellipsis where something was
 * cut off. Characters outside the basic plane are never split.
 */
export function clipText(text: string, most: number): string {
  let room = most;
  const kept: string[] = [];
  const characters = [...text];
  const widthOf = (character: string) => (isWide(character) ? 2 : 1);
  if (characters.reduce((sum, character) => sum + widthOf(character), 0) <= most) return text;
  for (const character of characters) {
    room -= widthOf(character);
    if (room < 1) break;
    kept.push(character);
  }
  return `${kept.join("")}…`;
}
