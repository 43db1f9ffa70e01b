/** One SQL file = one model; `folder/name.sql` becomes the table or view `name`. */
export interface Model {
  folder: "staging" | "intermediate" | "marts";
  name: string;
  /** A view where the rows are too many to be held twice. */
  kind: "table" | "view";
}

const models = (folder: Model["folder"], names: readonly string[]): Model[] =>
  names.map((name) => ({ folder, name, kind: name === "stg_activities" ? "view" : "table" }));

/** Every model in the order in which it is built: each stands after those it reads. */
export const modelOrder: readonly Model[] = [
  ...models("staging", [
    "stg_reps",
    "stg_quotas",
    "stg_assessments",
    "stg_accounts",
    "stg_account_owners",
    "stg_contacts",
    "stg_deals",
    "stg_deal_team",
    "stg_contracts",
    "stg_complaints",
    "stg_activities",
    "stg_advocacy",
    "stg_risk_flags",
    "stg_fx_rates"
  ]),
  ...models("intermediate", [
    "int_known_on",
    "int_review",
    "int_calendar",
    "int_months",
    "int_quarters",
    "int_window",
    "int_scopes",
    "int_measured",
    "int_fx_periods",
    "int_top_accounts",
    "int_owner_spells",
    "int_attribution_spells",
    "int_deals",
    "int_contract_lines",
    "int_contracts",
    "int_contracts_due",
    "int_active_spells",
    "int_customer_months",
    "int_complaints",
    "int_early_complaints",
    "int_churn",
    "int_activities_by_quarter",
    "int_activities_by_month",
    "int_deal_activities",
    "int_deals_by_quarter",
    "int_rep_account__deals",
    "int_rep_account__activities",
    "int_rep_account__tracked",
    "int_rep_account__renewals",
    "int_rep_account__complaints",
    "int_rep_account__early",
    "int_owned_accounts",
    "int_rep_account__spine",
    "int_rep_account",
    "int_rep_customers",
    "int_rep_quotas",
    "int_rep_quarter__spine",
    "int_rep_quarter__bookings",
    "int_rep_quarter__quotas",
    "int_rep_quarter__deals",
    "int_rep_quarter__renewals",
    "int_rep_quarter__sizes",
    "int_rep_quarter__concentration",
    "int_rep_quarter__complaints",
    "int_rep_quarter__early",
    "int_rep_quarter__cycle",
    "int_rep_quarter__churn",
    "int_rep_quarter__discounts",
    "int_rep_quarter__activities",
    "int_rep_quarter__tracked",
    "int_rep_quarter__discipline",
    "int_rep_quarter__depth",
    "int_team_bookings",
    "int_rep_quarter__shares",
    "int_rep_quarter__helped",
    "int_rep_quarter__flags",
    "int_rep_quarter__advocacy",
    "int_rep_quarter__events",
    "int_company__deals",
    "int_company__quotas",
    "int_company__renewals",
    "int_company__complaints",
    "int_company__customers"
  ]),
  ...models("marts", [
    "quarter",
    "rep",
    "rep_quarter",
    "rep_account_quarter",
    "rep_account",
    "rep_cycle",
    "rep_industry",
    "rep_band",
    "rep_month",
    "account",
    "owner_spell",
    "owned_account",
    "deal",
    "contract",
    "complaint",
    "assessment_item",
    "gene_month",
    "lost_reason",
    "company_quarter",
    "note"
  ])
];

/** Every check in `checks/`: a query that must return no rows. */
export const checkOrder: readonly string[] = [
  "bands_and_customers_reconcile",
  "bookings_reconcile",
  "company_reconciles",
  "complaints_reconcile",
  "customer_months_reconcile",
  "customers_sum_to_rep",
  "deals_counted_once",
  "keys_are_unique",
  "opaque_keys_differ",
  "renewals_add_up",
  "renewals_reconcile",
  "shares_within_bounds",
  "spells_do_not_overlap"
];
