import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { checkOrder, lateOrder, modelOrder } from "../loaders/models/order.js";
import { projectFolder } from "../loaders/site/paths.js";

interface Import {
  from: string;
  to: string;
  isTypeOnly: boolean;
}

/** Files below a folder of the project that end so, as paths from the project's folder; generated ones are left out. */
function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(join(projectFolder, folder), { recursive: true })
    .map((name) => `${folder}/${String(name)}`)
    .filter((file) => ending.test(file) && !/^src\/(data|\.observablehq)\//.test(file));
}

const files = [...filesBelow("loaders", /\.ts$/), ...filesBelow("src", /\.(ts|md)$/)];
const sqlFiles = filesBelow("loaders/models", /\.sql$/);

/** Imports of one file; packages keep their name, project files become paths from the project's folder. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(projectFolder, file), "utf8");
  const found = text.matchAll(/^\s*(import|export)\s+(type\s)?[^"';]*?from\s+"([^"]+)"/gm);
  return [...found].map((match) => {
    const target = match[3] ?? "";
    const to = target.startsWith(".")
      ? relative(projectFolder, resolve(projectFolder, dirname(file), target))
      : target;
    return { from: file, to, isTypeOnly: match[2] !== undefined };
  });
}

const imports = files.flatMap(importsOf);
const described = (offenders: Import[]): string[] => offenders.map(({ from, to }) => `${from} imports ${to}`);
const isPackage = (to: string): boolean => !/^(loaders|src|data|tests)\//.test(to);

/** folder → what it may import at run time (house.md's table). */
const allowed: [folder: string, isAllowed: (to: string) => boolean, mend: string][] = [
  [
    "loaders/schema/",
    (to) => /^(loaders\/schema\/|zod$|data\/policy\.json$)/.test(to),
    "schema declares; move logic to loaders/"
  ],
  [
    "src/rules/",
    (to) => /^(src\/(rules|text)\/|d3-array$|simple-statistics$|yalps$)/.test(to),
    "rules are pure; pass values in"
  ],
  [
    "loaders/score/",
    (to) =>
      /^(loaders\/(score|schema)\/|src\/(rules|text)\/|d3-array$|d3$|jstat$|simple-statistics$|zod$|@duckdb\/node-api$)/.test(
        to
      ),
    "score sees marts and rules only"
  ],
  [
    "src/components/",
    (to) => /^(src\/(components|rules|text)\/|d3$|d3-array$|@observablehq\/plot$|apache-arrow$)/.test(to),
    "components draw rows they are given"
  ],
  ["src/text/", (to) => /^src\/text\//.test(to), "texts know nothing of what is said with them"],
  [
    "loaders/",
    (to) => isPackage(to) || /^(loaders|src\/(rules|text)|data)\//.test(to),
    "loaders never import pages or components"
  ]
];

describe("architecture", () => {
  it.each(allowed)("%s imports only what the house allows", (folder, isAllowed, mend) => {
    const offenders = imports.filter(
      ({ from, to, isTypeOnly }) => from.startsWith(folder) && !isTypeOnly && !isAllowed(to)
    );
    expect(described(offenders), mend).toEqual([]);
  });

  it("lets src take only types from loaders", () => {
    const offenders = imports.filter(
      ({ from, to, isTypeOnly }) => from.startsWith("src/") && to.startsWith("loaders/") && !isTypeOnly
    );
    expect(described(offenders), "Framework cannot bundle files from outside src: use import type").toEqual(
      []
    );
  });

  it("lists every SQL file once in the order of models or among the checks", () => {
    expect(sqlFiles.length).toBeGreaterThan(40);
    const listed = [
      ...[...modelOrder, ...lateOrder].map(({ folder, name }) => `${folder}/${name}`),
      ...checkOrder.map((name) => `checks/${name}`)
    ];
    const names = sqlFiles.map((file) => file.replace(/^loaders\/models\/(.*)\.sql$/, "$1"));
    expect(listed.toSorted(), "loaders/models/order.ts and the .sql files must match").toEqual(
      names.toSorted()
    );
  });

  it("states the grain in the first line of every model", () => {
    const models = sqlFiles.filter((file) => !file.includes("/checks/"));
    const silent = models.filter(
      (file) => !readFileSync(join(projectFolder, file), "utf8").startsWith("-- grain: ")
    );
    expect(silent).toEqual([]);
  });

  it("keeps the clock and limits out of SQL", () => {
    const offenders = sqlFiles.filter((file) =>
      /\b(now\(\)|current_date|current_timestamp|\blimit\b)/i.test(withoutComments(file))
    );
    expect(offenders, "bind dates as settings; a limit hides rows").toEqual([]);
  });

  it("turns no data into markup or code, and fetches nothing but a snapshot's files", () => {
    const forbidden =
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|html\.unsafe|new Function|\beval\(|\bfetch\(|from "npm:|https?:\/\/(?!www\.w3\.org|127\.0\.0\.1|localhost)/;
    // A page's files depend on its address, and an attachment must be named in a page's text.
    const fetching = "src/components/shared/openSnapshot.ts";
    const textOf = (file: string): string => {
      const text = readFileSync(join(projectFolder, file), "utf8");
      return file === fetching ? text.replace("await fetch(new URL(`${root}_file/data/", "") : text;
    };
    const offenders = files.filter((file) => file.startsWith("src/") && forbidden.test(textOf(file)));
    expect(offenders, "data reaches the page as text nodes only").toEqual([]);
  });
});

function withoutComments(file: string): string {
  return readFileSync(join(projectFolder, file), "utf8").replace(/--.*$/gm, "");
}
