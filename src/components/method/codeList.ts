import type { CodeDoc } from "../../../loaders/schema/outputs.js";
import { t, tKnown } from "../../text/t.js";
import { type Column, dataTable } from "../shared/dataTable.js";
import { element } from "../shared/element.js";

const columns = (): Column<CodeDoc>[] => [
  {
    key: "code",
    label: t("Code"),
    value: ({ code }) => code,
    render: ({ code, title }) =>
      element(
        "span",
        { id: code },
        element("strong", {}, tKnown(title)),
        element("code", { class: "threshold-key" }, code)
      )
  },
  {
    key: "effect",
    label: t("Effect"),
    value: ({ effect }) => tKnown(effect),
    render: ({ effect }) => element("span", { class: "term" }, tKnown(effect))
  },
  { key: "meaning", label: t("Why it is not guessed at"), value: ({ meaning }) => tKnown(meaning) },
  { key: "mend", label: t("What to do"), value: ({ mend }) => tKnown(mend) }
];

/** Every reason for which a row is set aside, a load stops or people are warned; each code is an anchor. */
export function codeList(docs: readonly CodeDoc[]): HTMLElement {
  return dataTable(docs, {
    caption: t("Reasons for which data is not used"),
    columns: columns(),
    isDense: true,
    unit: "codes",
    search: ({ code, title, meaning, mend, effect }) =>
      [code, ...[title, meaning, mend, effect].map(tKnown)].join(" "),
    searchLabel: t("Find a code"),
    limit: 200
  });
}
