import type { Random } from "./random.js";

/** How someone sells: the latent habits that the records then carry. Shares are 0–1, money is in USD. */
export interface Behaviour {
  renewalRate: number;
  winRate: number;
  winsPerYear: number;
  sizeFactor: number;
  cycleMedianDays: number;
  cycleSigma: number;
  discount: number;
  quarterEndShare: number;
  quarterEndDiscount: number;
  complaintsPer100Months: number;
  earlyComplaintShare: number;
  entertainmentShare: number;
  demoShare: number;
  oneLevelShare: number;
  executiveShare: number;
  onTimeShare: number;
  trackedShare: number;
  tasksPerMonth: number;
  helpWeight: number;
  misfitLossShare: number;
  flagShare: number;
  advocacyPerYear: number;
  functionsPerDeal: number;
  attainment: number;
  assessedMean: number;
}

export type Archetype = "plain" | "relationship" | "technical" | "wolf";

const plain: Behaviour = {
  renewalRate: 0.87,
  winRate: 0.45,
  winsPerYear: 9,
  sizeFactor: 1,
  cycleMedianDays: 95,
  cycleSigma: 0.42,
  discount: 0.07,
  quarterEndShare: 0.2,
  quarterEndDiscount: 0.02,
  complaintsPer100Months: 0.9,
  earlyComplaintShare: 0.03,
  entertainmentShare: 0.07,
  demoShare: 0.1,
  oneLevelShare: 0.08,
  executiveShare: 0.72,
  onTimeShare: 0.9,
  trackedShare: 0.8,
  tasksPerMonth: 14,
  helpWeight: 1,
  misfitLossShare: 0.1,
  flagShare: 0.3,
  advocacyPerYear: 2,
  functionsPerDeal: 1.2,
  attainment: 0.97,
  assessedMean: 3.5
};

const habits: Record<Archetype, Partial<Behaviour>> = {
  plain: {},
  relationship: {
    renewalRate: 0.6,
    cycleSigma: 1.15,
    entertainmentShare: 0.42,
    oneLevelShare: 0.85,
    executiveShare: 0.45,
    onTimeShare: 0.3,
    trackedShare: 0.15,
    flagShare: 0.1,
    advocacyPerYear: 0.5,
    functionsPerDeal: 0.4,
    assessedMean: 2.7
  },
  technical: {
    renewalRate: 0.96,
    winsPerYear: 7,
    winRate: 0.36,
    cycleMedianDays: 240,
    demoShare: 0.48,
    executiveShare: 0.03,
    misfitLossShare: 0.7,
    entertainmentShare: 0.03,
    functionsPerDeal: 1.6,
    assessedMean: 3.2
  },
  wolf: {
    renewalRate: 0.72,
    winRate: 0.58,
    winsPerYear: 15,
    cycleMedianDays: 55,
    discount: 0.2,
    quarterEndShare: 0.72,
    quarterEndDiscount: 0.14,
    complaintsPer100Months: 7,
    earlyComplaintShare: 0.32,
    helpWeight: 0.3,
    attainment: 1.12,
    assessedMean: 2.9
  }
};

/** Habits that no amount of noise may push outside 0–1. */
const shareKeys = Object.keys(plain).filter((key) => key.endsWith("Share") || key.endsWith("Rate"));

/**
 * A person's habits: plain ones moved toward the archetype by a strength of 0.6–1, then blurred,
 * so that types differ in degree and nobody is a caricature. Overrides of planted cases stay exact.
 */
export function drawBehaviour(
  random: Random,
  archetype: Archetype,
  overrides: Partial<Behaviour>
): Behaviour {
  const strength = random.between(0.6, 1);
  const drawn = Object.entries<number>({ ...plain }).map(([key, base]) => {
    const target = habits[archetype][key as keyof Behaviour] ?? base;
    const blurred = (base + (target - base) * strength) * random.logNormal(1, 0.1);
    return [key, shareKeys.includes(key) ? Math.min(blurred, 0.98) : blurred] as const;
  });
  return { ...(Object.fromEntries(drawn) as unknown as Behaviour), ...overrides };
}
