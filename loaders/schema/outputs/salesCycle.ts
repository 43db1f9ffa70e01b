import { z } from "zod";
import { choice, count, days, key } from "./figure.js";

const deals = ["deals"] as const;

export const salesCycleResults = ["reached", "not_reached", "too_few", "no_deals", "not_measured"] as const;

/**
 * Grain: one row per rep and quarter: days from creation to win with open deals counted as not won yet, over the
 * days of the trailing window, as known on the quarter's last day.
 */
export const repSalesCycle = z.object({
  rep_key: key("opaque key of the rep"),
  quarter: key("fiscal quarter, as 2026-Q3"),
  result: choice(
    salesCycleResults,
    "not_reached: the curve does not fall to one half, the median is longer than the records show; " +
      "too_few: at some age all in play were won, while older deals say that not all are won so soon; " +
      "no_deals: no dated deal in play; not_measured: the deals have no creation dates"
  ),
  median_days: days(
    "age by which half of the deals would be won, lost ones taken out on the day of the loss",
    {
      label: "Sales cycle, open deals counted",
      formula:
        "Kaplan–Meier median of days created → won; open deals are censored on the quarter's last day, lost ones on " +
        "the day of the loss; a deal from before the window is observed from the window's first day on",
      needs: deals,
      n: "at_risk_n"
    }
  ),
  median_low: days("lower end of the median's interval (Brookmeyer–Crowley, log-log); null = not reached"),
  median_high: days("upper end of the median's interval; null = not bounded by the records"),
  at_risk_n: count("deals in play on some day of the window"),
  won_n: count("of these, won in the window"),
  lost_n: count("of these, lost in the window"),
  open_n: count("of these, still open on the quarter's last day"),
  censored_n: count("of these, lost or still open: not seen to be won")
});
export type RepSalesCycle = z.infer<typeof repSalesCycle>;
