import { describe, expect, it } from "vitest";
import type { Rep } from "../../../loaders/schema/outputs.js";
import { peersAmong } from "../../../src/components/profile/peersAmong.js";

const aRep = (rep_key: string, role: string | null, region: string | null): Rep => ({
  rep_key,
  role,
  region,
  name: rep_key,
  team: null,
  status: "active",
  manager_key: null,
  hired_on: null,
  left_on: null
});
const reps = [
  aRep("a", "seller", "north"),
  aRep("b", "seller", "north"),
  aRep("c", "seller", "south"),
  aRep("d", "hunter", "north"),
  aRep("e", null, null),
  aRep("f", null, null)
];
const everyone = ["f", "e", "d", "c", "b", "a", "gone"].map((rep_key) => ({ rep_key, is_active: true }));

describe("peersAmong", () => {
  it.each([
    ["of the same role and region, in their order", "a", 2, ["b", "a"]],
    ["of no role and no region, where none is stated", "e", 2, ["f", "e"]],
    ["everyone at work where they are fewer than asked for", "a", 3, ["f", "e", "d", "c", "b", "a", "gone"]]
  ])("are those %s", (_, key, minimum, expected) => {
    const rep = reps.find(({ rep_key }) => rep_key === key) as Rep;
    expect(peersAmong(everyone, { reps, minimum })(rep).map(({ rep_key }) => rep_key)).toEqual(expected);
  });

  it("are nobody who is not at work", () => {
    const rows = everyone.map((row) => ({ ...row, is_active: row.rep_key !== "b" }));
    const [rep] = reps;
    expect(peersAmong(rows, { reps, minimum: 1 })(rep as Rep).map(({ rep_key }) => rep_key)).toEqual(["a"]);
  });
});
