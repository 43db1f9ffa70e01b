import { formatShare } from "../../rules/format/formatShare.js";
import { plural } from "../../rules/format/plural.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { standsOut } from "../../rules/types/labelText.js";
import { t, tParts } from "../../text/t.js";
import { told } from "../../text/told.js";
import { typeEvidence } from "../profile/typeEvidence.js";
import { element } from "../shared/element.js";
import { emptyState } from "../shared/emptyState.js";
import { howToRead } from "../shared/howToRead.js";
import { repHref } from "../shared/links.js";
import { section } from "../shared/page.js";
import { personPicker } from "../shared/personPicker.js";
import { typeMark, typeText } from "../shared/typeMark.js";
import { flipInWords } from "./flipInWords.js";
import { historyInWords } from "./historyInWords.js";
import { labelStrip } from "./labelStrip.js";
import { evidenceReading } from "./typeReadings.js";
import { chosenPerson, type TypedPerson } from "./typedPeople.js";
import type { TypesData } from "./typesPage.js";

/** One person's label over the quarters, what it hangs on, and every signal against peers. */
export function signalsSection(people: readonly TypedPerson[], data: TypesData): HTMLElement {
  const person = chosenPerson(people, data.asked);
  if (!person)
    return section(t("One person's signals"), { id: "signals" }, emptyState(t("There is nobody to show.")));
  const { rep, type } = person;
  const signals = data.signals.filter((signal) => signal.rep_key === rep.rep_key);
  const measured = signals.filter(({ value }) => value != null).length;
  const isTyped = standsOut(type);
  const history = data.history.filter((row) => row.rep_key === rep.rep_key);
  const flip = flipInWords(signals, type, data.method);
  const sureness = isTyped
    ? t("The same type leads in {share} of resamples of {accounts}.", {
        share: formatShare(type.stability),
        accounts: plural(type.accounts_n, "account")
      })
    : sentenceCase(
        t("{sentence}.", {
          sentence:
            told(type, "abstains_because") ??
            t("rests on {accounts}", { accounts: plural(type.accounts_n, "account") })
        })
      );
  return section(
    element(
      "span",
      { class: "marked" },
      typeMark(type.leading_type, type.strength, 20),
      t("{name}: {label}", {
        name: rep.name,
        label: typeText(type.leading_type, type.strength).toLowerCase()
      })
    ),
    {
      id: "signals",
      subtitle: t(
        "{sureness} {measured} of {signals} measured; a full bar is full evidence, an empty one is like the median peer.",
        { sureness, measured, signals: plural(signals.length, "signal") }
      )
    },
    personPicker(people, rep.rep_key, {
      page: "types",
      section: "signals",
      isDefault: data.asked == null,
      because: t("the one most in need of attention")
    }),
    element(
      "div",
      { class: "label-history" },
      labelStrip(history, { quarter: data.quarter }),
      element("p", { class: "history-words" }, historyInWords(history, data.shownSignals, data.quarter)),
      flip == null ? null : element("p", { class: "flip-words" }, flip)
    ),
    typeEvidence(signals, type, data.method),
    signals.length === 0 ? null : howToRead(evidenceReading()),
    element(
      "p",
      { class: "contest" },
      ...tParts(
        "{profile} shows the records behind each signal, the development plan, and how to contest the label.",
        { profile: element("a", { href: repHref(rep.rep_key) }, t("{name}'s profile", { name: rep.name })) }
      )
    )
  );
}
