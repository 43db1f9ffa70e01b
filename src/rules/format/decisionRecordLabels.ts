import type { DecisionOutcome } from "../../../loaders/schema/outputs.js";
import type { Label } from "../../text/label.js";

/** What was decided about an account or a person. */
export const decisionRecordLabels: Record<DecisionOutcome["kind"], Label> = {
  assign: { en: "give to", zh: "分配给" },
  keep: { en: "keep with", zh: "保留给" },
  take_away: { en: "take away from", zh: "收回" },
  develop: { en: "develop", zh: "培养" },
  other: { en: "something else", zh: "其他" }
};

/** What the ownership ledger shows of a decision. */
export const carriedOutLabels: Record<NonNullable<DecisionOutcome["carried_out"]>, Label> = {
  done: { en: "carried out", zh: "已执行" },
  not_done: { en: "not carried out", zh: "未执行" },
  too_early: { en: "too early to tell", zh: "为时尚早" }
};
