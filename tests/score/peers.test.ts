import { describe, expect, it } from "vitest";
import { peersOf } from "../../loaders/score/peers.js";
import { aRep, aRow } from "../rules/rows.js";

/** `count` people of one role and region, of whom the last `inactive` are not active. */
function people(prefix: string, count: number, over: Parameters<typeof aRep>[0] = {}, inactive = 0) {
  return Array.from({ length: count }, (_, index) => {
    const rep_key = `${prefix}${index}`;
    return { rep: aRep({ rep_key, ...over }), row: aRow({ rep_key, is_active: index < count - inactive }) };
  });
}

const groupsOf = (all: ReturnType<typeof people>, minimum = 8) =>
  peersOf(
    all.map(({ rep }) => rep),
    all.map(({ row }) => row),
    minimum
  );

describe("peersOf", () => {
  it.each([
    [7, "whole company, 19 reps", 19],
    [8, "key-account sellers, North", 8],
    [9, "key-account sellers, North", 9]
  ])("with %i active of the same role and region compares with %s", (count, group, peers) => {
    const others = people("s", count === 7 ? 12 : 8, { region: "South", role: "general" });
    const found = groupsOf([...people("n", count), ...others])("n0", "2026-Q3");
    expect(found.group).toBe(group);
    expect(found.rep_keys).toHaveLength(peers);
  });

  it("does not count people who left or are not hired yet, and compares them with the active", () => {
    const found = groupsOf([...people("n", 10, {}, 2), ...people("s", 8, { region: "South" })]);
    expect(found("n9", "2026-Q3")).toEqual({
      group: "key-account sellers, North",
      rep_keys: ["n0", "n1", "n2", "n3", "n4", "n5", "n6", "n7"]
    });
  });

  it("keeps an unknown role or region as a group of its own, which falls back to the company when small", () => {
    const nowhere = people("x", 8, { region: null });
    const unnamed = people("y", 1, { role: null });
    const found = groupsOf([...nowhere, ...unnamed]);
    expect(found("x0", "2026-Q3").group).toBe("key-account sellers, no region");
    expect(found("y0", "2026-Q3").group).toBe("whole company, 9 reps");
    expect(groupsOf(unnamed, 1)("y0", "2026-Q3").group).toBe("sellers without a role, North");
    expect(groupsOf(unnamed)("y0", "2026-Q3").group).toBe("whole company, 1 rep");
  });

  it("judges every quarter by who was active then", () => {
    const all = people("n", 8);
    const earlier = all.map(({ row }, index) => ({ ...row, quarter: "2026-Q2", is_active: index < 7 }));
    const found = peersOf(
      all.map(({ rep }) => rep),
      [...all.map(({ row }) => row), ...earlier],
      8
    );
    expect(found("n0", "2026-Q2").group).toBe("whole company, 7 reps");
    expect(found("n0", "2026-Q3").group).toBe("key-account sellers, North");
  });

  it("refuses a rep it does not know", () => {
    expect(() => groupsOf(people("n", 8))("stranger", "2026-Q3")).toThrow("stranger");
  });
});
