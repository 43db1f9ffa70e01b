import { describe, expect, it } from "vitest";
import type { RepAccount } from "../../../loaders/schema/outputs.js";
import {
  chosenPerson,
  concentrationPeople
} from "../../../src/components/concentration/concentrationPeople.js";
import { aRep, aRow } from "../../rules/rows.js";

const share: Record<string, number | null> = { low: 0.2, middle: 0.4, few: 0.9, much: 0.5, none: null };
const names = [...Object.keys(share), "left", "gone"];
const reps = names.map((rep_key) => aRep({ rep_key, name: rep_key }));
const quarters = [
  ...Object.entries(share).map(([rep_key, top1_share]) =>
    aRow({ rep_key, top1_share, top1_account_key: top1_share == null ? null : "a1" })
  ),
  aRow({ rep_key: "left", top1_share: 0.7, top1_account_key: "a1", is_active: false }),
  aRow({ rep_key: "gone", is_active: false })
];
const customer = (rep_key: string, bookings: number): RepAccount => ({
  rep_key,
  quarter: "2026-Q3",
  top_account_key: "a1",
  bookings,
  won_n: 1,
  share: null
});
const customers = [customer("few", 90), customer("much", 5000), customer("low", 20_000)];
const rows = { reps, quarters, customers };
const people = concentrationPeople(rows, 0.5);
const keyOf = (asked: string | null) => chosenPerson(people, asked)?.rep.rep_key;

describe("the people of the concentration page", () => {
  it("come by the money that hangs on one customer, then by the largest share, those without bookings last", () =>
    expect(people.map(({ rep }) => rep.rep_key)).toEqual(["much", "few", "left", "middle", "low", "none"]));

  it("carry their largest customer, or none", () =>
    expect(people.map(({ largest }) => largest?.bookings ?? null)).toEqual([
      5000,
      90,
      null,
      null,
      20_000,
      null
    ]));

  it("open with the first at work", () => {
    expect(keyOf(null)).toBe("much");
    expect(chosenPerson(people.slice(2), null)?.rep.rep_key).toBe("middle");
  });

  it("open with who is asked for, at work or not", () => {
    expect(keyOf("low")).toBe("low");
    expect(keyOf("left")).toBe("left");
    expect(keyOf("none")).toBe("none");
  });

  it("open with the first where nobody has that key", () => expect(keyOf("000000000000")).toBe("much"));

  it("show nobody where nobody has bookings", () => expect(chosenPerson(people.slice(-1), null)).toBeNull());
});
