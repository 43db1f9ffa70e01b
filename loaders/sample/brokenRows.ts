/* Rows that are really broken, so that quarantine has something to show. Each stands at the end of its file. */

export interface BrokenRow {
  file: string;
  /** Code under which the reader must reject it. */
  code: string;
  cells: readonly string[];
}

const opportunity = (id: string, change: Record<number, string>): readonly string[] => {
  const cells = [
    id,
    "A100101",
    "E1001",
    "Broken on purpose",
    "Expansion",
    "Closed Won",
    "50000",
    "USD",
    "5",
    "2026-01-10T09:00:00.000+0000",
    "2026-03-10",
    "",
    "2",
    "false"
  ];
  return cells.map((cell, index) => change[index] ?? cell);
};
const task = (id: string, change: Record<number, string>): readonly string[] => {
  const cells = [
    id,
    "E1001",
    "A100101",
    "C1001011",
    "Call",
    "2026-05-05",
    "2026-05-06T10:00:00.000+0000",
    "Completed"
  ];
  return cells.map((cell, index) => change[index] ?? cell);
};
const contract = (id: string, change: Record<number, string>): readonly string[] => {
  const cells = [
    id,
    "A100101",
    "E1001",
    "",
    "2024-01-01",
    "2024-12-31",
    "24000",
    "USD",
    "2024-12-01",
    "25000",
    ""
  ];
  return cells.map((cell, index) => change[index] ?? cell);
};
const assessment = (change: Record<number, string>): readonly string[] => {
  const cells = ["E1001", "19/03/2026", "stress", "executive_rejection", "4", "Second assessor", ""];
  return cells.map((cell, index) => change[index] ?? cell);
};

/** Two rows of one id with different content: both are rejected. */
const conflict = [opportunity("O990010", {}), opportunity("O990010", { 6: "60000" })];

export const brokenRows: readonly BrokenRow[] = [
  { file: "Opportunity.csv", code: "NOT_A_NUMBER", cells: opportunity("O990001", { 6: "abc" }) },
  { file: "Opportunity.csv", code: "NOT_A_NUMBER", cells: opportunity("O990002", { 6: "50.000,00" }) },
  { file: "Opportunity.csv", code: "NOT_A_DATE", cells: opportunity("O990003", { 10: "2026-02-30" }) },
  { file: "Opportunity.csv", code: "AMBIGUOUS_DATE", cells: opportunity("O990004", { 10: "03/04/2026" }) },
  { file: "Opportunity.csv", code: "ORPHAN", cells: opportunity("O990005", { 2: "E9999" }) },
  { file: "Opportunity.csv", code: "ORPHAN", cells: opportunity("O990006", { 1: "A999999" }) },
  {
    file: "Opportunity.csv",
    code: "CLOSED_BEFORE_CREATED",
    cells: opportunity("O990007", { 10: "2025-12-31" })
  },
  { file: "Opportunity.csv", code: "CLOSED_WITHOUT_DATE", cells: opportunity("O990008", { 10: "" }) },
  { file: "Opportunity.csv", code: "OUT_OF_RANGE", cells: opportunity("O990009", { 8: "150" }) },
  ...conflict.map((cells) => ({ file: "Opportunity.csv", code: "CONFLICTING_KEY", cells })),
  { file: "Opportunity.csv", code: "FX_RATE_MISSING", cells: opportunity("O990011", { 7: "JPY" }) },
  { file: "Opportunity.csv", code: "WON_AMOUNT_NEGATIVE", cells: opportunity("O990012", { 6: "-50000" }) },
  { file: "Opportunity.csv", code: "FUTURE_DATE", cells: opportunity("O990013", { 10: "2062-03-10" }) },
  {
    file: "Opportunity.csv",
    code: "RAGGED_ROW",
    cells: [...opportunity("O990014", {}), "a comma that moved"]
  },
  { file: "Opportunity.csv", code: "VALUE_MISSING", cells: opportunity("", {}) },
  { file: "Task.csv", code: "NOT_A_DATE", cells: task("T990001", { 5: "5 May" }) },
  { file: "Task.csv", code: "ORPHAN", cells: task("T990002", { 1: "E9999" }) },
  { file: "Task.csv", code: "VALUE_MISSING", cells: task("T990003", { 5: "" }) },
  { file: "Task.csv", code: "RAGGED_ROW", cells: task("T990004", {}).slice(0, 5) },
  { file: "Task.csv", code: "FUTURE_DATE", cells: task("T990005", { 5: "2027-05-05" }) },
  { file: "Contract.csv", code: "TERM_ENDS_BEFORE_START", cells: contract("K990001", { 5: "2023-12-31" }) },
  { file: "Contract.csv", code: "NOT_A_NUMBER", cells: contract("K990002", { 6: "about 24000" }) },
  { file: "Contract.csv", code: "ORPHAN", cells: contract("K990003", { 1: "A999999" }) },
  {
    file: "Case.csv",
    code: "NOT_A_DATE",
    cells: ["S990001", "A100101", "yesterday", "", "High", "Complaint", "Quality"]
  },
  {
    file: "Case.csv",
    code: "ORPHAN",
    cells: ["S990002", "", "2026-05-05T08:00:00.000+0000", "", "High", "Complaint", "Quality"].map(
      (cell, index) => (index === 1 ? "A999999" : cell)
    )
  },
  {
    file: "AccountOwnerHistory.csv",
    code: "SPELL_ENDS_BEFORE_START",
    cells: ["A100102", "E1002", "2026-05-01", "2026-04-01"]
  },
  { file: "AccountOwnerHistory.csv", code: "ORPHAN", cells: ["A100103", "E9999", "2026-05-01", ""] },
  { file: "hr_assessments.csv", code: "OUT_OF_RANGE", cells: assessment({ 4: "7" }) },
  { file: "hr_assessments.csv", code: "UNKNOWN_CHOICE", cells: assessment({ 3: "charisma" }) },
  { file: "hr_assessments.csv", code: "ORPHAN", cells: assessment({ 0: "E9999" }) },
  { file: "hr_quotas.csv", code: "NOT_A_QUARTER", cells: ["E1001", "Q3 2026", "250000,00"] },
  { file: "hr_quotas.csv", code: "QUOTA_NOT_POSITIVE", cells: ["E1001", "2027-Q1", "0,00"] }
];

/** Rows of these files are written twice, word for word: the second is a duplicate. */
export const duplicatedFiles: readonly string[] = ["Opportunity.csv", "Task.csv"];
