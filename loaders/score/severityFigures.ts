import { rollups, sum } from "d3-array";
import type { ComplaintSeverity, SeverityFigure } from "../schema/outputs.js";
import type { Policy } from "../schema/policy.js";
import type { CompanyQuarter } from "./marts/internalMarts.js";
import { measuredComplaints } from "./rates/measured.js";

/**
 * Complaints of each severity per 100 of the company's customer-months, the most frequent first and "not stated"
 * last within a quarter: what order the source's words have is not known. Value null = no customer was active.
 */
export function severityFigures(
  severities: readonly ComplaintSeverity[],
  company: readonly CompanyQuarter[],
  policy: Policy
): SeverityFigure[] {
  return company
    .filter(({ scope, customer_months }) => scope === "window" && customer_months != null)
    .flatMap(({ quarter, customer_months }) =>
      bySeverity(severities.filter((row) => row.quarter === quarter)).map(([severity, complaint_n]) => {
        const { value, low, high } = measuredComplaints(
          { complaint_n, customer_months },
          policy.peers.interval
        );
        // Quarters without measured months were left out above.
        return { quarter, severity, complaint_n, customer_months: customer_months ?? 0, value, low, high };
      })
    );
}

function bySeverity(rows: readonly ComplaintSeverity[]): [string | null, number][] {
  return rollups(
    rows,
    (group) => sum(group, ({ complaint_n }) => complaint_n),
    ({ severity }) => severity
  ).toSorted(
    ([a, an], [b, bn]) => Number(a == null) - Number(b == null) || bn - an || ((a ?? "") < (b ?? "") ? -1 : 1)
  );
}
