import type { RepDisqualifier } from "../../../loaders/schema/outputs.js";
import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
import { told } from "../../text/told.js";
import { disqualifierLabels } from "../format/capabilityLabels.js";
import { joinClauses } from "../format/joinClauses.js";
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
  const support = triggered.reduce((sum, one) => sum + supportOf(one), 0);
  const isSingle = support === 1 && owned === 1 && triggered[0]?.disqualifier === "fear_of_executives";
  const isThin = support === 0 || isSingle;
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
    confidence: isThin ? "thin" : support === 1 ? "moderate" : "strong",
    confidence_because: () =>
      joinClauses([
        isSingle
          ? t("rests on a single key account")
          : t("{disqualifiers}, from {sources}", {
              disqualifiers: plural(triggered.length, "disqualifier"),
              sources: joinWords(sources.map((source) => t(source)))
            }),
        triggered.some(({ is_contradicted }) => is_contradicted)
          ? t("records and screening disagree on one of them")
          : ""
      ]),
    next_step: () =>
      t(
        "Look at the records behind it with them; if they hold, name a second person on these key accounts this quarter."
      )
  };
};

/** What speaks for a triggered disqualifier: two where records and screening agree, nothing where one of them denies it. */
const supportOf = ({ source, is_contradicted }: RepDisqualifier): number =>
  is_contradicted ? 0 : source === "both" ? 2 : 1;

/** Records first: anybody can look at them. */
function sourcesOf(triggered: readonly RepDisqualifier[]): ("records" | "assessment")[] {
  return (["records", "assessment"] as const).filter((name) =>
    triggered.some(({ source }) => source === name || source === "both")
  );
}
