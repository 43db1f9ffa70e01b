import type { RepCapability, RepDisqualifier, RepType } from "../../../loaders/schema/outputs.js";
import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
import { told } from "../../text/told.js";
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
  if (!type || type.strength === "insufficient_data") return untyped(type);
  const accounts = plural(type.accounts_n, "account");
  if (type.strength === "none" || !type.leading_type)
    return t("no type stands out ({accounts}), which says nothing against a key account", { accounts });
  const basis = { type: say(typeLabels[type.leading_type]), accounts, share: formatShare(type.stability) };
  return type.strength === "clear"
    ? t("a clear {type} type ({accounts}, the same in {share} of resamples)", basis)
    : t("leaning to the {type} type ({accounts}, the same in {share} of resamples)", basis);
}

function untyped(type: RepType | null): string {
  const because = type && told(type, "abstains_because");
  return because ? t("no type can be named ({because})", { because }) : t("no type can be named");
}

function capabilityPart(capability: RepCapability | null): string {
  if (capability?.capability == null) return t("capability is not measured");
  return t("capability {points} of 100, {gene}", {
    points: formatDecimal(capability.capability, 0),
    gene: genePart(capability)
  });
}

function genePart({ gene_result, gene_total }: RepCapability): string {
  if (gene_result === "not_measured") return t("gene test not complete");
  const points = formatPoints(gene_total);
  return gene_result === "pass"
    ? t("gene test passed with {points} of 25", { points })
    : t("gene test failed with {points} of 25", { points });
}

function disqualifierPart(disqualifiers: readonly RepDisqualifier[]): string {
  const triggered = disqualifiers.filter(({ result }) => result === "triggered");
  const measured = disqualifiers.filter(({ result }) => result !== "not_measured");
  if (triggered.length > 0) {
    return t("{disqualifiers} triggered: {names}", {
      disqualifiers: plural(triggered.length, "disqualifier"),
      names: joinWords(triggered.map(({ disqualifier }) => say(disqualifierLabels[disqualifier])))
    });
  }
  if (measured.length === 0) return t("disqualifiers are not measured");
  const all = Object.keys(disqualifierLabels).length;
  return measured.length === all
    ? t("no disqualifier triggered")
    : t("no disqualifier triggered ({n} of {all} measured)", { n: measured.length, all });
}

/** One person in one sentence: type with its strength, capability, disqualifiers. */
export function profileHeadline({ name, type, capability, disqualifiers }: ProfileHeadlineRows): string {
  return t("{name}: {type}; {capability}; {disqualifiers}.", {
    name,
    type: typePart(type),
    capability: capabilityPart(capability),
    disqualifiers: disqualifierPart(disqualifiers)
  });
}
