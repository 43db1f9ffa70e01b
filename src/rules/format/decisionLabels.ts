import type { Decision } from "../../../loaders/schema/outputs.js";
import type { Label } from "../../text/label.js";

/** The rules that put an entry on the decide-this-quarter list. */
export const decisionKindLabels: Record<Decision["kind"], Label> = {
  disqualified_key_account: { en: "disqualifier on a key-account owner", zh: "大客户负责人触发淘汰项" },
  high_performance_low_capability: { en: "high performance, low capability", zh: "高业绩低战力" },
  clear_type: { en: "clear type", zh: "类型明确" },
  renewals_low: { en: "renewals below peers", zh: "续约低于同侪" },
  complaints_high: { en: "complaints above peers", zh: "投诉高于同侪" },
  one_customer: { en: "book depends on one customer", zh: "依赖单一客户" },
  renewal_at_risk: { en: "renewal at risk", zh: "续约有风险" },
  needs_training: { en: "needs training", zh: "需脱产培训" }
};

/** How sure an entry is. */
export const confidenceLabels: Record<Decision["confidence"], Label> = {
  strong: { en: "strong", zh: "充分" },
  moderate: { en: "moderate", zh: "中等" },
  thin: { en: "thin", zh: "薄弱" }
};
