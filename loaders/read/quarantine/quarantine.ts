import { tellBoth } from "../../../src/text/said.js";
import { columnsOf } from "../../schema/derive.js";
import type { QuarantineSummary } from "../../schema/outputs.js";
import type { TableName } from "../../schema/tables.js";
import type { SourcePlan } from "../plan/sourcePlan.js";
import type { Reject } from "./reject.js";

/** The rejected rows of all sources. A row counts once, under the first thing found wrong with it. */
export class Quarantine {
  private readonly rejects = new Map<number, Reject[]>();
  private readonly lines = new Map<number, Set<number>>();
  private readonly firsts = new Map<number, Reject[]>();

  add(source: number, rejects: readonly Reject[]): void {
    const all = entry(this.rejects, source, () => [] as Reject[]);
    const lines = entry(this.lines, source, () => new Set<number>());
    const firsts = entry(this.firsts, source, () => [] as Reject[]);
    for (const reject of rejects) {
      all.push(reject);
      if (lines.has(reject.line)) continue;
      lines.add(reject.line);
      firsts.push(reject);
    }
  }

  /** How many rows of a source were rejected. */
  rowsOf(source: number): number {
    return this.lines.get(source)?.size ?? 0;
  }

  /** Everything wrong with the rows of a source, by line. */
  rejectsOf(source: number): Reject[] {
    return [...(this.rejects.get(source) ?? [])].sort((left, right) => left.line - right.line);
  }

  /** The reasons for which rows were rejected; their rows add up to those rejected. */
  reasons(plans: readonly SourcePlan[]): Reason[] {
    return plans.flatMap((plan) => {
      const groups = new Map<string, Reject[]>();
      for (const reject of this.firsts.get(plan.id) ?? [])
        entry(groups, reasonKey(reject), () => [] as Reject[]).push(reject);
      return [...groups.keys()].sort().map((key) => reasonOf(plan, groups.get(key) ?? []));
    });
  }

  /** One summary per reason, for all to see. */
  summaries(plans: readonly SourcePlan[]): QuarantineSummary[] {
    return this.reasons(plans).map(summaryOf);
  }
}

/** Rows of one source that fail in one column in one way. */
export interface Reason {
  plan: SourcePlan;
  /** The first of them by line. */
  first: Reject;
  rows: number;
}

const reasonKey = ({ code, column, expected }: Reject): string =>
  [code, column ?? "", expected.text].join("\0");

const reasonOf = (plan: SourcePlan, group: readonly Reject[]): Reason => ({
  plan,
  first: group.reduce((left, right) => (right.line < left.line ? right : left)),
  rows: group.length
});

/** The reason for all to see: its value only where that is nobody's own. */
export function summaryOf({ plan, first, rows }: Reason): QuarantineSummary {
  const { code, column } = first;
  const [expected, mend] = [tellBoth(first.expected), tellBoth(first.mend)];
  return {
    file: plan.main.file,
    table: plan.table,
    code,
    column,
    rows,
    first_line: first.line,
    example: publicExample(plan.table, first),
    expected: expected.en,
    expected_zh: expected.zh,
    mend: mend.en,
    mend_zh: mend.zh
  };
}

/** Columns whose values say nothing of a person. */
const impersonal: readonly string[] = [
  "date",
  "quarter",
  "money",
  "ratio",
  "integer",
  "score",
  "rate",
  "boolean"
];
const longestExample = 40;

/** The value for all to see; a shifted cell may hold anything, so what looks like an address or a name is left out. */
function publicExample(table: TableName, { column, value }: Reject): string | null {
  const kind = columnsOf(table).find(({ name }) => name === column)?.kind ?? "";
  const isPublic = impersonal.includes(kind) && typeof value === "string" && value.length <= longestExample;
  return isPublic && /^[\d\p{Sc}\s.,:;/%()+\-–'’年月日万亿]*\p{L}{0,9}$/u.test(value) ? value : null;
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, fresh: () => Value): Value {
  const found = map.get(key) ?? fresh();
  map.set(key, found);
  return found;
}
