import type { Rep, RepQuarter, RepType } from "../../../loaders/schema/outputs.js";
import type { SellerType } from "../../../loaders/schema/policy.js";
import { type MarkName, markName } from "../shared/typeMark.js";

/** One person at work on the quarter's last day, with the answer about their type. */
export interface TypedPerson {
  rep: Rep;
  type: RepType;
  group: MarkName;
  keyAccounts: number | null;
}

export const sellerTypeNames: readonly SellerType[] = ["relationship", "technical", "wolf"];

/** Where a person's scores stand; null = not measured. */
export function scoreOf(type: RepType, name: SellerType): number | null {
  return type[`${name}_score`];
}

/** Score of the leading type; null when nothing is measured. */
export function leadingScore({ type }: TypedPerson): number | null {
  return type.leading_type && scoreOf(type, type.leading_type);
}

const ATTENTION = ["clear", "leaning", "insufficient_data", "none"] as const;

/**
 * Everyone active in the quarter, those who need attention first: clear before leaning before not known before
 * none; key-account owners before others; then the higher score.
 */
export function typedPeople(rows: {
  reps: readonly Rep[];
  types: readonly RepType[];
  quarters: readonly RepQuarter[];
}): TypedPerson[] {
  const reps = new Map(rows.reps.map((row) => [row.rep_key, row]));
  const active = new Map(
    rows.quarters.filter((row) => row.is_active).map((row) => [row.rep_key, row.key_accounts_n])
  );
  const people = rows.types.flatMap((type) => {
    const rep = reps.get(type.rep_key);
    if (!rep || !active.has(type.rep_key)) return [];
    const group = markName(type.leading_type, type.strength);
    return [{ rep, type, group, keyAccounts: active.get(type.rep_key) ?? null }];
  });
  return people.sort(byAttention);
}

function byAttention(a: TypedPerson, b: TypedPerson): number {
  const rank = ({ type }: TypedPerson) => ATTENTION.indexOf(type.strength);
  const ownsKey = ({ keyAccounts }: TypedPerson) => ((keyAccounts ?? 0) > 0 ? 0 : 1);
  return (
    rank(a) - rank(b) ||
    (rank(a) < 2 ? ownsKey(a) - ownsKey(b) : 0) ||
    (leadingScore(b) ?? -1) - (leadingScore(a) ?? -1) ||
    a.rep.name.localeCompare(b.rep.name)
  );
}

/** People whose type stands out, clear or leaning. */
export function standingOut(people: readonly TypedPerson[]): TypedPerson[] {
  return people.filter(({ type }) => type.strength === "clear" || type.strength === "leaning");
}

/** The person in the address, else the first who needs attention; null with nobody to show. */
export function chosenPerson(people: readonly TypedPerson[], repKey: string | null): TypedPerson | null {
  return people.find(({ rep }) => rep.rep_key === repKey) ?? people[0] ?? null;
}
