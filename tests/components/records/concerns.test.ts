import { describe, expect, it } from "vitest";
import type { FileAccount, LargelySetAside, Manifest } from "../../../loaders/schema/outputs.js";
import { defaultPolicyFile, policyValues } from "../../../loaders/schema/policy.js";
import {
  concerns as concernsBy,
  trustSentence as trustSentenceBy
} from "../../../src/components/records/concerns.js";
import { gapsOf } from "../../../src/components/records/gapList.js";

const file = (over: Partial<FileAccount> = {}): FileAccount => ({
  file: "deals.csv",
  table: "deals",
  bytes: 10,
  sha256: "ab",
  lines: 1001,
  non_data: { header: 1, preamble: 0, blank: 0, total: 0, footer: 0, behind_last_line: 0 },
  null_tokens: 0,
  proof: [],
  proof_zh: [],
  read: 1000,
  loaded: 1000,
  quarantined: 0,
  filtered: 0,
  last_on: "2026-09-29",
  ...over
});

const manifest = (over: Partial<Manifest> = {}): Manifest =>
  ({
    as_of: "2026-09-30",
    review_quarter: "2026-Q3",
    quarters: [{ quarter: "2026-Q3", window_start_on: "2025-10-01", is_window_complete: true }],
    files: [file()],
    largely_set_aside: [],
    not_measured: [],
    tables: [],
    ...over
  }) as unknown as Manifest;

const aside = (share: number): LargelySetAside => ({
  file: "deals.csv",
  table: "deals",
  is_required: true,
  share
});

const policy = policyValues(defaultPolicyFile).records;
const concerns = (data: Manifest) => concernsBy(data, policy);
const trustSentence = (data: Manifest) => trustSentenceBy(data, policy);

describe("concerns", () => {
  it("worries about every file that was largely set aside", () => {
    expect(concerns(manifest({ largely_set_aside: [aside(0.67), aside(0.05)] }))).toHaveLength(2);
  });

  it("worries when events end more than a month before the quarter", () => {
    expect(concerns(manifest({ files: [file({ last_on: "2026-08-30" })] }))).toEqual([]);
    expect(concerns(manifest({ files: [file({ last_on: "2026-08-29" })] }))).toHaveLength(1);
    expect(concerns(manifest({ files: [file({ last_on: null })] }))).toEqual([]);
  });

  it("worries as soon and as late as the policy in force says", () => {
    const data = manifest({ files: [file({ last_on: "2026-08-20" })] });
    expect(concernsBy(data, { stale_days: 40 })).toHaveLength(1);
    expect(concernsBy(data, { stale_days: 41 })).toEqual([]);
  });

  it("takes the latest of several files of one table", () => {
    const files = [file({ last_on: "2025-12-31" }), file({ last_on: "2026-09-30" })];
    expect(concerns(manifest({ files }))).toEqual([]);
  });
});

describe("trustSentence", () => {
  it("says that the review can rest on complete data", () => {
    expect(trustSentence(manifest())).toBe("The review can rest on this data: every row could be used.");
  });

  it("does not hold rows left out on purpose against the data", () => {
    const files = [file({ loaded: 600, filtered: 400 })];
    expect(trustSentence(manifest({ files }))).toContain("every row could be used");
  });

  it("asks for care before it praises", () => {
    expect(trustSentence(manifest({ largely_set_aside: [aside(0.1)] }))).toMatch(
      /^Read the figures with care: 10.% of the rows in deals\.csv/
    );
  });

  it("says how many figures are not measured", () => {
    const not_measured = [{ column: "complaint_rate", label: "Complaint rate", needs: "complaints" }];
    expect(trustSentence(manifest({ not_measured }))).toContain("but 1 figure is not measured");
  });
});

describe("gapsOf", () => {
  it("names the missing file once, with every figure it would fill", () => {
    const not_measured = [
      { column: "quota", label: "Quota", needs: "quotas" },
      { column: "quota_attainment", label: "Quota attainment", needs: "deals, quotas" },
      { column: "early_complaint_n", label: "Early complaints", needs: "complaints" },
      { column: "early_complaint_share", label: "Early complaints", needs: "complaints" },
      { column: "win_rate", label: "Win rate", needs: "deals" }
    ];
    const tables = [{ table: "deals" as const, is_present: true, rows: 3 }];
    expect(
      gapsOf({ not_measured, tables }).map(({ remedy, figures }) => [
        remedy,
        figures.map(({ column }) => column)
      ])
    ).toEqual([
      ["A file for “quotas”", ["quota", "quota_attainment"]],
      ["A file for “complaints”", ["early_complaint_share"]],
      ["More columns or rows in “deals”", ["win_rate"]]
    ]);
  });
});
