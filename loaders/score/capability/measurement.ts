import { geneItemNames } from "../../../src/rules/capability/geneTest.js";
import { dimensionNames } from "../../../src/rules/capability/sixDimensions.js";
import type { RatedInstrument, RepDimension } from "../../schema/outputs.js";
import type { PartError } from "./capabilityError.js";
import { scoreOf, type RepContext } from "./context.js";
import { itemVariance } from "./itemVariance.js";

/** How exactly one quarter's parts of capability are measured, everybody taken together. */
export type Measurement = Record<
  "six_dimensions" | "gene_test" | "evidence",
  Pick<PartError, "itemVariance" | "assessorVariance">
>;

interface Person {
  context: RepContext;
  dimensions: readonly RepDimension[];
}

/** The scatter of items and assessors over all people of one quarter: a single person has too few to tell. */
export function measurement(
  people: readonly Person[],
  assessorVariance: Record<RatedInstrument, number | null>
): Measurement {
  const items = (instrument: RatedInstrument, names: readonly string[]) =>
    people.map(({ context }) =>
      names.map((name) => scoreOf(context.assessments, instrument, name)?.score ?? null)
    );
  return {
    six_dimensions: {
      itemVariance: itemVariance(items("six_dimensions", dimensionNames)),
      assessorVariance: assessorVariance.six_dimensions
    },
    gene_test: {
      itemVariance: itemVariance(items("gene_test", geneItemNames)),
      assessorVariance: assessorVariance.gene_test
    },
    evidence: {
      itemVariance: itemVariance(people.map(({ dimensions }) => dimensions.map(({ evidence }) => evidence))),
      assessorVariance: null
    }
  };
}

/** Assessors per item: the fewest behind any of the items that were assessed; 0 where none was. */
export function fewestAssessors(
  { assessments }: RepContext,
  instrument: RatedInstrument,
  names: readonly string[]
): number {
  const counts = names.flatMap((name) => scoreOf(assessments, instrument, name)?.assessor_n ?? []);
  return counts.length === 0 ? 0 : Math.min(...counts);
}
