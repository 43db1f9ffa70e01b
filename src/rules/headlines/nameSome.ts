import { joinWords } from "../format/joinWords.js";

const mostNamed = 3;

/** Up to three names, then how many more: "Ana, Ben, Cy and 4 more"; "" for nobody. */
export function nameSome(names: readonly string[]): string {
  const more = names.length - mostNamed;
  return more > 0 ? joinWords([...names.slice(0, mostNamed), `${more} more`]) : joinWords(names);
}
