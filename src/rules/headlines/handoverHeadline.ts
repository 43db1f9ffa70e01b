import { t } from "../../text/t.js";
import { formatCount } from "../format/formatCount.js";
import { joinWords } from "../format/joinWords.js";
import { plural } from "../format/plural.js";
import type { ProposedMove } from "../assignment/proposeHandover.js";

/** How much of a book finds a taker, in one sentence. */
export function handoverHeadline(giver: string, moves: readonly ProposedMove[]): string {
  const taken = moves.filter(({ to }) => to !== null);
  if (moves.length === 0) return t("{giver} owns no account in this quarter.", { giver });
  const accounts = plural(moves.length, "account");
  if (taken.length === 0)
    return t("Nobody can be proposed for {giver}’s {accounts} without breaking a gate.", { giver, accounts });
  const people = new Set(taken.map(({ to }) => to?.candidate.rep_key)).size;
  const left = moves.length - taken.length;
  const ready = taken.filter(({ to }) => to?.judgement.verdict === "suitable").length;
  const conditional = taken.length - ready;
  const parts = [
    ready > 0 ? t("{n} without conditions", { n: formatCount(ready) }) : "",
    conditional > 0 ? t("{n} with conditions", { n: formatCount(conditional) }) : "",
    left > 0 ? t("{n} left without anybody", { n: formatCount(left) }) : ""
  ].filter(Boolean);
  return t("{people} could take over {n} of {giver}’s {accounts}: {parts}.", {
    people: plural(people, "person", "people"),
    n: formatCount(taken.length),
    giver,
    accounts,
    parts: joinWords(parts)
  });
}
