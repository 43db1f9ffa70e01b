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
  const rates = byRep(rows.rates);
  const quarters = byRep(rows.quarters);
  const types = byRep(rows.types);
  const dimensions = byRep(rows.dimensions);
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
