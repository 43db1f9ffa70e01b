import type { CodeEntry } from "./codes.js";

const stop = (title: string, meaning: string, mend: string): CodeEntry => ({
  title,
  meaning,
  mend,
  effect: "load stops"
});

/** The reasons for which a load stops. */
export const stopCodes = {
  SOURCES_MISSING: stop(
    "No sources.json",
    "The data folder has no description of which file is which table.",
    "Write one, or have a draft made: npm run init -- FOLDER."
  ),
  SOURCES_NOT_JSON: stop(
    "Not valid JSON",
    "A comma, quote or bracket is missing.",
    "Correct it at the line and column named."
  ),
  SOURCES_KEY_UNKNOWN: stop(
    "A key that is not known",
    "sources.json holds a name that means nothing here; the nearest known one is named.",
    "Correct the name, or remove the entry."
  ),
  SOURCES_VALUE_WRONG: stop(
    "A setting that cannot be used",
    "The value is of another kind than the setting needs, or two settings contradict each other.",
    "Correct the entry."
  ),
  FILE_OUTSIDE: stop(
    "A file outside the data folder",
    "Only files inside the data folder are read.",
    "Put the file beside sources.json and name it without a path."
  ),
  NOT_A_CSV: stop(
    "Not a CSV file",
    "The file is missing, empty, a workbook, a web page or binary data.",
    "Export it as CSV (comma-separated, UTF-8)."
  ),
  WRONG_ENCODING: stop(
    "Bytes of another encoding",
    "The file is not text in the declared encoding. Names would turn into other names.",
    "Export as UTF-8, or declare formats.encoding; the encodings that fit are named."
  ),
  HEADERS_UNREADABLE: stop(
    "No line of headers",
    "The first line holds no headers that can be read.",
    "Export with headers in the first line, or declare formats.header_line."
  ),
  HEADER_REPEATED: stop(
    "One header stands twice",
    "Either column could be meant.",
    "Rename or remove one of them in the export."
  ),
  HEADER_MISSING: stop(
    "A header is missing",
    "A column that is needed, or that sources.json names, is not in the file.",
    "Export the column, or name its header under columns. Where the message names a delimiter or a line, declare that first."
  ),
  SECOND_TABLE: stop(
    "A second table seems to begin",
    "Behind a blank line stands what looks like the headers of another table.",
    'Declare formats.last_line, or formats.blank_lines "ignore" where the rows go on.'
  ),
  TWO_DIGIT_YEAR: stop(
    "Years of two digits",
    "03/04/26 could begin with the day, the month or the year.",
    'Declare formats.dates "mdy" or "dmy", or export years with four digits.'
  ),
  EXCEL_DATE_NUMBER: stop(
    "Days as numbers",
    "46295 is a day where the column comes from Excel, and a number elsewhere.",
    'Declare formats.dates "excel", or format the column as a date and export again.'
  ),
  DATE_ORDER_CONFLICT: stop(
    "Days before and behind their months",
    "Some dates only make sense with the day first, others only with the month first.",
    "Export the file again with one format, or declare formats.dates."
  ),
  DATE_ORDER_UNKNOWN: stop(
    "Day or month first?",
    "All dates could be read in two ways, and nothing in the file settles it.",
    'Declare formats.dates "dmy" or "mdy".'
  ),
  NUMBER_MARKS_CONFLICT: stop(
    "Decimal points and decimal commas",
    "Some numbers only make sense with a point before their decimals, others only with a comma.",
    "Export the file again with one format, or declare formats.decimal."
  ),
  NUMBER_MARKS_UNKNOWN: stop(
    "Thousands or decimals?",
    "All numbers could be read in two ways, as 1.234, and nothing in the file settles it.",
    'Declare formats.decimal "." or ",".'
  ),
  TABLE_MISSING: stop(
    "A required table is missing",
    "reps, accounts and deals are needed.",
    "Export it and name the file in sources.json."
  ),
  TABLE_EMPTY: stop(
    "A required table kept no row",
    "Every row was rejected or left out.",
    "See in quarantine why; often one column is mapped to the wrong header."
  ),
  OWNER_MISSING: stop(
    "Nobody owns anything",
    "No deal and no account names its owner. Every figure per person would be invented.",
    "Export the owner with the opportunities and name its header under columns.owner_id."
  ),
  TOO_MANY_ORPHANS: stop(
    "Too many rows refer to nothing",
    "A large share of a file refers to rows that are not there: two exports do not belong together.",
    "Export both tables on the same day and with the same filters; limits.orphans in sources.json is the share allowed."
  ),
  SOURCE_CHANGED: stop(
    "A file changed while it was read",
    "The export was written while the load was reading it.",
    "Load again once the export is complete."
  ),
  LOAD_RUNNING: stop(
    "Another load is running",
    "Two loads into the same folder would get in each other's way.",
    "Wait until it is done, then load again."
  )
} satisfies Record<string, CodeEntry>;
