import type { Method, Rep } from "../../../loaders/schema/outputs.js";
import type { Proposal } from "../../rules/assignment/proposeHandover.js";
import { formatDecimal } from "../../rules/format/formatDecimal.js";
import { joinWords } from "../../rules/format/joinWords.js";
import { plural } from "../../rules/format/plural.js";
import { element } from "../shared/element.js";
import { thresholdNumber } from "../shared/snapshot.js";

/** What was weighed against what, and how the next best proposal would differ. */
export function tradeOffs(
  proposal: Proposal,
  { reps, method }: { reps: ReadonlyMap<string, Rep>; method: Method }
): HTMLElement {
  const weight = (name: string) => formatDecimal(thresholdNumber(method, `assignment.${name}_weight`));
  const limit = (name: string) => thresholdNumber(method, name) ?? 0;
  return element(
    "div",
    {},
    element(
      "p",
      {},
      "First as many accounts as possible; then the least sum of four things: ",
      `a renewal rate below 100 % (weight ${weight("renewal")}), conditions to arrange (${weight("verdict")}), ` +
        `key accounts owned already (${weight("load")}) and no record in the industry (${weight("industry")}).`
    ),
    element(
      "p",
      {},
      `After all moves together nobody gets more than ${plural(limit("assignment.accounts_per_person"), "account")} of this book, ` +
        `owns more than ${plural(limit("suitability.key_accounts"), "key account")}, or depends on one customer beyond the limit. ` +
        "Relationships, travel and what people want are not in the figures."
    ),
    element("p", {}, nextBestInWords(proposal, reps))
  );
}

function nextBestInWords({ nextBest }: Proposal, reps: ReadonlyMap<string, Rep>): string {
  if (!nextBest) return "There is no other assignment within the gates and limits.";
  const changes = nextBest.changes.map(
    ({ account, to }) =>
      `${account.name} to ${to === null ? "nobody" : (reps.get(to)?.name ?? "somebody else")}`
  );
  return `The next best gives ${joinWords(changes)}, and ${priceOf(nextBest)}.`;
}

/** A difference of less than this, of the weights above, says nothing. */
const noDifference = 0.05;

function priceOf({ fewer, extraCost }: NonNullable<Proposal["nextBest"]>): string {
  if (fewer > 0) return `leaves ${plural(fewer, "more account")} without anybody`;
  if (extraCost < noDifference) return "is as good for all that the figures can say";
  return `comes to ${formatDecimal(extraCost)} more by these weights`;
}
