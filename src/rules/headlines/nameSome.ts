import { t } from "../../text/t.js";
import { formatCount } from "../format/formatCount.js";
import { joinWords } from "../format/joinWords.js";
import { joinItems } from "../format/joinItems.js";

const mostNamed = 3;

/** Up to three people, then how many more: "Ana, Ben, Cy and 4 more"; "" for nobody. */
export function nameSome(names: readonly string[]): string {
  const more = names.length - mostNamed;
  if (more <= 0) return joinWords(names);
  return t("{names} and {n} more", { names: joinItems(names.slice(0, mostNamed)), n: formatCount(more) });
}
