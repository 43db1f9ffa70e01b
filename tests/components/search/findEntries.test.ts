import { describe, expect, it } from "vitest";
import { findEntries } from "../../../src/components/search/findEntries.js";
import { outcome } from "../../../src/components/search/searchBox.js";
import { type SearchEntry, searchEntries } from "../../../src/components/search/searchEntries.js";

const entry = (name: string, detail = "", kind: SearchEntry["kind"] = "person"): SearchEntry => ({
  kind,
  name,
  detail,
  href: `./${name}`
});
const names = (entries: readonly SearchEntry[], text: string): string[] =>
  findEntries(entries, text).map(({ name }) => name);

describe("search", () => {
  it("finds nothing where nothing is asked", () => {
    expect(names([entry("Ann")], "  ")).toEqual([]);
  });

  it("puts the whole name before its beginning, a word's beginning, any part and the detail", () => {
    const all = [
      entry("Xavier", "team Wei"),
      entry("Kowei"),
      entry("Zhang Wei"),
      entry("Wei Ming"),
      entry("Wei")
    ];
    expect(names(all, "wei")).toEqual(["Wei", "Wei Ming", "Zhang Wei", "Kowei", "Xavier"]);
  });

  it("finds Chinese names by any of their signs", () => {
    expect(names([entry("张伟", "华东"), entry("李娜", "华北")], "伟")).toEqual(["张伟"]);
    expect(names([entry("上海浦江设备有限公司", "", "customer")], "浦江")).toEqual(["上海浦江设备有限公司"]);
  });

  it("does not mind case, accents or full-width letters", () => {
    expect(names([entry("Jürgen Øst")], "ＪＵＲＧＥＮ")).toEqual(["Jürgen Øst"]);
  });

  it("wants every word, in the name or the detail", () => {
    const all = [entry("Ann Lee", "North"), entry("Ann Lee", "South")];
    expect(findEntries(all, "lee south").map(({ detail }) => detail)).toEqual(["South"]);
  });

  it("finds them all, however many", () => {
    const all = Array.from({ length: 20 }, (_, at) => entry(`Ann ${at}`));
    expect(names(all, "ann")).toHaveLength(20);
  });

  it("takes another name of an entry for one, one step after its own", () => {
    const churn = { ...entry("Renewals", "contracts due", "page"), terms: ["churn", "contracts due"] };
    const all = [entry("Anna", "churn team"), churn, entry("Churn"), entry("Old Churn")];
    expect(names(all, "churn")).toEqual(["Churn", "Renewals", "Old Churn", "Anna"]);
  });
});

describe("what a search says of its outcome", () => {
  it("tells how many were found, and that not all are listed where they are more than a hundred", () => {
    expect(outcome("ann", 13)).toBe("13 found");
    expect(outcome("ann", 100)).toBe("100 found");
    expect(outcome("ann", 101)).toBe("The first 100 of 101 found: type more of the name to see the others.");
    expect(outcome("ann", 0)).toBe("Nobody and nothing is named “ann”.");
  });
});

describe("what can be found", () => {
  const rows = {
    reps: [
      { rep_key: "r1", name: "Ann", team: "Blue", region: "North", left_on: null },
      { rep_key: "r2", name: "Bob", team: null, region: null, left_on: "2026-05-01" }
    ],
    accounts: [
      { account_key: "a1", name: "Acme", industry: "steel" },
      { account_key: "a2", name: "Orphan", industry: null }
    ],
    owners: [{ account_key: "a1", rep_key: "r1" }]
  };

  it("opens people as profiles and customers where one asks who should have them, in the quarter on screen", () => {
    expect(searchEntries(rows, "?quarter=2026-Q2")).toEqual([
      { kind: "person", name: "Ann", detail: "Blue · North", href: "./reps?quarter=2026-Q2&rep=r1" },
      { kind: "person", name: "Bob", detail: "has left", href: "./reps?quarter=2026-Q2&rep=r2" },
      {
        kind: "customer",
        name: "Acme",
        detail: "steel · with Ann",
        href: "./suitability?quarter=2026-Q2&account=a1"
      },
      { kind: "customer", name: "Orphan", detail: "", href: "./suitability?quarter=2026-Q2&account=a2" }
    ]);
  });
});
