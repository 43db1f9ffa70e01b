import type { Method } from "../../../loaders/schema/outputs.js";
import type { Policy } from "../../../loaders/schema/policy.js";

/**
 * The policy that the snapshot was made with, read back from its method file, for the rules that run in the
 * browser. Signals stay out: types are scored at load time only.
 */
export function policyInForce(method: Method): Policy {
  const groups: Record<string, Record<string, unknown>> = { signals: {} };
  for (const { key, value, default_value } of method.thresholds) {
    const [group = "", name = ""] = key.split(".");
    if (group === "signals") continue;
    (groups[group] ??= {})[name] = parse(value, default_value);
  }
  // The method file lists every entry of the policy; the loader validated it against the policy's schema.
  return groups as unknown as Policy;
}

/** A value is a number where the shipped default is one; lists are not asked for in the browser. */
function parse(value: string, example: string): number | string {
  return Number.isFinite(Number(example)) && Number.isFinite(Number(value)) ? Number(value) : value;
}
