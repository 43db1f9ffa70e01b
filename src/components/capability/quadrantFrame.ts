import { scaleLinear, type ScaleLinear } from "d3";
import type { Quadrant } from "../../../loaders/schema/outputs.js";
import type { PlacedPerson } from "./placedPeople.js";

export interface QuadrantOptions {
  width: number;
  capabilityCut: number;
  performanceCut: number;
  /** Named in the chart and drawn with their type's mark. */
  named: Quadrant;
  performanceLabel: string;
}

/** Where a person stands in the chart. */
export interface Point {
  person: PlacedPerson;
  x: number;
  y: number;
  /** Performance lies above what the axis shows. */
  isBeyond: boolean;
}

/** The chart's scales and edges. */
export interface Frame {
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** The corners' names need two lines. */
  hasTwoLines: boolean;
}

/** Beyond this multiple of the cut a performance is drawn at the edge, or one record year flattens all others. */
const MOST = 2.2;

/** Scales that show every person, with both cuts well inside. */
export function frameOf(people: readonly PlacedPerson[], options: QuadrantOptions, height: number): Frame {
  const [left, right, top, bottom] = [48, options.width - 16, 26, height - 46];
  const values = people.map(({ capability }) => capability.performance ?? 0);
  const most = Math.min(Math.max(1.3 * options.performanceCut, ...values), options.performanceCut * MOST);
  const x = scaleLinear([leastShown(people, options.capabilityCut), 100], [left, right]);
  const cutX = x(options.capabilityCut);
  const hasTwoLines = Math.min(cutX - left, right - cutX) < 230;
  // The corners' names have a strip of their own above and below all points.
  const strip = hasTwoLines ? 46 : 30;
  return {
    left,
    right,
    top,
    bottom,
    x,
    hasTwoLines,
    y: scaleLinear([leastPerformance(values, options.performanceCut), most], [bottom - strip, top + strip])
  };
}

/** The axis starts below the least capable person and as far below the cut as 100 lies above it. */
function leastShown(people: readonly PlacedPerson[], cut: number): number {
  const values = people.flatMap(({ capability }) => [
    capability.capability ?? cut,
    capability.quadrant === "high_performance_low_capability" ? (capability.capability_low ?? cut) : cut
  ]);
  return Math.max(0, Math.min(Math.floor(Math.min(...values) / 20) * 20, cut - 40));
}

/** From the lowest performance, in steps of 10 %, or 30 % below the cut where everyone lies above that. */
function leastPerformance(values: readonly number[], cut: number): number {
  return Math.max(0, Math.floor(Math.min(...values, cut * 0.7) * 10) / 10);
}

/** The person's place; none while either figure is not measured. */
export function pointOf(person: PlacedPerson, { x, y }: Frame): Point[] {
  const top = Math.min(...y.range());
  const { capability, performance } = person.capability;
  if (capability == null || performance == null) return [];
  return [{ person, x: x(capability), y: Math.max(top, y(performance)), isBeyond: y(performance) < top }];
}
