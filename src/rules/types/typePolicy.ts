import type { Policy } from "../../../loaders/schema/policy.js";

/** The policy's thresholds for naming a type. */
export type TypePolicy = Policy["types"];
