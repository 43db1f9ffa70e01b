import type { RepCapability } from "../../../loaders/schema/outputs.js";
import type { Policy } from "../../../loaders/schema/policy.js";
import { stressTolerance } from "../../rules/capability/stressTolerance.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { t } from "../../text/t.js";
import { element } from "../shared/element.js";
import { verdictMark } from "../shared/verdictMark.js";

/** Stress tolerance: a long campaign from the records, the other two as assessed. */
export function stressBlock(capability: RepCapability, policy: Policy["capability"]): HTMLElement {
  const parts = stressTolerance(capability, policy);
  const failed = parts.filter(({ result }) => result === "fail").map(({ name }) => name);
  const passed = parts.filter(({ result }) => result === "pass").length;
  const title =
    failed.length > 0
      ? t("Stress tolerance: falls short in {parts}", {
          parts: failed.reduce((listed, last) => t("{listed} and {last}", { listed, last }))
        })
      : passed === 0
        ? t("Stress tolerance is not shown by anything measured")
        : t("Stress tolerance: {passed} of {all} shown, none failed", {
            passed,
            all: parts.length
          });
  return element(
    "div",
    {},
    element("h3", { class: "finding" }, title),
    element(
      "p",
      { class: "measure" },
      t("A long campaign from records of eight quarters, the others assessed")
    ),
    element(
      "ul",
      { class: "disqualifiers" },
      ...parts.map(({ name, result, reason }) =>
        element(
          "li",
          {},
          verdictMark(result, { isCompact: true }),
          element("span", {}, element("strong", {}, sentenceCase(name)), element("small", {}, reason))
        )
      )
    )
  );
}
