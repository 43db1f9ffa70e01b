import type { Policy } from "../../../loaders/schema/policy.js";
import { formatDate } from "../../rules/format/formatDate.js";
import { formatDecimal } from "../../rules/format/formatDecimal.js";
import { formatInterval } from "../../rules/format/formatInterval.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { quadrantLabels } from "../../rules/format/capabilityLabels.js";
import { joinSentences } from "../../rules/format/joinSentences.js";
import { plural } from "../../rules/format/plural.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
import { drawnFigure } from "../shared/chartFigure.js";
import { element } from "../shared/element.js";
import { howToRead } from "../shared/howToRead.js";
import { section } from "../shared/page.js";
import { capabilityDots } from "./capabilityDots.js";
import { dimensionTrends } from "./dimensionTrends.js";
import { disqualifierList } from "./disqualifierList.js";
import { geneBlock } from "./geneBlock.js";
import type { ProfileData } from "./profileData.js";
import { radar } from "./radar.js";
import { radarReading } from "./radarReading.js";
import { stressBlock } from "./stressBlock.js";

/** How capable: the six dimensions now and over the quarters, gene test, stress, disqualifiers, how to contest. */
export function capabilitySection(data: ProfileData, policy: Policy): HTMLElement {
  const { capability, dimensions, dimensionHistory, quarter } = data;
  const isAssessed = dimensions.some(({ assessed }) => assessed != null);
  return section(
    t("How capable?"),
    { id: "capability", subtitle: placeInWords(data) },
    element(
      "div",
      { class: "columns capability" },
      capabilityDots(dimensions),
      isAssessed
        ? element(
            "div",
            {},
            drawnFigure(element("div", {}, radar(dimensions)), {
              title: t("The six dimensions as assessed"),
              subtitle: t("0–5 points; solid: this person, dashed: the peers' median")
            }),
            howToRead(radarReading())
          )
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
    return t("Not placed in performance × capability: one of the two is not measured.");
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
  const attained = { share: formatShare(performance) };
  const place = t("{quadrant}: {performance}, {capability}; {adjusted}. In brackets: 90 % intervals.", {
    quadrant: sentenceCase(say(quadrantLabels[capability.quadrant])),
    performance: withInterval(
      performance_basis === "quota"
        ? t("{share} of quota", attained)
        : t("{share} of peers booked less", attained),
      formatInterval(performance_low, performance_high, "share"),
      performance_low != null && performance_high != null
    ),
    capability: withInterval(
      t("capability {score} of 100", { score: formatDecimal(score, 0) }),
      formatInterval(capability_low, capability_high, "rate"),
      capability_low != null && capability_high != null
    ),
    adjusted:
      capability_adjusted == null
        ? t("with the assessors' leniency: not comparable")
        : t("with the assessors' leniency taken out {score}", {
            score: formatDecimal(capability_adjusted, 0)
          })
  });
  const chance =
    outrun_probability == null
      ? ""
      : t("Chance of high performance on low capability: {chance}.", {
          chance: formatShare(outrun_probability)
        });
  return joinSentences([place, chance]);
}

const withInterval = (figure: string, interval: string, isKnown: boolean): string =>
  isKnown ? t("{figure} ({interval})", { figure, interval }) : figure;

/** Which assessments count, and how to have a score looked at again. */
export function contestInWords({ capability }: Pick<ProfileData, "capability">): string {
  const seen = capability?.last_assessed_on;
  const last =
    seen == null
      ? t("No assessment counts in this window.")
      : t("The last assessment that counts is of {day}.", { day: formatDate(seen) });
  const by =
    capability && capability.assessor_n > 0
      ? t("Each dimension is the mean of {assessors} or more.", {
          assessors: plural(capability.assessor_n, "assessor")
        })
      : "";
  return joinSentences([
    t("To contest a score: {last}", { last }),
    by,
    t(
      "Ask HR for the scores behind the mean, and for another assessor; the next load counts each assessor's latest score."
    )
  ]);
}
