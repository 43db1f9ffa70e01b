import type { AssessorEffect } from "../../../loaders/schema/outputs.js";
import { t } from "../../text/t.js";

/** An assessor by name where HR's list has them, else by the first digits of the key: "assessor 6F27". */
export function assessorName(
  { assessor_key, assessor_rep_key }: Pick<AssessorEffect, "assessor_key" | "assessor_rep_key">,
  nameOf: (repKey: string) => string | undefined
): string {
  const name = assessor_rep_key == null ? undefined : nameOf(assessor_rep_key);
  return name ?? t("assessor {digits}", { digits: assessor_key.slice(0, 4).toUpperCase() });
}
