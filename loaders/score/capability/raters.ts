import { group, mean } from "d3-array";
import jstat from "jstat";
import type { AssessorEffect, RatedInstrument } from "../../schema/outputs.js";
import { ratedInstruments } from "../../schema/outputs.js";
import type { Policy } from "../../schema/policy.js";
import { type AssessorFit, assessorEffects, type Rating } from "../statistics/assessorEffects.js";
import { benjaminiHochberg } from "../statistics/benjaminiHochberg.js";
import { tailOf } from "../statistics/interval.js";
import { assessorVariance } from "./assessorVariance.js";
import type { AssessmentScore } from "./input.js";

/** What the scores of one quarter say about those who gave them. */
export interface Raters {
  rows: AssessorEffect[];
  /**
   * A person's score on an item with leniency taken out; `assessorN` = assessors behind the raw score. Null where one
   * of them is unnamed or cannot be compared with the others.
   */
  adjusted: (repKey: string, instrument: RatedInstrument, item: string, assessorN: number) => number | null;
  assessorVariance: Record<RatedInstrument, number | null>;
}

const asRating = ({ rep_key, item, assessor_key, score }: AssessmentScore): Rating => ({
  person: rep_key,
  item,
  assessor: assessor_key,
  score
});

/** Leniency of everyone who assessed in one quarter's window, and the scores with it taken out. */
export function raters(quarter: string, scores: readonly AssessmentScore[], policy: Policy): Raters {
  const byInstrument = group(scores, ({ instrument }) => instrument);
  const of = (instrument: RatedInstrument) => byInstrument.get(instrument) ?? [];
  const fits = new Map(ratedInstruments.map((name) => [name, assessorEffects(of(name).map(asRating))]));
  const rows = markApart(
    ratedInstruments.flatMap((instrument) =>
      assessorRows(quarter, of(instrument), fits.get(instrument) ?? new Map(), policy)
    ),
    policy.funnel.false_discovery_rate
  );
  const leniency = new Map(
    rows.flatMap((row) =>
      row.is_comparable && row.leniency != null
        ? [[`${row.instrument}\n${row.assessor_key}`, row.leniency]]
        : []
    )
  );
  const given = group(scores, (score) => `${score.rep_key}\n${score.instrument}\n${score.item}`);
  return {
    rows,
    adjusted: (repKey, instrument, item, assessorN) => {
      const own = given.get(`${repKey}\n${instrument}\n${item}`) ?? [];
      if (own.length === 0 || own.length < assessorN) return null;
      const corrected = own.map(({ assessor_key, score }) => {
        const lenient = leniency.get(`${instrument}\n${assessor_key}`);
        return lenient == null ? null : score - lenient;
      });
      if (corrected.some((score) => score == null)) return null;
      return Math.min(5, Math.max(0, mean(corrected, (score) => score) ?? 0));
    },
    assessorVariance: {
      six_dimensions: assessorVariance(of("six_dimensions").map(asRating)),
      gene_test: assessorVariance(of("gene_test").map(asRating))
    }
  };
}

function assessorRows(
  quarter: string,
  scores: readonly AssessmentScore[],
  fits: ReadonlyMap<string, AssessorFit>,
  policy: Policy
): Judged[] {
  return [...group(scores, ({ assessor_key }) => assessor_key)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([assessor_key, own]) => {
      const fit = fits.get(assessor_key);
      const isEnough = fit != null && fit.sharedPeople >= policy.capability.leniency_people;
      const row = {
        quarter,
        instrument: own[0]?.instrument ?? "six_dimensions",
        assessor_key,
        assessor_rep_key: own[0]?.assessor_rep_key ?? null,
        people_n: new Set(own.map(({ rep_key }) => rep_key)).size,
        shared_people_n: fit?.sharedPeople ?? 0,
        mean_score: mean(own, ({ score }) => score) ?? null,
        leniency: isEnough ? fit.effect : null,
        ...intervalOf(isEnough ? fit : null, policy.peers.interval),
        stands_apart: false,
        is_comparable: isEnough && fit.group === 0,
        last_assessed_on: own.reduce((last, { assessed_on }) => (assessed_on > last ? assessed_on : last), "")
      };
      return { row, p: isEnough ? pValueOf(fit) : null };
    });
}

/** An assessor's row and how likely a difference as large is by chance; null where that cannot be told. */
interface Judged {
  row: AssessorEffect;
  p: number | null;
}

function pValueOf({ effect, standardError, degreesOfFreedom }: AssessorFit): number | null {
  if (!standardError) return null;
  return 2 * jstat.studentt.cdf(-Math.abs(effect) / standardError, degreesOfFreedom);
}

/** Many assessors are compared at once: some would stand apart by chance, so their p-values are corrected together. */
function markApart(judged: readonly Judged[], rate: number): AssessorEffect[] {
  const known = judged.flatMap(({ row, p }) => (p == null ? [] : [{ row, p }]));
  const adjusted = benjaminiHochberg(known.map(({ p }) => p));
  const apart = new Set(known.filter((_, index) => (adjusted[index] ?? 1) <= rate).map(({ row }) => row));
  return judged.map(({ row }) => ({ ...row, stands_apart: apart.has(row) }));
}

function intervalOf(fit: AssessorFit | null, coverage: number): { low: number | null; high: number | null } {
  if (fit?.standardError == null) return { low: null, high: null };
  const reach = jstat.studentt.inv(1 - tailOf(coverage), fit.degreesOfFreedom) * fit.standardError;
  return { low: fit.effect - reach, high: fit.effect + reach };
}
