import { ascending, groups, max, min, sum } from "d3-array";
import {
  type Funnel,
  type FunnelLimit,
  type FunnelRateName,
  funnelRates,
  type RepFunnel,
  type RepQuarter,
  type RepRate
} from "../../schema/outputs.js";
import type { Policy } from "../../schema/policy.js";
import { perMonths, rateSources } from "../rates/rateSources.js";
import { benjaminiHochberg } from "../statistics/benjaminiHochberg.js";
import { type FunnelCentre, funnelLimits, midScore, twoSided } from "../statistics/funnelLimits.js";
import { overdispersion } from "../statistics/overdispersion.js";

export interface Funnels {
  rep_funnel: RepFunnel[];
  funnel: Funnel[];
  funnel_limit: FunnelLimit[];
}

/** One person's events, and what they are taken over in the unit of the chart: trials, or customer-months. */
interface Person {
  rate: RepRate;
  events: number;
  n: number;
}

interface Judged extends Person {
  z: number;
  p: number;
}

/** A rate of one quarter with everybody's place in it. */
interface Plot {
  quarter: string;
  rateName: FunnelRateName;
  centre: FunnelCentre;
  phi: number;
  isOverdispersed: boolean;
  people: Judged[];
}

const points = 40;
const [inner, outer] = [0.95, 0.998];

/**
 * Everybody's rate against the one that all people together have, by quarter and rate; the list of those beyond chance
 * is corrected over all people and rates of a quarter. No funnel where fewer than policy funnel.minimum_people have events.
 */
export function funnelRows(
  quarters: readonly RepQuarter[],
  rates: readonly RepRate[],
  policy: Policy
): Funnels {
  const rowOf = new Map(quarters.map((row) => [`${row.quarter}\n${row.rep_key}`, row]));
  const plots = groups(
    rates,
    ({ quarter }) => quarter,
    ({ rate_name }) => rate_name
  ).flatMap(([quarter, byRate]) =>
    funnelRates.flatMap((rateName) => {
      const own = byRate.find(([name]) => name === rateName)?.[1] ?? [];
      const people = own.flatMap((rate) =>
        personOf(rate, rowOf.get(`${quarter}\n${rate.rep_key}`), rateName)
      );
      return people.length < policy.funnel.minimum_people ? [] : [plotOf(quarter, rateName, people)];
    })
  );
  return {
    rep_funnel: groups(plots, ({ quarter }) => quarter).flatMap(([, ofQuarter]) => judged(ofQuarter, policy)),
    funnel: plots.map(funnelRow),
    funnel_limit: plots.flatMap(limitRows)
  };
}

function personOf(rate: RepRate, row: RepQuarter | undefined, rateName: FunnelRateName): Person[] {
  const source = rateSources[rateName];
  if (!row || rate.value == null || !rate.n || source.kind === "ratio") return [];
  const events = row[source.kind === "share" ? source.hits : source.events] ?? 0;
  return [{ rate, events, n: rate.n }];
}

/** Customer-months are counted by the hundred. */
const sizeOf = (n: number, { kind }: FunnelCentre): number => (kind === "rate" ? n / perMonths : n);

function plotOf(quarter: string, rateName: FunnelRateName, people: readonly Person[]): Plot {
  const kind = rateSources[rateName].kind === "exposure" ? "rate" : "share";
  const total = sum(people, ({ n }) => n);
  const centre = {
    kind,
    centre: sum(people, ({ events }) => events) / sizeOf(total, { kind, centre: 0 })
  } as const;
  const scores = people.map(({ events, n }) => midScore(events, sizeOf(n, centre), centre));
  const { phi, isOverdispersed } = overdispersion(scores);
  const spread = isOverdispersed ? Math.sqrt(phi) : 1;
  const judgedPeople = people.map((person, index) => {
    const z = (scores[index] ?? 0) / spread;
    return { ...person, z, p: twoSided(z) };
  });
  return { quarter, rateName, centre, phi, isOverdispersed, people: judgedPeople };
}

function limitsAt({ centre, phi, isOverdispersed }: Plot, n: number) {
  const spread = isOverdispersed ? Math.sqrt(phi) : 1;
  const at = (coverage: number) => funnelLimits(sizeOf(n, centre), centre, coverage, spread);
  const [narrow, wide] = [at(inner), at(outer)];
  return { low_95: narrow.low, high_95: narrow.high, low_998: wide.low, high_998: wide.high };
}

/** All comparisons of one quarter, corrected together. */
function judged(plots: readonly Plot[], policy: Policy): RepFunnel[] {
  const all = plots.flatMap((plot) => plot.people.map((person) => ({ plot, person })));
  const adjusted = benjaminiHochberg(all.map(({ person }) => person.p));
  return all.map(({ plot, person }, index) => {
    const { rate, events, n, z, p } = person;
    const pAdjusted = adjusted[index] ?? 1;
    const isSaid =
      pAdjusted <= policy.funnel.false_discovery_rate &&
      (rate.reliability ?? 0) >= policy.peers.reliability_minimum;
    return {
      rep_key: rate.rep_key,
      quarter: plot.quarter,
      rate_name: plot.rateName,
      events,
      n,
      value: rate.value ?? 0,
      ...limitsAt(plot, n),
      z,
      p,
      p_adjusted: pAdjusted,
      outlier: isSaid ? (z > 0 ? "above" : "below") : null
    };
  });
}

const funnelRow = ({ quarter, rateName, centre, phi, isOverdispersed, people }: Plot): Funnel => ({
  quarter,
  rate_name: rateName,
  centre: centre.centre,
  people_n: people.length,
  phi,
  is_overdispersed: isOverdispersed
});

/** The limits over all sizes that occur, in steps that grow with the size as the chart's axis does. */
function limitRows(plot: Plot): FunnelLimit[] {
  const sizes = plot.people.map(({ n }) => n);
  const [least, most] = [Math.sqrt(min(sizes) ?? 1), Math.sqrt(max(sizes) ?? 1)];
  const steps = Array.from({ length: points }, (_step, index) =>
    Math.round((least + ((most - least) * index) / (points - 1)) ** 2)
  );
  return [...new Set(steps)].toSorted(ascending).map((n) => ({
    quarter: plot.quarter,
    rate_name: plot.rateName,
    n,
    ...limitsAt(plot, n)
  }));
}
