import type { DueContract } from "./assemble.js";

/**
 * Contracts due after `asOf` and up to `until` whose outcome was not known on `asOf`: a renewal signed early
 * is decided already, one signed later was still open then.
 */
export function dueSoon<Row extends DueContract>(
  contracts: readonly Row[],
  asOf: string,
  until: string
): Row[] {
  const isKnown = (day: string | null) => day != null && day <= asOf;
  return contracts.filter(
    ({ end_on, renewed_on, churned_on }) =>
      end_on > asOf && end_on <= until && !isKnown(renewed_on) && !isKnown(churned_on)
  );
}
