import { describe, expect, it } from "vitest";
import { type RawRow, withModels } from "./warehouse.js";

const reps = (names: readonly string[]): RawRow[] =>
  names.map((name, index) => ({ rep_id: `r${index + 1}`, name }));
const others = {
  accounts: [{ account_id: "a1", name: "Acme" }],
  deals: [
    { deal_id: "d1", account_id: "a1", owner_id: "r1", stage: "won", closed_on: "2026-01-05", amount: 1 }
  ]
};

/** The pairs found among people of these names, as "CODE name | other name". */
const pairsOf = (...names: string[]): Promise<string[]> =>
  withModels({ reps: reps(names), ...others }, {}, async ({ query }) =>
    (await query("select * from name_alike")).map(
      ({ code, name, other_name }) => `${String(code)} ${String(name)} | ${String(other_name)}`
    )
  );

describe("people whose names are alike", () => {
  it.each([
    ["a letter swapped", "Anna Schmidt", "Anna Schmitd"],
    ["a letter dropped", "Anna Schmidt", "Anna Schmdt"],
    ["a letter added", "Anna Schmidt", "Annna Schmidt"],
    ["a letter mistyped at the beginning", "Anna Schmidt", "Enna Schmidt"],
    ["first and last name in another order", "Anna Schmidt", "Schmidt, Anna"]
  ])("are pointed out: %s", async (_what, one, other) => {
    expect(await pairsOf(one, other)).toEqual([`NAMES_ALIKE ${one} | ${other}`]);
  });

  it("are named as one name with two ids where only case, accents or blanks differ", async () => {
    expect(await pairsOf("Zoë Müller", "ZOE  MULLER")).toEqual(["NAME_SHARED Zoë Müller | ZOE  MULLER"]);
    expect(await pairsOf("张伟", "张伟")).toEqual(["NAME_SHARED 张伟 | 张伟"]);
  });

  it("are not pointed out where two letters differ, nor in names of two or three characters", async () => {
    expect(await pairsOf("Anna Schmidt", "Anne Schmitt", "张伟", "张敏", "Li Na", "Bo")).toEqual([]);
  });
});
