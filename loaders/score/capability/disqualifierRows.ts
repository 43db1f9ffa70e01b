import {
  disqualifier,
  fearOfExecutives,
  ordinaryPlaybook,
  type Finding
} from "../../../src/rules/capability/disqualifier.js";
import { repeatedMistake } from "../../../src/rules/capability/repeatedMistake.js";
import { disqualifierLabels } from "../../../src/rules/format/capabilityLabels.js";
import { namesOf } from "../../../src/rules/format/namesOf.js";
import { inBoth } from "../../../src/text/inBoth.js";
import { language } from "../../../src/text/language.js";
import type { Disqualifier, RepDisqualifier } from "../../schema/outputs.js";
import type { Policy } from "../../schema/policy.js";
import { scoreOf, type RepContext } from "./context.js";
import { lostReasonsOfOthers, type PeerFigures } from "./peerFigures.js";

function findings(
  context: RepContext,
  peers: PeerFigures,
  policy: Policy
): Record<Disqualifier, Finding | null> {
  const { row, lostReasons } = context;
  const lost = {
    lost_n: row.lost_n,
    lost_reason_n: row.lost_reason_n,
    own: lostReasons,
    peers: lostReasonsOfOthers(peers, row.rep_key, lostReasons)
  };
  return {
    short_term_money: null,
    ordinary_playbook: ordinaryPlaybook(row.key_entertainment_share, row.key_activity_n, policy.capability),
    no_data_thinking: null,
    fear_of_executives: fearOfExecutives(
      row.key_accounts_n,
      row.key_executive_n,
      policy.activity.executive_level
    ),
    repeated_mistake: repeatedMistake(lost, policy.capability)
  };
}

/** The five disqualifiers of one rep and quarter; people not yet hired have only their screening. */
export function disqualifierRows(context: RepContext, peers: PeerFigures, policy: Policy): RepDisqualifier[] {
  const { rep, row, assessments } = context;
  const records = rep.status === "candidate" ? null : inBoth(() => findings(context, peers, policy));
  return namesOf(disqualifierLabels).map((name) => {
    const screening = scoreOf(assessments, "screening", name)?.score ?? null;
    const { en, zh } = inBoth(() => disqualifier(records?.[language()][name] ?? null, screening));
    return {
      rep_key: row.rep_key,
      quarter: row.quarter,
      disqualifier: name,
      ...en,
      reason_zh: zh.reason
    };
  });
}
