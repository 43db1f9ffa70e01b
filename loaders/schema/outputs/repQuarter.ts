import { z } from "zod";
import { count, days, flag, key, keyOrNull, money, number, rate, share } from "./figure.js";

const deals = ["deals"] as const;
const contracts = ["contracts"] as const;
const complaints = ["complaints"] as const;
const activities = ["activities"] as const;
const depth = ["activities", "contacts"] as const;

/**
 * Grain: one row per rep and quarter. Unless a column says "in the quarter", it covers the trailing window
 * (policy time.window_quarters) ending on the quarter's last day, as known on that day.
 */
export const repQuarter = z.object({
  rep_key: key("opaque key of the rep"),
  quarter: key("fiscal quarter, as 2026-Q3"),
  is_active: flag("employed and not a candidate on the quarter's last day"),

  bookings_quarter: money("won amount closed in the quarter", {
    label: "Bookings in the quarter",
    needs: deals,
    better: "high"
  }),
  quota_quarter: money("quota of the quarter", { label: "Quota of the quarter", needs: ["quotas"] }),
  bookings: money("won amount by close date", {
    label: "Bookings",
    formula: "Σ amount of deals won in the window, in base currency",
    needs: deals,
    n: "won_n",
    better: "high"
  }),
  quota: money("sum of the quotas of the window's quarters", { label: "Quota", needs: ["quotas"] }),
  quota_attainment: share("bookings ÷ quota", {
    label: "Quota attainment",
    formula: "bookings in those quarters of the window that have a quota ÷ the sum of their quotas",
    needs: ["deals", "quotas"],
    n: "won_n",
    better: "high"
  }),

  won_n: count("deals won in the window", { label: "Deals won", needs: deals }),
  lost_n: count("deals lost in the window", { label: "Deals lost", needs: deals }),
  win_rate: share("won ÷ (won + lost), by close date", {
    label: "Win rate",
    formula: "deals won ÷ (deals won + deals lost)",
    needs: deals,
    n: "closed_n",
    better: "high"
  }),
  closed_n: count("deals won or lost in the window", { label: "Deals closed", needs: deals }),

  renewals_due_n: count("contracts whose end date lies in the window", {
    label: "Renewals due",
    needs: contracts
  }),
  renewed_n: count("of these, renewed by end date + grace and by the quarter's end", {
    label: "Renewed",
    needs: contracts
  }),
  churned_n: count("of these, churned, or past the grace without renewal", {
    label: "Churned",
    needs: contracts
  }),
  renewal_open_n: count("of these, still undecided on the quarter's last day", {
    label: "Undecided",
    needs: contracts
  }),
  renewal_decided_n: count("renewed + churned", { label: "Renewals decided", needs: contracts }),
  renewal_rate: share("renewed ÷ (renewed + churned), by due date", {
    label: "Renewal rate",
    formula: "renewed ÷ (renewed + churned) among contracts due in the window; undecided ones are left out",
    needs: contracts,
    n: "renewal_decided_n",
    better: "high"
  }),
  renewal_rate_least: share("renewed ÷ due: if every undecided contract churned", {
    label: "Renewal rate, at least",
    needs: contracts,
    n: "renewals_due_n"
  }),
  renewal_rate_most: share("(renewed + undecided) ÷ due: if every undecided contract renewed", {
    label: "Renewal rate, at most",
    needs: contracts,
    n: "renewals_due_n"
  }),
  late_renewed_n: count("renewals signed after the end date", { label: "Renewed late", needs: contracts }),
  late_share: share("renewals signed after the end date ÷ renewals", {
    label: "Late renewals",
    needs: contracts,
    n: "renewed_n",
    better: "low"
  }),
  retention_n: count("decided contracts with known values", {
    label: "Contracts with values",
    needs: contracts
  }),
  retention_value: money("Σ annualised value of those contracts", {
    label: "Value up for renewal",
    needs: contracts
  }),
  grr: share("gross revenue retention", {
    label: "GRR",
    formula: "Σ min(renewed value, value) ÷ Σ value over decided contracts, both per year of term",
    needs: contracts,
    n: "retention_n",
    better: "high"
  }),
  grr_se: number("standard error of GRR (ratio estimator)", { needs: contracts }),
  nrr: share("net revenue retention", {
    label: "NRR",
    formula: "Σ renewed value ÷ Σ value over decided contracts, both per year of term",
    needs: contracts,
    n: "retention_n",
    better: "high"
  }),
  nrr_se: number("standard error of NRR (ratio estimator)", { needs: contracts }),

  sized_n: count("won deals with a known amount above 0", {
    label: "Won deals with an amount",
    needs: deals
  }),
  deal_min: money("smallest won deal", { label: "Smallest deal", needs: deals, n: "sized_n" }),
  deal_p25: money("25th percentile of won amounts (linear interpolation)", { needs: deals, n: "sized_n" }),
  deal_median: money("median won amount", { label: "Median deal", needs: deals, n: "sized_n" }),
  deal_p75: money("75th percentile of won amounts (linear interpolation)", { needs: deals, n: "sized_n" }),
  deal_p90: money("90th percentile of won amounts (linear interpolation)", { needs: deals, n: "sized_n" }),
  deal_max: money("largest won deal", { label: "Largest deal", needs: deals, n: "sized_n" }),
  deal_mean: money("mean won amount", { label: "Mean deal", needs: deals, n: "sized_n" }),
  deal_sd: money("sample standard deviation of won amounts (n − 1)", { needs: deals, n: "sized_n" }),
  deal_geometric_mean: money("geometric mean of won amounts", { needs: deals, n: "sized_n" }),
  deal_log_sd: number("sample standard deviation of ln(amount)", { needs: deals, n: "sized_n" }),
  largest_deal_share: share("largest won deal ÷ bookings", {
    label: "Share of the largest deal",
    needs: deals,
    n: "sized_n"
  }),
  key_account_share: share("bookings from key accounts ÷ bookings", {
    label: "Share from key accounts",
    needs: ["deals", "accounts"],
    n: "sized_n"
  }),

  customers_n: count("top parent accounts with bookings", { label: "Customers with bookings", needs: deals }),
  repeat_customers_n: count("of these, with two or more won deals", {
    label: "Repeat customers",
    needs: deals
  }),
  hhi: number("customer concentration (Herfindahl–Hirschman index)", {
    label: "HHI",
    formula: "Σ share² of bookings by top parent account",
    needs: deals,
    n: "customers_n"
  }),
  effective_customers: number("1 ÷ HHI: as many equal customers would be as concentrated", {
    label: "Effective customers",
    needs: deals,
    n: "customers_n",
    better: "high"
  }),
  hhi_normalised: number("(HHI − 1/n) ÷ (1 − 1/n)", { needs: deals, n: "customers_n" }),
  top1_share: share("largest customer ÷ bookings", {
    label: "Largest customer's share",
    needs: deals,
    n: "customers_n",
    better: "low"
  }),
  top1_account_key: keyOrNull("that customer; the first by key among equals"),
  top3_share: share("three largest customers ÷ bookings", {
    label: "Three largest customers' share",
    needs: deals,
    n: "customers_n",
    better: "low"
  }),

  complaint_n: count("complaints about accounts attributed to the rep", {
    label: "Complaints",
    needs: complaints
  }),
  customer_months: count("months on whose last day an attributed account was active", {
    label: "Customer-months",
    needs: complaints,
    formula: "active = inside a contract, or within 12 months after a won deal"
  }),
  complaint_rate: rate("complaints per 100 active customer-months", {
    label: "Complaint rate",
    unit: "per 100 customer-months",
    formula: "complaints ÷ active customer-months owned × 100",
    needs: complaints,
    n: "customer_months",
    better: "low"
  }),
  early_deals_n: count("won deals whose first 90 days had passed by the quarter's end", {
    label: "Won deals watched",
    needs: complaints
  }),
  early_complaint_n: count("of these, with a complaint from that account within 90 days after close", {
    label: "Early complaints",
    needs: complaints
  }),
  early_complaint_share: share("won deals followed by a complaint within 90 days", {
    label: "Early complaints",
    needs: complaints,
    n: "early_deals_n",
    better: "low"
  }),

  cycle_n: count("won deals with a creation date", { label: "Won deals with a cycle", needs: deals }),
  cycle_median_days: days("median days from creation to win", {
    label: "Sales cycle",
    needs: deals,
    n: "cycle_n"
  }),
  cycle_mean_days: days("mean days from creation to win", { needs: deals, n: "cycle_n" }),
  cycle_cv: number("sample sd ÷ mean of cycle days; from 5 won deals on", {
    label: "Sales-cycle variation",
    needs: deals,
    n: "cycle_n"
  }),
  cycle_iqr_ratio: number("(p75 − p25) ÷ median of cycle days; from 5 won deals on", {
    needs: deals,
    n: "cycle_n"
  }),

  churn_base_n: count("accounts inside a contract on the window's first day", {
    label: "Customers at the start",
    needs: contracts
  }),
  churned_accounts_n: count(
    "of these, those whose contract churned in the window and who hold none at its end",
    { label: "Customers lost", needs: contracts }
  ),
  customer_churn: share("churned accounts ÷ accounts active at the window's start", {
    label: "Customer churn",
    needs: contracts,
    n: "churn_base_n",
    better: "low"
  }),

  quarter_end_share: share("won value closed in the last 10 days of a quarter ÷ won value", {
    label: "Quarter-end share",
    needs: deals,
    n: "sized_n"
  }),
  quarter_end_discounted_share: share(
    "won value closed with a discount in the last 10 days of a quarter ÷ won value",
    { label: "Discounted at quarter end", needs: deals, n: "discount_n", better: "low" }
  ),
  discount_n: count("won deals with a recorded discount (0 counts as recorded)", {
    label: "Deals with a discount recorded",
    needs: deals
  }),
  mean_discount: share("discount weighted by won amount", {
    label: "Mean discount",
    needs: deals,
    n: "discount_n",
    better: "low"
  }),
  discount_gap: number("mean discount in the last 10 days of quarters − mean discount before", {
    label: "Quarter-end discount gap",
    needs: deals,
    n: "discount_n",
    better: "low"
  }),

  activity_n: count("activities that happened in the window", { label: "Activities", needs: activities }),
  timed_activity_n: count("of these, with a logging date", { needs: activities }),
  logged_on_time_n: count("of these, logged within 7 days", { needs: activities }),
  logged_on_time_share: share("activities logged within 7 days", {
    label: "Logged on time",
    needs: activities,
    n: "timed_activity_n",
    better: "high"
  }),
  tracked_won_n: count("won deals with a creation date", { needs: activities }),
  well_tracked_won_n: count(
    "of these, with 3 or more of the owner's activities on the account from creation to close",
    { needs: activities }
  ),
  well_tracked_share: share("won deals with 3 or more activities before close", {
    label: "Wins with activities",
    needs: activities,
    n: "tracked_won_n",
    better: "high"
  }),
  crm_discipline: share("mean of the two shares above, of those measured", {
    label: "CRM discipline",
    needs: activities,
    n: "activity_n",
    better: "high"
  }),
  entertainment_n: count("activities of type entertainment", { needs: activities }),
  entertainment_share: share("entertainment ÷ activities", {
    label: "Entertainment share",
    needs: activities,
    n: "activity_n"
  }),
  demo_n: count("activities of type demo", { needs: activities }),
  demo_share: share("demos ÷ activities", { label: "Demo share", needs: activities, n: "activity_n" }),
  key_activity_n: count("activities on key accounts", { needs: activities }),
  key_entertainment_share: share("entertainment ÷ activities, on key accounts only", {
    label: "Entertainment on key accounts",
    needs: activities,
    n: "key_activity_n"
  }),

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
  key_executive_n: count("key accounts owned on which a level-5 contact was touched", { needs: depth }),

  team_bookings: money("bookings of everyone in the rep's team", { label: "Team bookings", needs: deals }),
  team_share: share("bookings ÷ team bookings", { label: "Share of team", needs: deals, n: "won_n" }),
  helped_n: count("deals of others won in the window that the rep helped", {
    label: "Colleagues' wins helped",
    needs: ["deal_team"]
  }),
  solo_team_share: share("share of team where no colleague's win was helped, else 0", {
    label: "Share of team without helping",
    needs: ["deals", "deal_team"],
    n: "won_n",
    better: "low"
  }),

  lost_reason_n: count("lost deals with a reason", { needs: deals }),
  lost_fit_n: count("of these, reasons that say the proposal missed the customer", { needs: deals }),
  lost_fit_share: share("lost deals whose reason says the proposal missed the customer", {
    label: "Lost as not grounded",
    needs: deals,
    n: "lost_reason_n",
    better: "low"
  }),

  multi_product_n: count("won deals with a recorded product count", { needs: deals }),
  multi_product_share: share("won deals with two or more products", {
    label: "Multi-product wins",
    needs: deals,
    n: "multi_product_n",
    better: "high"
  }),
  typed_won_n: count("won deals with a known type", { needs: deals }),
  expansion_share: share("won deals of type expansion", {
    label: "Expansion wins",
    needs: deals,
    n: "typed_won_n",
    better: "high"
  }),
  flagged_churn_share: share("churned contracts with a warning raised 90 or more days before churn", {
    label: "Churn foreseen",
    needs: ["contracts", "risk_flags"],
    n: "churned_n",
    better: "high"
  }),
  functions_per_win: number("distinct functions on the deal team per won deal", {
    label: "Functions per win",
    needs: ["deal_team"],
    n: "won_n",
    better: "high"
  }),
  advocacy_n: count("active accounts owned that spoke for us in the window", { needs: ["advocacy"] }),
  advocacy_share: share("active accounts owned that spoke for us in the window", {
    label: "Customers who vouch for us",
    needs: ["advocacy"],
    n: "active_accounts_n",
    better: "high"
  }),
  accounts_with_events_n: count(
    "accounts with a closed deal, a due contract, a complaint or an activity in the window",
    { label: "Accounts with events" }
  )
});
export type RepQuarter = z.infer<typeof repQuarter>;
