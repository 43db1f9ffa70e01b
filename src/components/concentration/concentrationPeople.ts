import type { Rep, RepAccount, RepQuarter } from "../../../loaders/schema/outputs.js";
import { isDependent } from "../../rules/headlines/concentrationHeadline.js";
import { byKey } from "../shared/snapshot.js";
import type { ConcentrationPerson } from "./concentrationData.js";

export interface ConcentrationRows {
  reps: readonly Rep[];
  /** Rows of the quarter on screen. */
  quarters: readonly RepQuarter[];
  customers: readonly RepAccount[];
}

/**
 * Everyone at work in the quarter, and who left but booked in its window. Those who hang on one customer come
 * first, by the money that hangs on it; then the others by the largest share; those without bookings last.
 */
export function concentrationPeople(rows: ConcentrationRows, threshold: number): ConcentrationPerson[] {
  const repOf = byKey(rows.reps, ({ rep_key }) => rep_key);
  const customerKey = (rep: string, account: string | null) => `${rep} ${account ?? ""}`;
  const customerOf = byKey(rows.customers, ({ rep_key, top_account_key }) =>
    customerKey(rep_key, top_account_key)
  );
  const people = rows.quarters.flatMap((row) => {
    const rep = repOf.get(row.rep_key);
    if (!rep || !(row.is_active || row.top1_share != null)) return [];
    return [{ rep, row, largest: customerOf.get(customerKey(row.rep_key, row.top1_account_key)) ?? null }];
  });
  const isFirst = (person: ConcentrationPerson) => hangsOnOne(person, threshold);
  return people.sort(
    (a, b) =>
      Number(isFirst(b)) - Number(isFirst(a)) ||
      (isFirst(a) ? (b.largest?.bookings ?? 0) - (a.largest?.bookings ?? 0) : 0) ||
      (b.row.top1_share ?? -1) - (a.row.top1_share ?? -1) ||
      a.rep.name.localeCompare(b.rep.name)
  );
}

/** At work, and dependent on one customer: who is named, listed and counted. */
export function hangsOnOne({ row }: Pick<ConcentrationPerson, "row">, threshold: number): boolean {
  return row.is_active && isDependent(row, threshold);
}

/** The person in the address, else the first at work with bookings; null where nobody has any. */
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
