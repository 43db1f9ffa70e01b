import type { Dimension, Disqualifier, GeneItem, Quadrant } from "../../../loaders/schema/outputs.js";
import type { Label } from "../../text/label.js";

/** The six dimensions, in the order of the radar. */
export const dimensionLabels: Record<Dimension, Label> = {
  strategic_decoding: { en: "strategic decoding", zh: "战略解码力" },
  need_reframing: { en: "need reframing", zh: "需求重构力" },
  decision_chain: { en: "decision-chain penetration", zh: "决策链渗透力" },
  risk_foresight: { en: "risk foresight", zh: "风险预判力" },
  resource_orchestration: { en: "resource orchestration", zh: "资源整合力" },
  value_binding: { en: "value binding", zh: "价值绑定力" }
};

/** The five items of the gene test. */
export const geneItemLabels: Record<GeneItem, Label> = {
  empathy: { en: "empathy", zh: "同理心" },
  adversity_quotient: { en: "adversity quotient", zh: "逆商" },
  systems_thinking: { en: "systems thinking", zh: "系统思维" },
  political_sensitivity: { en: "political sensitivity", zh: "政治敏感度" },
  antifragility: { en: "antifragility", zh: "反脆弱性" }
};

/** The five disqualifiers. */
export const disqualifierLabels: Record<Disqualifier, Label> = {
  short_term_money: { en: "short-term money", zh: "短期快钱" },
  ordinary_playbook: { en: "ordinary-customer playbook on key accounts", zh: "普通客户打法" },
  no_data_thinking: { en: "no data thinking", zh: "缺乏数据思维" },
  fear_of_executives: { en: "fear of executives", zh: "恐惧高层对话" },
  repeated_mistake: { en: "same mistake three times", zh: "重复犯错" }
};

/** The four fields of performance × capability, and the one of those who cannot be placed. */
export const quadrantLabels: Record<Quadrant, Label> = {
  high_performance_high_capability: { en: "high performance, high capability", zh: "高业绩高战力" },
  high_performance_low_capability: { en: "high performance, low capability", zh: "高业绩低战力" },
  low_performance_high_capability: { en: "low performance, high capability", zh: "低业绩高战力" },
  low_performance_low_capability: { en: "low performance, low capability", zh: "低业绩低战力" },
  not_measured: { en: "not measured", zh: "未测量" }
};
