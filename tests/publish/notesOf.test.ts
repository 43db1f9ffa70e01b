import { describe, expect, it } from "vitest";
import { notesOf, noteSentence } from "../../loaders/publish/notesOf.js";
import { type RawTables, withModels } from "../models/warehouse.js";

const settings = { knownOn: "2026-04-05", baseCurrency: "EUR" };
const notesIn = (tables: RawTables) =>
  withModels(tables, { settings }, ({ connection }) => notesOf(connection, "EUR"));

const left = { account_id: "left", to: "2025-06-30", rep_id: "ann" };

/** Everything after June happens while nobody owns the customer. */
const withGaps: RawTables = {
  reps: [{ rep_id: "ann" }],
  accounts: [{ account_id: "left", owner_id: "ann" }],
  account_owners: [left],
  deals: [
    { deal_id: "unowned", account_id: "left", amount: 11, currency: "EUR", closed_on: "2025-08-01" },
    { deal_id: "unpriced", account_id: "left", owner_id: "ann", closed_on: "2025-05-01" },
    { deal_id: "bare", account_id: "left", owner_id: "ann", amount: 3, closed_on: "2025-05-02" },
    { deal_id: "bare too", account_id: "left", owner_id: "ann", amount: 4, closed_on: "2025-05-03" }
  ],
  contracts: [
    { contract_id: "endless", account_id: "left" },
    { contract_id: "due", account_id: "left", start_on: "2025-01-01", end_on: "2025-12-31" }
  ],
  complaints: [{ complaint_id: "after the spell", account_id: "left", opened_on: "2025-12-01" }]
};

/** Neither contracts nor a ledger. */
const withoutFiles: RawTables = {
  reps: [{ rep_id: "ann" }],
  accounts: [{ account_id: "a", owner_id: "ann" }],
  deals: [{ deal_id: "d", account_id: "a", amount: 3, currency: "EUR", closed_on: "2025-05-02" }]
};

describe("the notes of a snapshot", () => {
  it("say how many records lack what, in English and in Chinese", async () => {
    const notes = await notesIn(withGaps);
    expect(notes.map(({ code, text_zh }) => [code, text_zh])).toEqual([
      ["AMOUNTS_WITHOUT_CURRENCY", "2 笔订单金额没有币种：按 EUR 计算。"],
      ["COMPLAINTS_UNATTRIBUTED", "1 起投诉提出时客户无人负责：只计入公司整体。"],
      ["CONTRACTS_WITHOUT_END", "1 条合同明细没有到期日：不计入续约指标。"],
      ["DEALS_WITHOUT_AMOUNT", "1 笔赢单没有金额：计入笔数，不计入金额。"],
      [
        "DEALS_WITHOUT_OWNER",
        "1 笔已赢或已输的商机无人负责：结束当天商机和客户都没有写明负责人。它们只计入公司整体。"
      ],
      ["RENEWALS_UNATTRIBUTED", "1 份合同到期时客户无人负责：只计入公司整体。"]
    ]);
    // The model writes the English sentence and the catalogue holds it again: they must not part.
    const counts = [2, 1, 1, 1, 1, 1];
    expect(notes.map(({ text }) => text)).toEqual(
      notes.map(({ code }, at) => noteSentence(code, counts[at] ?? 0, "EUR"))
    );
  });

  it("say which file is missing", async () => {
    const notes = await notesIn(withoutFiles);
    expect(notes.map(({ code }) => code)).toEqual(["CONTRACTS_DERIVED", "OWNERSHIP_NOT_DATED"]);
    for (const { code, text, text_zh } of notes) {
      expect(text).toBe(noteSentence(code, 0, "EUR"));
      expect(text_zh).toMatch(/^没有/);
    }
  });
});
