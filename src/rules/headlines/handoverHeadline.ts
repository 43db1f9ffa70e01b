import { joinWords } from "../format/joinWords.js";
import { plural } from "../format/plural.js";
import type { ProposedMove } from "../assignment/proposeHandover.js";

/** How much of a book finds a taker, in one sentence. */
export function handoverHeadline(giver: string, moves: readonly ProposedMove[]): string {
  const taken = moves.filter(({ to }) => to !== null);
  if (moves.length === 0) return `${giver} owns no account in this quarter.`;
  if (taken.length === 0)
    return `Nobody can be proposed for ${giver}’s ${plural(moves.length, "account")} without breaking a gate.`;
  const people = new Set(taken.map(({ to }) => to?.candidate.rep_key)).size;
  const left = moves.length - taken.length;
  const ready = taken.filter(({ to }) => to?.judgement.verdict === "suitable").length;
  const parts = [
    ready > 0 ? `${ready} without conditions` : "",
    taken.length - ready > 0 ? `${taken.length - ready} with conditions` : "",
    left > 0 ? `${left} left without anybody` : ""
  ].filter(Boolean);
  return `${plural(people, "person", "people")} could take over ${taken.length} of ${giver}’s ${plural(moves.length, "account")}: ${joinWords(parts)}.`;
}
