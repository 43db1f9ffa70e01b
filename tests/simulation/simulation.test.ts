import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectFolder } from "../../loaders/site/paths.js";
import { mixed, personal, pureBehaviour } from "./behaviours.js";
import { organisation } from "./organisation.js";
import { smallRun } from "./report.js";
import { baseSetting } from "./scenarios.js";
import { simulate } from "./simulate.js";

const committed = readFileSync(join(projectFolder, "tests/simulation/RESULTS.md"), "utf8");
/** Cells of every table row, whatever the columns' width. */
const cells = (text: string) =>
  text
    .split("\n")
    .filter((line) => line.startsWith("|") && !/^[|\s:-]+$/.test(line))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim())
    );

describe("the simulation study", () => {
  it("is the same every time, and another with another seed", () => {
    const run = (seed: number) => simulate({ ...baseSetting, accounts: 6 }, 1, seed);
    expect(run(5)).toEqual(run(5));
    expect(run(6)).not.toEqual(run(5));
  });

  it("has results in its file that this code gives: else run npm run simulate", () => {
    const small = cells(committed.slice(committed.indexOf("## A small run")));
    expect(small).toEqual(cells(smallRun()));
  });

  it("reaches the aim at 25 accounts and a year of records, by the file", () => {
    const row = cells(committed).find(([name]) => name === "25 accounts, 4 quarters")!;
    const [rightAmongClear, noneClear, , leaningRight] = row.slice(1).map((cell) => Number.parseFloat(cell));
    expect(rightAmongClear).toBeGreaterThanOrEqual(90);
    expect(noneClear).toBeLessThan(2);
    expect(leaningRight).toBeGreaterThanOrEqual(85);
  });

  it("abstains from everybody whose records measure less than half of the weight", () => {
    // Five signals of fifteen need activities, two contracts and two complaints: six are left.
    const setting = { ...baseSetting, missing: ["activities", "contracts", "complaints"] as const };
    const strengths = simulate(setting, 1, 1).map(({ answer }) => answer.strength);
    expect(new Set(strengths)).toEqual(new Set(["insufficient_data"]));
  });

  it("makes each figure of a person out of the same customers that a resample draws", () => {
    const { rep_quarter, clustersOf } = organisation(baseSetting, 3);
    for (const row of rep_quarter.slice(0, 5)) {
      const clusters = clustersOf(row.rep_key, row.quarter)!;
      expect(clusters.size).toBe(25);
      expect(clusters.cycleDays).toHaveLength(row.won_n ?? -1);
    }
  });
});

describe("simulated behaviours", () => {
  it("move from no type to the method's picture of a type by strength", () => {
    expect(pureBehaviour("wolf", 0)).toEqual(pureBehaviour("none", 1));
    // 0.08 for no type, 0.2 for a wolf: half-way is 0.14.
    expect(pureBehaviour("wolf", 0.5).discount).toBeCloseTo(0.14, 12);
    expect(mixed(pureBehaviour("none", 1), pureBehaviour("wolf", 1), 0.25).helped).toBeCloseTo(2.25, 12);
  });

  it("stay shares below 1 however far a person is off", () => {
    const far = personal(pureBehaviour("technical", 1), () => 50);
    expect(far.renewal).toBeGreaterThan(0.96);
    expect(far.renewal).toBeLessThan(1);
  });
});
