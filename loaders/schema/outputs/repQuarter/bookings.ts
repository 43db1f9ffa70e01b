import { count, flag, key, money, share } from "../figure.js";

const deals = ["deals"] as const;

/** Who, when, and what was won. */
export const bookingFigures = {
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
  bookings_without_largest: money("bookings less the largest won deal", {
    label: "Bookings without the largest deal",
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
  cohort_n: count(
    "deals created in the latest quarters, as many as the window has, of which every deal is at least policy deals.cohort_days old",
    { label: "Deals created", needs: deals }
  ),
  cohort_won_n: count("of these, won within policy deals.cohort_days of their creation", {
    label: "Won in time",
    needs: deals
  }),
  cohort_win_rate: share("share of created deals that were won within a fixed time", {
    label: "Win rate by created cohort",
    formula:
      "deals won within policy deals.cohort_days of their creation ÷ all deals created, over quarters old enough; " +
      "unlike the win rate it counts deals that are left open",
    needs: deals,
    n: "cohort_n",
    better: "high"
  })
};
