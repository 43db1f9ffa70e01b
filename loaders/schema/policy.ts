import { z } from "zod";
import policyDefaults from "../../data/policy.json" with { type: "json" };

const documented = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, unit: z.string().min(1), meaning: z.string().min(1), source: z.string().min(1) });

const share = documented(z.number().min(0).max(1));
const count = documented(z.int().min(0));
const positiveCount = documented(z.int().min(1));
const points = documented(z.number().min(0));
const texts = documented(z.array(z.string().min(1)));

export const sellerTypes = ["relationship", "technical", "wolf"] as const;
export type SellerType = (typeof sellerTypes)[number];

export const signalNames = [
  "entertainment_share",
  "one_level_share",
  "crm_discipline",
  "cycle_cv",
  "customer_churn",
  "demo_share",
  "executive_reach",
  "lost_fit_share",
  "cycle_median_days",
  "renewal_rate",
  "quarter_end_discounted_share",
  "mean_discount",
  "complaint_rate",
  "early_complaint_share",
  "solo_team_share"
] as const;
export type SignalName = (typeof signalNames)[number];

const signal = z.strictObject({
  type: z.enum(sellerTypes),
  direction: z.enum(["high", "low"]),
  weight: z.number().min(0),
  floor: z.number(),
  cap: z.number(),
  unit: z.string().min(1),
  source: z.string().min(1)
});
export type SignalPolicy = z.infer<typeof signal>;

/** `data/policy.json`: every threshold and weight, each with its unit and source. */
export const policyFile = z.strictObject({
  time: z.strictObject({
    window_quarters: positiveCount,
    history_quarters: positiveCount,
    handover_grace_days: count
  }),
  renewal: z.strictObject({
    grace_days: count,
    early_start_days: count,
    value_gap: share,
    target_rate: share,
    target_grr: share
  }),
  complaint: z.strictObject({ active_months_after_win: count, early_days: count }),
  deals: z.strictObject({
    quarter_end_days: positiveCount,
    size_bands: documented(z.array(z.number().positive()).min(1)),
    cycle_minimum_deals: positiveCount,
    cohort_days: positiveCount
  }),
  activity: z.strictObject({
    on_time_days: count,
    minimum_before_close: count,
    deep_levels: positiveCount,
    executive_level: positiveCount
  }),
  peers: z.strictObject({ minimum: positiveCount, interval: share, reliability_minimum: share }),
  funnel: z.strictObject({ minimum_people: positiveCount, false_discovery_rate: share }),
  strata: z.strictObject({
    minimum_decided: positiveCount,
    minimum_customer_months: positiveCount,
    minimum_reps: positiveCount
  }),
  types: z.strictObject({
    minimum_measured: share,
    minimum_accounts: count,
    clear_score: share,
    clear_lead: share,
    clear_stability: share,
    leaning_score: share,
    leaning_lead: share,
    resamples: positiveCount,
    misfit_reasons: texts
  }),
  signals: z.record(z.enum(signalNames), signal),
  capability: z.strictObject({
    conflict_gap: points,
    gene_pass_total: points,
    gene_fail_item: points,
    gene_priority_item: points,
    gene_lopsided_high: points,
    gene_lopsided_low: points,
    gene_training_total: points,
    low_dimension: points,
    performance_cut: points,
    performance_percentile_cut: share,
    capability_cut: points,
    long_campaign_months: positiveCount,
    long_campaign_activity: points,
    stress_pass: points,
    flag_lead_days: count,
    ordinary_playbook_share: share,
    repeated_mistake_count: positiveCount,
    repeated_mistake_level: share,
    avoidable_reasons: texts,
    leniency_people: positiveCount
  }),
  suitability: z.strictObject({
    largest_deal_ratio: points,
    similar_deal_ratio: points,
    similar_deal_count: count,
    six_dimension_mean: points,
    decision_chain: points,
    top1_share: share,
    key_accounts: count,
    industry_deals: count,
    recent_handover_months: count,
    renewal_near_days: count,
    sales_lost_low: share,
    sales_lost_high: share
  }),
  assignment: z.strictObject({
    verdict_weight: points,
    renewal_weight: points,
    load_weight: points,
    industry_weight: points,
    accounts_per_person: positiveCount,
    choices_per_account: positiveCount
  }),
  review: z.strictObject({
    one_customer_share: share,
    upcoming_quarters: positiveCount,
    decisions: positiveCount,
    one_deal_share: share,
    small_deals_share: share,
    decision_days: positiveCount,
    late_match: share
  }),
  records: z.strictObject({ set_aside_share: share, stale_days: count }),
  publish: z.strictObject({
    extra_columns: documented(z.array(z.enum(["deals.name", "decisions.reason"]))),
    retention: documented(z.string())
  })
});
export type PolicyFile = z.infer<typeof policyFile>;

type Valued = Exclude<keyof PolicyFile, "signals">;

/** The policy in force as bare values: `policy.renewal.grace_days === 90`. */
export type Policy = {
  [Group in Valued]: {
    [Key in keyof PolicyFile[Group]]: PolicyFile[Group][Key] extends { value: infer Value } ? Value : never;
  };
} & { signals: PolicyFile["signals"] };

/** Strips units and sources; the values are those of `file`, unchanged. */
export function policyValues(file: PolicyFile): Policy {
  const { signals, ...groups } = file;
  const values = Object.fromEntries(
    Object.entries(groups).map(([group, entries]) => [
      group,
      Object.fromEntries(
        Object.entries(entries).map(([key, entry]) => [key, (entry as { value: unknown }).value])
      )
    ])
  );
  // The mapped type above states exactly this reshaping, which TypeScript cannot follow through Object.entries.
  return { ...values, signals } as Policy;
}

/** The defaults that ship with the product; a data folder's own policy.json may override single entries. */
export const defaultPolicyFile: PolicyFile = policyFile.parse(policyDefaults);
