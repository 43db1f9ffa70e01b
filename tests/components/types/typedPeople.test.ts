import { describe, expect, it } from "vitest";
import { chosenPerson, standingOut, typedPeople } from "../../../src/components/types/typedPeople.js";
import { aRep, aRow, aType } from "../../rules/rows.js";

const reps = ["none", "leaning", "clear", "key", "gone"].map((rep_key) => aRep({ rep_key, name: rep_key }));
const quarters = reps.map(({ rep_key }) =>
  aRow({ rep_key, is_active: rep_key !== "gone", key_accounts_n: rep_key === "key" ? 1 : 0 })
);
const types = [
  aType({ rep_key: "none", strength: "none" }),
  aType({ rep_key: "leaning", strength: "leaning", leading_type: "wolf", wolf_score: 0.4 }),
  aType({ rep_key: "clear", strength: "clear", leading_type: "wolf", wolf_score: 0.9 }),
  aType({ rep_key: "key", strength: "clear", leading_type: "technical", technical_score: 0.6 }),
  aType({ rep_key: "gone", strength: "clear", leading_type: "wolf", wolf_score: 1 })
];
const people = typedPeople({ reps, quarters, types });
const keys = people.map(({ rep }) => rep.rep_key);

describe("typedPeople", () => {
  it("puts clear types before leaning and none, and key-account owners before higher scores", () => {
    expect(keys).toEqual(["key", "clear", "leaning", "none"]);
  });

  it("leaves out who is not at work on the quarter's last day", () => {
    expect(keys).not.toContain("gone");
  });

  it("counts only clear and leaning as standing out", () => {
    expect(standingOut(people).map(({ rep }) => rep.rep_key)).toEqual(["key", "clear", "leaning"]);
  });

  it("shows the first who needs attention when the address names nobody known", () => {
    expect(chosenPerson(people, "nobody")?.rep.rep_key).toBe("key");
    expect(chosenPerson(people, "none")?.rep.rep_key).toBe("none");
    expect(chosenPerson([], null)).toBeNull();
  });
});
