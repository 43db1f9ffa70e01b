import type { Company, Contract } from "./company.js";
import { ratio, sum } from "./statistics.js";

export interface Due extends Contract {
  end: number;
}
export type Status = "renewed" | "churned" | "open";

/** Lines of one customer with one end date are one contract. */
export function coTermed(company: Company): Due[] {
  const groups = new Map<string, Contract[]>();
  for (const line of company.contracts) {
    if (line.end === null) continue;
    const key = `${line.account} ${line.end}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].map(merge);
}

function merge(lines: Contract[]): Due {
  const renewed = lines.filter((line) => line.renewed !== null);
  const known = <T>(values: (T | null)[]): T[] => values.filter((value): value is T => value !== null);
  const starts = known(lines.map((line) => line.start));
  const values = known(lines.map((line) => line.value));
  const renewedValues = known(renewed.map((line) => line.renewedValue));
  const churns = known(lines.map((line) => line.churned));
  return {
    account: lines[0]!.account,
    end: lines[0]!.end!,
    start: starts.length > 0 ? Math.min(...starts) : null,
    value: values.length > 0 ? sum(values) : null,
    renewed: renewed.length > 0 ? Math.max(...known(renewed.map((line) => line.renewed))) : null,
    renewedValue: renewedValues.length > 0 ? sum(renewedValues) : null,
    churned: renewed.length === 0 && churns.length > 0 ? Math.max(...churns) : null
  };
}

export function statusOn(contract: Due, date: number, grace: number): Status {
  if (contract.renewed !== null && contract.renewed <= contract.end + grace && contract.renewed <= date)
    return "renewed";
  if (contract.churned !== null && contract.churned <= date) return "churned";
  return contract.end + grace < date ? "churned" : "open";
}

export const startOf = (contract: Due): number => contract.start ?? contract.end - 364;

/** GRR and NRR over decided contracts, every value brought to one year of its term. */
export function retention(due: Due[], all: Due[], date: number, grace: number) {
  const pairs: { value: number; renewed: number }[] = [];
  for (const contract of due) {
    const status = statusOn(contract, date, grace);
    if (status === "open" || contract.value === null || contract.value <= 0) continue;
    const value = (contract.value * 365) / term(contract);
    if (status === "churned") pairs.push({ value, renewed: 0 });
    else if (contract.renewedValue !== null) {
      const successor = all
        .filter(
          (other) => other.account === contract.account && other.end > contract.end && other.start !== null
        )
        .filter((other) => other.start! >= contract.end - 31 && other.start! <= contract.end + grace)
        .sort((a, b) => a.start! - b.start! || a.end - b.end)[0];
      pairs.push({ value, renewed: (contract.renewedValue * 365) / term(successor ?? contract) });
    }
  }
  const total = sum(pairs.map(({ value }) => value));
  const [grr, nrr] = [
    ratio(sum(pairs.map(({ value, renewed }) => Math.min(value, renewed))), total),
    ratio(sum(pairs.map(({ renewed }) => renewed)), total)
  ];
  const spread = (rate: number | null, kept: (pair: (typeof pairs)[number]) => number): number | null =>
    rate === null
      ? null
      : Math.sqrt(sum(pairs.map((pair) => pair.value * (kept(pair) / pair.value - rate) ** 2)) / total);
  return {
    retention_n: pairs.length,
    retention_value: total,
    retention_effective_n: ratio(total ** 2, sum(pairs.map(({ value }) => value ** 2))),
    grr,
    grr_spread: spread(grr, ({ value, renewed }) => Math.min(value, renewed)),
    nrr,
    nrr_spread: spread(nrr, ({ renewed }) => renewed)
  };
}

const term = (contract: Due): number => (contract.start === null ? 365 : contract.end - contract.start + 1);
