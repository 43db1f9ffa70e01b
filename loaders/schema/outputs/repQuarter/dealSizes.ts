import { count, keyOrNull, money, number, share } from "../figure.js";

const deals = ["deals"] as const;

/** Won deals by size, and how few customers carry them. */
export const dealSizeFigures = {
  sized_n: count("won deals with a known amount above 0", {
    label: "Won deals with an amount",
    needs: deals
  }),
  deal_min: money("smallest won deal", { label: "Smallest deal", needs: deals, n: "sized_n" }),
  deal_p25: money("25th percentile of won amounts (linear interpolation)", { needs: deals, n: "sized_n" }),
  deal_median: money("median won amount", { label: "Median deal", needs: deals, n: "sized_n" }),
  deal_median_without_largest: money(
    "median won amount, the largest deal left out; takes two deals or more",
    {
      label: "Median deal without the largest",
      needs: deals,
      n: "sized_n"
    }
  ),
  deal_p75: money("75th percentile of won amounts (linear interpolation)", { needs: deals, n: "sized_n" }),
  deal_p90: money("90th percentile of won amounts (linear interpolation)", { needs: deals, n: "sized_n" }),
  deal_max: money("largest won deal", { label: "Largest deal", needs: deals, n: "sized_n" }),
  deal_mean: money("mean won amount", { label: "Mean deal", needs: deals, n: "sized_n" }),
  deal_sd: money("sample standard deviation of won amounts (n − 1)", { needs: deals, n: "sized_n" }),
  deal_geometric_mean: money(
    "geometric mean of won amounts: the typical deal, which one large order hardly moves",
    {
      label: "Typical deal",
      formula: "exp of the mean of ln(amount) over won deals",
      needs: deals,
      n: "sized_n"
    }
  ),
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
  hhi_normalised: number("HHI from 0 (all customers equal) to 1, so that books of different size compare", {
    label: "Normalised HHI",
    formula: "(HHI − 1/n) ÷ (1 − 1/n) with n customers; not measured for one customer",
    needs: deals,
    n: "customers_n"
  }),
  gini: number("how unequal the customers are: 0 = all equal, towards 1 = one customer has nearly all", {
    label: "Gini coefficient",
    formula:
      "Σ (2i − n − 1) · xᵢ ÷ (n · Σ x), customers' bookings x in ascending order; at most (n − 1)/n; " +
      "not measured with fewer than 2 customers",
    needs: deals,
    n: "customers_n"
  }),
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
  })
};
