import type { RepDisqualifier, RepQuarter, RepType } from "../../../loaders/schema/outputs.js";
import { t } from "../../text/t.js";
import { formatCount } from "../format/formatCount.js";
import { activeSellers } from "./sellers.js";

/** Rows of one quarter. */
export interface RepsHeadlineRows {
  rep_quarter: readonly RepQuarter[];
  rep_type: readonly RepType[];
  rep_disqualifier: readonly RepDisqualifier[];
}

/** Who there is, and how many need a closer look. Counts active people only. */
export function repsHeadline(rows: RepsHeadlineRows): string {
  const active = new Set(rows.rep_quarter.filter(({ is_active }) => is_active).map(({ rep_key }) => rep_key));
  if (active.size === 0) return t("Nobody was active in this quarter.");
  const types = rows.rep_type.filter(({ rep_key }) => active.has(rep_key));
  const clear = types.filter(({ strength }) => strength === "clear").length;
  const judged = types.filter(({ strength }) => strength !== "insufficient_data").length;
  const triggered = rows.rep_disqualifier.filter(
    ({ rep_key, result }) => active.has(rep_key) && result === "triggered"
  );
  const disqualified = new Set(triggered.map(({ rep_key }) => rep_key)).size;
  const unjudged = active.size - judged;
  return t("Of {sellers}, {clear} and {disqualified}{open}.", {
    sellers: activeSellers(active.size),
    clear: clearInWords(clear),
    disqualified: disqualifiedInWords(disqualified),
    open:
      unjudged === 0
        ? ""
        : t("; for {n} the records are too few to name a type", { n: formatCount(unjudged) })
  });
}

function clearInWords(people: number): string {
  if (people === 0) return t("none has a clear type");
  return t(people === 1 ? "{n} has a clear type" : "{n} have a clear type", { n: formatCount(people) });
}

function disqualifiedInWords(people: number): string {
  if (people === 0) return t("none has a triggered disqualifier");
  return t(people === 1 ? "{n} has a triggered disqualifier" : "{n} have a triggered disqualifier", {
    n: formatCount(people)
  });
}
