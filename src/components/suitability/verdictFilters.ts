import type { Rep } from "../../../loaders/schema/outputs.js";
import { namesOf } from "../../rules/format/namesOf.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { verdictLabels } from "../../rules/format/suitabilityLabels.js";
import type { Judgement, Verdict } from "../../rules/suitability/suitability.js";
import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
import { element } from "../shared/element.js";

// A type, not an interface: it must fit a record of address parameters.
export type VerdictFilter = {
  verdict: string | null;
  region: string | null;
  team: string | null;
};

const names = ["verdict", "region", "team"] as const;
const words = {
  verdict: { one: "Verdict", all: "All verdicts" },
  region: { one: "Region", all: "All regions" },
  team: { one: "Team", all: "All teams" }
} as const;

/** What the address filters by. */
export function filterOf(search: string): VerdictFilter {
  const query = new URLSearchParams(search);
  return { verdict: query.get("verdict"), region: query.get("region"), team: query.get("team") };
}

/** The judgements that the filter lets through, in their order. */
export function filtered(
  judgements: readonly Judgement[],
  { verdict, region, team }: VerdictFilter,
  reps: ReadonlyMap<string, Rep>
): Judgement[] {
  return judgements.filter((judgement) => {
    const rep = reps.get(judgement.rep_key);
    return (
      (!verdict || judgement.verdict === verdict) &&
      (!region || rep?.region === region) &&
      (!team || rep?.team === team)
    );
  });
}

/** Three selects; a change is reported whole and kept in the address. */
export function verdictFilters(
  judgements: readonly Judgement[],
  reps: ReadonlyMap<string, Rep>,
  { filter, change }: { filter: VerdictFilter; change: (filter: VerdictFilter) => void }
): HTMLElement {
  const values = (column: "region" | "team") =>
    [...new Set(judgements.flatMap(({ rep_key }) => reps.get(rep_key)?.[column] ?? []))].sort();
  const options: Record<(typeof names)[number], [value: string, label: string][]> = {
    verdict: namesOf(verdictLabels).map((name) => [name, verdictOption(name, judgements)]),
    region: values("region").map((value) => [value, value]),
    team: values("team").map((value) => [value, value])
  };
  const current = { ...filter };
  const selects = names
    .filter((name) => options[name].length > 1)
    .map((name) => {
      const select = element("select", {
        id: `filter-${name}`,
        change: () => {
          current[name] = select.value || null;
          keepInAddress(current);
          change({ ...current });
        }
      });
      select.append(element("option", { value: "" }, t(words[name].all)));
      for (const [value, label] of options[name]) select.append(element("option", { value }, label));
      select.value = filter[name] ?? "";
      return element(
        "div",
        { class: "picker" },
        element("label", { for: `filter-${name}` }, t(words[name].one)),
        select
      );
    });
  return element("div", { class: "controls filters" }, ...selects);
}

function verdictOption(verdict: Verdict, judgements: readonly Judgement[]): string {
  const n = judgements.filter((judgement) => judgement.verdict === verdict).length;
  return t("{verdict} ({n})", { verdict: sentenceCase(say(verdictLabels[verdict])), n });
}

/** Without a reload: the page is redrawn in place. */
export function keepInAddress(parameters: Readonly<Record<string, string | null>>): void {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(parameters))
    if (value) query.set(name, value);
    else query.delete(name);
  history.replaceState(history.state, "", `${location.pathname}?${query.toString()}`);
}
