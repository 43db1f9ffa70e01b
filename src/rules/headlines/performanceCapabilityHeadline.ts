import type { RepCapability } from "../../../loaders/schema/outputs.js";
import { t } from "../../text/t.js";
import { formatCount } from "../format/formatCount.js";
import { joinSentences } from "../format/joinSentences.js";
import { plural } from "../format/plural.js";
import { nameSome } from "./nameSome.js";

/** Who performs without being capable; `rows` = active people's rows of one quarter, each with the name. */
export function performanceCapabilityHeadline(
  rows: readonly (Pick<RepCapability, "quadrant"> & { name: string })[]
): string {
  const placed = rows.filter(({ quadrant }) => quadrant !== "not_measured");
  const open = rows.length - placed.length;
  if (placed.length === 0)
    return t("Nobody can be placed: performance or capability is not measured for anyone.");
  const hollow = placed.filter(({ quadrant }) => quadrant === "high_performance_low_capability");
  const rest =
    open === 0 ? "" : t("{people} cannot be placed.", { people: plural(open, "person", "people") });
  return joinSentences([hollowInWords(hollow, placed.length), rest]);
}

function hollowInWords(hollow: readonly { name: string }[], placed: number): string {
  const people = formatCount(placed);
  if (hollow.length === 0)
    return placed === 1
      ? t("The one person placed does not perform without being assessed as capable.")
      : t("None of {people} people placed performs without being assessed as capable.", { people });
  const named = { n: formatCount(hollow.length), names: nameSome(hollow.map(({ name }) => name)) };
  if (placed === 1)
    return t("{n} of one person placed performs without being assessed as capable: {names}.", named);
  return hollow.length === 1
    ? t("{n} of {people} people placed performs without being assessed as capable: {names}.", {
        ...named,
        people
      })
    : t("{n} of {people} people placed perform without being assessed as capable: {names}.", {
        ...named,
        people
      });
}
