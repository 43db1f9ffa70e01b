import type { AssessorEffect, RepCapability } from "../../../loaders/schema/outputs.js";
import { t } from "../../text/t.js";
import { formatCount } from "../format/formatCount.js";
import { joinSentences } from "../format/joinSentences.js";
import { plural } from "../format/plural.js";

/** Who has been assessed, by how many, and whether the scores compare; `rows` = active people of one quarter. */
export function assessmentsHeadline(
  rows: readonly Pick<RepCapability, "six_dimensions_n" | "gene_result" | "last_assessed_on">[],
  assessors: readonly Pick<AssessorEffect, "assessor_key" | "stands_apart">[]
): string {
  if (rows.length === 0) return t("Nobody was at work on the quarter's last day.");
  const seen = rows.filter(({ last_assessed_on }) => last_assessed_on != null);
  if (seen.length === 0) return t("Nobody has been assessed in the past four quarters.");
  const whole = rows.filter(
    ({ six_dimensions_n, gene_result }) => six_dimensions_n === 6 && gene_result !== "not_measured"
  );
  const by = new Set(assessors.map(({ assessor_key }) => assessor_key)).size;
  const apart = new Set(
    assessors.filter(({ stands_apart }) => stands_apart).map(({ assessor_key }) => assessor_key)
  ).size;
  const assessed = t(
    whole.length === 1
      ? "{whole} of {people} is assessed in full{raters}; {none} not at all."
      : "{whole} of {people} are assessed in full{raters}; {none} not at all.",
    {
      whole: formatCount(whole.length),
      people: plural(rows.length, "person", "people"),
      raters: by === 0 ? "" : t(", by {assessors}", { assessors: plural(by, "assessor") }),
      none: formatCount(rows.length - seen.length)
    }
  );
  return joinSentences([assessed, by === 0 ? "" : comparison(apart)]);
}

function comparison(apart: number): string {
  if (apart === 0) return t("None of them scores demonstrably higher or lower than the others.");
  return t(
    apart === 1
      ? "{n} of them scores demonstrably higher or lower than the others."
      : "{n} of them score demonstrably higher or lower than the others.",
    { n: formatCount(apart) }
  );
}
