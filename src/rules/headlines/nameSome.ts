import { t } from "../../text/t.js";
import { formatCount } from "../format/formatCount.js";
import { joinWords } from "../format/joinWords.js";
import { listWords } from "../format/listWords.js";

const mostNamed = 3;

/** Up to three people, then how many more: "Ana, Ben, Cy and 4 more"; "" for nobody. */
export function nameSome(names: readonly string[]): string {
  const more = names.length - mostNamed;
  if (more <= 0) return joinWords(names);
  return t("{names} and {n} more", { names: listWords(names.slice(0, mostNamed)), n: formatCount(more) });
}
