import type { Method, Rep } from "../../../loaders/schema/outputs.js";
import type { Proposal } from "../../rules/assignment/proposeHandover.js";
import { formatDecimal } from "../../rules/format/formatDecimal.js";
import { joinWords } from "../../rules/format/joinWords.js";
import { plural } from "../../rules/format/plural.js";
import { t } from "../../text/t.js";
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
      t(
        "First as many accounts as possible; then the least sum of four things: a renewal rate below 100 % (weight {renewal}), conditions to arrange ({verdict}), key accounts owned already ({load}) and no record in the industry ({industry}).",
        {
          renewal: weight("renewal"),
          verdict: weight("verdict"),
          load: weight("load"),
          industry: weight("industry")
        }
      )
    ),
    element(
      "p",
      {},
      t(
        "After all moves together nobody gets more than {accounts} of this book, owns more than {keyAccounts}, or depends on one customer beyond the limit. Relationships, travel and what people want are not in the figures.",
        {
          accounts: plural(limit("assignment.accounts_per_person"), "account"),
          keyAccounts: plural(limit("suitability.key_accounts"), "key account")
        }
      )
    ),
    element("p", {}, nextBestInWords(proposal, reps))
  );
}

function nextBestInWords({ nextBest }: Proposal, reps: ReadonlyMap<string, Rep>): string {
  if (!nextBest) return t("There is no other assignment within the gates and limits.");
  const changes = nextBest.changes.map(({ account, to }) =>
    to === null
      ? t("{account} to nobody", { account: account.name })
      : t("{account} to {name}", {
          account: account.name,
          name: reps.get(to)?.name ?? t("somebody else")
        })
  );
  return withPrice(joinWords(changes), nextBest);
}

/** A difference of less than this, of the weights above, says nothing. */
const noDifference = 0.05;

function withPrice(changes: string, { fewer, extraCost }: NonNullable<Proposal["nextBest"]>): string {
  if (fewer > 0)
    return t("The next best gives {changes}, and leaves {accounts} without anybody.", {
      changes,
      accounts: plural(fewer, "more account")
    });
  if (extraCost < noDifference)
    return t("The next best gives {changes}, and is as good for all that the figures can say.", { changes });
  return t("The next best gives {changes}, and comes to {cost} more by these weights.", {
    changes,
    cost: formatDecimal(extraCost)
  });
}
