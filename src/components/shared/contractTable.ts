import type { Account, Contract } from "../../../loaders/schema/outputs.js";
import { plural } from "../../rules/format/plural.js";
import { type ContractStatus, contractStatus } from "./contractStatus.js";
import { csvDownload } from "./csvDownload.js";
import { dataTable } from "./dataTable.js";
import { element } from "./element.js";

export interface ContractTableOptions {
  accounts: ReadonlyMap<string, Account>;
  currency: string;
  /** The quarter's last day: what came later is not known yet. */
  asOf: string;
  /** A renewal this many days after the end date still counts. */
  graceDays: number;
}

const words: Record<ContractStatus, string> = { renewed: "renewed", churned: "lost", open: "undecided" };

/** "14 contracts due: 9 renewed, 3 lost, 2 undecided". */
export function contractsInWords(
  due: readonly Contract[],
  { asOf, graceDays }: Pick<ContractTableOptions, "asOf" | "graceDays">
): string {
  const count = (status: ContractStatus) =>
    due.filter((contract) => contractStatus(contract, asOf, graceDays) === status).length;
  return due.length === 0
    ? "No contract fell due"
    : `${plural(due.length, "contract")} due: ${count("renewed")} renewed, ${count("churned")} lost, ${count("open")} undecided`;
}

/** Contracts with how each of them ended, and the same as a CSV. */
export function contractTable(due: readonly Contract[], options: ContractTableOptions): HTMLElement {
  const { accounts, currency, asOf, graceDays } = options;
  const result = (contract: Contract) => words[contractStatus(contract, asOf, graceDays)];
  const customer = ({ account_key }: Contract) => accounts.get(account_key)?.name ?? account_key;
  const whole = (value: number | null) =>
    value == null ? "not recorded" : Math.round(value).toLocaleString("en");
  return element(
    "div",
    {},
    dataTable(due, {
      hasOwnCsv: true,
      caption: "Contracts due in the window",
      sort: { key: "end", descending: false },
      unit: "contracts",
      limit: 12,
      empty: "No contract fell due in the window.",
      columns: [
        { key: "id", label: "CRM id", value: (contract) => contract.contract_id },
        { key: "customer", label: "Customer", value: customer },
        { key: "end", label: "Due", value: (contract) => contract.end_on },
        { key: "status", label: "Result", value: result },
        { key: "renewed", label: "Renewed on", value: (contract) => contract.renewed_on },
        {
          key: "value",
          label: `Value a year, ${currency}`,
          isNumeric: true,
          value: (contract) => contract.annual_value,
          render: (contract) => whole(contract.annual_value)
        },
        {
          key: "kept",
          label: `Renewed at, ${currency}`,
          isNumeric: true,
          value: (contract) => contract.annual_renewed_value,
          render: (contract) =>
            result(contract) === words.renewed ? whole(contract.annual_renewed_value) : "–"
        }
      ]
    }),
    csvDownload("contracts", due, [
      { label: "CRM id", value: (contract) => contract.contract_id },
      { label: "Customer", value: customer },
      { label: "Due", value: (contract) => contract.end_on },
      { label: "Result", value: result },
      { label: "Renewed on", value: (contract) => contract.renewed_on },
      { label: `Value a year (${currency})`, value: (contract) => contract.annual_value },
      { label: `Renewed value a year (${currency})`, value: (contract) => contract.annual_renewed_value }
    ])
  );
}
