import { addDays, addMonths } from "../../../src/rules/dates/addDays.js";
import { lookUp } from "../../../src/rules/rows/lookUp.js";
import type { Rep, RepQuarter } from "../../schema/outputs.js";
import type { Policy } from "../../schema/policy.js";
import type {
  AssessmentItem,
  AssessmentScore,
  CapabilityInput,
  GeneMonth,
  LostReasonRow,
  PeerGroup,
  RepMonth
} from "./input.js";

/** One rep in one quarter, with everything the rules ask of the marts. */
export interface RepContext {
  rep: Rep;
  row: RepQuarter;
  assessments: readonly AssessmentItem[];
  /** The latest month of the window in which all five gene items were tested. */
  geneMonth: GeneMonth | null;
  months: readonly RepMonth[];
  lostReasons: readonly LostReasonRow[];
  peers: PeerGroup;
}

/** Look-ups over a whole quarter. */
export interface QuarterLookup {
  row: (repKey: string) => RepQuarter | null;
  assessments: (repKey: string) => readonly AssessmentItem[];
  lostReasons: (repKey: string) => readonly LostReasonRow[];
}

const pair = (repKey: string, quarter: string) => `${repKey}\n${quarter}`;

/** Score of one assessed item; null = not assessed in the window. */
export function scoreOf(
  assessments: readonly AssessmentItem[],
  instrument: string,
  item: string
): AssessmentItem | null {
  return assessments.find((one) => one.instrument === instrument && one.item === item) ?? null;
}

/** How many months before a quarter's end a long campaign is looked for. */
export const historyMonths = ({ time }: Policy): number => time.history_quarters * 3;

/** Everyone who has a row in one quarter. */
export interface QuarterContexts {
  quarter: string;
  lookup: QuarterLookup;
  contexts: RepContext[];
  /** Named assessors' scores of the quarter's window. */
  scores: readonly AssessmentScore[];
}

/** Quarter by quarter, every rep with the context that the rules ask for. */
export function* quarterContexts(input: CapabilityInput, policy: Policy): Generator<QuarterContexts> {
  const byPair = <Row extends { rep_key: string; quarter: string }>(rows: readonly Row[]) =>
    lookUp(rows, (row) => pair(row.rep_key, row.quarter));
  const rows = byPair(input.rep_quarter);
  const assessments = byPair(input.assessment_item);
  const geneMonths = byPair(input.gene_month);
  const lostReasons = byPair(input.lost_reason);
  const months = lookUp(input.rep_month, ({ rep_key }) => rep_key);
  const scores = lookUp(input.assessment_score, ({ quarter }) => quarter);

  for (const { quarter, end_on } of input.quarter) {
    const lookup: QuarterLookup = {
      row: (repKey) => rows(pair(repKey, quarter))[0] ?? null,
      assessments: (repKey) => assessments(pair(repKey, quarter)),
      lostReasons: (repKey) => lostReasons(pair(repKey, quarter))
    };
    const from = addMonths(addDays(end_on, 1), -historyMonths(policy));
    const contexts = input.rep.flatMap((rep): RepContext[] => {
      const row = lookup.row(rep.rep_key);
      if (!row) return [];
      return [
        {
          rep,
          row,
          assessments: lookup.assessments(rep.rep_key),
          geneMonth: geneMonths(pair(rep.rep_key, quarter))[0] ?? null,
          months: months(rep.rep_key)
            .filter(({ month_start }) => month_start >= from && month_start <= end_on)
            .toSorted((a, b) => (a.month_start < b.month_start ? -1 : 1)),
          lostReasons: lookup.lostReasons(rep.rep_key),
          peers: input.peersOf(rep.rep_key, quarter)
        }
      ];
    });
    yield { quarter, lookup, contexts, scores: scores(quarter) };
  }
}
