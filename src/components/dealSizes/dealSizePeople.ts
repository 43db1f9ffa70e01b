import { group } from "d3";
import type { Rep, RepQuarter } from "../../../loaders/schema/outputs.js";
import { dealBook, type DealBookPolicy, middleBookings } from "../../rules/headlines/dealSizeHeadline.js";
import { isInWindow } from "../shared/quarter.js";
import { byKey } from "../shared/snapshot.js";
import type { DealSizeData, DealSizePerson, DrawnPerson } from "./dealSizeData.js";

export interface DealSizeRows {
  reps: readonly Rep[];
  quarters: readonly RepQuarter[];
}

/** Everyone with won deals of known amount in the window, the largest deal first. */
export function dealSizePeople({ reps, quarters }: DealSizeRows, policy: DealBookPolicy): DealSizePerson[] {
  const repOf = byKey(reps, ({ rep_key }) => rep_key);
  const middle = middleBookings(quarters);
  return quarters
    .flatMap((row) => {
      const rep = repOf.get(row.rep_key);
      if (!rep || row.deal_max == null) return [];
      return [{ rep, row, book: dealBook(row, middle, policy) }];
    })
    .sort((a, b) => (b.row.deal_max ?? 0) - (a.row.deal_max ?? 0) || a.rep.name.localeCompare(b.rep.name));
}

/** The people with their deals, which are fetched for those alone who are drawn. */
export async function withDeals(
  people: readonly DealSizePerson[],
  { dealsOf, quarter }: Pick<DealSizeData, "dealsOf" | "quarter">
): Promise<DrawnPerson[]> {
  const deals = await dealsOf(people.map(({ rep }) => rep.rep_key));
  const won = group(
    deals.filter((deal) => deal.stage === "won" && isInWindow(deal.closed_on, quarter)),
    ({ rep_key }) => rep_key
  );
  return people.map((person) => ({ ...person, won: won.get(person.rep.rep_key) ?? [] }));
}
