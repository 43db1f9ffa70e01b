import type { Manifest } from "../../../loaders/schema/outputs.js";
import type { Policy } from "../../../loaders/schema/policy.js";
import { joinWords } from "../../rules/format/joinWords.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { t, tKnown } from "../../text/t.js";
import { told } from "../../text/told.js";
import { element } from "../shared/element.js";
import { concerns } from "../records/concerns.js";

/** What the data cannot say, gravest first: concerns, notes of the load, and what is not measured. */
export function caveatList(manifest: Manifest, policy: Policy["records"]): HTMLElement {
  const missing = manifest.not_measured.map(({ label }) => tKnown(label).toLowerCase());
  const caveats = [
    ...concerns(manifest, policy).map((text) => t("{words}.", { words: sentenceCase(text) })),
    ...manifest.notes
      .map((note) => told(note, "text"))
      .map((text) => (/[.。]$/.test(text) ? text : t("{words}.", { words: text }))),
    ...(missing.length > 0 ? [t("Not measured: {figures}.", { figures: joinWords(missing) })] : []),
    t("Gates and plans are judged on the quarter's last day; what happened since is in no figure.")
  ].map(sentenceCase);
  return element("ul", { class: "caveats" }, ...caveats.map((text) => element("li", {}, text)));
}
