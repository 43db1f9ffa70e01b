import { type CellPlace, type CleanFile, fits, kinds, type RecordPlace, type Row } from "./corruptionFile.js";

/* One edit of a valid file each: what programs, transfers and people do to exports. */

/** Two numbers that an edit takes its places from, whatever their size. */
export interface Pick {
  at: number;
  other: number;
}

/** `cut` characters at `at` replaced. */
export interface Splice {
  at: number;
  cut: number;
  insert: string | Uint8Array;
}

interface Edit {
  /** Null where the file has no such place. */
  make: (file: CleanFile, pick: Pick) => Splice | null;
  /** records: what is wrong shows in the records; values: only in what the cells mean. */
  shows: "records" | "values";
  /** none: every row must load as it was, and nothing be told. value: what stands in the cell afterwards is no value, so that no typo excuses it. */
  allows?: "nothing" | "no_typo";
}

const among = <Entry>(entries: readonly Entry[], number: number): Entry | null =>
  entries.length === 0 ? null : (entries[number % entries.length] as Entry);

/** A place between two characters; emoji take two places in a text. */
function anywhere({ text }: CleanFile, { at }: Pick): number {
  const place = at % (text.length + 1);
  return /[\uDC00-\uDFFF]/.test(text[place] ?? "") ? place - 1 : place;
}
const insertAt = (at: number, insert: string): Splice => ({ at, cut: 0, insert });

/** One of the places where a mark stands, inside of quoted cells as well. */
function markAt({ text }: CleanFile, mark: RegExp, { at }: Pick): { at: number; found: string } | null {
  const found = among([...text.matchAll(mark)], at);
  return found && { at: found.index, found: found[0] };
}
const others = <Entry>(all: readonly Entry[], own: Entry): Entry[] => all.filter((entry) => entry !== own);
const delimiters = [",", ";", "\t"];
const lineEnds = ["\n", "\r\n", "\r"];
const lineEnd = /\r\n|\r|\n/g;
const records = ({ header, places }: CleanFile): RecordPlace[] => [header, ...places];
/** Where records begin, and where the file ends in a line end. */
const boundaries = (file: CleanFile): number[] => [
  ...records(file).map(({ start }) => start),
  ...(/[\r\n]$/.test(file.text) ? [file.text.length] : [])
];
const whole = (file: CleanFile, { start, cells }: RecordPlace): string =>
  file.text.slice(start, cells.at(-1)?.end);
const cellText = (file: CleanFile, { start, end }: CellPlace): string => file.text.slice(start, end);
const replaced = ({ start, end }: CellPlace, insert: string): Splice => ({
  at: start,
  cut: end - start,
  insert
});

/** A cell of one of these columns, of those that hold something; its text without quotes. */
function cellOf(file: CleanFile, columns: readonly string[], { at, other }: Pick) {
  const found = file.places.flatMap(({ cells }, row) =>
    cells.flatMap((cell, index) => {
      const column = file.columns[index] ?? "";
      const text = file.rows[row]?.[column] ?? "";
      return columns.includes(column) && text !== "" ? [{ cell, column, text }] : [];
    })
  );
  return among(found, at + other);
}
const withText = ({ cell }: { cell: CellPlace }, text: string, { delimiter }: CleanFile): Splice =>
  replaced(cell, cell.isQuoted || text.includes(delimiter) ? `"${text}"` : text);

/** The character at a place with one of its bytes changed. */
function withByte(file: CleanFile, pick: Pick, byte: number): Splice | null {
  const character = [...file.text.slice(anywhere(file, pick)).slice(0, 2)][0];
  if (character === undefined) return null;
  const bytes = Buffer.from(character);
  bytes[pick.other % bytes.length] = byte;
  return { at: anywhere(file, pick), cut: character.length, insert: bytes };
}

/** Two cells of a record, each in the other's place. */
function swapped(file: CleanFile, { cells }: RecordPlace, { at, other }: Pick): Splice | null {
  const [low, high] = twoOf(cells.length, { at, other });
  const [left, right] = [cells[low], cells[high]];
  if (!left || !right) return null;
  const between = file.text.slice(left.end, right.start);
  return {
    at: left.start,
    cut: right.end - left.start,
    insert: cellText(file, right) + between + cellText(file, left)
  };
}
function twoOf(count: number, { at, other }: Pick): [number, number] {
  const low = at % count;
  const high = (low + 1 + (other % (count - 1))) % count;
  return low < high ? [low, high] : [high, low];
}
const wide = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const dates = ["created_on", "closed_on"];
const numbers = ["amount", "discount", "product_count"];

export const edits = {
  "nothing done": { make: () => insertAt(0, ""), shows: "records", allows: "nothing" },
  "a delimiter inserted": {
    make: (file, pick) => insertAt(anywhere(file, pick), file.delimiter),
    shows: "records"
  },
  "another delimiter inserted": {
    make: (file, pick) =>
      insertAt(anywhere(file, pick), among(others(delimiters, file.delimiter), pick.other) ?? ""),
    shows: "records"
  },
  "a delimiter deleted": {
    make: (file, pick) => {
      const place = markAt(file, new RegExp(file.delimiter, "g"), pick);
      return place && { at: place.at, cut: 1, insert: "" };
    },
    shows: "records"
  },
  "a delimiter swapped for another": {
    make: (file, pick) => {
      const place = markAt(file, new RegExp(file.delimiter, "g"), pick);
      const insert = among(others(delimiters, file.delimiter), pick.other) ?? "";
      return place && { at: place.at, cut: 1, insert };
    },
    shows: "records"
  },
  "a quote inserted": { make: (file, pick) => insertAt(anywhere(file, pick), '"'), shows: "records" },
  "a quote deleted": {
    make: (file, pick) => {
      const place = markAt(file, /"/g, pick);
      return place && { at: place.at, cut: 1, insert: "" };
    },
    shows: "records"
  },
  "a quote doubled": {
    make: (file, pick) => {
      const place = markAt(file, /"/g, pick);
      return place && insertAt(place.at, '"');
    },
    shows: "records"
  },
  "a line end inserted": {
    make: (file, pick) => insertAt(anywhere(file, pick), among(lineEnds, pick.other) ?? ""),
    shows: "records"
  },
  "a line end deleted": {
    make: (file, pick) => {
      const place = markAt(file, lineEnd, pick);
      return place && { at: place.at, cut: place.found.length, insert: "" };
    },
    shows: "records"
  },
  "a line end changed": {
    make: (file, pick) => {
      const place = markAt(file, lineEnd, pick);
      const insert = among(others(lineEnds, place?.found ?? ""), pick.other) ?? "";
      return place && { at: place.at, cut: place.found.length, insert };
    },
    shows: "records"
  },
  "a line end between rows changed": {
    make: (file, pick) => {
      const place = among(
        records(file).filter(({ end, cells }) => end > (cells.at(-1)?.end ?? end)),
        pick.at
      );
      const at = place?.cells.at(-1)?.end;
      if (!place || at === undefined) return null;
      return { at, cut: place.end - at, insert: among(others(lineEnds, file.lineEnd), pick.other) ?? "" };
    },
    shows: "records",
    allows: "nothing"
  },
  "a blank line inserted": {
    make: (file, pick) => {
      const line = among(["", "  ", file.delimiter.repeat(file.columns.length - 1)], pick.other) ?? "";
      const at = among(boundaries(file), pick.at);
      return at === null ? null : insertAt(at, line + file.lineEnd);
    },
    shows: "records",
    allows: "nothing"
  },
  "a row doubled": {
    make: (file, pick) => {
      const row = among(file.places, pick.at);
      const at = among(boundaries(file).slice(1), pick.other);
      return row && at !== null ? insertAt(at, whole(file, row) + file.lineEnd) : null;
    },
    shows: "records"
  },
  "a row cut short": {
    make: (file, pick) => {
      const row = among(file.places, pick.at);
      if (!row) return null;
      const { length } = whole(file, row);
      const kept = 1 + (pick.other % length);
      return { at: row.start + kept, cut: length - kept, insert: "" };
    },
    shows: "records"
  },
  "two rows merged": {
    make: (file, pick) => {
      const row = among(records(file).slice(0, -1), pick.at);
      const at = row?.cells.at(-1)?.end ?? 0;
      return row && { at, cut: row.end - at, insert: among(["", file.delimiter, " "], pick.other) ?? "" };
    },
    shows: "records"
  },
  "the file cut off": {
    make: (file, pick) => {
      const at = anywhere(file, pick);
      const bytes = Buffer.from([...file.text.slice(at, at + 2)][0] ?? "");
      return { at, cut: file.text.length - at, insert: bytes.subarray(0, pick.other % (bytes.length || 1)) };
    },
    shows: "records"
  },
  "a byte set to NUL": { make: (file, pick) => withByte(file, pick, 0), shows: "records", allows: "no_typo" },
  "a byte that UTF-8 has not": {
    make: (file, pick) => withByte(file, pick, among([0xff, 0xfe, 0xc0], pick.other) ?? 0xff),
    shows: "records",
    allows: "no_typo"
  },
  "a byte-order mark inserted": {
    make: (file, pick) => insertAt(anywhere(file, pick), "\uFEFF"),
    shows: "records",
    allows: "no_typo"
  },
  "a header doubled": {
    make: (file, pick) => {
      const [from, to] = [among(file.header.cells, pick.at), among(file.header.cells, pick.other)];
      if (!from || !to) return null;
      if (pick.at % 2 === 0) return insertAt(to.end, file.delimiter + cellText(file, from));
      return replaced(to, cellText(file, from));
    },
    shows: "records"
  },
  "a header renamed": {
    make: (file, pick) => {
      const cell = among(file.header.cells, pick.at);
      return cell && replaced(cell, among(["", "Spalte", `${cellText(file, cell)}x`], pick.other) ?? "");
    },
    shows: "records"
  },
  "two headers swapped": { make: (file, pick) => swapped(file, file.header, pick), shows: "values" },
  "two values of a row swapped": {
    make: (file, pick) => {
      const row = among(file.places, pick.at + pick.other);
      return row && swapped(file, row, pick);
    },
    shows: "values"
  },
  "a total row appended": {
    make: (file, pick) => {
      if (!/[\r\n]$/.test(file.text)) return null;
      const label = among(["Total", "合计", "Grand Total:"], pick.at) ?? "";
      const sum = file.rows.reduce((total, { amount }) => total + Number(amount), 0) + (pick.other % 2);
      const cells = file.columns.map((column, index) =>
        index === 0 ? label : column === "amount" ? String(sum) : ""
      );
      return insertAt(file.text.length, cells.join(file.delimiter) + file.lineEnd);
    },
    shows: "values",
    allows: "no_typo"
  },
  "a decimal mark changed": {
    make: (file, pick) => {
      const found = cellOf(file, ["amount", "discount"], pick);
      return found?.text.includes(".") ? withText(found, found.text.replace(".", ","), file) : null;
    },
    shows: "values",
    allows: "no_typo"
  },
  "a day that does not exist": {
    make: (file, pick) => {
      const found = cellOf(file, dates, pick);
      const ending = among(
        ["-02-30", "-13-01", "-00-10", "-04-31", "-01-32", "-1-011", "-01-0O"],
        pick.other
      );
      return found && withText(found, found.text.slice(0, 4) + (ending ?? ""), file);
    },
    shows: "values",
    allows: "no_typo"
  },
  "no number where one belongs": {
    make: (file, pick) => {
      const found = cellOf(file, [...numbers, ...dates, "stage"], pick);
      const text = among(["NaN", "Infinity", "-inf", "1.23E+15", "#REF!", "1e", "０x"], pick.other);
      return found && withText(found, text ?? "", file);
    },
    shows: "values",
    allows: "no_typo"
  },
  "an id that a spreadsheet rounded": {
    make: (file, pick) => {
      const found = cellOf(file, ["deal_id", "account_id", "owner_id"], pick);
      return found && withText(found, among(["1.23E+15", "1E+05", "9.9e+20"], pick.other) ?? "", file);
    },
    shows: "values",
    allows: "no_typo"
  },
  "digits of full width": {
    make: (file, pick) => {
      const found = cellOf(file, [...numbers, ...dates, "deal_id", "account_id", "owner_id"], pick);
      return found && withText(found, wide(found.text), file);
    },
    shows: "values",
    allows: "nothing"
  }
} satisfies Record<string, Edit>;

export type EditName = keyof typeof edits;
export const editNames = Object.keys(edits) as EditName[];
export const editOf = (name: EditName): Edit => edits[name];

/** The cell of a row that an edit changes without touching a mark that holds the file together. */
export function typoIn(file: CleanFile, { at, cut, insert }: Splice): { row: number; column: string } | null {
  if (typeof insert !== "string") return null;
  const changed = file.text.slice(at, at + cut) + insert;
  for (const [row, { cells }] of file.places.entries()) {
    const index = cells.findIndex(({ start, end, isQuoted }) =>
      isQuoted ? at > start && at + cut < end : at >= start && at + cut <= end
    );
    const cell = cells[index];
    if (!cell) continue;
    const isMarked = changed.includes('"') || (!cell.isQuoted && hasMarks(changed, file));
    return isMarked ? null : { row, column: file.columns[index] ?? "" };
  }
  return null;
}
const hasMarks = (text: string, { delimiter }: CleanFile): boolean =>
  text.includes(delimiter) || /[\r\n]/.test(text);

/** Why no reader could know that something was done to the file; null where one can. The list is complete. */
export function whyNobodyCanTell(file: CleanFile, name: EditName, splice: Splice, pick: Pick): string | null {
  if (editOf(name).allows !== undefined)
    return name === "a decimal mark changed" && isOtherNumber(file, splice)
      ? "1,125 is how a file with decimal points writes one thousand one hundred and twenty-five"
      : null;
  if (typoIn(file, splice)) return "another text in one cell is as good a text as the one before";
  const isCut = name === "the file cut off" || name === "a row cut short";
  if (isCut && endsWhole(file, splice.at))
    return "what ends behind a whole row, or inside the last text of one, is a shorter file or text";
  if (isCut && leavesNoText(file, splice.at)) return "a row of which no text is left is a row deleted";
  if (name === "two values of a row swapped" && fits(swappedRow(file, pick), file.columns))
    return "two values that each fit the other's column";
  if (name === "two headers swapped" && swappedColumns(file, pick).every((row) => fits(row, file.columns)))
    return "two columns whose every value fits the other";
  return null;
}

const isOtherNumber = (file: CleanFile, { at }: Splice): boolean =>
  file.places.some(({ cells }, row) =>
    cells.some(
      ({ start }, index) =>
        start === at && /^[1-9]\d{0,2}\.\d{3}$/.test(file.rows[row]?.[file.columns[index] ?? ""] ?? "")
    )
  );

/** Whether the text up to a place ends with a record that has all its cells, the last perhaps cut. */
function endsWhole(file: CleanFile, at: number): boolean {
  const record = records(file).findLast(({ start }) => start < at);
  const last = record?.cells.at(-1);
  if (!last || at >= last.end) return true;
  return last.isQuoted ? isWholeCell(file.text.slice(last.start, at)) : at >= last.start;
}

/** Cut between two quotes that stand for one, a quoted cell may still be closed; cut before both, it is empty. */
const isWholeCell = (text: string): boolean => /^("([^"]|"")*")?$/.test(text);

function leavesNoText(file: CleanFile, at: number): boolean {
  const start = file.places.findLast((place) => place.start <= at)?.start;
  return (
    start !== undefined &&
    file.text
      .slice(start, at)
      .split(file.delimiter)
      .every((cell) => /^\s*("\s*"\s*)?$/.test(cell))
  );
}

function exchanged(file: CleanFile, row: Row, pick: Pick): Row {
  const [low, high] = twoOf(file.columns.length, pick).map((index) => file.columns[index] ?? "");
  if (low === undefined || high === undefined) return row;
  return { ...row, [low]: row[high] ?? "", [high]: row[low] ?? "" };
}
const swappedRow = (file: CleanFile, pick: Pick): Row =>
  exchanged(file, among(file.rows, pick.at + pick.other) ?? {}, pick);
const swappedColumns = (file: CleanFile, pick: Pick): Row[] =>
  file.rows.map((row) => exchanged(file, row, pick));

export const isMapped = (column: string): boolean => kinds[column] !== "unused";
