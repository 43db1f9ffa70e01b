import type { AssessorEffect, RepCapability } from "../../../loaders/schema/outputs.js";
import { formatCount } from "../format/formatCount.js";
import { plural } from "../format/plural.js";

/** Who has been assessed, by how many, and whether the scores compare; `rows` = active people of one quarter. */
export function assessmentsHeadline(
  rows: readonly Pick<RepCapability, "six_dimensions_n" | "gene_result" | "last_assessed_on">[],
  assessors: readonly Pick<AssessorEffect, "assessor_key" | "stands_apart">[]
): string {
  if (rows.length === 0) return "Nobody was at work on the quarter's last day.";
  const seen = rows.filter(({ last_assessed_on }) => last_assessed_on != null);
  if (seen.length === 0) return "Nobody has been assessed in the past four quarters.";
  const whole = rows.filter(
    ({ six_dimensions_n, gene_result }) => six_dimensions_n === 6 && gene_result !== "not_measured"
  );
  const by = new Set(assessors.map(({ assessor_key }) => assessor_key)).size;
  const apart = new Set(
    assessors.filter(({ stands_apart }) => stands_apart).map(({ assessor_key }) => assessor_key)
  ).size;
  const raters = by === 0 ? "" : `, by ${plural(by, "assessor")}`;
  const verdict =
    by === 0
      ? ""
      : apart === 0
        ? " None of them scores demonstrably higher or lower than the others."
        : ` ${formatCount(apart)} of them ${apart === 1 ? "scores" : "score"} demonstrably higher or lower than the others.`;
  return (
    `${formatCount(whole.length)} of ${plural(rows.length, "person", "people")} ${whole.length === 1 ? "is" : "are"} ` +
    `assessed in full${raters}; ${formatCount(rows.length - seen.length)} not at all.${verdict}`
  );
}
