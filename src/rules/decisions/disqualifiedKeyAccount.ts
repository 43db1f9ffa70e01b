import type { RepDisqualifier } from "../../../loaders/schema/outputs.js";
import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
import { told } from "../../text/told.js";
import { disqualifierLabels } from "../format/capabilityLabels.js";
import { joinSentences } from "../format/joinSentences.js";
import { joinWords } from "../format/joinWords.js";
import { plural } from "../format/plural.js";
import type { ReasonRule } from "./reviewRows.js";

/** Someone with a triggered disqualifier owns key accounts. */
export const disqualifiedKeyAccount: ReasonRule = ({ row, disqualifiers }) => {
  const triggered = disqualifiers.filter(({ result }) => result === "triggered");
  const owned = row.key_accounts_n;
  if (!owned || triggered.length === 0) return null;
  const sources = sourcesOf(triggered);
  const isAlone = triggered.length === 1 && sources.length === 1;
  const isThin = isAlone && triggered[0]?.disqualifier === "fear_of_executives" && owned === 1;
  return {
    kind: "disqualified_key_account",
    account_key: null,
    why: () =>
      t("Owns {accounts} with {disqualifiers} triggered: {names}.", {
        accounts: plural(owned, "key account"),
        disqualifiers: plural(triggered.length, "disqualifier"),
        names: joinWords(triggered.map(({ disqualifier }) => say(disqualifierLabels[disqualifier])))
      }),
    detail: () => [joinSentences(triggered.map((one) => told(one, "reason")))],
    confidence: isThin ? "thin" : isAlone ? "moderate" : "strong",
    confidence_because: () =>
      isThin
        ? t("rests on a single key account")
        : t("{disqualifiers}, from {sources}", {
            disqualifiers: plural(triggered.length, "disqualifier"),
            sources: joinWords(sources.map((source) => t(source)))
          }),
    next_step: () =>
      t(
        "Look at the records behind it with them; if they hold, name a second person on these key accounts this quarter."
      )
  };
};

/** Records first: anybody can look at them. */
function sourcesOf(triggered: readonly RepDisqualifier[]): ("records" | "assessment")[] {
  return (["records", "assessment"] as const).filter((name) =>
    triggered.some(({ source }) => source === name || source === "both")
  );
}
