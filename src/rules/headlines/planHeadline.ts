import { formatCount } from "../format/formatCount.js";
import { formatMoney } from "../format/formatMoney.js";
import { plural } from "../format/plural.js";
import type { WeighedPlan } from "../plan/weighPlan.js";

/** What a plan comes to, in one or two sentences. */
export function planHeadline({ moves, conflicts, effect }: WeighedPlan, currency?: string): string {
  if (moves.length === 0) return "No moves are planned yet.";
  const { not_suitable, unjudged } = effect.verdicts;
  const bad = not_suitable + unjudged;
  const against =
    conflicts.length === 0
      ? "Nothing conflicts"
      : `${plural(conflicts.length, "thing speaks", "things speak")} against it`;
  const taker =
    bad === 0
      ? "no account goes to somebody found not suitable"
      : `${formatCount(bad)} of ${formatCount(effect.moves_n)} ${bad === 1 ? "goes" : "go"} to somebody not suitable or not judged`;
  const moved =
    effect.bookings_moved == null
      ? plural(effect.moves_n, "account moves", "accounts move")
      : `${plural(effect.moves_n, "account moves", "accounts move")}, with ${formatMoney(effect.bookings_moved, currency)} of sales a year`;
  return `${moved[0]?.toUpperCase() ?? ""}${moved.slice(1)}. ${against}; ${taker}.`;
}
