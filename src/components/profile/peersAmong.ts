import { group } from "d3";
import type { Rep, RepQuarter } from "../../../loaders/schema/outputs.js";

/**
 * Tells a person's peers: active people of the same role and region, the person included; under `minimum` of them,
 * the whole company. `everyone` is looked through once, however many people are asked about.
 */
export function peersAmong<Row extends Pick<RepQuarter, "rep_key" | "is_active">>(
  everyone: readonly Row[],
  { reps, minimum }: { reps: readonly Rep[]; minimum: number }
): (rep: Rep) => readonly Row[] {
  const known = new Map(reps.map((row) => [row.rep_key, row]));
  const active = everyone.filter((row) => row.is_active);
  const groups = group(
    active.filter(({ rep_key }) => known.has(rep_key)),
    ({ rep_key }) => known.get(rep_key)?.role,
    ({ rep_key }) => known.get(rep_key)?.region
  );
  return (rep) => {
    const peers = groups.get(rep.role)?.get(rep.region) ?? [];
    return peers.length >= minimum ? peers : active;
  };
}
