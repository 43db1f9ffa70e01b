import { csvCell } from "../../rules/format/csvCell.js";
import { t } from "../../text/t.js";
import { element } from "./element.js";
import { saveFile } from "./saveFile.js";

export interface CsvColumn<Row> {
  label: string;
  /** Plain values: numbers unrounded, days as 2026-09-30; null is an empty cell. */
  value: (row: Row) => string | number | null;
}

/**
 * A number without the digits that only the arithmetic of computers adds: at least six digits and two decimals are
 * kept, which is cents for money and more than any rate here is known to.
 */
function plainNumber(value: number): string {
  return String(Math.abs(value) >= 10_000 ? Number(value.toFixed(2)) : Number(value.toPrecision(6)));
}

/**
 * Rows as a CSV that a spreadsheet opens as it is: UTF-8 with its mark, no text run as a formula, and names of columns
 * that can be typed.
 */
export function csvText<Row>(rows: readonly Row[], columns: readonly CsvColumn<Row>[]): string {
  const cell = (value: string | number | null) =>
    typeof value === "number" ? plainNumber(value) : csvCell(value ?? "");
  const lines = [
    columns.map(({ label }) => csvCell(label.replaceAll("\u00a0", " "))),
    ...rows.map((row) => columns.map(({ value }) => cell(value(row))))
  ];
  return `\uFEFF${lines.map((line) => `${line.join(",")}\r\n`).join("")}`;
}

/** A button that saves the rows of that moment as a CSV; nothing leaves the browser. */
export function csvDownload<Row>(
  name: () => string,
  rows: () => readonly Row[],
  columns: readonly CsvColumn<Row>[]
): HTMLElement {
  const save = () => saveFile(`${name()}.csv`, new Blob([csvText(rows(), columns)], { type: "text/csv" }));
  return element("button", { type: "button", class: "quiet download", click: save }, t("Download as CSV"));
}
