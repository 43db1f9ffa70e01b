import type { Policy } from "../../../loaders/schema/policy.js";
import { t } from "../../text/t.js";
import { formatShare } from "../format/formatShare.js";
import { joinSentences } from "../format/joinSentences.js";
import { plural } from "../format/plural.js";
import { answerFor } from "./answer.js";
import { reaches } from "./reaches.js";
import type { Candidate, GateAnswer, Target } from "./suitability.js";

/** Share of the largest customer once the target is in the book; null when the book would be empty. */
export function top1AfterMove(candidate: Candidate, target: Target): number | null {
  const shares = new Map<string, number>();
  for (const { top_account_key, bookings } of candidate.book)
    shares.set(top_account_key, (shares.get(top_account_key) ?? 0) + (bookings ?? 0));
  // The present owner's book already holds the account: staying is not a move.
  if (!isOwner(candidate, target)) {
    const key = target.account?.top_account_key ?? "target";
    shares.set(key, (shares.get(key) ?? 0) + target.amount);
  }
  let [total, largest] = [0, 0];
  for (const value of shares.values()) {
    total += value;
    if (value > largest) largest = value;
  }
  return total > 0 ? largest / total : null;
}

/** True when the candidate already owns the target account. */
export function isOwner(candidate: Candidate, target: Target): boolean {
  return target.account != null && target.account.owner_key === candidate.rep_key;
}

/** A key account needs time, and a book that hangs on one customer bargains badly with that customer. */
export function loadGate(candidate: Candidate, target: Target, policy: Policy): GateAnswer {
  const { top1_share, key_accounts } = policy.suitability;
  const answer = answerFor("load_and_concentration", () =>
    t("largest customer at most {share} of the book and at most {accounts}", {
      share: formatShare(top1_share),
      accounts: plural(key_accounts, "key account")
    })
  );
  const top1 = top1AfterMove(candidate, target);
  const isAdded = target.account?.is_key_account === true && !isOwner(candidate, target);
  const keyAccounts = candidate.key_accounts_n == null ? null : candidate.key_accounts_n + (isAdded ? 1 : 0);
  const figure = () =>
    t("after the move: largest customer {share}, {owned}", {
      share: formatShare(top1),
      owned: keyAccounts == null ? t("key accounts not measured") : plural(keyAccounts, "key account")
    });
  const hangsOnOne = top1 != null && top1 > top1_share && !reaches(top1_share, top1);
  const isFull = keyAccounts != null && keyAccounts > key_accounts;
  if (hangsOnOne || isFull)
    return answer("fail", figure, () =>
      joinSentences([
        hangsOnOne ? t("One customer would be {share} of the book.", { share: formatShare(top1) }) : "",
        isFull ? t("Would own {accounts}.", { accounts: plural(keyAccounts, "key account") }) : ""
      ])
    );
  if (top1 == null || keyAccounts == null)
    return answer("not_measured", figure, () => t("Bookings by customer or key accounts are not known."));
  return answer("pass", figure, () => t("Has room for the account."));
}
