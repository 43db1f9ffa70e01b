import type { Rep, RepQuarter } from "../../../loaders/schema/outputs.js";
import { byKey } from "../shared/snapshot.js";
import type { ConcentrationPerson } from "./concentrationData.js";

/**
 * Everyone at work in the quarter, and who left but booked in its window: the largest customer's share first,
 * those without bookings last.
 */
export function concentrationPeople(
  reps: readonly Rep[],
  quarters: readonly RepQuarter[]
): ConcentrationPerson[] {
  const repOf = byKey(reps, ({ rep_key }) => rep_key);
  const people = quarters.flatMap((row) => {
    const rep = repOf.get(row.rep_key);
    return rep && (row.is_active || row.top1_share != null) ? [{ rep, row }] : [];
  });
  return people.sort(
    (a, b) =>
      (b.row.top1_share ?? -1) - (a.row.top1_share ?? -1) ||
      (a.row.customers_n ?? 0) - (b.row.customers_n ?? 0) ||
      a.rep.name.localeCompare(b.rep.name)
  );
}

/** The person in the address, else the active one who depends most on one customer; null where nobody has bookings. */
export function chosenPerson(
  people: readonly ConcentrationPerson[],
  asked: string | null
): ConcentrationPerson | null {
  return (
    people.find(({ rep }) => rep.rep_key === asked) ??
    people.find(({ row }) => row.is_active && row.top1_share != null) ??
    null
  );
}
