import type { RepCapability, RepDisqualifier, RepType } from "../../../loaders/schema/outputs.js";
import { disqualifierLabels } from "../format/capabilityLabels.js";
import { formatDecimal } from "../format/formatDecimal.js";
import { formatPoints } from "../format/formatPoints.js";
import { formatShare } from "../format/formatShare.js";
import { joinWords } from "../format/joinWords.js";
import { plural } from "../format/plural.js";
import { typeLabels } from "../format/typeLabels.js";

/** One person's rows of one quarter. */
export interface ProfileHeadlineRows {
  name: string;
  type: RepType | null;
  capability: RepCapability | null;
  disqualifiers: readonly RepDisqualifier[];
}

function typePart(type: RepType | null): string {
  if (!type || type.strength === "insufficient_data")
    return `no type can be named${type?.abstains_because ? ` (${type.abstains_because})` : ""}`;
  const basis = `${plural(type.accounts_n, "account")}, the same in ${formatShare(type.stability)} of resamples`;
  if (type.strength === "none" || !type.leading_type)
    return `no type stands out (${plural(type.accounts_n, "account")}), as it should be on a key account`;
  const name = typeLabels[type.leading_type].en;
  return type.strength === "clear"
    ? `a clear ${name} type (${basis})`
    : `leaning to the ${name} type (${basis})`;
}

function capabilityPart(capability: RepCapability | null): string {
  if (capability?.capability == null) return "capability is not measured";
  const gene = {
    pass: `gene test passed with ${formatPoints(capability.gene_total)} of 25`,
    fail: `gene test failed with ${formatPoints(capability.gene_total)} of 25`,
    not_measured: "gene test not complete"
  }[capability.gene_result];
  return `capability ${formatDecimal(capability.capability, 0)} of 100, ${gene}`;
}

function disqualifierPart(disqualifiers: readonly RepDisqualifier[]): string {
  const triggered = disqualifiers.filter(({ result }) => result === "triggered");
  const measured = disqualifiers.filter(({ result }) => result !== "not_measured");
  if (triggered.length > 0) {
    const names = joinWords(triggered.map(({ disqualifier }) => disqualifierLabels[disqualifier].en));
    return `${plural(triggered.length, "disqualifier")} triggered: ${names}`;
  }
  if (measured.length === 0) return "disqualifiers are not measured";
  const all = Object.keys(disqualifierLabels).length;
  return measured.length === all
    ? "no disqualifier triggered"
    : `no disqualifier triggered (${measured.length} of ${all} measured)`;
}

/** One person in one sentence: type with its strength, capability, disqualifiers. */
export function profileHeadline({ name, type, capability, disqualifiers }: ProfileHeadlineRows): string {
  return `${name}: ${typePart(type)}; ${capabilityPart(capability)}; ${disqualifierPart(disqualifiers)}.`;
}
