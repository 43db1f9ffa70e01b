import { count, money, number, share } from "../figure.js";

const contracts = ["contracts"] as const;

/** Contracts due in the window. */
export const renewalFigures = {
  renewals_due_n: count("contracts whose end date lies in the window", {
    label: "Renewals due",
    needs: contracts
  }),
  renewed_n: count("of these, renewed by end date + grace and by the quarter's end", {
    label: "Renewed",
    needs: contracts
  }),
  churned_n: count("of these, churned, or past the grace without renewal", {
    label: "Churned",
    needs: contracts
  }),
  renewal_open_n: count("of these, still undecided on the quarter's last day", {
    label: "Undecided",
    needs: contracts
  }),
  renewal_decided_n: count("renewed + churned", { label: "Renewals decided", needs: contracts }),
  renewal_rate: share("renewed ÷ (renewed + churned), by due date", {
    label: "Renewal rate",
    formula: "renewed ÷ (renewed + churned) among contracts due in the window; undecided ones are left out",
    needs: contracts,
    n: "renewal_decided_n",
    better: "high"
  }),
  renewal_rate_least: share("renewed ÷ due: if every undecided contract churned", {
    label: "Renewal rate, at least",
    needs: contracts,
    n: "renewals_due_n"
  }),
  renewal_rate_most: share("(renewed + undecided) ÷ due: if every undecided contract renewed", {
    label: "Renewal rate, at most",
    needs: contracts,
    n: "renewals_due_n"
  }),
  late_renewed_n: count("renewals signed after the end date", { label: "Renewed late", needs: contracts }),
  late_share: share("renewals signed after the end date ÷ renewals", {
    label: "Late renewals",
    needs: contracts,
    n: "renewed_n",
    better: "low"
  }),
  retention_n: count("decided contracts with known values", {
    label: "Contracts with values",
    needs: contracts
  }),
  retention_value: money("Σ annualised value of those contracts", {
    label: "Value up for renewal",
    needs: contracts
  }),
  retention_effective_n: number(
    "(Σ value)² ÷ Σ value²: as many contracts of equal value would say as much about GRR and NRR",
    { needs: contracts }
  ),
  grr: share("gross revenue retention", {
    label: "GRR",
    formula:
      "Σ min(renewed value, value) ÷ Σ value over decided contracts. Per year: value by the contract's own term, renewed value by the term of the customer's next contract, or the same term where there is none; foreign money at the rate of the contract's first day",
    needs: contracts,
    n: "retention_n",
    better: "high"
  }),
  grr_spread: number("standard deviation of the share of value that each contract kept, by its value", {
    needs: contracts
  }),
  nrr: share("net revenue retention", {
    label: "NRR",
    formula:
      "Σ renewed value ÷ Σ value over decided contracts. Per year: value by the contract's own term, renewed value by the term of the customer's next contract, or the same term where there is none; foreign money at the rate of the contract's first day",
    needs: contracts,
    n: "retention_n",
    better: "high"
  }),
  nrr_spread: number("the same of renewed value ÷ value", { needs: contracts })
};
