import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { plantedCases } from "../../loaders/sample/plantedCases.js";
import type { Rep, RepQuarter, RepType, TypeSignal } from "../../loaders/schema/outputs.js";
import type { SellerType } from "../../loaders/schema/policy.js";
import { opaqueKey } from "../opaqueKey.js";
import { launchBrowser } from "./launchBrowser.js";
import { desktop, openPage } from "./openPage.js";
import { isShown, publishedRows, tableRows } from "./readPage.js";

const { address, snapshot } = inject("siteUnderTest");
const latest = "2026-Q3";
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const all = <Row>(name: string): Row[] => publishedRows<Row>(snapshot, name);
const types = all<RepType>("rep_type");
const now = types.filter(({ quarter }) => quarter === latest);
const nameOf = new Map(all<Rep>("rep").map(({ rep_key, name }) => [rep_key, name]));
const active = new Set(
  all<RepQuarter>("rep_quarter")
    .filter(({ quarter, is_active }) => quarter === latest && is_active)
    .map(({ rep_key }) => rep_key)
);
const keyOf = (id: string): string => opaqueKey(id);

async function onPage<Result>(path: string, look: (page: Page) => Promise<Result>): Promise<Result> {
  const opened = await openPage(browser, `${address}${path}`, { width: desktop, scheme: "light" });
  try {
    const result = await look(opened.page);
    expect(opened.complaints).toEqual([]);
    return result;
  } finally {
    await opened.close();
  }
}

const scoreOf = (row: RepType, type: SellerType): number => row[`${type}_score`] ?? 0;
const words = ({ strength, leading_type }: RepType): string =>
  ({ none: "no type stands out", insufficient_data: "insufficient data" })[strength as string] ??
  `${strength} ${leading_type}`;

describe("the three types in the sample", () => {
  it.each(["relationship", "technical"] as const)("finds every planted %s seller", (type) => {
    for (const id of plantedCases[type].repIds)
      expect(
        now.find(({ rep_key }) => rep_key === keyOf(id)),
        id
      ).toMatchObject({
        strength: "clear",
        leading_type: type
      });
  });

  it("finds every planted wolf, for what a wolf does", () => {
    const signals = all<TypeSignal>("type_signal").filter(({ quarter }) => quarter === latest);
    for (const id of plantedCases.wolves.repIds) {
      const row = now.find(({ rep_key }) => rep_key === keyOf(id));
      expect(row, id).toMatchObject({ strength: "clear", leading_type: "wolf" });
      const full = signals.filter(
        ({ rep_key, type, evidence }) => rep_key === keyOf(id) && type === "wolf" && evidence === 1
      );
      expect(full.length, id).toBeGreaterThanOrEqual(2);
    }
    for (const id of plantedCases.dominatingWolves.repIds)
      expect(
        signals.find(({ rep_key, signal }) => rep_key === keyOf(id) && signal === "solo_team_share")
          ?.evidence,
        id
      ).toBe(1);
  });

  it("abstains on the new hire, with the reason", () => {
    expect(now.find(({ rep_key }) => rep_key === keyOf(plantedCases.newHire.repId))).toMatchObject({
      strength: "insufficient_data",
      abstains_because: "only 3 accounts with events; 5 are needed"
    });
  });
});

describe("a wolf's profile answers why", () => {
  const key = keyOf(plantedCases.dominatingWolves.repIds[0]);
  const rows = all<TypeSignal>("type_signal").filter((row) => row.rep_key === key && row.quarter === latest);

  it("with value, peers' median, n, evidence and threshold of every signal, and its records on the same page", async () => {
    await onPage(`/reps?rep=${key}`, async (page) => {
      for (const row of rows) {
        const item = page.locator(`.signal[data-signal="${row.signal}"]`);
        const value = await item.locator(".signal-value").innerText();
        if (row.value == null) {
          expect(value, row.signal).toBe("not measured");
          continue;
        }
        expect(isShown(value, row.value), `${row.signal} ${value}`).toBe(true);
        const basis = await item.locator(".signal-basis").first().innerText();
        const peers = /peers (.*?) ·/.exec(basis)?.[1] ?? "";
        expect(isShown(peers, row.peer_median), `${row.signal} ${basis}`).toBe(true);
        expect(basis, row.signal).toContain(`evidence ${Math.round((row.evidence ?? 0) * 100)} of 100`);
        expect(basis.replaceAll(",", ""), row.signal).toContain(`n = ${row.n}`);
        expect(await item.locator(".signal-consequence").innerText(), row.signal).toMatch(
          /(counts|full) (above|below) \d/
        );
      }
    });
  });

  it("and a signal's link opens its records", async () => {
    await onPage(`/reps?rep=${key}`, async (page) => {
      const records = page.locator("#records-deals");
      expect(await records.evaluate((details) => (details as HTMLDetailsElement).open)).toBe(false);
      await page.locator('.signal[data-signal="mean_discount"] .records-link').click();
      expect(await records.evaluate((details) => (details as HTMLDetailsElement).open)).toBe(true);
      expect(await page.locator("#records-deals table").isVisible()).toBe(true);
    });
  });

  it("and shows the label of every quarter in words beside its mark", async () => {
    const shown = await onPage(`/reps?rep=${key}`, (page) =>
      page.locator(".label-strip .visually-hidden").allTextContents()
    );
    const expected = types
      .filter(({ rep_key }) => rep_key === key)
      .toSorted((a, b) => (a.quarter < b.quarter ? -1 : 1))
      .map((row) => `${row.quarter.slice(5)} ${row.quarter.slice(0, 4)}: ${words(row)}`);
    expect(expected).toHaveLength(8);
    expect(shown).toEqual(expected);
  });
});

describe("the thresholds on the Types page", () => {
  it("show by keyboard whose label another score would change, and go back", async () => {
    // From 0.5 to 0.65 in hundredths: whoever is clear on a score in between would be leaning.
    const losing = now
      .filter((row) => active.has(row.rep_key) && row.strength === "clear")
      .filter((row) => scoreOf(row, row.leading_type!) < 0.65)
      .map(({ rep_key }) => nameOf.get(rep_key));
    expect(losing.length).toBeGreaterThan(1);
    await onPage("/types", async (page) => {
      const result = page.locator(".slider-result");
      expect(await result.innerText()).toContain("as published");
      await page.locator("#slider-types-clear_score").focus();
      for (let step = 0; step < 15; step += 1) await page.keyboard.press("ArrowRight");
      expect(await result.innerText()).toContain(`${losing.length} labels of ${active.size} would change`);
      const changed = await tableRows(page, "Labels that would change");
      expect(changed.map((row) => row["Name"]).sort()).toEqual(losing.sort());
      expect(new Set(changed.map((row) => row["Would be"]?.split(" ")[0]))).toEqual(new Set(["Leaning"]));
      await page.getByRole("button", { name: "Back to the values in force" }).click();
      expect(await result.innerText()).toContain("as published");
      expect(await page.locator("#slider-types-clear_score").inputValue()).toBe("0.5");
    });
  });

  it("say which key of policy.json each one is, and that nothing is saved", async () => {
    await onPage("/types", async (page) => {
      const section = page.locator("#thresholds");
      expect(await section.locator(".slider code").allTextContents()).toEqual([
        "types.clear_score",
        "types.clear_lead",
        "types.clear_stability",
        "types.leaning_score",
        "types.leaning_lead",
        "signals.solo_team_share.cap"
      ]);
      expect(await section.innerText()).toContain("Nothing is saved");
    });
  });
});
