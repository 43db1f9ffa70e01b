import type { RepCapability } from "../../../loaders/schema/outputs.js";
import { t } from "../../text/t.js";
import { joinWords } from "../format/joinWords.js";

/**
 * Capability 0–100: the mean of the measured parts, each scaled to 100 (six dimensions ÷ 5, gene test ÷ 25,
 * evidence ÷ 5). Null unless someone assessed the person: records alone do not make a capability.
 */
export function capabilityScore(
  sixMean: number | null,
  geneTotal: number | null,
  evidenceMean: number | null
): Pick<RepCapability, "capability" | "capability_basis"> {
  if (sixMean == null && geneTotal == null) return { capability: null, capability_basis: null };
  const parts = [
    { name: t("six dimensions"), score: sixMean, most: 5 },
    { name: t("gene test"), score: geneTotal, most: 25 },
    { name: t("evidence from records"), score: evidenceMean, most: 5 }
  ].flatMap(({ name, score, most }) => (score == null ? [] : [{ name, points: (score / most) * 100 }]));
  return {
    capability: parts.reduce((sum, { points }) => sum + points, 0) / parts.length,
    capability_basis: joinWords(parts.map(({ name }) => name))
  };
}
