import type { Strength } from "../../../loaders/schema/outputs.js";
import type { SellerType } from "../../../loaders/schema/policy.js";

/** An answer about a person's type, as a row or a rule gives it. */
export interface Label {
  strength: Strength;
  leading_type: SellerType | null;
}

/** A label in one line, as "clear wolf"; the type counts only where it stands out. */
export function labelText({ strength, leading_type }: Label): string {
  return standsOut({ strength }) ? `${strength} ${leading_type}` : strength;
}

/** Whether a type is said to stand out, clearly or leaning. */
export function standsOut({ strength }: Pick<Label, "strength">): boolean {
  return strength === "clear" || strength === "leaning";
}

/** A label read back from labelText. */
export function labelFrom(text: string): Label {
  const [strength = "", type] = text.split(" ");
  // The texts come from labelText, which writes nothing else.
  return { strength: strength as Strength, leading_type: (type ?? null) as SellerType | null };
}
