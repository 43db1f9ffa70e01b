// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { describeMethod } from "../../../loaders/publish/describeMethod.js";
import { defaultPolicyFile, type PolicyFile } from "../../../loaders/schema/policy.js";
import { codeList } from "../../../src/components/method/codeList.js";
import { definitionList } from "../../../src/components/method/definitionList.js";
import { tableDocs } from "../../../src/components/method/tableDocs.js";
import { thresholdTable } from "../../../src/components/method/thresholdTable.js";

vi.hoisted(() => {
  const meta = document.createElement("meta");
  meta.name = "review-language";
  meta.content = "zh";
  document.head.append(meta);
});

const method = describeMethod(defaultPolicyFile);

/** The texts of an element that hold two English words in a row; names in code and between quotes are left out. */
function englishIn(root: HTMLElement): string[] {
  const attributes = [...root.querySelectorAll("[aria-label], [placeholder], [data-label]")].flatMap((node) =>
    ["aria-label", "placeholder", "data-label"].map((name) => node.getAttribute(name) ?? "")
  );
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode())
    if (!walker.currentNode.parentElement?.closest("code")) texts.push(walker.currentNode.nodeValue ?? "");
  return [...attributes, ...texts].filter((text) =>
    /[a-z]{2,} [a-z]{2,}/i.test(text.replaceAll(/“[^”]*”|"[^"]*"/g, ""))
  );
}

describe("the method page in Chinese", () => {
  it("shows figures, reasons and tables without an English sentence", () => {
    for (const part of [definitionList(method.definitions), codeList(method.codes), tableDocs(method.tables)])
      // The table's own words, such as "Show all", are those of shared/dataTable.ts.
      expect(englishIn(part).filter((text) => !/^(Show|Sort)/.test(text))).toEqual([]);
  });

  it("shows every threshold in Chinese but for lists in the data's own words", () => {
    const left = englishIn(thresholdTable(method.thresholds));
    const ownWords = ["types.misfit_reasons", "capability.avoidable_reasons"].map(
      (name) => method.thresholds.find(({ key }) => key === name)?.value ?? ""
    );
    expect(left.filter((text) => !/^(Show|Sort)/.test(text) && !ownWords.includes(text))).toEqual([]);
  });

  it("says what a company's own threshold was and is", () => {
    const signals: PolicyFile["signals"] = {
      ...defaultPolicyFile.signals,
      demo_share: { ...defaultPolicyFile.signals.demo_share, floor: 0.2 }
    };
    const table = thresholdTable(describeMethod({ ...defaultPolicyFile, signals }).thresholds);
    const first = table.querySelector("tbody tr")?.textContent ?? "";
    expect(first).toContain("低于 0.2 无证据，高于 0.35 为充分证据，权重 1");
    expect(first).toContain("✎ 自定；默认：低于 0.19 无证据");
    expect(first).toContain("偏高时作为技术型的证据");
  });

  it("finds a figure by its Chinese name", () => {
    const list = definitionList(method.definitions);
    const input = list.querySelector("input")!;
    input.value = "续约率";
    input.dispatchEvent(new Event("input"));
    const shown = [...list.querySelectorAll<HTMLElement>("article")].filter(({ hidden }) => !hidden);
    expect(shown.length).toBeGreaterThan(0);
    for (const { textContent } of shown) expect(textContent).toContain("续约率");
  });
});
