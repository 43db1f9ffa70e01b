import { t } from "../../text/t.js";
import { formatDate } from "../format/formatDate.js";
import { formatMoney } from "../format/formatMoney.js";
import { joinWords } from "../format/joinWords.js";
import { plural } from "../format/plural.js";
import { formatShare } from "../format/formatShare.js";
import { rateSentence } from "./rateSentence.js";
import type { ReasonRule } from "./reviewRows.js";
import { isDemonstrablyBad } from "./sureness.js";

/** A key account's contract falls due soon, and its owner's customers renew less than peers'. */
export const renewalAtRisk: ReasonRule = ({ renewal, keyDues }, { policy, currency }) => {
  const isLow = (renewal?.shrunk ?? Infinity) < (renewal?.shrunk_peer_median ?? -Infinity);
  const isOwn = (renewal?.reliability ?? 0) >= policy.peers.reliability_minimum;
  const largest = [...keyDues].sort((a, b) => (b.annual_value ?? 0) - (a.annual_value ?? 0))[0];
  if (!renewal || !isLow || !isOwn || !largest) return null;
  const others = keyDues.length - 1;
  const dues = () => [
    t("{account} on {day} ({amount} a year)", {
      account: largest.account.name,
      day: formatDate(largest.end_on),
      amount: formatMoney(largest.annual_value, currency)
    }),
    ...(others > 0 ? [plural(others, "more contract", "more contracts")] : [])
  ];
  return {
    kind: "renewal_at_risk",
    account_key: largest.account.account_key,
    why: (said) => {
      const contracts = joinWords(dues());
      return said.has("renewal_rate")
        ? t("Key-account renewals due: {contracts}.", { contracts })
        : t("Key-account renewals due: {contracts}; the owner's {rate}.", {
            contracts,
            rate: rateSentence(renewal) ?? ""
          });
    },
    rates: ["renewal_rate"],
    confidence: isDemonstrablyBad(renewal, "below", policy) ? "moderate" : "thin",
    confidence_because: () =>
      t("a person's rate says little of one contract; own records weigh {share}", {
        share: formatShare(renewal.reliability)
      }),
    next_step: () =>
      t("Join the renewal talk now: who decides at the customer, what is open, what it would take.")
  };
};
