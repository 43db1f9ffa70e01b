import { t } from "../../text/t.js";
import { caveatList } from "../brief/caveatList.js";
import { definitionInWords, definitionItem } from "../method/definitionList.js";
import { element } from "../shared/element.js";
import { peopleNotice, section } from "../shared/page.js";
import { policyInForce } from "../shared/policyInForce.js";
import { keyFigures } from "./keyFigures.js";
import type { PackData } from "./readPack.js";
import { sheet } from "./sheet.js";

/** What the figures of the pack mean, what the data cannot say, and what a label may be used for. */
export function lastSheet({ manifest, method }: PackData): HTMLElement {
  const named = [
    ...keyFigures.map(({ column }) => ({ column, dataset: "rep_quarter" })),
    { column: "shrunk", dataset: "rep_rate" }
  ];
  const used = named.flatMap(
    ({ column, dataset }) =>
      method.definitions.find((one) => one.column === column && one.dataset === dataset) ?? []
  );
  return sheet(
    { kind: "last" },
    section(
      t("Definitions used here"),
      { id: "definitions", subtitle: t("The Method page has them all, with every threshold in force.") },
      element(
        "div",
        { class: "definition-grid" },
        ...used.map((one) => definitionItem(definitionInWords(one), false))
      )
    ),
    section(t("Bear in mind"), {}, caveatList(manifest, policyInForce(method).records)),
    peopleNotice(manifest)
  );
}
