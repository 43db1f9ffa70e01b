import type { RepCapability } from "../../../loaders/schema/outputs.js";
import { formatCount } from "../format/formatCount.js";
import { plural } from "../format/plural.js";
import { nameSome } from "./nameSome.js";

/** Who performs without being capable; `rows` = active people's rows of one quarter, each with the name. */
export function performanceCapabilityHeadline(
  rows: readonly (Pick<RepCapability, "quadrant"> & { name: string })[]
): string {
  const placed = rows.filter(({ quadrant }) => quadrant !== "not_measured");
  const open = rows.length - placed.length;
  if (placed.length === 0)
    return "Nobody can be placed: performance or capability is not measured for anyone.";
  const hollow = placed.filter(({ quadrant }) => quadrant === "high_performance_low_capability");
  const rest = open === 0 ? "" : ` ${plural(open, "person", "people")} cannot be placed.`;
  if (hollow.length === 0)
    return placed.length === 1
      ? `The one person placed does not perform without being assessed as capable.${rest}`
      : `None of ${formatCount(placed.length)} people placed performs without being assessed as capable.${rest}`;
  const base = placed.length === 1 ? "one person placed" : `${formatCount(placed.length)} people placed`;
  const verb = hollow.length === 1 ? "performs" : "perform";
  const names = nameSome(hollow.map(({ name }) => name));
  return `${formatCount(hollow.length)} of ${base} ${verb} without being assessed as capable: ${names}.${rest}`;
}
