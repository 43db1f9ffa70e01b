import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { codeNames } from "../loaders/schema/codes.js";
import { projectFolder } from "../loaders/site/paths.js";
import { withCodeTables } from "./docs/codeTables.js";

const pages = [
  "README.md",
  ...readdirSync(join(projectFolder, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`)
];
const textOf = (page: string): string => readFileSync(join(projectFolder, page), "utf8");
const analyst = "docs/analyst.md";

/** The first group of every match. */
const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, group = ""]) => group);

describe("the documentation", () => {
  it("names only files and folders that exist", () => {
    const named = pages.flatMap((page) =>
      found(textOf(page), /`((?:src|data|loaders|tests|docs)\/[\w./-]+)`/g).map((path) => `${page}: ${path}`)
    );
    expect(named.length).toBeGreaterThan(40);
    const isThere = (entry: string) => existsSync(join(projectFolder, entry.split(": ")[1] ?? ""));
    // What a load makes is not there before the first.
    const wrong = named.filter((entry) => !/: src\/data\b/.test(entry) && !isThere(entry));
    expect(wrong, "correct the path in the page, or leave it out").toEqual([]);
  });

  it("links only to files that exist, and shows only pictures that do", () => {
    const linked = pages.flatMap((page) =>
      found(textOf(page), /\]\(([^)#:]+)(?:#[^)]*)?\)/g).map((path) => normalize(join(dirname(page), path)))
    );
    expect(linked.length).toBeGreaterThan(8);
    expect(linked.filter((path) => !existsSync(join(projectFolder, path)))).toEqual([]);
  });

  it("runs only commands that package.json has", () => {
    const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };
    const run = new Set(
      pages.flatMap((page) => found(textOf(page), /npm run (?:--silent )?([a-z][a-z:-]*)/g))
    );
    expect(run.size).toBeGreaterThan(10);
    expect([...run].filter((name) => !(name in scripts))).toEqual([]);
  });

  it("tells the analyst of every code what it means and how to mend it, in the words of the load", () => {
    const page = textOf(analyst);
    expect(
      withCodeTables(page) === page,
      "npx tsx tests/docs/writeCodeTables.ts writes the tables again"
    ).toBe(true);
  });

  it("has one row for each code, and none for a code that is gone", () => {
    const rows = found(textOf(analyst), /^\| `([A-Z]+(?:_[A-Z]+)*)` \|/gm);
    expect(rows.toSorted()).toEqual(codeNames.toSorted());
  });

  it("names every preset for the analyst", () => {
    const presets = readdirSync(join(projectFolder, "data/presets")).map((file) => file.replace(".json", ""));
    const text = textOf(analyst);
    expect(presets.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });
});
