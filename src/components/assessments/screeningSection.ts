import type { RepDisqualifier } from "../../../loaders/schema/outputs.js";
import type { Policy } from "../../../loaders/schema/policy.js";
import { plural } from "../../rules/format/plural.js";
import { byRep } from "../../rules/rows/lookUp.js";
import { t } from "../../text/t.js";
import type { PlacedPerson } from "../capability/placedPeople.js";
import { emptyState } from "../shared/emptyState.js";
import { section } from "../shared/page.js";
import { screeningTable } from "./screeningTable.js";

/** Candidates, held to the same gene test and the same disqualifiers as sellers. */
export function screeningSection(
  candidates: readonly PlacedPerson[],
  disqualifiers: readonly RepDisqualifier[],
  policy: Policy["capability"]
): HTMLElement {
  return section(
    title(candidates),
    {
      id: "candidates",
      subtitle: t(
        "The rules that sellers are held to: passed from {pass} of 25 points on, with no item at {fail} or below; none of the five disqualifiers. Candidates have no records here, so the screening alone speaks.",
        { pass: policy.gene_pass_total, fail: policy.gene_fail_item }
      )
    },
    content(candidates, disqualifiers)
  );
}

function title(candidates: readonly PlacedPerson[]): string {
  const tested = candidates.filter(({ capability }) => capability.gene_result !== "not_measured").length;
  const pass = candidates.filter(({ capability }) => capability.gene_result === "pass").length;
  if (candidates.length === 0) return t("Candidates");
  if (tested === 0)
    return t("None of {candidates} has taken the gene test", {
      candidates: plural(candidates.length, "candidate")
    });
  return t(
    pass === 1
      ? "{count} of {candidates} passes the gene test"
      : "{count} of {candidates} pass the gene test",
    { count: pass, candidates: plural(tested, "tested candidate") }
  );
}

function content(
  candidates: readonly PlacedPerson[],
  disqualifiers: readonly RepDisqualifier[]
): HTMLElement {
  if (candidates.length === 0)
    return emptyState(t("No candidates in the data."), {
      detail: t(
        "People with the status “candidate” in the “reps” table, and their gene test in “assessments”, would appear here."
      )
    });
  return screeningTable(candidates, byRep(disqualifiers));
}
