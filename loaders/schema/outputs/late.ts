import { z } from "zod";
import { choice, dateOrNull, key, keyOrNull, number, textOrNull } from "./figure.js";

/**
 * Grain: one row per event up to the last quarter that was complete at the export before this one, which that export
 * did not hold, or held otherwise, or which is gone. Redrawn figures of past quarters differ by these and by nothing
 * else, but for activities, contacts, advocacy, risk flags and deal teams, which are not compared.
 */
export const lateRecord = z.object({
  table_name: choice(
    ["deals", "contracts", "complaints", "account_owners", "assessments", "quotas"],
    "table of the record"
  ),
  change: choice(["added", "changed", "removed"], "came, differs from before, or is gone"),
  event: key("what the record says: created, won, lost, due, renewed, churned, raised, owned from, …"),
  record_id: textOrNull("id in the CRM; null where it would tell who assessed whom"),
  quarter: textOrNull("fiscal quarter of the event; null = outside the quarters known"),
  event_on: dateOrNull("day of the event, as now stated, else as it was"),
  account_key: keyOrNull("the customer"),
  rep_key: keyOrNull("the person, as now stated, else as it was"),
  was_on: dateOrNull("day before; null = not there"),
  was_amount: number("amount, score or target before"),
  was_rep_key: keyOrNull("person before"),
  now_on: dateOrNull("day now; null = gone"),
  now_amount: number("amount, score or target now"),
  now_rep_key: keyOrNull("person now")
});
export type LateRecord = z.infer<typeof lateRecord>;

/** The export against which records of past quarters were held; null in the manifest = none is kept. */
export const lateComparison = z.object({
  known_on: z.string().meta({ description: "the day of that export" }),
  as_of: z.string().meta({ description: "last day of the quarter that was complete by then" }),
  is_comparable: z
    .boolean()
    .meta({ description: "false = too few of its records are found again: other ids, not other records" }),
  records_n: z.int().meta({ description: "rows of late_record" })
});
export type LateComparison = z.infer<typeof lateComparison>;
