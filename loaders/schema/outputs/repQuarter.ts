import { z } from "zod";
import { bookingFigures } from "./repQuarter/bookings.js";
import { renewalFigures } from "./repQuarter/renewals.js";
import { dealSizeFigures } from "./repQuarter/dealSizes.js";
import { serviceFigures } from "./repQuarter/service.js";
import { workFigures } from "./repQuarter/work.js";
import { reachFigures } from "./repQuarter/reach.js";
import { teamFigures } from "./repQuarter/team.js";

/**
 * Grain: one row per rep and quarter. Unless a column says "in the quarter", it covers the trailing window
 * (policy time.window_quarters) ending on the quarter's last day, as known on that day.
 */
export const repQuarter = z.object({
  ...bookingFigures,
  ...renewalFigures,
  ...dealSizeFigures,
  ...serviceFigures,
  ...workFigures,
  ...reachFigures,
  ...teamFigures
});
export type RepQuarter = z.infer<typeof repQuarter>;
