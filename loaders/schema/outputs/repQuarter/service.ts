import { count, days, number, rate, share } from "../figure.js";

const deals = ["deals"] as const;
const contracts = ["contracts"] as const;
const complaints = ["complaints"] as const;

/** Complaints, cycle and churn. */
export const serviceFigures = {
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
  early_complaint_share: share(
    "won deals followed by a complaint of that account within 90 days; one complaint counts for each of them",
    {
      label: "Early complaints",
      needs: complaints,
      n: "early_deals_n",
      better: "low"
    }
  ),

  cycle_n: count("won deals with a creation date", { label: "Won deals with a cycle", needs: deals }),
  cycle_median_days: days("median days from creation to win", {
    label: "Sales cycle",
    needs: deals,
    n: "cycle_n"
  }),
  cycle_mean_days: days("mean days from creation to win", {
    label: "Mean sales cycle",
    needs: deals,
    n: "cycle_n"
  }),
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
  })
};
