import { describe, expect, it } from "vitest";
import {
  chosenPerson,
  concentrationPeople
} from "../../../src/components/concentration/concentrationPeople.js";
import { aRep, aRow } from "../../rules/rows.js";

const reps = ["low", "high", "none", "left", "gone"].map((rep_key) => aRep({ rep_key, name: rep_key }));
const rows = [
  aRow({ rep_key: "low", top1_share: 0.2, customers_n: 9 }),
  aRow({ rep_key: "high", top1_share: 0.7, customers_n: 3 }),
  aRow({ rep_key: "none", top1_share: null, customers_n: 0 }),
  aRow({ rep_key: "left", top1_share: 0.9, customers_n: 2, is_active: false }),
  aRow({ rep_key: "gone", top1_share: null, customers_n: 0, is_active: false })
];
const people = concentrationPeople(reps, rows);
const keyOf = (asked: string | null) => chosenPerson(people, asked)?.rep.rep_key;

describe("the people of the concentration page", () => {
  it("are everyone at work and who left with bookings, the most dependent first, those without bookings last", () =>
    expect(people.map(({ rep }) => rep.rep_key)).toEqual(["left", "high", "low", "none"]));

  it("open with the active one who depends most on one customer", () => expect(keyOf(null)).toBe("high"));

  it("open with who is asked for, at work or not", () => {
    expect(keyOf("low")).toBe("low");
    expect(keyOf("left")).toBe("left");
    expect(keyOf("none")).toBe("none");
  });

  it("open with the first where nobody has that key", () => expect(keyOf("000000000000")).toBe("high"));

  it("show nobody where nobody has bookings", () =>
    expect(chosenPerson(concentrationPeople(reps, rows.slice(2, 3)), null)).toBeNull());
});
