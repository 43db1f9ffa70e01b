import { t } from "../../../src/text/t.js";
import type { Problem } from "../../sources/dataProblem.js";
import type { SourcePlan } from "./sourcePlan.js";

const owners = [
  ["deals", "owner_id"],
  ["accounts", "owner_id"]
] as const;

/** Refuses exports in which no table names a rep: every figure per rep would be invented. */
export function missingOwner(plans: readonly SourcePlan[]): Problem[] {
  const isNamed =
    plans.some(({ table }) => table === "account_owners") ||
    owners.some(([table, name]) =>
      plans.some((plan) => plan.table === table && plan.columns.some(({ column }) => column.name === name))
    );
  return isNamed ? [] : [noOwner(filesOf(plans), t("no such column and no account_owners"))];
}

/** `found`: what stands in the place of an owner. */
export const noOwner = (where: string, found: string): Problem => ({
  code: "OWNER_MISSING",
  where,
  expected: t(
    "an owner of deals or accounts, in deals.owner_id, accounts.owner_id or the table account_owners"
  ),
  found,
  mend: t(
    "Without it every figure per rep would be invented, so nothing was loaded. Export the owner with the opportunities (Salesforce: OwnerId of Opportunity or Account) and name its header under columns.owner_id."
  )
});

export const filesOf = (plans: readonly SourcePlan[]): string =>
  [
    ...new Set(
      plans.filter(({ table }) => table === "deals" || table === "accounts").map(({ main }) => main.file)
    )
  ].join(", ");
