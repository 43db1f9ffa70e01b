import type { Account } from "../../../loaders/schema/outputs.js";
import { t } from "../../text/t.js";
import { formatShare } from "../format/formatShare.js";
import { joinFacts } from "../format/joinFacts.js";
import { plural } from "../format/plural.js";
import type { Choice } from "./proposeHandover.js";

/** What the cost of a choice rests on, in words: renewals with their n, the industry, key accounts owned then. */
export function choiceInWords({ candidate }: Choice, { industry, is_key_account }: Account): string {
  const { renewal_rate, industry_wins, key_accounts_n } = candidate;
  const wins = industry === null ? null : (industry_wins?.get(industry) ?? 0);
  const owned = key_accounts_n === null ? null : key_accounts_n + (is_key_account ? 1 : 0);
  const known = [
    renewal_rate?.shrunk == null
      ? ""
      : t("renews {share} (n = {n}, drawn toward peers)", {
          share: formatShare(renewal_rate.shrunk),
          n: renewal_rate.n ?? 0
        }),
    wins === null || industry === null || industry_wins === null
      ? ""
      : t("{deals} won in {industry}", { deals: plural(wins, "deal"), industry }),
    owned === null ? "" : t("{accounts} then", { accounts: plural(owned, "key account") })
  ];
  return joinFacts(known);
}
