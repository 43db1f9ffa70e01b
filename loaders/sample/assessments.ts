import { type Day, day } from "./days.js";
import { plantedCases } from "./plantedCases.js";
import { Random } from "./random.js";
import type { Assessment, Rep } from "./records.js";
import { isEmployed } from "./roster.js";

const six = [
  "strategic_decoding",
  "need_reframing",
  "decision_chain",
  "risk_foresight",
  "resource_orchestration",
  "value_binding"
];
const gene = ["empathy", "adversity_quotient", "systems_thinking", "political_sensitivity", "antifragility"];
const stress = ["executive_rejection", "internal_squeeze"];
const screening = [
  "short_term_money",
  "ordinary_playbook",
  "no_data_thinking",
  "fear_of_executives",
  "repeated_mistake"
];
const rounds = ["2024-09-16", "2025-03-17", "2025-09-15", "2026-03-16", "2026-09-14"].map(day);
const months = ["2026-04", "2026-05", "2026-06", "2026-07", "2026-08", "2026-09"];

type Entry = Omit<Assessment, "repId">;
const includes = (ids: readonly string[], rep: Rep): boolean => ids.includes(rep.id);

/** A whole or half point near the person's level. */
const points = (random: Random, mean: number): number =>
  Math.min(Math.max(Math.round(random.normal(mean, 0.6) * 2) / 2, 0), 5);

/** Everything HR and the managers ever scored of one person; planted cases get their exact scores. */
export function repAssessments(seed: number, rep: Rep): Assessment[] {
  const random = new Random(seed, "assessments", rep.id);
  return entries(rep, random)
    .filter(({ assessedOn }) => rep.status === "candidate" || isEmployed(rep, assessedOn))
    .map((entry) => ({ repId: rep.id, ...entry }));
}

function entries(rep: Rep, random: Random): Entry[] {
  if (rep.status === "candidate") return candidateEntries(rep, random);
  if (includes(plantedCases.withoutAssessments.repIds, rep)) return [];
  const until = includes(plantedCases.assessedBeforeWindow.repIds, rep) ? day("2025-04-01") : Infinity;
  const all = [...sixDimensions(rep, random), ...geneTests(rep, random), ...otherScores(rep, random)];
  return all.filter(({ assessedOn }) => assessedOn < until);
}

function sixDimensions(rep: Rep, random: Random): Entry[] {
  const partly: readonly string[] | undefined = (
    plantedCases.partlyAssessed as Record<string, readonly string[]>
  )[rep.id];
  const items = partly ?? six;
  return rounds.flatMap((assessedOn) =>
    items.flatMap((item) =>
      [rep.managerId ?? "Sales director", "HR assessment centre"].map((assessor): Entry => {
        const { repId, item: planted } = plantedCases.assessedAgainstRecords;
        const score = rep.id === repId && item === planted ? 5 : points(random, rep.behaviour.assessedMean);
        return { assessedOn, instrument: "six_dimensions", item, score, assessor };
      })
    )
  );
}

const geneEntry = (assessedOn: Day, item: string, score: number): Entry => ({
  assessedOn,
  instrument: "gene_test",
  item,
  score,
  assessor: "HR assessment centre"
});

/** Five scores for the planted people; everyone else near their own level. */
function plantedGene(rep: Rep, isLate: boolean): number[] | null {
  if (rep.id === plantedCases.geneBelowTraining.repId)
    return isLate ? [3, 2.5, 3, 2.5, 3] : [4, 3.5, 4, 3.5, 4];
  if (rep.id === plantedCases.geneLopsided.repId) return [5, 4, 4, 3, 4];
  if (rep.id === plantedCases.geneExactlyPassing.repId) return [4, 3.5, 3.5, 3.5, 3.5];
  if (rep.id === plantedCases.idealKeyAccountSeller.repId) return [4.5, 4, 5, 4.5, 4];
  return null;
}

function geneTests(rep: Rep, random: Random): Entry[] {
  const isMonthly = plantedGene(rep, false) !== null || rep.number % 3 === 0;
  const days = isMonthly ? months.map((month) => day(`${month}-10`)) : [day("2026-03-18")];
  return days.flatMap((assessedOn, index) => {
    const planted = plantedGene(rep, index >= months.length - 3);
    return gene.map((item, place) =>
      geneEntry(assessedOn, item, planted?.[place] ?? points(random, rep.behaviour.assessedMean + 0.35))
    );
  });
}

function otherScores(rep: Rep, random: Random): Entry[] {
  const assessedOn = day("2026-03-19");
  const stressed = stress.map((item): Entry => ({
    assessedOn,
    instrument: "stress",
    item,
    score: points(random, rep.behaviour.assessedMean),
    assessor: "HR assessment centre"
  }));
  if (rep.number % 2 === 0) return stressed;
  const risk = (3.4 - rep.behaviour.assessedMean) / 6;
  return [
    ...stressed,
    ...screening.map((item): Entry => ({
      assessedOn,
      instrument: "screening",
      item,
      score: random.chance(risk) ? 1 : 0,
      assessor: "HR assessment centre"
    }))
  ];
}

function candidateEntries(rep: Rep, random: Random): Entry[] {
  const assessedOn = day("2026-09-21");
  const level = rep.number % 2 === 0 ? 3.9 : 3.1;
  return [
    ...gene.map((item) => geneEntry(assessedOn, item, points(random, level))),
    ...screening.map((item): Entry => ({
      assessedOn,
      instrument: "screening",
      item,
      score: random.chance(0.08) ? 1 : 0,
      assessor: "HR assessment centre"
    }))
  ];
}
