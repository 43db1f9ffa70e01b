import { t } from "../../text/t.js";
import type { PageName } from "../shared/links.js";

export interface TourStep {
  page: PageName;
  /** What the step speaks of: the first element that matches. */
  target: string;
  title: string;
  text: string;
}

/** Two minutes through the product, in the order of a review: the answer, the people, the proof, the move, the record. */
export const tourSteps = (): TourStep[] => [
  {
    page: "index",
    target: ".answer",
    title: t("The answer comes first"),
    text: t(
      "Every page begins with its finding in one sentence. Below it stand the picture that proves it, the table, and the records."
    )
  },
  {
    page: "index",
    target: "#decide",
    title: t("Who needs a decision"),
    text: t(
      "The most pressing first: why, how sure the figures are, and the next step. “Thin” means: talk before you judge. A name opens the person's profile."
    )
  },
  {
    page: "reps",
    target: "#type, .section",
    title: t("One person, with the evidence"),
    text: t(
      "A label is never alone: each signal stands beside its peers, each figure has its n and its interval. A label with a dotted line opens its definition."
    )
  },
  {
    page: "renewals",
    target: "#funnel",
    title: t("Luck or pattern?"),
    text: t(
      "Few renewals say little. Only people outside the funnel differ by more than chance. Choose a mark to see the contracts behind it."
    )
  },
  {
    page: "suitability",
    target: "#people",
    title: t("Before an account moves"),
    text: t(
      "Each person against each gate: ✓ suitable, ◐ with conditions, ✕ not, ? not enough evidence. Add a move to the plan to see both books before and after."
    )
  },
  {
    page: "decisions",
    target: "#record",
    title: t("Write down what was decided"),
    text: t(
      "The next load shows what came of it. That is the end of the tour: the sidebar and the search box (/) take you anywhere."
    )
  }
];
