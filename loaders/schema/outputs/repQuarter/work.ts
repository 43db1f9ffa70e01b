import { count, number, share } from "../figure.js";

const deals = ["deals"] as const;
const activities = ["activities"] as const;

/** Discounts and activities. */
export const workFigures = {
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
  crm_discipline: share(
    "mean of the share logged on time and the share of deals well tracked, of those measured",
    {
      label: "CRM discipline",
      needs: activities,
      n: "activity_n",
      better: "high"
    }
  ),
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
  })
};
