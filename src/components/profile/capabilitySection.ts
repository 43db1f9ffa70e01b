import type { Policy } from "../../../loaders/schema/policy.js";
import { formatDecimal } from "../../rules/format/formatDecimal.js";
import { formatInterval } from "../../rules/format/formatInterval.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { quadrantLabels } from "../../rules/format/capabilityLabels.js";
import { plural } from "../../rules/format/plural.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { t } from "../../text/t.js";
import { drawnFigure } from "../shared/chartFigure.js";
import { element } from "../shared/element.js";
import { section } from "../shared/page.js";
import { capabilityDots } from "./capabilityDots.js";
import { dimensionTrends } from "./dimensionTrends.js";
import { disqualifierList } from "./disqualifierList.js";
import { geneBlock } from "./geneBlock.js";
import type { ProfileData } from "./profileData.js";
import { radar } from "./radar.js";
import { stressBlock } from "./stressBlock.js";

/** How capable: the six dimensions now and over the quarters, gene test, stress, disqualifiers, how to contest. */
export function capabilitySection(data: ProfileData, policy: Policy): HTMLElement {
  const { capability, dimensions, dimensionHistory, quarter } = data;
  const isAssessed = dimensions.some(({ assessed }) => assessed != null);
  return section(
    "How capable?",
    { id: "capability", subtitle: placeInWords(data) },
    element(
      "div",
      { class: "columns capability" },
      capabilityDots(dimensions),
      isAssessed
        ? drawnFigure(element("div", {}, radar(dimensions)), {
            title: t("The six dimensions as assessed"),
            subtitle: t("0–5 points; solid: this person, dashed: the peers' median")
          })
        : null
    ),
    dimensionTrends(dimensionHistory, quarter.quarter),
    element(
      "div",
      { class: "columns capability-tests" },
      geneBlock(capability, data.geneMonths, { quarter, policy: policy.capability, name: data.rep.name }),
      capability ? stressBlock(capability, policy.capability) : null
    ),
    disqualifierList(data),
    element("p", { class: "contest" }, contestInWords(data))
  );
}

/** Where the person stands in performance × capability, and how sure that is. */
function placeInWords({ capability }: ProfileData): string {
  if (!capability || capability.quadrant === "not_measured")
    return "Not placed in performance × capability: one of the two is not measured.";
  const {
    performance,
    performance_basis,
    performance_low,
    performance_high,
    capability: score,
    capability_low,
    capability_high,
    capability_adjusted,
    outrun_probability
  } = capability;
  const basis = performance_basis === "quota" ? "of quota" : "of peers booked less";
  const range = (low: number | null, high: number | null, kind: "share" | "rate") =>
    low == null || high == null ? "" : ` (${formatInterval(low, high, kind)})`;
  const adjusted =
    capability_adjusted == null
      ? "; with the assessors' leniency: not comparable"
      : `; with the assessors' leniency taken out ${formatDecimal(capability_adjusted, 0)}`;
  const chance =
    outrun_probability == null
      ? ""
      : ` Chance of high performance on low capability: ${formatShare(outrun_probability)}.`;
  return (
    `${sentenceCase(quadrantLabels[capability.quadrant].en)}: ${formatShare(performance)} ${basis}` +
    `${range(performance_low, performance_high, "share")}, capability ${formatDecimal(score, 0)} of 100` +
    `${range(capability_low, capability_high, "rate")}${adjusted}. In brackets: 90 % intervals.${chance}`
  );
}

/** Which assessments count, and how to have a score looked at again. */
export function contestInWords({ capability }: Pick<ProfileData, "capability">): string {
  const seen = capability?.last_assessed_on;
  const last =
    seen == null ? "No assessment counts in this window." : `The last assessment that counts is of ${seen}.`;
  const by =
    capability && capability.assessor_n > 0
      ? ` Each dimension is the mean of ${plural(capability.assessor_n, "assessor")} or more.`
      : "";
  return (
    `To contest a score: ${last}${by} Ask HR for the scores behind the mean, and for another assessor; the next load ` +
    "counts each assessor's latest score."
  );
}
