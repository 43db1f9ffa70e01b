import { isoOf } from "./company.js";
import { startOf, statusOn } from "./contracts.js";
import { complaintCases } from "./cases.js";
import { type Figures, graceDays, renewalGrace, type View } from "./naive.js";
import { ratio, sum } from "./statistics.js";

/** One rep's renewals and complaints on accounts of one origin: did somebody else own the account before? */
export function naiveOrigin(view: View, rep: string, origin: "own" | "inherited"): Figures {
  const { contracts, ownership, start, asOf } = view;
  const isOfOrigin = (account: string): boolean => {
    const owners = ownership.spells(account).map((spell) => spell.rep);
    return owners.indexOf(rep) > 0 === (origin === "inherited");
  };
  const due = contracts.filter(
    ({ account, end }) =>
      end >= start && end <= asOf && ownership.answersOn(account, end) === rep && isOfOrigin(account)
  );
  const having = (status: string): number =>
    due.filter((contract) => statusOn(contract, asOf, renewalGrace) === status).length;
  const service = complaintCases(view).filter((one) => one.rep === rep && isOfOrigin(one.account));
  const [complaints, months] = [sum(service.map((one) => one.observed)), sum(service.map((one) => one.n))];
  const decided = having("renewed") + having("churned");
  return {
    renewals_due_n: due.length,
    renewed_n: having("renewed"),
    churned_n: having("churned"),
    renewal_open_n: having("open"),
    renewal_decided_n: decided,
    renewal_rate: ratio(having("renewed"), decided),
    complaint_n: complaints,
    customer_months: months,
    complaint_rate: ratio(complaints * 100, months)
  };
}

/** Handovers that happened in the quarter or whose grace still ran, by account and day. */
export function naiveHandovers(view: View): Figures[] {
  const { company, contracts, ownership, asOf, quarterStart } = view;
  return company.accounts.flatMap(({ id }) => {
    const spells = ownership.spells(id);
    return spells.slice(1).flatMap((spell, index) => {
      const until = spell.from + graceDays - 1;
      if (spell.from > asOf || until < quarterStart) return [];
      // Whoever is the answering owner on a day of the grace while the next one already owns the account.
      const isStillTheirs = (date: number): boolean =>
        date >= quarterStart && date <= asOf && date >= spell.from && answeringSpell(spells, date) === index;
      return [
        {
          account: id,
          from: spells[index]!.rep,
          to: spell.rep,
          handed_over_on: isoOf(spell.from),
          grace_until: isoOf(until),
          is_in_quarter: spell.from >= quarterStart,
          grace_due_n: contracts.filter(({ account, end }) => account === id && isStillTheirs(end)).length,
          grace_complaint_n: company.complaints.filter(
            ({ account, opened }) => account === id && isStillTheirs(opened)
          ).length
        }
      ];
    });
  });
}

function answeringSpell(spells: readonly { from: number; to: number }[], date: number): number {
  return spells.findIndex((spell, index) => {
    const next = spells[index + 1];
    const from = index === 0 ? spell.from : spell.from + graceDays;
    return from <= date && date <= (next ? next.from + graceDays - 1 : spell.to);
  });
}

/** Undecided contracts of the accounts a rep owns on the last day, due within some days; null = none. */
export function naiveUpcoming(view: View, rep: string, due: { from: number; to: number }): Figures | null {
  const { company, contracts, ownership, asOf } = view;
  const isDecided = (account: string, end: number): boolean =>
    company.contracts
      .filter((line) => line.account === account && line.end === end)
      .some((line) => (line.renewed ?? Infinity) <= asOf || (line.churned ?? Infinity) <= asOf);
  const open = contracts.filter(
    (contract) =>
      contract.end >= due.from &&
      contract.end <= due.to &&
      startOf(contract) <= asOf &&
      ownership.on(contract.account, asOf) === rep &&
      !isDecided(contract.account, contract.end)
  );
  if (open.length === 0) return null;
  const valued = open.filter((contract) => contract.value !== null);
  return {
    contracts_n: open.length,
    customers_n: new Set(open.map(({ account }) => account)).size,
    annual_value:
      valued.length === 0
        ? null
        : sum(valued.map((contract) => (contract.value! * 365) / (contract.end - startOf(contract) + 1))),
    valued_n: valued.length
  };
}
