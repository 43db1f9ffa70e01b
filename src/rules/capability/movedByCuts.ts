import type { RepCapability } from "../../../loaders/schema/outputs.js";
import { chanceOfBoth, chanceOfFallingShort, chanceOfReaching } from "./chance.js";
import { quadrant } from "./quadrant.js";

/** The two cuts of performance × capability. */
export interface Cuts {
  /** Quota attainment from which performance is high; who has no quota keeps the percentile's cut. */
  performance: number;
  /** Capability from which it is high. */
  capability: number;
}

type Placed = Pick<
  RepCapability,
  | "performance"
  | "performance_basis"
  | "performance_cut"
  | "performance_spread"
  | "high_performance_probability"
  | "capability"
  | "capability_error"
>;

const performanceCut = (person: Placed, cuts: Cuts): number | null =>
  person.performance_basis === "quota" ? cuts.performance : person.performance_cut;

/** Whether a person performs high on low capability under these cuts; by the same rule as at load. */
export function isOutrunning(person: Placed, cuts: Cuts): boolean {
  const placed = quadrant(person.performance, person.capability, {
    performance: performanceCut(person, cuts),
    capability: cuts.capability
  });
  return placed === "high_performance_low_capability";
}

/** The chance of it under these cuts, as at load; null where it cannot be told. */
export function chanceOfOutrunning(person: Placed, cuts: Cuts): number | null {
  const isByQuota = person.performance_basis === "quota";
  const high = isByQuota
    ? chanceOfReaching(person.performance, cuts.performance, person.performance_spread)
    : person.high_performance_probability;
  return chanceOfBoth(
    high,
    chanceOfFallingShort(person.capability, cuts.capability, person.capability_error)
  );
}

/** Who comes onto the list and who leaves it when the cuts move from those in force. */
export function movedByCuts<Person>(
  people: readonly Person[],
  placedOf: (person: Person) => Placed,
  { inForce, tried }: { inForce: Cuts; tried: Cuts }
): { joins: Person[]; leaves: Person[]; stays: Person[] } {
  const was = (person: Person) => isOutrunning(placedOf(person), inForce);
  const is = (person: Person) => isOutrunning(placedOf(person), tried);
  return {
    joins: people.filter((person) => is(person) && !was(person)),
    leaves: people.filter((person) => !is(person) && was(person)),
    stays: people.filter((person) => is(person) && was(person))
  };
}
