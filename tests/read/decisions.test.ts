import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { draftSources } from "../../loaders/draft/draftSources.js";
import { smallFolder } from "./company.js";
import { outcomeOf } from "./outcome.js";
import { readFolder } from "./readFolder.js";

const keyOf = (kind: string, id: string) =>
  createHash("sha256").update(`${kind}:${id}`).digest("hex").slice(0, 12);
const header =
  "decision_id,decided_on,decided_by,kind,account_key,rep_key,from_rep_key,verdict,reason,predicted_bookings,predicted_renewals_due";
const [account, rep] = [keyOf("account", "a1"), keyOf("rep", "r2")];

/** The small company, exported on 2026-10-05, with these lines of decisions; only the file is named, as no header needs a mapping. */
const folderWith = (...lines: string[]) =>
  smallFolder(
    { "decisions.csv": `\uFEFF${[header, ...lines].join("\r\n")}\r\n` },
    { decisions: [{ file: "decisions.csv" }] },
    { known_on: "2026-10-05" }
  );
const codesOf = async (...lines: string[]) =>
  (await outcomeOf(await folderWith(...lines))).rejected.map((line) => line.split(":")[0]);

describe("decisions.csv as the page writes it", () => {
  it("is read by naming the file alone, empty cells as nothing", async () => {
    const folder = await folderWith(
      `d1,2026-10-01,Director,assign,${account},${rep},,with_conditions,"said ""why"", at length",1200,2`,
      `d2,2026-10-01,Director,develop,,${rep},,,,,`
    );
    const reading = await readFolder(folder);
    expect(reading.quarantine).toEqual([]);
    expect(
      await reading.query(
        "select decision_id, kind, account_key, verdict, reason, predicted_bookings, predicted_renewals_due from raw_decisions order by 1"
      )
    ).toEqual([
      ["d1", "assign", account, "with_conditions", 'said "why", at length', "1200.0000", "2"],
      ["d2", "develop", null, null, null, null, null]
    ]);
  });

  it("is recognised by init", async () => {
    const folder = await folderWith(`d1,2026-10-01,Director,assign,${account},${rep},,suitable,why,1,2`);
    const { matches } = await draftSources(folder);
    expect(matches.filter(({ table }) => table === "decisions").map(({ file }) => file)).toEqual([
      "decisions.csv"
    ]);
  });

  it("may be dated after the exports were made, since they are what was talked about, but not after today", async () => {
    // readFolder reads on 2026-11-23.
    expect(
      await codesOf(
        `d1,2026-10-06,Director,keep,${account},${rep},,,,,`,
        `d2,2026-11-23,Director,keep,${account},${rep},,,,,`,
        `d3,2026-11-24,Director,keep,${account},${rep},,,,,`
      )
    ).toEqual(["FUTURE_DATE"]);
  });

  it("sets aside what is no key: a CRM id, a longer text, markup", async () => {
    expect(
      await codesOf(
        `d1,2026-10-01,Director,keep,a1,${rep},,,,,`,
        `d2,2026-10-01,Director,keep,${account},${rep}0,,,,,`,
        `d3,2026-10-01,Director,keep,${account},${rep},<script>,,,,`,
        `d4,2026-10-01,Director,keep,${account.toUpperCase()}Z,${rep},,,,,`
      )
    ).toEqual(["NOT_A_KEY", "NOT_A_KEY", "NOT_A_KEY", "NOT_A_KEY"]);
  });

  it("keeps a decision whose account this export no longer holds", async () => {
    expect(await codesOf(`d1,2026-10-01,Director,keep,${keyOf("account", "sold")},${rep},,,,,`)).toEqual([]);
  });

  it("sets aside unknown kinds and verdicts, and two decisions of one id that disagree", async () => {
    expect(
      (
        await codesOf(
          `d1,2026-10-01,Director,promote,${account},${rep},,,,,`,
          `d2,2026-10-01,Director,keep,${account},${rep},,perfect,,,`,
          `d3,2026-10-01,Director,keep,${account},${rep},,,,,`,
          `d3,2026-10-01,Director,assign,${account},${rep},,,,,`
        )
      ).toSorted()
    ).toEqual(["CONFLICTING_KEY", "CONFLICTING_KEY", "UNKNOWN_CHOICE", "UNKNOWN_CHOICE"]);
  });
});
