import { count, number, share } from "../figure.js";

const depth = ["activities", "contacts"] as const;

/** Accounts owned and how deep they are known. */
export const reachFigures = {
  owned_accounts_n: count("accounts owned on the quarter's last day", { label: "Accounts owned" }),
  active_accounts_n: count("of these, active on that day", { label: "Active accounts owned" }),
  touched_accounts_n: count(
    "active accounts owned, with at least one contact level touched in the window by the rep",
    { needs: depth }
  ),
  chain_depth: number(
    "mean number of distinct contact levels touched per active account owned (untouched = 0)",
    { label: "Decision-chain depth", unit: "levels", needs: depth, n: "active_accounts_n", better: "high" }
  ),
  one_level_n: count("touched accounts on which exactly one level was touched", { needs: depth }),
  one_level_share: share("touched accounts on which exactly one level was touched", {
    label: "One contact level only",
    needs: depth,
    n: "touched_accounts_n",
    better: "low"
  }),
  executive_n: count("active accounts owned on which a level-5 contact was touched", { needs: depth }),
  executive_reach: share("active accounts owned on which a level-5 contact was touched", {
    label: "Executive reach",
    needs: depth,
    n: "active_accounts_n",
    better: "high"
  }),
  key_accounts_n: count("key accounts owned on the quarter's last day", { label: "Key accounts owned" }),
  key_deep_n: count("of these, with 5 or more levels touched in the window", { needs: depth }),
  key_deep_share: share("key accounts owned with 5 or more levels touched", {
    label: "Deep key accounts",
    needs: depth,
    n: "key_accounts_n",
    better: "high"
  }),
  key_executive_n: count("key accounts owned on which a level-5 contact was touched", { needs: depth })
};
