import type { RepDisqualifier, RepQuarter, RepType } from "../../../loaders/schema/outputs.js";
import { sentenceCase } from "../format/sentenceCase.js";
import { activeSellers, countHas } from "./sellers.js";

/** Rows of one quarter. */
export interface RepsHeadlineRows {
  rep_quarter: readonly RepQuarter[];
  rep_type: readonly RepType[];
  rep_disqualifier: readonly RepDisqualifier[];
}

/** Who there is, and how many need a closer look. Counts active people only. */
export function repsHeadline(rows: RepsHeadlineRows): string {
  const active = new Set(rows.rep_quarter.filter(({ is_active }) => is_active).map(({ rep_key }) => rep_key));
  if (active.size === 0) return "Nobody was active in this quarter.";
  const types = rows.rep_type.filter(({ rep_key }) => active.has(rep_key));
  const clear = types.filter(({ strength }) => strength === "clear").length;
  const judged = types.filter(({ strength }) => strength !== "insufficient_data").length;
  const triggered = rows.rep_disqualifier.filter(
    ({ rep_key, result }) => active.has(rep_key) && result === "triggered"
  );
  const disqualified = new Set(triggered.map(({ rep_key }) => rep_key)).size;
  const unjudged = active.size - judged;
  const open = unjudged === 0 ? "" : `; for ${unjudged} the records are too few to name a type`;
  return sentenceCase(
    `of ${activeSellers(active.size)}, ${countHas(clear)} a clear type and ` +
      `${countHas(disqualified)} a triggered disqualifier${open}.`
  );
}
