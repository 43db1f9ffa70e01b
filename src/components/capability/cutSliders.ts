import { type Cuts, chanceOfOutrunning, movedByCuts } from "../../rules/capability/movedByCuts.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { formatDecimal } from "../../rules/format/formatDecimal.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { plural } from "../../rules/format/plural.js";
import { t, tParts, type Text } from "../../text/t.js";
import { element } from "../shared/element.js";
import { repHref } from "../shared/links.js";
import { keepInput } from "../shared/pageState.js";
import type { PlacedPerson } from "./placedPeople.js";

interface Slider {
  cut: keyof Cuts;
  label: Text;
  policyKey: string;
  least: number;
  most: number;
  step: number;
  format: (value: number) => string;
}

const SLIDERS = [
  {
    cut: "performance",
    label: "Performance is high from, of quota",
    policyKey: "capability.performance_cut",
    least: 0.5,
    most: 1.5,
    step: 0.01,
    format: formatShare
  },
  {
    cut: "capability",
    label: "Capability is high from, of 100",
    policyKey: "capability.capability_cut",
    least: 30,
    most: 90,
    step: 1,
    format: (value) => formatDecimal(value, 0)
  }
] as const satisfies readonly Slider[];

/** Two sliders for the cuts; who would come onto the list and who would leave it, by the rules that placed people. */
export function cutSliders(people: readonly PlacedPerson[], inForce: Cuts): HTMLElement {
  const tried: Cuts = { ...inForce };
  const answer = element("p", { class: "cuts-answer", role: "status", "aria-live": "polite" });
  const lists = element("div", { class: "cuts-lists" });
  const draw = () => {
    const moved = movedByCuts(people, ({ capability }) => capability, { inForce, tried });
    answer.textContent = answerInWords(moved, tried, inForce);
    lists.replaceChildren(
      movedList(
        t("Would come onto the list: {count}", { count: formatCount(moved.joins.length) }),
        moved.joins,
        tried
      ),
      movedList(
        t("Would leave it: {count}", { count: formatCount(moved.leaves.length) }),
        moved.leaves,
        tried
      )
    );
  };
  const controls = SLIDERS.map((slider) => sliderControl(slider, { inForce, tried, draw }));
  const reset = element(
    "button",
    {
      type: "button",
      class: "quiet",
      click: () => {
        for (const control of controls) control.reset();
        draw();
      }
    },
    t("Back to the cuts in force")
  );
  draw();
  return element(
    "div",
    { class: "cuts" },
    element("div", { class: "cuts-controls" }, ...controls.map(({ node }) => node), reset),
    element("div", { class: "cuts-result" }, answer, lists)
  );
}

function sliderControl(
  { cut, label, policyKey, least, most, step, format }: (typeof SLIDERS)[number],
  { inForce, tried, draw }: { inForce: Cuts; tried: Cuts; draw: () => void }
): { node: HTMLElement; reset: () => void } {
  const id = `cut-${cut}`;
  const output = element("output", { for: id });
  const input = element("input", {
    id,
    type: "range",
    min: Math.min(least, inForce[cut]),
    max: Math.max(most, inForce[cut]),
    step,
    "aria-describedby": `${id}-key`
  });
  const show = () => {
    output.textContent = format(tried[cut]);
    input.setAttribute("aria-valuetext", format(tried[cut]));
  };
  const reset = () => {
    tried[cut] = inForce[cut];
    input.value = String(inForce[cut]);
    show();
  };
  input.addEventListener("input", () => {
    tried[cut] = Number(input.value);
    show();
    draw();
  });
  reset();
  keepInput(input);
  const node = element(
    "div",
    { class: "cut-control" },
    element("label", { for: id }, t(label)),
    output,
    input,
    element(
      "span",
      { id: `${id}-key`, class: "quiet-text" },
      ...tParts("In force: {value}, {key} in policy.json", {
        value: format(inForce[cut]),
        key: element("code", {}, policyKey)
      })
    )
  );
  return { node, reset };
}

type Moved = ReturnType<typeof movedByCuts<PlacedPerson>>;

function answerInWords({ joins, leaves, stays }: Moved, tried: Cuts, inForce: Cuts): string {
  const now = joins.length + stays.length;
  const listed =
    now === 0
      ? t("Nobody on the list")
      : t("{people} on the list", { people: plural(now, "person", "people") });
  if (tried.performance === inForce.performance && tried.capability === inForce.capability)
    return t("{listed}: the cuts in force. Move a slider to see who comes and goes; nothing is saved.", {
      listed
    });
  return t("{listed}: {joins} would come onto it, {leaves} would leave it.", {
    listed,
    joins: formatCount(joins.length),
    leaves: formatCount(leaves.length)
  });
}

const mostListed = 12;

function movedList(title: string, people: readonly PlacedPerson[], tried: Cuts): HTMLElement {
  const more = people.length - mostListed;
  const items = people.slice(0, mostListed).map(({ rep, capability }) =>
    element(
      "li",
      {},
      element("a", { href: repHref(rep.rep_key) }, rep.name),
      element(
        "span",
        { class: "quiet-text" },
        " ",
        t("{performance}, capability {capability}, chance {chance}", {
          performance: formatShare(capability.performance),
          capability: formatDecimal(capability.capability, 1),
          chance: formatShare(chanceOfOutrunning(capability, tried))
        })
      )
    )
  );
  return element(
    "div",
    {},
    element("h3", {}, title),
    people.length === 0 ? null : element("ul", { class: "plain-list" }, ...items),
    more > 0
      ? element("p", { class: "quiet-text" }, t("and {count} more", { count: formatCount(more) }))
      : null
  );
}
