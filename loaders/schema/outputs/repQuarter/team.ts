import { count, money, number, share } from "../figure.js";

const deals = ["deals"] as const;

/** The team, lost deals, and what records say of capability. */
export const teamFigures = {
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
};
