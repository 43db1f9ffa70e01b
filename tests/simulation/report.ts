import { format, resolveConfig } from "prettier";
import { signalNames } from "../../loaders/schema/policy.js";
import { policy } from "../rules/rows.js";
import { behaviourNames, pureBehaviour } from "./behaviours.js";
import { calibration, confusion, groups, inGroup, overYears, type Result, summary } from "./results.js";
import { baseSetting, scenarios } from "./scenarios.js";
import { simulate } from "./simulate.js";

/** Companies of each kind, from seeds that no threshold was calibrated on. */
export const study = { companies: 40, firstSeed: 50_000 };
const smallStudy = { companies: 3, firstSeed: 90_000 };

/** A run small enough for a test, part of the report so that the test can hold the report against the code. */
export function smallRun(): string {
  const [first] = scenarios;
  if (!first) throw new Error("scenarios.ts lists no company.");
  const people = simulate(first.setting, smallStudy.companies, smallStudy.firstSeed);
  return confusion({ scenario: first, people });
}

/** The whole report as Markdown. */
export async function report(results: readonly Result[], file: string): Promise<string> {
  const [base] = results;
  if (!base) throw new Error("There are no results to report.");
  const parts = [
    "# Does the classifier work?",
    "Made by `npm run simulate`; the same code gives the same file. Do not edit it by hand.",
    "Companies of 48 sellers in six teams, whose way of selling is known because it was drawn, go through the functions " +
      "that a load runs: `signalScales`, `classifyType` and `stability`. What is left out: the files, the mapping and the SQL. " +
      "The study makes the customers' sums that the marts hand over and takes it that they are right; the oracle tests " +
      `check that. ${study.companies} companies of each kind, from seeds that no threshold was set on.`,
    "## The aim",
    "At 25 accounts and a year of records: at least 90 % right among those called clear, under 2 % of those without a " +
      "type called clear, at least 85 % of those with a type at least leaning to the right one. The first line is that company.",
    ...groups.flatMap((group) => [`## ${group}`, summary(inGroup(results, group))]),
    "Each line differs in one thing from the first: 25 accounts, four quarters, the effects below in full, 15 % of people " +
      "of each type, one customer in ten inherited, everything recorded.",
    "## Everybody at 25 accounts and four quarters",
    confusion(base),
    "## Is stability what it says?",
    "Labels, clear and leaning, of all companies above. Stability answers whether the same type would lead among slightly " +
      "different customers. It cannot know that somebody has no type at all, so the last column shows it among those who " +
      "have one, and the third what a reader meets.",
    calibration(results),
    "## Several years",
    "A label looks at four quarters. More quarters of records give more labels, one a year, and no better one. " +
      "Whoever is called the same in every year is the surer case.",
    overYears(results),
    "## What was assumed",
    "Set from the method's claims before any result was seen. Shares are 0 to 1, complaints per 100 customer-months, " +
      "bookings as a multiple of a colleague's, helped deals per year.",
    assumptions(),
    `Each person's habits differ from these by a factor of e to the ±${baseSetting.noise}. Customers have habits of their own on top ` +
      "(a beta distribution), deal sizes spread tenfold (log-normal), complaints come in bunches (a gamma mixture). A customer " +
      "sees ten touches, 0.6 won and 0.6 lost deals a year.",
    "## Which thresholds were calibrated",
    "Floors: what nineteen of twenty sellers without a type stay within at 40 accounts and a year, rounded; the renewal floor is the target of 92 %. " +
      "Caps: what half of those of a full type exceed, rounded. Weights stay equal, and the starting values for clear and " +
      "leaning held. With the working defaults before, 97 % of the clear were right and 2.1 % of those without a type were called clear at 25 accounts, " +
      "but 8.5 % in a company without types: the lower floors let one in ten stand out from peers who were all alike.",
    "Where your trade differs from the table above (an industry in which everyone entertains), set floor and cap in your own policy.json.",
    thresholds(),
    "## A small run",
    `${smallStudy.companies} companies of the first kind; a test holds this table against the code.`,
    smallRun()
  ];
  return format(parts.join("\n\n"), { ...(await resolveConfig(file)), parser: "markdown" });
}

function assumptions(): string {
  const kinds = ["none", "relationship", "technical", "wolf"] as const;
  const head = `| habit | ${kinds.join(" | ")} |\n| --- | ---: | ---: | ---: | ---: |`;
  const plain = pureBehaviour("none", 1);
  const rows = behaviourNames.map((name) => {
    const cells = kinds.map((kind) => {
      const value = pureBehaviour(kind, 1)[name];
      return kind !== "none" && value === plain[name] ? "" : String(value);
    });
    return `| ${name} | ${cells.join(" | ")} |`;
  });
  return [head, ...rows].join("\n");
}

function thresholds(): string {
  const rows = signalNames.map((name) => {
    const { type, direction, floor, cap, unit } = policy.signals[name];
    return `| ${name} | ${type} | ${direction} | ${floor} | ${cap} | ${unit} |`;
  });
  return [
    "| signal | type | sign | floor | cap | unit |",
    "| --- | --- | --- | ---: | ---: | --- |",
    ...rows
  ].join("\n");
}
