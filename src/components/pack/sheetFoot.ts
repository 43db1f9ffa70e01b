import type { Manifest, RepCapability } from "../../../loaders/schema/outputs.js";
import { t } from "../../text/t.js";
import { contestInWords } from "../profile/capabilitySection.js";
import { element } from "../shared/element.js";
import { peopleNotice } from "../shared/page.js";

/** How the person can have a figure or a score looked at again, and what a label may not be used for. */
export function contestLines(manifest: Manifest, capability: RepCapability | null): HTMLElement {
  return element(
    "div",
    { class: "sheet-contest" },
    element(
      "p",
      {},
      element("strong", {}, t("To contest a figure.")),
      " ",
      t(
        "The records behind it stand on this person's profile, with their ids in the CRM. Name the id that is wrong to sales leadership or HR; once corrected in the source, the next load corrects the figure."
      )
    ),
    element("p", {}, contestInWords({ capability })),
    peopleNotice(manifest)
  );
}

/** What the meeting writes down by hand. */
export function decidedLine(): HTMLElement {
  const blanks = [t("Person heard on"), t("Decision"), t("Decided by"), t("On")];
  return element("p", { class: "sheet-decided" }, ...blanks.map((words) => element("span", {}, words)));
}
