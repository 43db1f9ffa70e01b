import { type Day, day } from "./days.js";
import { Random } from "./random.js";
import type { Rep } from "./records.js";

/** What an HR export holds beside the sales columns; drawn apart from everything else and never published. */
export interface PersonFacts {
  bornOn: Day;
  gender: "F" | "M";
  email: string;
  salary: number;
}

export function personFacts(seed: number, rep: Rep): PersonFacts {
  const random = new Random(seed, "person", rep.id);
  return {
    bornOn: day("1966-01-01") + random.integer(0, 12_000),
    gender: random.chance(0.5) ? "F" : "M",
    email: `${rep.id.toLowerCase()}@example.com`,
    salary: random.integer(42, 138) * 1000 + 137
  };
}
