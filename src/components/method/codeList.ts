import type { CodeDoc } from "../../../loaders/schema/outputs.js";
import { type Column, dataTable } from "../shared/dataTable.js";
import { element } from "../shared/element.js";

const columns: Column<CodeDoc>[] = [
  {
    key: "code",
    label: "Code",
    value: ({ code }) => code,
    render: ({ code, title }) =>
      element(
        "span",
        { id: code },
        element("strong", {}, title),
        element("code", { class: "threshold-key" }, code)
      )
  },
  { key: "effect", label: "Effect", value: ({ effect }) => effect },
  { key: "meaning", label: "Why it is not guessed at", value: ({ meaning }) => meaning },
  { key: "mend", label: "What to do", value: ({ mend }) => mend }
];

/** Every reason for which a row is set aside, a load stops or people are warned; each code is an anchor. */
export function codeList(docs: readonly CodeDoc[]): HTMLElement {
  return dataTable(docs, {
    caption: "Reasons for which data is not used",
    columns,
    isDense: true,
    unit: "codes",
    search: ({ code, title, meaning, mend, effect }) => [code, title, meaning, mend, effect].join(" "),
    searchLabel: "Find a code",
    limit: 200
  });
}
