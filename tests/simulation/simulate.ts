import type { RepType } from "../../loaders/schema/outputs.js";
import { typeRows } from "../../loaders/score/types/typeRows.js";
import { policy } from "../rules/rows.js";
import type { Truth } from "./behaviours.js";
import { organisation, type Setting } from "./organisation.js";

/** One simulated person: what they are, and what the classifier says of their last year. */
export interface Judged {
  truth: Truth;
  answer: Pick<RepType, "strength" | "leading_type" | "stability">;
  /** The answers of the years before, where there are records of them. */
  earlier: Pick<RepType, "strength" | "leading_type">[];
}

const windowQuarters = 4;

/** Judges everybody in companies of one kind, by the functions that a load runs. Seeds count up from `firstSeed`. */
export function simulate(setting: Setting, companies: number, firstSeed: number): Judged[] {
  return Array.from({ length: companies }, (_, at) => judge(setting, firstSeed + at)).flat();
}

function judge(setting: Setting, seed: number): Judged[] {
  const years = Math.max(1, Math.floor(setting.quarters / windowQuarters));
  const windows = Array.from({ length: years }, (_, window) => {
    const company = organisation(setting, seed, window);
    return { truthOf: company.truthOf, types: typeRows(company, policy).rep_type };
  });
  const [last, ...before] = windows;
  return (last?.types ?? []).map((answer, at) => ({
    truth: last?.truthOf.get(answer.rep_key) ?? "none",
    answer,
    earlier: before.flatMap(({ types }) => types[at] ?? [])
  }));
}

/** Clear or leaning: a type is said to stand out. */
export const isLabelled = ({ strength }: { strength: string }) =>
  strength === "clear" || strength === "leaning";

/** The label names what the person is. */
export const isRight = ({ truth, answer }: Judged) => answer.leading_type === truth;
