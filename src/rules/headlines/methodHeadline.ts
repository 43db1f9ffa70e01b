import type { Method } from "../../../loaders/schema/outputs.js";
import { plural } from "../format/plural.js";
import { sentenceCase } from "../format/sentenceCase.js";

/** How many figures and thresholds there are, and whether any was changed from what ships. */
export function methodHeadline({
  definitions,
  thresholds
}: Pick<Method, "definitions" | "thresholds">): string {
  const changed = thresholds.filter(({ value, default_value }) => value !== default_value);
  const words =
    changed.length === 0
      ? "all as they ship"
      : `${changed.length === 1 ? "one differs" : `${changed.length} differ`} from what ships`;
  return sentenceCase(
    `${plural(definitions.length, "figure")} and ${plural(thresholds.length, "threshold")} stand behind every page; ${words}.`
  );
}
