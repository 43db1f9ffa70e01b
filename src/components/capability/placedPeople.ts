import type {
  Quadrant,
  Rep,
  RepCapability,
  RepDimension,
  RepQuarter,
  RepRate,
  RepType
} from "../../../loaders/schema/outputs.js";
import { byRep } from "../../rules/rows/lookUp.js";

/** One person with everything the page says of them; candidates have no figures from records. */
export interface PlacedPerson {
  rep: Rep;
  capability: RepCapability;
  row: RepQuarter | null;
  type: RepType | null;
  dimensions: readonly RepDimension[];
  renewal: RepRate | null;
  complaint: RepRate | null;
}

export interface CapabilityRows {
  reps: readonly Rep[];
  capabilities: readonly RepCapability[];
  quarters: readonly RepQuarter[];
  types: readonly RepType[];
  dimensions: readonly RepDimension[];
  rates: readonly RepRate[];
}

/** Active people and candidates of the quarter with their rows, by name. */
export function placedPeople(rows: CapabilityRows): { active: PlacedPerson[]; candidates: PlacedPerson[] } {
  const reps = new Map(rows.reps.map((rep) => [rep.rep_key, rep]));
  const [rates, quarters, types, dimensions] = [
    byRep(rows.rates),
    byRep(rows.quarters),
    byRep(rows.types),
    byRep(rows.dimensions)
  ];
  const people = rows.capabilities.flatMap((capability) => {
    const key = capability.rep_key;
    const rep = reps.get(key);
    if (!rep) return [];
    const rate = (name: RepRate["rate_name"]) => rates(key).find((one) => one.rate_name === name) ?? null;
    return [
      {
        rep,
        capability,
        row: quarters(key)[0] ?? null,
        type: types(key)[0] ?? null,
        dimensions: dimensions(key),
        renewal: rate("renewal_rate"),
        complaint: rate("complaint_rate")
      }
    ];
  });
  const sorted = people.sort((a, b) => a.rep.name.localeCompare(b.rep.name));
  return {
    active: sorted.filter(({ row }) => row?.is_active === true),
    candidates: sorted.filter(({ rep }) => rep.status === "candidate")
  };
}

/** People of one quadrant, the least capable first. */
export function inQuadrant(people: readonly PlacedPerson[], quadrant: Quadrant): PlacedPerson[] {
  return people
    .filter(({ capability }) => capability.quadrant === quadrant)
    .sort((a, b) => (a.capability.capability ?? 0) - (b.capability.capability ?? 0));
}

/** Lowest and highest of the measured parts of capability on its scale of 0–100; null with fewer than two. */
export function partsRange({
  six_mean,
  gene_total,
  evidence_mean
}: RepCapability): readonly [number, number] | null {
  const parts = [
    six_mean == null ? null : six_mean * 20,
    gene_total == null ? null : gene_total * 4,
    evidence_mean == null ? null : evidence_mean * 20
  ].filter((part) => part != null);
  return parts.length < 2 ? null : [Math.min(...parts), Math.max(...parts)];
}
