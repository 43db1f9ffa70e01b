import type { Method, RepType, TypeSignal } from "../../../loaders/schema/outputs.js";
import { joinWords } from "../../rules/format/joinWords.js";
import { signalLabels } from "../../rules/format/signalLabels.js";
import { smallestFlip } from "../../rules/types/flips.js";
import { labelFrom } from "../../rules/types/labelText.js";
import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
import { policyInForce } from "../shared/policyInForce.js";
import { typeText } from "../shared/typeMark.js";
import { namedSignals } from "./namedSignals.js";

/** The fewest figures that a label hangs on, in a sentence; null where no type stands out. */
export function flipInWords(signals: readonly TypeSignal[], type: RepType, method: Method): string | null {
  const given = { accountsN: type.accounts_n, leadingType: type.leading_type, stability: type.stability };
  const flip = smallestFlip(namedSignals(signals), given, policyInForce(method).types);
  if (!flip) return null;
  const names = joinWords(flip.signals.map((signal) => t("“{name}”", { name: say(signalLabels[signal]) })));
  return t("Were {signals} like the median peer's, the answer would be: {answer}.", {
    signals: names,
    answer: flipText(flip.to).toLowerCase()
  });
}

/** A label that a row or a rule writes as "leaning wolf", as the pages say it. */
export function flipText(to: string): string {
  const { leading_type, strength } = labelFrom(to);
  return typeText(leading_type, strength);
}
