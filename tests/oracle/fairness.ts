import type { Company } from "./company.js";
import { complaintCases, renewalCases, type Case } from "./cases.js";
import type { Figures, View } from "./naive.js";
import { sum } from "./statistics.js";

type Labels = Company["accounts"][number];

const least = { renewal_rate: 10, complaint_rate: 100 };
const leastReps = 3;

/** The accounts a rep's may be held against, the narrowest first; each needs the labels it speaks of. */
const comparisons: [name: string, isAlike: (own: Labels, other: Labels) => boolean][] = [
  [
    "industry_and_segment",
    (own, other) =>
      own.industry !== null &&
      own.segment !== null &&
      own.industry === other.industry &&
      own.segment === other.segment
  ],
  ["segment", (own, other) => own.segment !== null && own.segment === other.segment],
  ["industry", (own, other) => own.industry !== null && own.industry === other.industry],
  ["all_others", () => true]
];

/** Strata of every rep for one rate, by asking for each stratum of each rep what everybody else's accounts gave. */
export function naiveStrata(view: View, rate: keyof typeof least): Map<string, Figures[]> {
  const cases = rate === "renewal_rate" ? renewalCases(view) : complaintCases(view);
  const labels = new Map(view.company.accounts.map((account) => [account.id, account]));
  const byRep = new Map<string, Figures[]>();
  for (const { id } of view.company.reps) {
    const own = cases.filter(({ rep }) => rep === id);
    const others = cases.filter(({ rep }) => rep !== id);
    const names = new Set(own.map(({ account }) => labelOf(labels.get(account)!)));
    byRep.set(
      id,
      [...names].sort().map((name) => {
        const mine = own.filter(({ account }) => labelOf(labels.get(account)!) === name);
        return stratum(rate, mine, (isAlike) =>
          others.filter(({ account }) => isAlike(labels.get(mine[0]!.account)!, labels.get(account)!))
        )(labels.get(mine[0]!.account)!);
      })
    );
  }
  return byRep;
}

const labelOf = ({ industry, segment }: Labels): string => `${industry ?? ""}\n${segment ?? ""}`;

function stratum(
  rate: keyof typeof least,
  mine: Case[],
  othersLike: (isAlike: (own: Labels, other: Labels) => boolean) => Case[]
) {
  return ({ industry, segment }: Labels): Figures => {
    const n = sum(mine.map((one) => one.n));
    const figures = { industry, segment, n, observed: sum(mine.map((one) => one.observed)) };
    for (const [name, isAlike] of comparisons) {
      const others = othersLike(isAlike);
      const othersN = sum(others.map((one) => one.n));
      const reps = new Set(others.filter((one) => one.n > 0).map(({ rep }) => rep)).size;
      const isStated = isAlike({ industry, segment } as Labels, { industry, segment } as Labels);
      if (!isStated || othersN < least[rate] || reps < leastReps) continue;
      const othersRate = sum(others.map((one) => one.observed)) / othersN;
      return {
        ...figures,
        compared_with: name,
        expected: n * othersRate,
        others_n: othersN,
        others_reps_n: reps,
        others_rate: rate === "renewal_rate" ? othersRate : othersRate * 100
      };
    }
    return {
      ...figures,
      compared_with: "nobody",
      expected: null,
      others_n: null,
      others_reps_n: null,
      others_rate: null
    };
  };
}

/** One row of rep_expected, out of a rep's strata; without the interval. */
export function naiveExpected(strata: Figures[]): Figures {
  const total = (rows: Figures[], column: string): number => sum(rows.map((row) => row[column] as number));
  const stated = strata.filter((row) => row["industry"] !== null || row["segment"] !== null);
  const narrow = strata.filter((row) => !["all_others", "nobody"].includes(String(row["compared_with"])));
  const isComparable = total(stated, "n") > 0 && strata.every((row) => row["expected"] !== null);
  const expected = isComparable ? total(strata, "expected") : null;
  const observed = total(strata, "observed");
  return {
    n: total(strata, "n"),
    stratified_n: total(narrow, "n"),
    observed,
    expected,
    ratio: expected ? observed / expected : null
  };
}
