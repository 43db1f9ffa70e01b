import { t } from "../../text/t.js";
import { formatCount } from "../format/formatCount.js";
import { formatMoney } from "../format/formatMoney.js";
import { plural } from "../format/plural.js";
import { sentenceCase } from "../format/sentenceCase.js";
import type { WeighedPlan } from "../plan/weighPlan.js";

/** What a plan comes to, in one or two sentences. */
export function planHeadline({ moves, conflicts, effect }: WeighedPlan, currency?: string): string {
  if (moves.length === 0) return t("No moves are planned yet.");
  const accounts = plural(effect.moves_n, "account moves", "accounts move");
  const moved =
    effect.bookings_moved == null
      ? accounts
      : t("{accounts}, with {bookings} of sales a year", {
          accounts,
          bookings: formatMoney(effect.bookings_moved, currency)
        });
  return t("{moved}. {against}; {takers}.", {
    moved: sentenceCase(moved),
    against: againstInWords(conflicts.length),
    takers: takersInWords(effect)
  });
}

function againstInWords(conflicts: number): string {
  if (conflicts === 0) return t("Nothing conflicts");
  return t(conflicts === 1 ? "{things} speaks against it" : "{things} speak against it", {
    things: plural(conflicts, "thing")
  });
}

function takersInWords({ moves_n, verdicts }: WeighedPlan["effect"]): string {
  const bad = verdicts.not_suitable + verdicts.unjudged;
  if (bad === 0) return t("no account goes to somebody found not suitable");
  return t(
    bad === 1
      ? "{n} of {all} goes to somebody not suitable or not judged"
      : "{n} of {all} go to somebody not suitable or not judged",
    { n: formatCount(bad), all: formatCount(moves_n) }
  );
}
