import type { Manifest, Method, Quadrant } from "../../../loaders/schema/outputs.js";
import type { CapabilityRows } from "./placedPeople.js";

/** Everything that the page of performance × capability is drawn from. */
export interface CapabilityData extends CapabilityRows {
  manifest: Manifest;
  method: Method;
  quarter: string;
  /** Rows of four quarters before, from which the plans of then are made; empty where it is not shown. */
  past: Pick<CapabilityRows, "capabilities" | "quarters" | "types" | "dimensions">;
}

/** The field of the people whom the review is for. */
export const hollowQuadrant: Quadrant = "high_performance_low_capability";
