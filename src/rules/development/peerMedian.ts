import { median } from "d3-array";
import type { RepQuarter } from "../../../loaders/schema/outputs.js";
import type { PlanColumn } from "./figures.js";

/** What a plan reads of the person's peers. */
export type PeerFigures = Pick<RepQuarter, "is_active" | PlanColumn>;

/** Median of a column over the active peers among `rows` (one quarter); null when none has the figure. */
export function peerMedianOf(rows: readonly PeerFigures[]): (column: PlanColumn) => number | null {
  const active = rows.filter(({ is_active }) => is_active);
  return (column) => median(active, (row) => row[column]) ?? null;
}
