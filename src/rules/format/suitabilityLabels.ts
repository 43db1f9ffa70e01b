import type { Condition, Gate, GateResult, Verdict } from "../suitability/suitability.js";
import type { Label } from "../../text/label.js";

/** The gates of big-deal suitability, in the order they are read. */
export const gateLabels: Record<Gate, Label> = {
  experience: { en: "experience", zh: "大单经验" },
  capability: { en: "capability", zh: "战力" },
  no_disqualifier: { en: "no disqualifier", zh: "无淘汰项" },
  renewals: { en: "renewals", zh: "续约" },
  complaints: { en: "complaints", zh: "投诉" },
  type: { en: "type", zh: "销售类型" },
  load_and_concentration: { en: "load and concentration", zh: "负荷与集中度" },
  similar_customers: { en: "similar customers", zh: "同类客户经验" },
  no_double_handover: { en: "no double handover", zh: "避免重复交接" }
};

/** What a gate can say. */
export const gateResultLabels: Record<GateResult, Label> = {
  pass: { en: "pass", zh: "通过" },
  condition: { en: "condition", zh: "有条件" },
  fail: { en: "fail", zh: "不通过" },
  not_measured: { en: "not measured", zh: "未测量" },
  not_applicable: { en: "not asked", zh: "不适用" }
};

/** The answer for one person and one target. */
export const verdictLabels: Record<Verdict, Label> = {
  suitable: { en: "suitable", zh: "适合" },
  with_conditions: { en: "suitable with conditions", zh: "有条件适合" },
  not_suitable: { en: "not suitable", zh: "不适合" },
  not_enough_evidence: { en: "not enough evidence", zh: "证据不足" }
};

/** What must be arranged for a conditional move. */
export const conditionLabels: Record<Condition, Label> = {
  technical_adviser: { en: "a technical adviser at their side", zh: "配备技术顾问" },
  commercial_partner: { en: "paired with a commercial seller", zh: "绑定商务型销售" },
  screening: { en: "screened for the disqualifiers not measured", zh: "补做未测量淘汰项的筛查" },
  industry_partner: { en: "paired with someone who has won in the industry", zh: "搭配有行业经验的同事" },
  handover_procedure: { en: "a written handover with the present owner", zh: "执行客户交接流程" }
};
