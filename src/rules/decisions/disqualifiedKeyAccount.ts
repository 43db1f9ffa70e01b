import { disqualifierLabels } from "../format/capabilityLabels.js";
import { joinWords } from "../format/joinWords.js";
import { plural } from "../format/plural.js";
import type { ReasonRule } from "./reviewRows.js";
import { told } from "../../text/told.js";

/** Someone with a triggered disqualifier owns key accounts. */
export const disqualifiedKeyAccount: ReasonRule = ({ row, disqualifiers }) => {
  const triggered = disqualifiers.filter(({ result }) => result === "triggered");
  if (!row.key_accounts_n || triggered.length === 0) return null;
  const names = joinWords(triggered.map(({ disqualifier }) => disqualifierLabels[disqualifier].en));
  const sources = new Set(
    triggered.flatMap(({ source }) => (source === "both" ? ["records", "assessment"] : [source]))
  );
  const isAlone = triggered.length === 1 && sources.size === 1;
  const isThin = isAlone && triggered[0]?.disqualifier === "fear_of_executives" && row.key_accounts_n === 1;
  return {
    kind: "disqualified_key_account",
    account_key: null,
    why:
      `Owns ${plural(row.key_accounts_n, "key account")} with ${plural(triggered.length, "disqualifier")} ` +
      `triggered: ${names}. ${triggered.map((row) => told(row, "reason")).join(" ")}`,
    confidence: isThin ? "thin" : isAlone ? "moderate" : "strong",
    confidence_because: isThin
      ? "rests on a single key account"
      : `${plural(triggered.length, "disqualifier")}, from ${joinWords([...sources].sort().reverse())}`,
    next_step:
      "Look at the records behind it with them; if they hold, name a second person on these key accounts this quarter."
  };
};
