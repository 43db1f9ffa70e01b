import { type Company, type Deal, isoOf, monthsLater } from "./company.js";
import { coTermed, type Due, retention, startOf, statusOn } from "./contracts.js";
import { asKnown, knownOwner } from "./naiveCycle.js";
import { type Ownership, ownershipOf } from "./ownership.js";
import { mean, quantile, ratio, sampleSd, sum } from "./statistics.js";

export type Figures = Record<string, number | boolean | string | null>;

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

export const graceDays = 90;
export const renewalGrace = 90;
const misfits = ["not grounded", "no sponsor", "politics", "too technical"];

export interface View {
  company: Company;
  ownership: Ownership;
  contracts: Due[];
  asOf: number;
  start: number;
  quarterStart: number;
}

/** What one quarter of a calendar-year company looks back over. */
export function viewOf(company: Company, quarter: string): View {
  const year = Number(quarter.slice(0, 4));
  const index = Number(quarter.slice(6));
  return {
    company,
    ownership: ownershipOf(company, graceDays),
    contracts: coTermed(company),
    asOf: Date.UTC(year, index * 3, 0) / 86_400_000,
    start: Date.UTC(year, index * 3 - 12, 1) / 86_400_000,
    quarterStart: Date.UTC(year, index * 3 - 3, 1) / 86_400_000
  };
}

/** Every figure of rep_quarter for one quarter of a calendar-year company, by plain loops over the records. */
export function naiveQuarter(company: Company, quarter: string): Map<string, Figures> {
  const view = viewOf(company, quarter);
  const spans = { view, active: activeOn(view), quarterStart: view.quarterStart };
  const byRep = new Map(company.reps.map((rep) => [rep.id, figuresOf(rep.id, quarter, spans)]));
  addTeams(view, byRep);
  return byRep;
}

interface Spans {
  view: View;
  active: (account: string, date: number) => boolean;
  quarterStart: number;
}

export function activeOn({ company, contracts }: View): (account: string, date: number) => boolean {
  const contractsOf = groupBy(contracts, ({ account }) => account);
  const winsOf = groupBy(
    company.deals.filter(({ stage }) => stage === "won"),
    ({ account }) => account
  );
  return (account, date) =>
    (contractsOf.get(account) ?? []).some((contract) => startOf(contract) <= date && date <= contract.end) ||
    (winsOf.get(account) ?? []).some((deal) => deal.closed! <= date && date <= monthsLater(deal.closed!, 12));
}

const ownerOf = ({ ownership }: View, deal: Deal): string | null =>
  deal.owner ?? (deal.closed === null ? null : ownership.on(deal.account, deal.closed));

export function closedIn(view: View, rep: string, stage: "won" | "lost"): Deal[] {
  return view.company.deals.filter(
    (deal) =>
      deal.stage === stage &&
      deal.closed! >= view.start &&
      deal.closed! <= view.asOf &&
      ownerOf(view, deal) === rep
  );
}

function figuresOf(rep: string, quarter: string, spans: Spans): Figures {
  const { view, quarterStart } = spans;
  const won = closedIn(view, rep, "won");
  const lost = closedIn(view, rep, "lost");
  const bookings = sum(won.map((deal) => deal.amount ?? 0));
  return {
    is_active: isActive(view, rep),
    bookings_quarter: sum(won.filter((deal) => deal.closed! >= quarterStart).map((deal) => deal.amount ?? 0)),
    bookings,
    bookings_without_largest: bookings - Math.max(0, ...won.map((deal) => deal.amount ?? 0)),
    ...quotaFigures(view, rep, quarter, won),
    ...cohortFigures(view, rep),
    won_n: won.length,
    lost_n: lost.length,
    closed_n: won.length + lost.length,
    win_rate: ratio(won.length, won.length + lost.length),
    ...renewalFigures(view, rep),
    ...sizeFigures(view, won, bookings),
    ...concentrationFigures(view, won),
    ...complaintFigures(spans, rep, won),
    ...cycleFigures(won),
    ...churnFigures(view, rep),
    ...discountFigures(won, bookings),
    ...activityFigures(view, rep, won),
    ...depthFigures(spans, rep),
    ...lossFigures(lost),
    ...evidenceFigures(view, won),
    helped_n: helped(view, rep),
    discount_n: won.filter((deal) => deal.discount !== null).length,
    accounts_with_events_n: accountsWithEvents(view, rep, [...won, ...lost])
  };
}

function isActive({ company, asOf }: View, id: string): boolean {
  const rep = company.reps.find((row) => row.id === id)!;
  if (rep.status === "candidate" || (rep.status === "left" && rep.left === null)) return false;
  return (rep.hired === null || rep.hired <= asOf) && (rep.left === null || rep.left > asOf);
}

function quarterOf(date: number): string {
  const iso = isoOf(date);
  return `${iso.slice(0, 4)}-Q${Math.ceil(Number(iso.slice(5, 7)) / 3)}`;
}

function quotaFigures({ company, start, asOf }: View, rep: string, quarter: string, won: Deal[]): Figures {
  const names = new Set<string>();
  for (let date = start; date <= asOf; date++) names.add(quarterOf(date));
  const quotas = company.quotas.filter((row) => row.rep === rep && names.has(row.quarter));
  const covered = new Set(quotas.map((row) => row.quarter));
  const quota = quotas.length === 0 ? null : sum(quotas.map((row) => row.amount));
  const inCovered = sum(
    won.filter((deal) => covered.has(quarterOf(deal.closed!))).map((deal) => deal.amount ?? 0)
  );
  return {
    quota,
    quota_quarter: quotas.find((row) => row.quarter === quarter)?.amount ?? null,
    quota_attainment: quota === null ? null : ratio(inCovered, quota)
  };
}

function renewalFigures(view: View, rep: string): Figures {
  const { contracts, ownership, start, asOf } = view;
  const due = contracts.filter(
    (contract) =>
      contract.end >= start &&
      contract.end <= asOf &&
      ownership.answersOn(contract.account, contract.end) === rep
  );
  const having = (status: string): Due[] =>
    due.filter((contract) => statusOn(contract, asOf, renewalGrace) === status);
  const renewed = having("renewed");
  const [churnedN, openN] = [having("churned").length, having("open").length];
  const late = renewed.filter((contract) => contract.renewed! > contract.end).length;
  const flagged = having("churned").filter((contract) =>
    view.company.flags.some(
      (flag) =>
        flag.account === contract.account &&
        flag.raised <= (contract.churned ?? contract.end) - 90 &&
        flag.raised > startOf(contract)
    )
  );
  return {
    renewals_due_n: due.length,
    renewed_n: renewed.length,
    churned_n: churnedN,
    renewal_open_n: openN,
    renewal_decided_n: renewed.length + churnedN,
    renewal_rate: ratio(renewed.length, renewed.length + churnedN),
    renewal_rate_least: ratio(renewed.length, due.length),
    renewal_rate_most: ratio(renewed.length + openN, due.length),
    late_renewed_n: late,
    late_share: ratio(late, renewed.length),
    ...retention(due, contracts, asOf, renewalGrace),
    flagged_churn_share: ratio(flagged.length, churnedN)
  };
}

function sizeFigures({ company }: View, won: Deal[], bookings: number): Figures {
  const amounts = won.map((deal) => deal.amount ?? 0).filter((amount) => amount > 0);
  const keys = new Set(company.accounts.filter((account) => account.isKey).map((account) => account.id));
  const fromKeys = sum(won.filter((deal) => keys.has(deal.account)).map((deal) => deal.amount ?? 0));
  const logs = amounts.map(Math.log);
  const logMean = mean(logs);
  return {
    sized_n: amounts.length,
    deal_min: quantile(amounts, 0),
    deal_p25: quantile(amounts, 0.25),
    deal_median: quantile(amounts, 0.5),
    deal_median_without_largest: quantile(amounts.toSorted((a, b) => a - b).slice(0, -1), 0.5),
    deal_p75: quantile(amounts, 0.75),
    deal_p90: quantile(amounts, 0.9),
    deal_max: quantile(amounts, 1),
    deal_mean: mean(amounts),
    deal_sd: sampleSd(amounts),
    deal_geometric_mean: logMean === null ? null : Math.exp(logMean),
    deal_log_sd: sampleSd(logs),
    largest_deal_share: amounts.length === 0 ? null : ratio(Math.max(...amounts), bookings),
    key_account_share: ratio(fromKeys, bookings)
  };
}

function topOf(company: Company, id: string): string {
  const parents = new Map(company.accounts.map((account) => [account.id, account.parent]));
  let top = id;
  const seen = new Set([id]);
  for (
    let parent = parents.get(top);
    parent && parents.has(parent) && !seen.has(parent);
    parent = parents.get(top)
  ) {
    top = parent;
    seen.add(top);
  }
  return top;
}

function concentrationFigures({ company }: View, won: Deal[]): Figures {
  const amounts = new Map<string, number>();
  const wins = new Map<string, number>();
  for (const deal of won) {
    if (!deal.amount || deal.amount <= 0) continue;
    const top = topOf(company, deal.account);
    amounts.set(top, (amounts.get(top) ?? 0) + deal.amount);
    wins.set(top, (wins.get(top) ?? 0) + 1);
  }
  const total = sum([...amounts.values()]);
  const shares = [...amounts.values()].map((amount) => amount / total).sort((a, b) => b - a);
  const n = shares.length;
  const hhi = n === 0 ? null : sum(shares.map((share) => share ** 2));
  return {
    customers_n: n,
    repeat_customers_n: [...wins.values()].filter((count) => count >= 2).length,
    hhi,
    effective_customers: hhi === null ? null : 1 / hhi,
    hhi_normalised: hhi === null || n < 2 ? null : (hhi - 1 / n) / (1 - 1 / n),
    gini: gini(shares),
    top1_share: shares[0] ?? null,
    top3_share: n === 0 ? null : sum(shares.slice(0, 3))
  };
}

/** Half the mean difference between any two customers, over their mean. */
function gini(amounts: number[]): number | null {
  const n = amounts.length;
  if (n < 2) return null;
  let differences = 0;
  for (const one of amounts) for (const other of amounts) differences += Math.abs(one - other);
  return differences / n ** 2 / 2 / mean(amounts)!;
}

function cohortFigures({ company, ownership, asOf }: View, rep: string): Figures {
  let last = asOf;
  while (last + 180 > asOf || quarterOf(last) === quarterOf(last + 1)) last--;
  const quarters = new Set<string>();
  for (let date = last; quarters.size < 4; date -= 80) quarters.add(quarterOf(date));
  const created = company.deals
    .filter((deal) => deal.created !== null && quarters.has(quarterOf(deal.created)))
    .map((deal) => asKnown(deal, asOf))
    .filter((seen) => knownOwner(seen, ownership) === rep);
  const won = created.filter((seen) => seen.outcome === "won" && seen.last - seen.deal.created! <= 180);
  return {
    cohort_n: created.length,
    cohort_won_n: won.length,
    cohort_win_rate: ratio(won.length, created.length)
  };
}

export function monthEnds(start: number, asOf: number): number[] {
  const ends: number[] = [];
  for (let date = start; date <= asOf; date++) if (isoOf(date + 1).endsWith("-01")) ends.push(date);
  return ends;
}

function complaintFigures({ view, active }: Spans, rep: string, won: Deal[]): Figures {
  const { company, ownership, start, asOf } = view;
  const complaints = company.complaints.filter(
    ({ account, opened }) => opened >= start && opened <= asOf && ownership.answersOn(account, opened) === rep
  );
  let months = 0;
  for (const end of monthEnds(start, asOf)) {
    for (const { id } of company.accounts)
      if (ownership.answersOn(id, end) === rep && active(id, end)) months++;
  }
  const watched = won.filter((deal) => deal.closed! + 90 <= asOf);
  const early = watched.filter((deal) =>
    company.complaints.some(
      ({ account, opened }) =>
        account === deal.account && opened > deal.closed! && opened <= deal.closed! + 90
    )
  );
  return {
    complaint_n: complaints.length,
    customer_months: months,
    complaint_rate: months === 0 ? null : (complaints.length / months) * 100,
    early_deals_n: watched.length,
    early_complaint_n: early.length,
    early_complaint_share: ratio(early.length, watched.length)
  };
}

function cycleFigures(won: Deal[]): Figures {
  const cycles = won.filter((deal) => deal.created !== null).map((deal) => deal.closed! - deal.created!);
  const isEnough = cycles.length >= 5;
  const centre = mean(cycles);
  const median = quantile(cycles, 0.5);
  const spread = cycles.length === 0 ? null : quantile(cycles, 0.75)! - quantile(cycles, 0.25)!;
  return {
    cycle_n: cycles.length,
    cycle_median_days: median,
    cycle_mean_days: centre,
    cycle_cv: isEnough ? ratio(sampleSd(cycles)!, centre!) : null,
    cycle_iqr_ratio: isEnough ? ratio(spread!, median!) : null
  };
}

function churnFigures({ company, contracts, ownership, start, asOf }: View, rep: string): Figures {
  let base = 0;
  let churned = 0;
  for (const { id } of company.accounts) {
    const own = contracts.filter((contract) => contract.account === id);
    const isInside = (date: number): boolean =>
      own.some((contract) => startOf(contract) <= date && date <= contract.end);
    if (!isInside(start)) continue;
    const latest = own.filter((contract) => contract.end <= asOf).sort((a, b) => b.end - a.end)[0];
    const isLost =
      !isInside(asOf) &&
      latest !== undefined &&
      statusOn(latest, asOf, renewalGrace) === "churned" &&
      latest.end >= start;
    if (ownership.answersOn(id, isLost ? latest.end : asOf) !== rep) continue;
    base++;
    if (isLost) churned++;
  }
  return { churn_base_n: base, churned_accounts_n: churned, customer_churn: ratio(churned, base) };
}

export function isQuarterEnd(date: number): boolean {
  return quarterOf(date) !== quarterOf(date + 10);
}

function discountFigures(won: Deal[], bookings: number): Figures {
  const value = (deals: Deal[]): number => sum(deals.map((deal) => deal.amount ?? 0));
  const recorded = won.filter((deal) => deal.discount !== null && (deal.amount ?? 0) > 0);
  const discount = (deals: Deal[]): number | null =>
    ratio(sum(deals.map((deal) => deal.amount! * deal.discount!)), value(deals));
  const atEnd = recorded.filter((deal) => isQuarterEnd(deal.closed!));
  const before = recorded.filter((deal) => !isQuarterEnd(deal.closed!));
  const [late, early] = [discount(atEnd), discount(before)];
  return {
    quarter_end_share: ratio(value(won.filter((deal) => isQuarterEnd(deal.closed!))), bookings),
    quarter_end_discounted_share: ratio(value(atEnd.filter((deal) => deal.discount! > 0)), value(recorded)),
    mean_discount: discount(recorded),
    discount_gap: late === null || early === null ? null : late - early
  };
}

function activityFigures({ company, start, asOf }: View, rep: string, won: Deal[]): Figures {
  const isKnown = (logged: number | null): boolean => logged === null || logged <= asOf;
  const own = company.activities.filter((touch) => touch.rep === rep && isKnown(touch.logged));
  const inWindow = own.filter((touch) => touch.happened >= start && touch.happened <= asOf);
  const timed = inWindow.filter((touch) => touch.logged !== null);
  const onTime = timed.filter((touch) => touch.logged! - touch.happened <= 7).length;
  const keys = new Set(company.accounts.filter((account) => account.isKey).map((account) => account.id));
  const onKeys = inWindow.filter((touch) => touch.account !== null && keys.has(touch.account));
  const tracked = won.filter((deal) => deal.created !== null);
  const well = tracked.filter(
    (deal) =>
      own.filter(
        (touch) =>
          touch.account === deal.account && touch.happened >= deal.created! && touch.happened <= deal.closed!
      ).length >= 3
  ).length;
  const of = (type: string, touches = inWindow): number =>
    touches.filter((touch) => touch.type === type).length;
  const shares = [ratio(onTime, timed.length), ratio(well, tracked.length)].filter(
    (share): share is number => share !== null
  );
  return {
    activity_n: inWindow.length,
    timed_activity_n: timed.length,
    logged_on_time_n: onTime,
    logged_on_time_share: ratio(onTime, timed.length),
    tracked_won_n: tracked.length,
    well_tracked_won_n: well,
    well_tracked_share: ratio(well, tracked.length),
    crm_discipline: mean(shares),
    entertainment_n: of("entertainment"),
    entertainment_share: ratio(of("entertainment"), inWindow.length),
    demo_n: of("demo"),
    demo_share: ratio(of("demo"), inWindow.length),
    key_activity_n: onKeys.length,
    key_entertainment_share: ratio(of("entertainment", onKeys), onKeys.length)
  };
}

/** The contact levels that the rep touched at an account in the window. */
function levelsTouched({ company, start, asOf }: View, rep: string): (account: string) => Set<number> {
  const levels = new Map(company.contacts.map((contact) => [contact.id, contact.level]));
  const own = company.activities.filter((touch) => touch.rep === rep);
  return (account) => {
    const touched = new Set<number>();
    for (const touch of own) {
      if (touch.account !== account || touch.happened < start || touch.happened > asOf) continue;
      if (touch.logged !== null && touch.logged > asOf) continue;
      const level = touch.contact === null ? null : levels.get(touch.contact);
      if (level != null) touched.add(level);
    }
    return touched;
  };
}

/** How many levels were touched at each active account owned. */
export function activeDepths({ view, active }: Pick<Spans, "view" | "active">, rep: string): number[] {
  const { company, ownership, asOf } = view;
  const touchedOn = levelsTouched(view, rep);
  return company.accounts
    .filter(({ id }) => ownership.on(id, asOf) === rep && active(id, asOf))
    .map(({ id }) => touchedOn(id).size);
}

function depthFigures({ view, active }: Spans, rep: string): Figures {
  const { company, ownership, start, asOf } = view;
  const touchedOn = levelsTouched(view, rep);
  const owned = company.accounts.filter(({ id }) => ownership.on(id, asOf) === rep);
  const activeOnes = owned
    .filter(({ id }) => active(id, asOf))
    .map(({ id }) => ({ id, levels: touchedOn(id) }));
  const keys = owned.filter((account) => account.isKey).map(({ id }) => touchedOn(id));
  const touched = activeOnes.filter((account) => account.levels.size > 0);
  const reaches = (found: Set<number>): boolean => [...found].some((level) => level >= 5);
  const executive = activeOnes.filter((account) => reaches(account.levels)).length;
  const one = touched.filter((account) => account.levels.size === 1).length;
  const deep = keys.filter((found) => found.size >= 5).length;
  const advocates = activeOnes.filter(({ id }) =>
    company.advocacy.some((row) => row.account === id && row.happened >= start && row.happened <= asOf)
  ).length;
  return {
    owned_accounts_n: owned.length,
    active_accounts_n: activeOnes.length,
    touched_accounts_n: touched.length,
    chain_depth: mean(activeOnes.map((account) => account.levels.size)),
    one_level_n: one,
    one_level_share: ratio(one, touched.length),
    executive_n: executive,
    executive_reach: ratio(executive, activeOnes.length),
    key_accounts_n: keys.length,
    key_deep_n: deep,
    key_deep_share: ratio(deep, keys.length),
    key_executive_n: keys.filter(reaches).length,
    advocacy_n: advocates,
    advocacy_share: ratio(advocates, activeOnes.length)
  };
}

function lossFigures(lost: Deal[]): Figures {
  const reasons = lost
    .filter((deal) => deal.reason !== null)
    .map((deal) => deal.reason!.trim().toLowerCase());
  const misfit = reasons.filter((reason) => misfits.includes(reason)).length;
  return { lost_reason_n: reasons.length, lost_fit_n: misfit, lost_fit_share: ratio(misfit, reasons.length) };
}

function evidenceFigures({ company }: View, won: Deal[]): Figures {
  const counted = won.filter((deal) => deal.products !== null);
  const typed = won.filter((deal) => deal.type !== null);
  const functions = won.map(
    (deal) =>
      new Set(
        company.dealTeam
          .filter((row) => row.deal === deal.id && row.function !== null)
          .map((row) => row.function!.toLowerCase())
      ).size
  );
  return {
    multi_product_n: counted.length,
    multi_product_share: ratio(counted.filter((deal) => deal.products! >= 2).length, counted.length),
    typed_won_n: typed.length,
    expansion_share: ratio(typed.filter((deal) => deal.type === "expansion").length, typed.length),
    functions_per_win: mean(functions)
  };
}

function helped(view: View, rep: string): number {
  const others = view.company.deals.filter(
    (deal) =>
      deal.stage === "won" &&
      deal.closed! >= view.start &&
      deal.closed! <= view.asOf &&
      ownerOf(view, deal) !== rep
  );
  return others.filter((deal) => view.company.dealTeam.some((row) => row.deal === deal.id && row.rep === rep))
    .length;
}

function accountsWithEvents(
  { company, contracts, ownership, start, asOf }: View,
  rep: string,
  closed: Deal[]
): number {
  const isIn = (date: number): boolean => date >= start && date <= asOf;
  const found = new Set(closed.map((deal) => deal.account));
  for (const { account, end } of contracts)
    if (isIn(end) && ownership.answersOn(account, end) === rep) found.add(account);
  for (const { account, opened } of company.complaints)
    if (isIn(opened) && ownership.answersOn(account, opened) === rep) found.add(account);
  for (const touch of company.activities)
    if (
      touch.rep === rep &&
      touch.account &&
      isIn(touch.happened) &&
      (touch.logged === null || touch.logged <= asOf)
    )
      found.add(touch.account);
  return found.size;
}

function addTeams({ company }: View, byRep: Map<string, Figures>): void {
  for (const rep of company.reps) {
    const figures = byRep.get(rep.id)!;
    const members =
      rep.team === null
        ? []
        : company.reps.filter((other) => other.team === rep.team).map((other) => byRep.get(other.id)!);
    const team = rep.team === null ? null : sum(members.map((member) => member["bookings"] as number));
    const share = team === null ? null : ratio(figures["bookings"] as number, team);
    const sellers = members.filter((member) => (member["bookings"] as number) > 0).length;
    figures["team_bookings"] = team;
    figures["team_share"] = share;
    figures["solo_team_share"] = share === null || sellers < 2 ? null : figures["helped_n"] === 0 ? share : 0;
  }
}
