import type { SignalName } from "../../../loaders/schema/policy.js";
import type { Label } from "../../text/label.js";

/** The signals of the three types, in the words of a sales meeting. */
export const signalLabels: Record<SignalName, Label> = {
  entertainment_share: { en: "entertainment share", zh: "宴请招待占比" },
  one_level_share: { en: "accounts with one contact level only", zh: "单层级接触客户占比" },
  crm_discipline: { en: "CRM discipline", zh: "CRM 纪律" },
  cycle_cv: { en: "sales-cycle variation", zh: "成交周期波动" },
  customer_churn: { en: "customer churn", zh: "客户流失率" },
  demo_share: { en: "demo share", zh: "演示占比" },
  executive_reach: { en: "executive reach", zh: "高层触达率" },
  lost_fit_share: { en: "lost as not grounded", zh: "因不接地气丢单占比" },
  cycle_median_days: { en: "sales cycle", zh: "成交周期" },
  renewal_rate: { en: "renewal rate", zh: "续约率" },
  quarter_end_discounted_share: { en: "discounted at quarter end", zh: "季末折扣成交占比" },
  mean_discount: { en: "mean discount", zh: "平均折扣" },
  complaint_rate: { en: "complaint rate", zh: "投诉率" },
  early_complaint_share: { en: "early complaints", zh: "签单后早期投诉占比" },
  solo_team_share: { en: "share of team without helping", zh: "无团队贡献的个人占比" }
};
