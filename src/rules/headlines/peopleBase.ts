import { t } from "../../text/t.js";
import { countOf } from "../format/countOf.js";
import { formatCount } from "../format/formatCount.js";
import type { Counted } from "../format/plural.js";

/** Whom a list holds: pages list different people, all of which are told against those at work. */
export type PeopleCounted = Extract<Counted, `people${string}`>;

/** "57 people with won deals: 55 at work on the quarter's last day, 2 not." So counts of several pages add up. */
export function peopleBase(
  rows: readonly { row: { is_active: boolean } | null }[],
  people: PeopleCounted
): string {
  const atWork = rows.filter(({ row }) => row?.is_active === true).length;
  const words = { people: countOf(rows.length, people), n: formatCount(atWork) };
  return atWork === rows.length
    ? t("{people}, all at work on the quarter's last day.", words)
    : t("{people}: {n} at work on the quarter's last day, {others} not.", {
        ...words,
        others: formatCount(rows.length - atWork)
      });
}
