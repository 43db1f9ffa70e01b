import { describe, expect, it } from "vitest";
import { findEntry } from "../../../src/components/shared/nameSearch.js";
import { accountLabels } from "../../../src/components/suitability/accountLabels.js";
import { anAccount } from "../../rules/rows.js";

const accounts = [
  anAccount({ account_key: "a1", name: "Acme", industry: "steel", region: "North" }),
  anAccount({ account_key: "a2", name: "Acme", industry: "paper", region: "North" }),
  anAccount({ account_key: "a3", name: "Acme", industry: "paper", region: "North" }),
  anAccount({ account_key: "b1", name: "Borealis" })
];
const labels = accountLabels(accounts);

describe("accountLabels", () => {
  it("tells accounts of one name apart", () => {
    expect([...labels].map(([label, { account_key }]) => [label, account_key])).toEqual([
      ["Acme · steel · North", "a1"],
      ["Acme · paper · North", "a2"],
      ["Acme · paper · North (2)", "a3"],
      ["Borealis", "b1"]
    ]);
  });

  it("finds an account by its label, or by a part that only one has", () => {
    expect(findEntry(labels, "Borealis")?.account_key).toBe("b1");
    expect(findEntry(labels, " bore ")?.account_key).toBe("b1");
    expect(findEntry(labels, "Acme")).toBeNull();
    expect(findEntry(labels, "")).toBeNull();
  });
});
