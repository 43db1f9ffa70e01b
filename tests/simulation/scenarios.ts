import type { Setting } from "./organisation.js";

/** Sixteen of a hundred people of each type, a year of records on 25 customers each, some customers inherited. */
export const baseSetting: Setting = {
  accounts: 25,
  quarters: 4,
  strength: 1,
  blend: 0,
  noise: 0.25,
  handovers: 0.1,
  missing: [],
  mix: { relationship: 0.15, technical: 0.15, wolf: 0.15, none: 0.55 }
};
