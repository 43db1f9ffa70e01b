import type { Rep } from "../../../loaders/schema/outputs.js";
import { plural } from "../../rules/format/plural.js";
import { bookEffect, bookOf } from "../../rules/suitability/bookEffect.js";
import type { Judgement } from "../../rules/suitability/suitability.js";
import { element } from "../shared/element.js";
import { thresholdNumber } from "../shared/snapshot.js";
import { bookDumbbells } from "./bookDumbbells.js";
import { type ChosenTarget, contractsDueSoon } from "./chooseTarget.js";
import type { SuitabilityData } from "./suitabilityData.js";

/** Both books before and after the chosen account moves; null where no account is chosen or nobody is hired yet. */
export function bookSection(
  { rep_key, name }: Judgement,
  { target }: ChosenTarget,
  { data, reps }: { data: SuitabilityData; reps: ReadonlyMap<string, Rep> }
): HTMLElement | null {
  const account = target?.account;
  if (!account || reps.get(rep_key)?.status === "candidate") return null;
  if (account.owner_key === rep_key)
    return element(
      "p",
      {},
      `${name} owns ${account.name} today, so nothing moves. Choose another person to see both books.`
    );
  const rows = { ...data, due_soon: contractsDueSoon(data) };
  const owned = data.owned_account.find((row) => row.account_key === account.account_key);
  const effect = bookEffect(
    account.owner_key ? bookOf(account.owner_key, rows) : null,
    bookOf(rep_key, rows),
    {
      account_key: account.account_key,
      top_account_key: account.top_account_key,
      bookings: owned?.bookings ?? 0,
      is_key_account: account.is_key_account === true
    }
  );
  const { method, manifest } = data;
  return bookDumbbells(effect, {
    names: { giver: reps.get(account.owner_key ?? "")?.name ?? null, receiver: name },
    currency: manifest.base_currency,
    limits: {
      top1_share: thresholdNumber(method, "suitability.top1_share"),
      key_accounts_n: thresholdNumber(method, "suitability.key_accounts")
    },
    ahead: `the next ${plural(thresholdNumber(method, "review.upcoming_quarters") ?? 2, "quarter")}`
  });
}
