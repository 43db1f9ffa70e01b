import type { NamedAccount, Contract } from "../../../loaders/schema/outputs.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { plural } from "../../rules/format/plural.js";
import type { Label } from "../../text/label.js";
import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
import { type ContractStatus, contractStatus } from "./contractStatus.js";
import { dataTable } from "./dataTable.js";

export interface ContractTableOptions {
  accounts: ReadonlyMap<string, NamedAccount>;
  currency: string;
  /** The quarter's last day: what came later is not known yet. */
  asOf: string;
  /** A renewal this many days after the end date still counts. */
  graceDays: number;
  /** Whose contracts these are, on a page about everybody. */
  person?: string | undefined;
}

const statusLabels: Record<ContractStatus, Label> = {
  renewed: { en: "renewed", zh: "已续约" },
  churned: { en: "lost", zh: "已流失" },
  open: { en: "undecided", zh: "未决" }
};

/** "14 contracts due: 9 renewed, 3 lost, 2 undecided". */
export function contractsInWords(
  due: readonly Contract[],
  { asOf, graceDays }: Pick<ContractTableOptions, "asOf" | "graceDays">
): string {
  const count = (status: ContractStatus) =>
    due.filter((contract) => contractStatus(contract, asOf, graceDays) === status).length;
  return due.length === 0
    ? t("No contract fell due")
    : t("{contracts} due: {renewed} renewed, {lost} lost, {open} undecided", {
        contracts: plural(due.length, "contract"),
        renewed: count("renewed"),
        lost: count("churned"),
        open: count("open")
      });
}

/** Contracts with how each of them ended, and the same as a CSV. */
export function contractTable(due: readonly Contract[], options: ContractTableOptions): HTMLElement {
  const { accounts, currency, asOf, graceDays, person } = options;
  const status = (contract: Contract) => contractStatus(contract, asOf, graceDays);
  const result = (contract: Contract) => say(statusLabels[status(contract)]);
  const customer = ({ account_key }: Contract) => accounts.get(account_key)?.name ?? account_key;
  const whole = (value: number | null) =>
    value == null ? t("not recorded") : formatCount(Math.round(value));
  return dataTable(due, {
    csv: {
      name: "contracts",
      columns: [
        { label: t("CRM id"), value: (contract) => contract.contract_id },
        { label: t("Customer"), value: customer },
        { label: t("Due"), value: (contract) => contract.end_on },
        { label: t("Result"), value: result },
        { label: t("Renewed on"), value: (contract) => contract.renewed_on },
        { label: t("Value a year ({currency})", { currency }), value: (contract) => contract.annual_value },
        {
          label: t("Renewed value a year ({currency})", { currency }),
          value: (contract) => contract.annual_renewed_value
        }
      ]
    },
    person,
    caption: t("Contracts due in the window"),
    sort: { key: "end", descending: false },
    unit: "contracts",
    limit: 12,
    empty: t("No contract fell due in the window."),
    columns: [
      { key: "id", label: t("CRM id"), value: (contract) => contract.contract_id },
      { key: "customer", label: t("Customer"), value: customer },
      { key: "end", label: t("Due"), value: (contract) => contract.end_on },
      { key: "status", label: t("Result"), value: result },
      { key: "renewed", label: t("Renewed on"), value: (contract) => contract.renewed_on },
      {
        key: "value",
        label: t("Value a year, {currency}", { currency }),
        isNumeric: true,
        value: (contract) => contract.annual_value,
        render: (contract) => whole(contract.annual_value)
      },
      {
        key: "kept",
        label: t("Renewed at, {currency}", { currency }),
        isNumeric: true,
        value: (contract) => contract.annual_renewed_value,
        render: (contract) => (status(contract) === "renewed" ? whole(contract.annual_renewed_value) : "–")
      }
    ]
  });
}
