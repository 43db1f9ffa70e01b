import { t } from "../../text/t.js";
import type { SortValue } from "./compareCells.js";
import { csvText, type CsvColumn } from "./csvDownload.js";
import type { Column } from "./dataTable.js";
import { element, type Child } from "./element.js";
import { savedName } from "./pageSource.js";
import { saveFile } from "./saveFile.js";

/** A small button that saves rows as a CSV, which is put together when it is pressed. */
export function saveCsvButton<Row>(
  title: string,
  rows: () => readonly Row[],
  {
    columns,
    person
  }: { columns: (rows: readonly Row[]) => readonly CsvColumn<Row>[]; person?: string | undefined }
): HTMLElement {
  const save = () => {
    const saved = rows();
    saveFile(
      `${savedName(title, person)}.csv`,
      new Blob([csvText(saved, columns(saved))], { type: "text/csv" })
    );
  };
  return element(
    "button",
    {
      type: "button",
      class: "save save-table",
      "aria-label": t("CSV: save this table, “{title}”", { title }),
      click: save
    },
    "CSV"
  );
}

/**
 * What a table shows, for a spreadsheet: numbers unrounded and days as 2026-09-30. Where a cell shows more than its
 * number, such as interval and n, a second column has it as shown, so that no rate leaves the page without them.
 */
export function csvColumnsOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): CsvColumn<Row>[] {
  return columns.flatMap((column) => {
    const { label, value, render } = column;
    const shown = { label, value: (row: Row) => (render ? textOf(render(row)) : plain(value(row))) };
    const isEmpty = rows.every((row) => value(row) == null && !shown.value(row));
    if (isEmpty && rows.length > 0) return [];
    if (!column.isNumeric)
      return [{ label, value: (row: Row) => (isDay(value(row)) ? plain(value(row)) : shown.value(row)) }];
    const number = { label, value: (row: Row) => plain(value(row)) };
    const isComposed = rows.some((row) => value(row) != null && render?.(row) instanceof Node);
    return isComposed ? [number, { ...shown, label: t("{column}, as shown", { column: label }) }] : [number];
  });
}

const isDay = (value: unknown): boolean => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);

const plain = (value: SortValue): string | number | null =>
  typeof value === "boolean" ? String(value) : (value ?? null);

/** The words of a cell; what is behind a click, or only a picture's name, is none of them. */
function textOf(content: Child): string {
  if (content == null || content === false) return "";
  if (!(content instanceof Element)) return String(content instanceof Node ? content.textContent : content);
  const copy = content.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll("[popover], svg")) hidden.remove();
  return copy.textContent.replace(/\s+/g, " ").trim();
}
