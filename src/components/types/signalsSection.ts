import { formatShare } from "../../rules/format/formatShare.js";
import { plural } from "../../rules/format/plural.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { standsOut } from "../../rules/types/labelText.js";
import { typeEvidence } from "../profile/typeEvidence.js";
import { element } from "../shared/element.js";
import { emptyState } from "../shared/emptyState.js";
import { repHref } from "../shared/links.js";
import { section } from "../shared/page.js";
import { personPicker } from "../shared/personPicker.js";
import { typeMark, typeText } from "../shared/typeMark.js";
import { flipInWords } from "./flipInWords.js";
import { historyInWords } from "./historyInWords.js";
import { labelStrip } from "./labelStrip.js";
import { chosenPerson, type TypedPerson } from "./typedPeople.js";
import type { TypesData } from "./typesPage.js";
import { told } from "../../text/told.js";

/** One person's label over the quarters, what it hangs on, and every signal against peers. */
export function signalsSection(people: readonly TypedPerson[], data: TypesData): HTMLElement {
  const person = chosenPerson(people, data.asked);
  if (!person)
    return section("One person's signals", { id: "signals" }, emptyState("There is nobody to show."));
  const { rep, type } = person;
  const signals = data.signals.filter((signal) => signal.rep_key === rep.rep_key);
  const measured = signals.filter(({ value }) => value != null).length;
  const isTyped = standsOut(type);
  const history = data.history.filter((row) => row.rep_key === rep.rep_key);
  const flip = flipInWords(signals, type, data.method);
  const sureness = isTyped
    ? `The same type leads in ${formatShare(type.stability)} of resamples of ${plural(type.accounts_n, "account")}.`
    : sentenceCase(`${told(type, "abstains_because") ?? `rests on ${plural(type.accounts_n, "account")}`}.`);
  return section(
    element(
      "span",
      { class: "marked" },
      typeMark(type.leading_type, type.strength, 20),
      `${rep.name}: ${typeText(type.leading_type, type.strength).toLowerCase()}`
    ),
    {
      id: "signals",
      subtitle: `${sureness} ${measured} of ${plural(signals.length, "signal")} measured; a full bar is full evidence, an empty one is like the median peer.`
    },
    personPicker(people, rep.rep_key, {
      page: "types",
      section: "signals",
      isDefault: data.asked == null,
      because: "the one most in need of attention"
    }),
    element(
      "div",
      { class: "label-history" },
      labelStrip(history, { quarter: data.quarter }),
      element("p", { class: "history-words" }, historyInWords(history, data.shownSignals, data.quarter)),
      flip == null ? null : element("p", { class: "flip-words" }, flip)
    ),
    typeEvidence(signals, type, data.method),
    element(
      "p",
      { class: "contest" },
      element("a", { href: repHref(rep.rep_key) }, `${rep.name}'s profile`),
      " shows the records behind each signal, the development plan, and how to contest the label."
    )
  );
}
