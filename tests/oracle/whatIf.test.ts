import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { load } from "../../loaders/load.js";
import type {
  Account,
  OwnedAccount,
  Rep,
  RepQuarter,
  RepUpcoming,
  UpcomingContract
} from "../../loaders/schema/outputs.js";
import { sampleFolder } from "../../loaders/site/paths.js";
import { plannedMoves, soundMoves } from "../../src/rules/plan/applyMoves.js";
import { type BookChange, bookChanges } from "../../src/rules/plan/bookChanges.js";
import type { AskedMove } from "../../src/rules/plan/moveParameter.js";
import { planIndex } from "../../src/rules/plan/planIndex.js";
import { publishedRows } from "../publishedRows.js";
import { policy } from "../rules/rows.js";

const quarter = "2026-Q3";
const lastDay = "2026-09-30";
const dayBefore = "2026-09-29";

async function loaded(data: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "what-if-"));
  const { snapshot } = await load({
    folder: data,
    workFolder: join(folder, "work"),
    link: join(folder, "data"),
    today: "2026-11-23"
  });
  return snapshot;
}

const rows = <Row>(snapshot: string, name: string): Row[] =>
  publishedRows<Row & { quarter?: string }>(snapshot, name).filter(
    (row) => row.quarter === undefined || row.quarter === quarter
  );

/** The moves written into the ledger as a CRM would export them: the old owner's row ends, a new one begins. */
function withMoves(moves: readonly { accountId: string; repId: string }[]): string {
  const folder = mkdtempSync(join(tmpdir(), "moved-"));
  cpSync(sampleFolder, folder, { recursive: true });
  const file = join(folder, "AccountOwnerHistory.csv");
  const taker = new Map(moves.map(({ accountId, repId }) => [accountId, repId]));
  const lines = readFileSync(file, "utf8")
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => {
      const [account = "", owner, from = "", to = ""] = line.split(",");
      const isOwnerThen = from <= dayBefore && (to === "" || to >= lastDay);
      return taker.has(account) && isOwnerThen ? [account, owner, from, dayBefore].join(",") : line;
    });
  const added = moves.map(({ accountId, repId }) => `${accountId},${repId},${lastDay},`);
  writeFileSync(file, `${[...lines, ...added].join("\n")}\n`);
  return folder;
}

describe("what the browser predicts of a plan", () => {
  let [before, after] = ["", ""];
  let changes: BookChange[];

  beforeAll(async () => {
    before = await loaded(sampleFolder);
    const { moves, ids } = threeMoves(before);
    after = await loaded(withMoves(ids));
    const index = indexOf(before);
    const planned = plannedMoves(moves, index, quarter);
    expect(soundMoves(planned, index)).toHaveLength(3);
    changes = bookChanges(planned, index, policy.suitability.industry_deals);
  }, 180_000);

  it("touches three people, each of whom gives and takes, with renewals and complaints among it", () => {
    expect(changes).toHaveLength(3);
    expect(changes.every(({ gives_n, takes_n }) => gives_n === 1 && takes_n === 1)).toBe(true);
    for (const figure of [
      "bookings",
      "hhi",
      "key_accounts_n",
      "renewals_due_n",
      "open_complaints_n"
    ] as const)
      expect(
        changes.some((change) => change.before[figure] !== change.after[figure]),
        figure
      ).toBe(true);
  });

  it.each(["before", "after"] as const)("is what a load of the exports finds: books %s the moves", (when) => {
    const snapshot = when === "before" ? before : after;
    for (const change of changes) {
      const found = bookIn(snapshot, change.rep_key);
      for (const [figure, value] of Object.entries(found))
        expect(change[when][figure as keyof typeof found], `${change.rep_key} ${figure}`).toBeCloseTo(
          value,
          6
        );
    }
  });

  it("leaves past bookings with who closed them", () => {
    const bookings = (snapshot: string) =>
      rows<RepQuarter>(snapshot, "rep_quarter").map((row) => [row.rep_key, row.bookings, row.hhi]);
    expect(bookings(after)).toEqual(bookings(before));
  });
});

/** Read from the snapshot's marts, without the plan's rules. */
function bookIn(snapshot: string, repKey: string) {
  const owned = rows<OwnedAccount>(snapshot, "owned_account").filter(({ rep_key }) => rep_key === repKey);
  const topOf = new Map(
    rows<Account>(snapshot, "account").map((row) => [row.account_key, row.top_account_key])
  );
  const customers: Record<string, number> = {};
  for (const { account_key, bookings } of owned)
    customers[topOf.get(account_key)!] = (customers[topOf.get(account_key)!] ?? 0) + (bookings ?? 0);
  const total = owned.reduce((sum, { bookings }) => sum + (bookings ?? 0), 0);
  const due = rows<RepUpcoming>(snapshot, "rep_upcoming").filter(({ rep_key }) => rep_key === repKey);
  const row = rows<RepQuarter>(snapshot, "rep_quarter").find(({ rep_key }) => rep_key === repKey)!;
  return {
    accounts_n: owned.length,
    bookings: total,
    hhi: Object.values(customers).reduce((sum, value) => sum + (value / total) ** 2, 0),
    top1_share: Math.max(...Object.values(customers)) / total,
    key_accounts_n: row.key_accounts_n ?? Number.NaN,
    renewals_due_n: due.reduce((sum, { contracts_n }) => sum + contracts_n, 0),
    renewals_due_value: due.reduce((sum, { annual_value }) => sum + (annual_value ?? 0), 0),
    open_complaints_n: owned.reduce((sum, { open_complaints_n }) => sum + open_complaints_n, 0)
  };
}

function indexOf(snapshot: string) {
  const rowsOf = {
    rep: rows<Rep>(snapshot, "rep"),
    rep_quarter: rows<RepQuarter>(snapshot, "rep_quarter"),
    rep_industry: [],
    account: rows<Account>(snapshot, "account"),
    owned_account: rows<OwnedAccount>(snapshot, "owned_account"),
    owner_spell: [],
    upcoming_contract: rows<UpcomingContract>(snapshot, "upcoming_contract"),
    contract: null,
    has_complaints: true
  };
  return planIndex(rowsOf, lastDay);
}

/** Keys are one-way: the ids are those whose key they are. */
function idsIn(file: string, kind: string): Map<string, string> {
  const lines = readFileSync(join(sampleFolder, file), "utf8")
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .slice(1);
  const ids = lines.map((line) => line.split(/[,;]/)[0] ?? "");
  const keyOf = (id: string) => createHash("sha256").update(`${kind}:${id}`).digest("hex").slice(0, 12);
  return new Map(ids.map((id) => [keyOf(id), id]));
}

/** Three people at work pass an account on in a ring: a key account due soon, one with a complaint open, one with sales. */
function threeMoves(snapshot: string) {
  const key = new Set(
    rows<Account>(snapshot, "account").flatMap((row) => (row.is_key_account ? row.account_key : []))
  );
  const due = new Set(
    rows<UpcomingContract>(snapshot, "upcoming_contract").map(({ account_key }) => account_key)
  );
  const isAtWork = new Map(
    rows<RepQuarter>(snapshot, "rep_quarter").map((row) => [row.rep_key, row.is_active])
  );
  const owned = rows<OwnedAccount>(snapshot, "owned_account").filter(({ rep_key }) => isAtWork.get(rep_key));
  const wanted: ((row: OwnedAccount) => boolean)[] = [
    ({ account_key }) => key.has(account_key) && due.has(account_key),
    ({ open_complaints_n }) => open_complaints_n > 0,
    ({ bookings }) => (bookings ?? 0) > 0
  ];
  const chosen: OwnedAccount[] = [];
  for (const isWanted of wanted)
    chosen.push(
      owned.find((row) => isWanted(row) && chosen.every(({ rep_key }) => rep_key !== row.rep_key))!
    );
  const moves: AskedMove[] = chosen.map(({ account_key }, at) => ({
    account_key,
    to_rep_key: chosen[(at + 1) % chosen.length]!.rep_key
  }));
  const [accounts, reps] = [idsIn("Account.csv", "account"), idsIn("hr_employees.csv", "rep")];
  const ids = moves.map(({ account_key, to_rep_key }) => ({
    accountId: accounts.get(account_key)!,
    repId: reps.get(to_rep_key)!
  }));
  return { moves, ids };
}
