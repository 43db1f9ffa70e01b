import type { Decision, Method } from "../../../loaders/schema/outputs.js";
import { countOf } from "../../rules/format/countOf.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { t, tParts } from "../../text/t.js";
import { element } from "../shared/element.js";
import { pageHref } from "../shared/links.js";
import { section } from "../shared/page.js";
import { decisionList, type DecisionListOptions } from "./decisionList.js";
import { ratesNote } from "./ratesNote.js";

/** Who or what needs a decision, in which order, and how many more have a reason. */
export function decideSection(
  decisions: readonly Decision[],
  method: Method,
  options: DecisionListOptions
): HTMLElement {
  return section(
    t("Decide this quarter"),
    {
      subtitle: t(
        "Who or what, why, how sure, and the next step. High performance with low capability comes first, then one of each kind of reason in turn; within a kind, the surest first."
      ),
      id: "decide"
    },
    decisions.length > 0 ? ratesNote(method) : null,
    decisionList(decisions, options),
    unlisted(decisions)
  );
}

/** How many people have a reason but no place on the list, and where they are found; nothing where the list names all. */
function unlisted(decisions: readonly Decision[]): HTMLElement | null {
  const all = decisions[0]?.of_n ?? 0;
  if (all <= decisions.length) return null;
  return element(
    "p",
    { class: "measure" },
    ...tParts(
      "{listed} of {people} with a reason to be discussed are listed. The others: {quadrant}, {figures}.",
      {
        listed: formatCount(decisions.length),
        people: countOf(all, "people"),
        quadrant: element("a", { href: pageHref("performance-capability") }, t("Performance × capability")),
        figures: element("a", { href: pageHref("reps") }, t("Everyone's figures"))
      }
    )
  );
}
