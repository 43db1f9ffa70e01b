import { describe, expect, it } from "vitest";
import { placedPeople } from "../../../src/components/capability/placedPeople.js";
import { aCapability, aRep, aRow } from "../../rules/rows.js";

describe("placedPeople", () => {
  it("keeps people at work apart from candidates, and leaves out who has left", () => {
    const reps = [
      aRep({ rep_key: "works" }),
      aRep({ rep_key: "left" }),
      aRep({ rep_key: "applies", status: "candidate" })
    ];
    const { active, candidates } = placedPeople({
      reps,
      capabilities: reps.map(({ rep_key }) => aCapability({ rep_key })),
      quarters: reps.map(({ rep_key }) => aRow({ rep_key, is_active: rep_key === "works" })),
      types: [],
      dimensions: [],
      rates: []
    });
    expect(active.map(({ rep }) => rep.rep_key)).toEqual(["works"]);
    expect(candidates.map(({ rep }) => rep.rep_key)).toEqual(["applies"]);
  });
});
