import { randomBeta, randomBinomial, randomGamma } from "d3";
import type { Random } from "../../loaders/sample/random.js";
import { accountSumNames, type AccountSumName } from "../../loaders/score/marts/internalMarts.js";
import type { Behaviour } from "./behaviours.js";

export type Sums = Record<AccountSumName, number>;

/** What one customer leaves in the records of a window. */
export interface Customer {
  sums: Sums;
  cycleDays: number[];
  hasEvent: boolean;
}

/** Touches, won and lost deals of one customer in a year; a key-account book is worked on about monthly. */
const perYear = { touches: 10, won: 0.6, lost: 0.6 };
/** How alike customers of one seller are: the smaller, the more each has habits of its own. */
const alikeness = 8;
/** Share of contracts due whose outcome is not known yet. */
const undecided = 0.15;

/** One customer of a seller over `quarters` quarters of records, of which at most a window counts. */
export function customer(random: Random, seller: Behaviour, years: number, isChurnKnown: boolean): Customer {
  const own = (share: number) =>
    randomBeta.source(random.uniform)(share * alikeness, (1 - share) * alikeness)();
  const count = (n: number, share: number) =>
    n === 0 ? 0 : randomBinomial.source(random.uniform)(n, Math.min(1, share))();
  const sums = Object.fromEntries(accountSumNames.map((name) => [name, 0])) as Sums;
  const cycleDays: number[] = [];

  const touches = random.poisson(perYear.touches * years);
  sums.activity_n = touches;
  sums.timed_activity_n = touches;
  sums.logged_on_time_n = count(touches, own(seller.loggedOnTime));
  sums.entertainment_n = count(touches, own(seller.entertainment));
  sums.demo_n = Math.min(touches - sums.entertainment_n, count(touches, own(seller.demo)));
  sums.active_n = 1;
  sums.touched_n = touches > 0 ? 1 : 0;
  sums.one_level_n = touches > 0 && random.chance(seller.oneLevel) ? 1 : 0;
  sums.executive_n =
    sums.touched_n === 1 && sums.one_level_n === 0 ? count(1, seller.executive / (1 - seller.oneLevel)) : 0;

  const won = random.poisson(perYear.won * years * Math.sqrt(seller.bookings));
  for (let deal = 0; deal < won; deal += 1) addWonDeal(deal);
  sums.lost_reason_n = random.poisson(perYear.lost * years);
  sums.lost_fit_n = count(sums.lost_reason_n, seller.lostFit);

  sums.renewal_decided_n = count(random.chance(years) ? 1 : 0, 1 - undecided);
  sums.renewed_n = count(sums.renewal_decided_n, seller.renewal);
  if (isChurnKnown) {
    sums.churn_base_n = 1;
    sums.churned_accounts_n = sums.renewal_decided_n - sums.renewed_n;
  }
  sums.customer_months = Math.round(12 * years);
  // Complaints come in bunches: some customers complain twice as often as the mean, some never.
  const rate = (seller.complaints / 100) * randomGamma.source(random.uniform)(1, 1)();
  sums.complaint_n = random.poisson(rate * sums.customer_months);
  const hasEvent = touches + won + sums.lost_reason_n + sums.renewal_decided_n + sums.complaint_n > 0;
  return { sums, cycleDays, hasEvent };

  function addWonDeal(_deal: number): void {
    // Deal sizes differ tenfold and more within a book.
    const amount = random.logNormal(200_000 * Math.sqrt(seller.bookings), 0.9);
    const isLate = random.chance(seller.quarterEnd);
    const isDiscounted = isLate ? random.chance(seller.quarterEndDiscounted) : random.chance(0.5);
    const discount = isDiscounted ? Math.min(0.6, random.logNormal(seller.discount * 1.6, 0.4)) : 0;
    sums.won_value += amount;
    sums.discount_base += amount;
    sums.discount_value += amount * discount;
    if (isLate && isDiscounted) sums.quarter_end_discounted_value += amount;
    sums.tracked_won_n += 1;
    if (random.chance(seller.wellTracked)) sums.well_tracked_won_n += 1;
    sums.early_deals_n += 1;
    if (random.chance(seller.earlyComplaints)) sums.early_complaint_n += 1;
    cycleDays.push(Math.max(1, Math.round(random.logNormal(seller.cycleDays, seller.cycleSpread))));
  }
}
