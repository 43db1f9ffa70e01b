import type { NamedAccount } from "../../../loaders/schema/outputs.js";
import { equalCustomers } from "../../rules/format/equalCustomers.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { plural } from "../../rules/format/plural.js";
import { t } from "../../text/t.js";
import { accountName } from "../profile/profileData.js";
import type { ConcentrationPerson } from "./concentrationData.js";

export interface DependenceWordsOptions {
  accounts: ReadonlyMap<string, NamedAccount>;
  currency: string;
}

/** "89 % from Silverton Partners: 4.8 M of 5.4 M USD, 8 customers that are as concentrated as 1.3 equal customers". */
export function dependenceWords(
  { row, largest }: ConcentrationPerson,
  { accounts, currency }: DependenceWordsOptions
): string {
  const n = row.customers_n ?? 0;
  const figures = {
    share: formatShare(row.top1_share),
    customer: accountName(accounts, row.top1_account_key),
    all: formatMoney(row.bookings, currency)
  };
  if (n < 2) return t("{share} from {customer}, the only customer: {all}", figures);
  return t("{share} from {customer}: {part} of {all}; {customers}, as concentrated as {equal}", {
    ...figures,
    part: formatMoney(largest?.bookings ?? null),
    customers: plural(n, "customer"),
    equal: equalCustomers(row.effective_customers)
  });
}
