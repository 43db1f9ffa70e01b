import type { Method } from "../../../loaders/schema/outputs.js";
import type { Policy } from "../../../loaders/schema/policy.js";

const groups = ["suitability", "peers"] as const;

/**
 * The thresholds in force that the gates read, from the method file.
 * Throws where one is missing or no number: a verdict by half of its rules would be worse than none.
 */
export function gatePolicy(method: Method): Policy {
  const of = (group: string) =>
    Object.fromEntries(
      method.thresholds
        .filter(({ key }) => key.startsWith(`${group}.`))
        .map(({ key, value }) => [key.slice(group.length + 1), numberOf(key, value)])
    );
  const found = Object.fromEntries(groups.map((group) => [group, of(group)]));
  if (Object.keys(found["suitability"] ?? {}).length === 0)
    throw new Error("method.json holds no suitability thresholds: run `npm run load` again.");
  // The gates read these two groups only, and every entry of both is a number.
  return found as unknown as Policy;
}

function numberOf(key: string, value: string): number {
  const number = Number(value);
  if (!Number.isFinite(number)) throw new Error(`method.json: ${key} is “${value}”, expected a number.`);
  return number;
}
