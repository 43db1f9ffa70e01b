import type { RepCapability } from "../../../loaders/schema/outputs.js";
import type { Policy } from "../../../loaders/schema/policy.js";
import { stressTolerance } from "../../rules/capability/stressTolerance.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { element } from "../shared/element.js";
import { verdictMark } from "../shared/verdictMark.js";

/** Stress tolerance: a long campaign from the records, the other two as assessed. */
export function stressBlock(capability: RepCapability, policy: Policy["capability"]): HTMLElement {
  const parts = stressTolerance(capability, policy);
  const failed = parts.filter(({ result }) => result === "fail").map(({ name }) => name);
  const passed = parts.filter(({ result }) => result === "pass").length;
  const title =
    failed.length > 0
      ? `Stress tolerance: falls short in ${failed.join(" and ")}`
      : passed === 0
        ? "Stress tolerance is not shown by anything measured"
        : `Stress tolerance: ${passed} of ${parts.length} shown, none failed`;
  return element(
    "div",
    {},
    element("h3", { class: "finding" }, title),
    element("p", { class: "measure" }, "A long campaign from records of eight quarters, the others assessed"),
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
