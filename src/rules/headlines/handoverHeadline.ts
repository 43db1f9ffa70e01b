import { t } from "../../text/t.js";
import { formatCount } from "../format/formatCount.js";
import { joinSentences } from "../format/joinSentences.js";
import { plural } from "../format/plural.js";
import type { Choice, ProposedMove } from "../assignment/proposeHandover.js";

/** How much of a book finds a taker and on what terms, then what is left: accounts are counted, people only once. */
export function handoverHeadline(giver: string, moves: readonly ProposedMove[]): string {
  if (moves.length === 0) return t("{giver} owns no account in this quarter.", { giver });
  const accounts = plural(moves.length, "account");
  const takers = moves.flatMap(({ to }) => to ?? []);
  if (takers.length === 0)
    return t("Nobody can be proposed for {giver}’s {accounts} without breaking a gate.", { giver, accounts });
  const people = plural(new Set(takers.map(({ candidate }) => candidate.rep_key)).size, "person", "people");
  const [n, terms] = [formatCount(takers.length), termsOf(takers)];
  const left = moves.length - takers.length;
  return joinSentences([
    left === 0
      ? t("{giver}’s {accounts} could be taken over by {people}, {terms}.", {
          giver,
          accounts,
          people,
          terms
        })
      : t("{n} of {giver}’s {accounts} could be taken over by {people}, {terms}.", {
          n,
          giver,
          accounts,
          people,
          terms
        }),
    left === 0 ? "" : t("Nobody can be proposed for {accounts}.", { accounts: plural(left, "other account") })
  ]);
}

/** On how many of the accounts a condition hangs. */
function termsOf(takers: readonly Choice[]): string {
  const ready = takers.filter(({ judgement }) => judgement.verdict === "suitable").length;
  const conditional = takers.length - ready;
  if (conditional === 0) return t("without conditions");
  if (ready === 0) return t("with conditions");
  return t("{ready} without conditions and {conditional} with conditions", {
    ready: plural(ready, "account"),
    conditional: formatCount(conditional)
  });
}
