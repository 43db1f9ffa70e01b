import type { Method } from "../../../loaders/schema/outputs.js";
import { t, tParts } from "../../text/t.js";
import { definedLabel } from "../shared/definition.js";
import { element } from "../shared/element.js";

/** Why a rate in a reason may differ from the same person's key figure; what the estimate is stands behind a click. */
export const ratesNote = (method: Method): HTMLElement =>
  element(
    "p",
    { class: "quiet-text" },
    ...tParts(
      "Rates in the reasons are {estimates}, so that a few lucky or unlucky cases decide nothing; key figures elsewhere show the records as they are.",
      {
        estimates: definedLabel(method, "shrunk", {
          dataset: "rep_rate",
          label: t("estimates drawn toward the peers")
        })
      }
    )
  );
