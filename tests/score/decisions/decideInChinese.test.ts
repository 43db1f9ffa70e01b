import { describe, expect, it } from "vitest";
import { inLanguage } from "../../../src/text/language.js";
import { aDimension, aRow, plain } from "../../rules/rows.js";
import { contract, decideOn, hollow, lowRenewals, owned, triggered } from "./decisionInput.js";

const found = {
  rep_quarter: [aRow({ bookings: 3_020_000, key_accounts_n: 3, top1_share: 0.2 })],
  rep_rate: [lowRenewals],
  rep_capability: [
    {
      ...hollow,
      performance_basis: "quota" as const,
      lowest_dimension: "value_binding" as const,
      outrun_probability: 0.83
    }
  ],
  rep_dimension: [aDimension({ dimension: "value_binding", assessed: 1.5, assessor_n: 2 })],
  rep_disqualifier: [triggered]
};

describe("an entry of the list in Chinese", () => {
  const [entry] = decideOn(found);

  it("says why in a sentence, then its figures and what speaks for it as well", () => {
    expect(plain(entry?.why_zh ?? null)).toBe(
      "业绩指标完成 134 %，但战力仅 48 分（满分 100），最低项为价值绑定力（1.5 分，满分 5）；超出偶然：续约低于同侪。"
    );
    expect(entry?.detail_zh?.split("\n").map(plain)).toEqual([
      "续约率 45 %（记录为 36 %；30–60 %，n = 14；同侪 85 %）；最大客户占签单额的 20 %。",
      "负责 3 个大客户，触发 1 个淘汰项：恐惧高层对话。",
      "3 个大客户中有 0 个触达高层。"
    ]);
  });

  it("says what that rests on, and the next step", () => {
    expect(plain(entry?.confidence_because_zh ?? null)).toBe(
      "依据六维战力、基因测试和记录依据，每个维度 2 位评估人；两者同时成立的概率 83 %；续约低于同侪也印证了这一点"
    );
    expect(entry?.next_step_zh).toBe("最低的维度改善之前，不再分配新的大客户；商定培养计划。");
  });

  it("writes the day on which a contract falls due as Chinese readers do", () => {
    const [due] = decideOn({
      rep_rate: [lowRenewals],
      owned_account: [owned],
      contract: [contract("2026-11-05")]
    });
    expect(plain(due?.detail_zh ?? null)).toBe(
      "大客户续约即将到期：Acme，2026年11月5日到期（每年 10 万 EUR）。"
    );
    expect(plain(due?.detail ?? null)).toContain("Acme on 2026-11-05 (100 k EUR a year)");
  });

  it("is the same row whatever language the load speaks", () => {
    expect(inLanguage("zh", () => decideOn(found))).toEqual([entry]);
  });
});
