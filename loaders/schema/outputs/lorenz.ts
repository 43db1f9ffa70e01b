import { z } from "zod";
import { key, share, wholeNumber } from "./figure.js";

/** Grain: one row per rep with customers, quarter and place on the Lorenz curve of the book, 0 = origin. */
export const repLorenz = z.object({
  rep_key: key("opaque key of the rep"),
  quarter: key("fiscal quarter, as 2026-Q3"),
  place: wholeNumber("customers so far, the smallest first; 0 = the curve's origin"),
  customer_share: share("their share of the top parent accounts with bookings"),
  value_share: share("their share of the bookings")
});
export type RepLorenz = z.infer<typeof repLorenz>;
