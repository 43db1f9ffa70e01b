import type { Account } from "../../../loaders/schema/outputs.js";
import { formatShare } from "../format/formatShare.js";
import { joinWords } from "../format/joinWords.js";
import { plural } from "../format/plural.js";
import type { Choice } from "./proposeHandover.js";

/** What the cost of a choice rests on, in words: renewals with their n, the industry, key accounts owned then. */
export function choiceInWords({ candidate }: Choice, { industry, is_key_account }: Account): string {
  const { renewal_rate, industry_wins, key_accounts_n } = candidate;
  const wins = industry === null ? null : (industry_wins?.get(industry) ?? 0);
  const owned = key_accounts_n === null ? null : key_accounts_n + (is_key_account ? 1 : 0);
  return joinWords(
    [
      renewal_rate?.shrunk == null
        ? null
        : `renews ${formatShare(renewal_rate.shrunk)} (n = ${renewal_rate.n ?? 0}, drawn toward peers)`,
      wins === null || industry_wins === null ? null : `${plural(wins, "deal")} won in ${industry}`,
      owned === null ? null : `${plural(owned, "key account")} then`
    ].filter((words) => words !== null)
  );
}
