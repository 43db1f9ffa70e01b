import type { Rep, RepQuarter } from "../../../loaders/schema/outputs.js";

/** Active people of the same role and region, the person included; under `minimum` of them, the whole company. */
export function peersOf<Row extends Pick<RepQuarter, "rep_key" | "is_active">>(
  rep: Rep,
  everyone: readonly Row[],
  { reps, minimum }: { reps: readonly Rep[]; minimum: number }
): readonly Row[] {
  const known = new Map(reps.map((row) => [row.rep_key, row]));
  const active = everyone.filter((row) => row.is_active);
  const peers = active.filter((row) => {
    const other = known.get(row.rep_key);
    return other?.role === rep.role && other.region === rep.region;
  });
  return peers.length >= minimum ? peers : active;
}
