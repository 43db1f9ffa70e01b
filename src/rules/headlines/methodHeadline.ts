import type { Method } from "../../../loaders/schema/outputs.js";
import { t } from "../../text/t.js";
import { formatCount } from "../format/formatCount.js";
import { plural } from "../format/plural.js";
import { sentenceCase } from "../format/sentenceCase.js";

/** How many figures and thresholds there are, and whether any was changed from what ships. */
export function methodHeadline({
  definitions,
  thresholds
}: Pick<Method, "definitions" | "thresholds">): string {
  const changed = thresholds.filter(({ value, default_value }) => value !== default_value);
  return sentenceCase(
    t("{figures} and {thresholds} stand behind every page; {changed}.", {
      figures: plural(definitions.length, "figure"),
      thresholds: plural(thresholds.length, "threshold"),
      changed: changedInWords(changed.length)
    })
  );
}

function changedInWords(changed: number): string {
  if (changed === 0) return t("all as they ship");
  return changed === 1
    ? t("one differs from what ships")
    : t("{n} differ from what ships", { n: formatCount(changed) });
}
