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
  return inOrderOfAttention(people);
}

/** What decides is read once per person: a comparison reads the columns of two rows, and ten thousand take 130,000. */
function inOrderOfAttention(people: readonly TypedPerson[]): TypedPerson[] {
  return people
    .map((person) => {
      const rank = ATTENTION.indexOf(person.type.strength);
      const ownsKey = rank < 2 && (person.keyAccounts ?? 0) > 0;
      return { person, rank, isLater: ownsKey ? 0 : 1, score: leadingScore(person) ?? -1 };
    })
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        a.isLater - b.isLater ||
        b.score - a.score ||
        a.person.rep.name.localeCompare(b.person.rep.name)
    )
    .map(({ person }) => person);
}

/** People whose type stands out, clear or leaning. */
export function standingOut(people: readonly TypedPerson[]): TypedPerson[] {
  return people.filter(({ type }) => type.strength === "clear" || type.strength === "leaning");
}

/** The person in the address, else the first who needs attention; null with nobody to show. */
export function chosenPerson(people: readonly TypedPerson[], repKey: string | null): TypedPerson | null {
  return people.find(({ rep }) => rep.rep_key === repKey) ?? people[0] ?? null;
}
