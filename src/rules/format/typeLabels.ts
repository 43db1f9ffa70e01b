import type { Strength } from "../../../loaders/schema/outputs.js";
import type { SellerType } from "../../../loaders/schema/policy.js";
import type { Label } from "../../text/label.js";

/** The three types of sellers. */
export const typeLabels: Record<SellerType, Label> = {
  relationship: { en: "relationship", zh: "关系型" },
  technical: { en: "technical", zh: "技术型" },
  wolf: { en: "wolf", zh: "狼性" }
};

/** How clearly a type stands out. */
export const strengthLabels: Record<Strength, Label> = {
  clear: { en: "clear", zh: "明确" },
  leaning: { en: "leaning", zh: "倾向" },
  none: { en: "no type stands out", zh: "无突出类型" },
  insufficient_data: { en: "insufficient data", zh: "数据不足" }
};
