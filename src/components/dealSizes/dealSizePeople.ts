import { group } from "d3";
import type { Deal, QuarterRow, Rep, RepQuarter } from "../../../loaders/schema/outputs.js";
import { dealBook, type DealBookPolicy, middleBookings } from "../../rules/headlines/dealSizeHeadline.js";
import { isInWindow } from "../shared/quarter.js";
import { byKey } from "../shared/snapshot.js";
import type { DealSizePerson } from "./dealSizeData.js";

export interface DealSizeRows {
  reps: readonly Rep[];
  quarters: readonly RepQuarter[];
  deals: readonly Deal[];
  quarter: QuarterRow;
}

/** Everyone with won deals of known amount in the window, the largest deal first. */
export function dealSizePeople(
  { reps, quarters, deals, quarter }: DealSizeRows,
  policy: DealBookPolicy
): DealSizePerson[] {
  const repOf = byKey(reps, ({ rep_key }) => rep_key);
  const won = group(
    deals.filter((deal) => deal.stage === "won" && isInWindow(deal.closed_on, quarter)),
    ({ rep_key }) => rep_key
  );
  const middle = middleBookings(quarters);
  return quarters
    .flatMap((row) => {
      const rep = repOf.get(row.rep_key);
      if (!rep || row.deal_max == null) return [];
      return [{ rep, row, won: won.get(row.rep_key) ?? [], book: dealBook(row, middle, policy) }];
    })
    .sort((a, b) => (b.row.deal_max ?? 0) - (a.row.deal_max ?? 0) || a.rep.name.localeCompare(b.rep.name));
}
