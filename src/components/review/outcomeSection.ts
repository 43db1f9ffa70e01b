import type { NamedAccount, DecisionOutcome, Manifest, Rep } from "../../../loaders/schema/outputs.js";
import { outcomeFinding } from "../../rules/headlines/outcomeFinding.js";
import { t, tParts } from "../../text/t.js";
import { element } from "../shared/element.js";
import { emptyState } from "../shared/emptyState.js";
import { pageHref } from "../shared/links.js";
import { section } from "../shared/page.js";
import { hasTable } from "../shared/snapshot.js";
import { outcomeTable } from "./outcomeTable.js";

export interface OutcomeOptions {
  manifest: Manifest;
  reps: ReadonlyMap<string, Rep>;
  accounts: ReadonlyMap<string, NamedAccount>;
}

/** What came of the decisions that earlier reviews wrote down, beside what was predicted. */
export function outcomeSection(rows: readonly DecisionOutcome[], options: OutcomeOptions): HTMLElement {
  return section(
    t("What came of earlier decisions"),
    {
      id: "outcomes",
      subtitle:
        rows.length > 0
          ? t(
              "From the day after each decision to the quarter’s last day. It shows what happened, not that the decision caused it."
            )
          : undefined
    },
    ...(rows.length > 0
      ? [element("p", {}, outcomeFinding(rows)), outcomeTable(rows, options)]
      : [nothingOnFile(options.manifest)]),
    element(
      "p",
      { class: "outcome-more" },
      ...tParts("{recordDecision} of this review, so that the next one can say what came of it.", {
        recordDecision: element("a", { href: pageHref("decisions") }, t("Record a decision"))
      })
    )
  );
}

const nothingOnFile = (manifest: Manifest): HTMLElement =>
  hasTable(manifest, "decisions")
    ? emptyState(t("No decision on file was taken before this quarter ended."), {
        detail: t("Decisions taken since are shown in the review of their own quarter.")
      })
    : emptyState(t("No decision of an earlier review is on file."), { tables: ["decisions"] });
