import { countOf } from "../../rules/format/countOf.js";
import { formatCount } from "../../rules/format/formatCount.js";
import type { Counted } from "../../rules/format/plural.js";
import { t } from "../../text/t.js";
import { cellText, isDayOrQuarter } from "./cellText.js";
import { type CsvColumn, csvDownload } from "./csvDownload.js";
import { element, type Child } from "./element.js";
import type { SortValue } from "./compareCells.js";
import { moreWords, nextStep } from "./pagedList.js";
import { savedName } from "./pageSource.js";
import { keepState } from "./pageState.js";
import { markShortColumns } from "./shortColumns.js";
import { csvColumnsOf, saveCsvButton } from "./tableCsv.js";
import { tableRows } from "./tableRows.js";

export interface Column<Row> {
  key: string;
  /** Short header; also the label of the value where the table becomes cards. */
  label: string;
  /** What the header shows instead of the plain label, such as a definition button. */
  header?: () => Node;
  /** What the column sorts by; null sorts last in both directions. */
  value: (row: Row) => SortValue;
  /** What the cell shows; the sort value as text by default. */
  render?: (row: Row) => Child;
  isNumeric?: boolean;
  /** The column that names the row; the first by default. */
  isRowHeader?: boolean;
  isSortable?: boolean;
}

/** The columns of a table's CSV, where it has more to tell than the table shows. */
export interface OwnCsv<Row> {
  name: string;
  columns: readonly CsvColumn<Row>[];
}

export interface TableOptions<Row> {
  columns: readonly Column<Row>[];
  /** Says what the table holds; read out, shown only where `hasVisibleCaption`. */
  caption: string;
  hasVisibleCaption?: boolean;
  sort?: { key: string; descending?: boolean };
  /** The text a row is found by; gives the table a search box. */
  search?: (row: Row) => string;
  searchLabel?: string;
  /** What the rows are, for "12 of 60 people". */
  unit?: Counted;
  /** Stays a table on a phone: for few narrow columns. */
  keepsColumns?: boolean;
  /** Smaller print, for tables of many columns. */
  isDense?: boolean;
  /** Rows shown before "Show all" or, of a great many, "Show 200 more". */
  limit?: number;
  empty?: string;
  /** A CSV with more than the table shows, under a name of its own; null where the page saves one elsewhere. */
  csv?: OwnCsv<Row> | null;
  /** Whom all rows are about, on a page about everybody: the saved file's name says so. */
  person?: string | undefined;
}

/** A semantic table that sorts by its headers, can be searched, and becomes cards on a phone. */
export function dataTable<Row>(rows: readonly Row[], options: TableOptions<Row>): HTMLElement {
  const { columns, caption, search, unit = "rows" } = options;
  let sort = options.sort;
  let query = "";
  let shown = rowsAtFirst(options);
  const index = tableRows(rows, search);
  const body = element("tbody");
  const status = element("p", { class: "table-status", role: "status" });
  const more = element("button", { type: "button", class: "quiet", click: () => expand() });
  const headers = columns.map((column) => headerCell(column, () => sortBy(column)));

  const foundRows = () => {
    const by = columns.find((column) => column.key === sort?.key);
    const order = by && { key: by.key, value: by.value, isDescending: sort?.descending === true };
    return index.found(index.sorted(order ?? null), query);
  };
  const expand = () => {
    const found = foundRows();
    const from = shown;
    shown += nextStep(shown, found.length);
    body.append(...found.slice(from, shown).map((row) => bodyRow(row, columns)));
    markShortColumns(table, body);
    tell(found);
  };
  const sortBy = (column: Column<Row>) => {
    const isSame = sort?.key === column.key;
    sort = { key: column.key, descending: isSame ? !sort?.descending : column.isNumeric === true };
    draw();
  };
  const draw = () => {
    const found = foundRows();
    body.replaceChildren(...found.slice(0, shown).map((row) => bodyRow(row, columns)));
    if (found.length === 0) body.append(emptyRow(columns.length, options.empty ?? t("Nothing here.")));
    markShortColumns(table, body);
    for (const [at, header] of headers.entries()) markSorted(header, columns[at]?.key, sort);
    tell(found);
  };
  const tell = (found: readonly Row[]) => {
    const words = { found: formatCount(found.length), all: countOf(rows.length, unit) };
    status.textContent = query ? t("{found} of {all}", words) : "";
    more.textContent = moreWords(shown, found.length, { unit });
    more.hidden = shown >= found.length;
  };
  const find = (text: string) => {
    query = text.trim().toLowerCase();
    draw();
  };

  const table = element(
    "table",
    { class: tableClass(options) },
    element("caption", { class: options.hasVisibleCaption ? null : "visually-hidden" }, caption),
    element("thead", {}, element("tr", {}, ...headers)),
    body
  );
  draw();
  const box = search ? searchBox(options.searchLabel ?? t("Search"), find) : null;
  const input = box?.querySelector("input");
  const block = element(
    "div",
    { class: "table-block" },
    box,
    search ? status : null,
    table,
    more,
    rows.length === 0 ? null : csvButton(options, foundRows)
  );
  keepState(block, caption, {
    read: () => ({ sort, shown, typed: input?.value ?? "" }),
    write: (left) => {
      ({ sort, shown } = left);
      if (input) input.value = left.typed;
      find(left.typed);
    }
  });
  return block;
}

/** Saves the rows that were found, in the order on screen. */
function csvButton<Row>(
  { csv, caption, columns, person }: TableOptions<Row>,
  rows: () => readonly Row[]
): HTMLElement | null {
  if (csv === null) return null;
  return csv
    ? csvDownload(() => savedName(csv.name, person), rows, csv.columns)
    : saveCsvButton(caption, rows, { columns: (saved) => csvColumnsOf(columns, saved), person });
}

/** Below this width rows become cards, and a dozen of them a wall (tables.css has the same width). */
const cardWidth = 640;
const cardsAtFirst = 6;

function rowsAtFirst({ limit = 60, keepsColumns }: TableOptions<never>): number {
  return !keepsColumns && innerWidth <= cardWidth ? Math.min(limit, cardsAtFirst) : limit;
}

function tableClass({ isDense, keepsColumns }: TableOptions<never>): string {
  return ["data", isDense ? "dense" : "", keepsColumns ? "" : "cards"].filter(Boolean).join(" ");
}

function searchBox(label: string, find: (text: string) => void): HTMLElement {
  const input = element("input", { type: "search", placeholder: label, "aria-label": label });
  input.addEventListener("input", () => find(input.value));
  return element("div", { class: "table-search" }, input);
}

function headerCell<Row>(column: Column<Row>, sort: () => void): HTMLTableCellElement {
  const label = column.header?.() ?? document.createTextNode(column.label);
  const isNumeric = column.isNumeric ? "numeric" : null;
  if (column.isSortable === false) return element("th", { scope: "col", class: isNumeric }, label);
  const arrow = element("span", { class: "sort-arrow", "aria-hidden": "true" });
  // A definition is a button of its own, and a button must not hold another.
  const isPlain = !column.header;
  const button = element(
    "button",
    {
      type: "button",
      class: "sort",
      click: sort,
      "aria-label": isPlain ? null : t("Sort by {column}", { column: column.label })
    },
    isPlain ? label : null,
    arrow
  );
  return element("th", { scope: "col", class: isNumeric }, isPlain ? null : label, button);
}

function markSorted(
  header: HTMLTableCellElement,
  key: string | undefined,
  sort: { key: string; descending?: boolean } | undefined
): void {
  if (sort && key === sort.key)
    header.setAttribute("aria-sort", sort.descending ? "descending" : "ascending");
  else header.removeAttribute("aria-sort");
}

function bodyRow<Row>(row: Row, columns: readonly Column<Row>[]): HTMLTableRowElement {
  const headerAt = Math.max(
    0,
    columns.findIndex((column) => column.isRowHeader)
  );
  const cells = columns.map((column, at) => {
    const content = column.render ? column.render(row) : cellText(column.value(row));
    const attributes = { "data-label": column.label, class: cellClass(row, column) };
    return at === headerAt
      ? element("th", { scope: "row", ...attributes }, content)
      : element("td", attributes, content);
  });
  return element("tr", {}, ...cells);
}

function cellClass<Row>(row: Row, column: Column<Row>): string | null {
  if (column.isNumeric) return "numeric";
  return isDayOrQuarter(column.value(row)) ? "day" : null;
}

function emptyRow(columns: number, text: string): HTMLTableRowElement {
  return element("tr", {}, element("td", { colspan: columns, class: "empty-row" }, text));
}
