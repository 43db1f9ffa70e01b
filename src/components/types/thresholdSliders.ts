import type { Method } from "../../../loaders/schema/outputs.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { formatShare } from "../../rules/format/formatShare.js";
import type { Trial } from "../../rules/types/whatIf.js";
import { t, type PlainText } from "../../text/t.js";
import { element } from "../shared/element.js";
import { keepInput } from "../shared/pageState.js";
import { policyInForce } from "../shared/policyInForce.js";

/** One threshold that the page lets the reader move. */
export interface SliderSetting {
  /** As in policy.json. */
  key: string;
  label: string;
  inForce: number;
  step: number;
  format: (value: number) => string;
}

/** Scores are read on a scale of 100. */
const points = (value: number) => t("{points} of 100", { points: formatCount(Math.round(value * 100)) });

/** Thresholds of the policy's types group, and the one cap that the method itself names. */
type TypeThreshold = "clear_score" | "clear_lead" | "clear_stability" | "leaning_score" | "leaning_lead";

interface Slider extends Omit<SliderSetting, "inForce" | "label"> {
  name: TypeThreshold | "cap";
  label: PlainText;
}

const SLIDERS: readonly Slider[] = [
  {
    key: "types.clear_score",
    name: "clear_score",
    label: "Clear from a score of",
    step: 0.01,
    format: points
  },
  { key: "types.clear_lead", name: "clear_lead", label: "Clear from a lead of", step: 0.01, format: points },
  {
    key: "types.clear_stability",
    name: "clear_stability",
    label: "Clear from a stability of",
    step: 0.01,
    format: formatShare
  },
  {
    key: "types.leaning_score",
    name: "leaning_score",
    label: "Leaning from a score of",
    step: 0.01,
    format: points
  },
  {
    key: "types.leaning_lead",
    name: "leaning_lead",
    label: "Leaning from a lead of",
    step: 0.01,
    format: points
  },
  {
    key: "signals.solo_team_share.cap",
    name: "cap",
    label: "Share of the team alone: full evidence above",
    step: 0.01,
    format: formatShare
  }
];

/** The thresholds with the values in force; without those that the snapshot does not tell. */
export function sliderSettings(method: Method): SliderSetting[] {
  const { types } = policyInForce(method);
  const cap = method.signals.find(({ signal }) => signal === "solo_team_share")?.cap;
  return SLIDERS.flatMap(({ name, label, ...setting }) => {
    const value = name === "cap" ? cap : types[name];
    return typeof value === "number" ? [{ ...setting, label: t(label), inForce: value }] : [];
  });
}

/** The trial that moved sliders stand for; `values` by key. */
export function trialOf(method: Method, values: ReadonlyMap<string, number>): Trial {
  const types = { ...policyInForce(method).types };
  for (const { key, name } of SLIDERS) {
    const value = values.get(key);
    if (value != null && name !== "cap") types[name] = value;
  }
  const solo = method.signals.find(({ signal }) => signal === "solo_team_share");
  const cap = values.get("signals.solo_team_share.cap");
  return { types, scales: solo && cap != null ? { solo_team_share: { ...solo, cap } } : {} };
}

/** A labelled slider with its value in words; `moved` runs on every step. */
export function slider(setting: SliderSetting, moved: (value: number) => void) {
  const id = `slider-${setting.key.replaceAll(".", "-")}`;
  const output = element("output", { for: id });
  const input = element("input", { type: "range", id, min: 0, max: 1, step: setting.step });
  const show = () => {
    const value = Number(input.value);
    const words = setting.format(value);
    output.textContent =
      value === setting.inForce
        ? words
        : t("{value} (in force: {inForce})", { value: words, inForce: setting.format(setting.inForce) });
    input.setAttribute("aria-valuetext", words);
  };
  const set = (value: number) => {
    input.value = String(value);
    show();
  };
  input.addEventListener("input", () => {
    show();
    moved(Number(input.value));
  });
  set(setting.inForce);
  keepInput(input);
  const row = element(
    "div",
    { class: "slider" },
    element("label", { for: id }, setting.label),
    input,
    output,
    element("code", {}, setting.key)
  );
  return { row, reset: () => set(setting.inForce) };
}
