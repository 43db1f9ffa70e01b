import type { Decision, RateName } from "../../../loaders/schema/outputs.js";
import type { Policy } from "../../../loaders/schema/policy.js";
import { inBoth } from "../../text/inBoth.js";
import { namesOf } from "../format/namesOf.js";
import { clearType, complaintsHigh, renewalsLow } from "./badRates.js";
import { disqualifiedKeyAccount } from "./disqualifiedKeyAccount.js";
import { highPerformanceLowCapability } from "./highPerformanceLowCapability.js";
import { trainingNeeded } from "./needsTraining.js";
import { oneCustomer } from "./oneCustomer.js";
import { people } from "./people.js";
import { renewalAtRisk } from "./renewalAtRisk.js";
import type { Person, Reason, ReasonRule, ReviewRows } from "./reviewRows.js";

/** In the order in which they are discussed: first the list that the review is for, then damage that can still be prevented. */
const rules: Record<Decision["kind"], ReasonRule> = {
  high_performance_low_capability: highPerformanceLowCapability,
  disqualified_key_account: disqualifiedKeyAccount,
  clear_type: clearType,
  renewals_low: renewalsLow,
  complaints_high: complaintsHigh,
  one_customer: oneCustomer,
  renewal_at_risk: renewalAtRisk,
  needs_training: trainingNeeded
};
const kinds = namesOf(rules);

/** A clear type's entry already holds the rates that put it there. */
const saidBy: Partial<Record<Decision["kind"], readonly Decision["kind"][]>> = {
  clear_type: ["renewals_low", "complaints_high"],
  high_performance_low_capability: ["renewals_low", "complaints_high"]
};

const surenessOrder: Record<Decision["confidence"], number> = { strong: 0, moderate: 1, thin: 2 };

interface Entry {
  person: Person;
  first: Reason;
  also: Reason[];
  priority: number;
}

function entryFor(person: Person, reasons: readonly Reason[]): Entry | null {
  const [first, ...rest] = reasons;
  if (!first) return null;
  const isSaid = ({ kind }: Reason) => reasons.some((other) => saidBy[other.kind]?.includes(kind) === true);
  const also = rest.filter((reason) => !isSaid(reason));
  return { person, first, also, priority: kinds.indexOf(first.kind) };
}

const mostPressing = (a: Entry, b: Entry): number =>
  a.priority - b.priority ||
  surenessOrder[a.first.confidence] - surenessOrder[b.first.confidence] ||
  (b.person.row.bookings ?? 0) - (a.person.row.bookings ?? 0) ||
  (a.person.rep.rep_key < b.person.rep.rep_key ? -1 : 1);

/**
 * The list that the review is for first, as far as each other kind keeps a place; then the most pressing entry of each
 * kind, then the second of each, …: a long kind must not crowd out the others.
 */
function inOrder(entries: readonly Entry[], places: number): Entry[] {
  const reviewed = entries.filter(({ priority }) => priority === 0).toSorted(mostPressing);
  const otherKinds = new Set(entries.map(({ priority }) => priority)).size - 1;
  const first = reviewed.slice(0, Math.max(1, places - otherKinds));
  const others = entries.filter((entry) => !first.includes(entry));
  return [...first, ...inTurns(others, new Map([[0, first.length]]))];
}

function inTurns(entries: readonly Entry[], taken: Map<number, number>): Entry[] {
  return [...entries]
    .sort(mostPressing)
    .map((entry) => {
      const turn = taken.get(entry.priority) ?? 0;
      taken.set(entry.priority, turn + 1);
      return { entry, turn };
    })
    .sort((a, b) => a.turn - b.turn || a.entry.priority - b.entry.priority)
    .map(({ entry }) => entry);
}

/**
 * The list for the meeting: at most one entry per person, reasons merged; high performance with low capability first, then
 * the kinds take turns; within a kind by how sure and then by bookings at stake; at most policy review.decisions
 * entries, each with the number of people who have a reason. It informs a decision and takes none.
 */
export function decideThisQuarter(rows: ReviewRows, policy: Policy): Decision[] {
  const context = { policy, currency: rows.currency };
  const entries = people(rows).flatMap((person) => {
    const reasons = kinds.flatMap((kind) => rules[kind](person, context) ?? []);
    return entryFor(person, reasons) ?? [];
  });
  return inOrder(entries, policy.review.decisions)
    .slice(0, policy.review.decisions)
    .map((entry, index) => ({
      quarter: rows.quarter,
      rank: index + 1,
      of_n: entries.length,
      subject: entry.first.kind === "renewal_at_risk" ? "account" : "person",
      rep_key: entry.person.rep.rep_key,
      account_key: entry.first.account_key,
      kind: entry.first.kind,
      confidence: entry.first.confidence,
      ...words(entry),
      as_of: rows.as_of
    }));
}

type Word = "why" | "detail" | "confidence_because" | "next_step";
type Words = Pick<Decision, Word | `${Word}_zh`>;

/** The sentence of the first reason; what stands behind it and further reasons, a paragraph each, or null. */
function reasonsOf({ first, also }: Entry): { why: string; detail: string | null } {
  const said = new Set<RateName>();
  const [why = "", ...further] = [first, ...also].flatMap((reason) => {
    const words = [reason.why(said), ...(reason.detail?.() ?? [])];
    for (const rate of reason.rates ?? []) said.add(rate);
    return words.map(onOneLine);
  });
  return { why, detail: further.join("\n") || null };
}

/** Line breaks part paragraphs; one in the name of a customer does not. */
const onOneLine = (text: string): string => text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, " ");

function words(entry: Entry): Words {
  const { first } = entry;
  const reasons = inBoth(() => reasonsOf(entry));
  const [because, step] = [inBoth(first.confidence_because), inBoth(first.next_step)];
  return {
    why: reasons.en.why,
    why_zh: reasons.zh.why,
    detail: reasons.en.detail,
    detail_zh: reasons.zh.detail,
    confidence_because: because.en,
    confidence_because_zh: because.zh,
    next_step: step.en,
    next_step_zh: step.zh
  };
}
