// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { describeMethod } from "../../../loaders/publish/describeMethod.js";
import { defaultPolicyFile } from "../../../loaders/schema/policy.js";
import { findEntries } from "../../../src/components/search/findEntries.js";
import { pageEntries } from "../../../src/components/search/searchEntries.js";
import { definitionEntries, explainedTerms } from "../../../src/components/search/termEntries.js";
import { inLanguage } from "../../../src/text/language.js";

// A Chinese page: only there the catalogue is at hand.
vi.hoisted(() => {
  const meta = document.createElement("meta");
  meta.name = "review-language";
  meta.content = "zh";
  document.head.append(meta);
});

describe("terms that are asked for", () => {
  const sidebar = (...pages: string[]): Document =>
    new DOMParser().parseFromString(
      `<nav id="observablehq-sidebar"><ol>${pages.map((page) => `<li><a href="./${page}?quarter=2026-Q2">${page}</a></li>`).join("")}</ol></nav>`,
      "text/html"
    );
  const asked = (words: string): string[] =>
    findEntries(
      [...pageEntries(sidebar("renewals", "assessments", "concentration")), ...definitionEntries("")],
      words
    ).map(({ href }) => href);

  it.each([
    ["GRR", "./renewals?quarter=2026-Q2", "./method#grr"],
    ["nrr", "./renewals?quarter=2026-Q2", "./method#nrr"],
    ["HHI", "./concentration?quarter=2026-Q2", "./method#hhi"],
    ["churn", "./renewals?quarter=2026-Q2", "./method#customer_churn"],
    ["gene test", "./assessments?quarter=2026-Q2", undefined]
  ])("“%s” leads to the page that shows it and to what it means", (words, page, definition) => {
    expect(inLanguage("en", () => asked(words)).slice(0, 2)).toEqual([page, definition].filter(Boolean));
  });

  it.each([
    ["基因测试", "./assessments?quarter=2026-Q2"],
    ["gene test", "./assessments?quarter=2026-Q2"],
    ["流失", "./renewals?quarter=2026-Q2"],
    ["净收入留存率", "./method#nrr"],
    ["net revenue", "./method#nrr"]
  ])("“%s” is found in a Chinese page, in Chinese and in English", (words, first) => {
    expect(asked(words)[0]).toBe(first);
  });

  it("have their place on the Method page", () => {
    const { definitions } = describeMethod(defaultPolicyFile);
    const sections = ["how-types", "how-gates", "thresholds"];
    const places = new Set([...definitions.map(({ column }) => column), ...sections]);
    expect(explainedTerms.filter(([anchor]) => !places.has(anchor))).toEqual([]);
  });
});
