import type { CodeEntry } from "./codes.js";

const row = (title: string, meaning: string, mend: string): CodeEntry => ({
  title,
  meaning,
  mend,
  effect: "row set aside"
});

/** The reasons for which a single row is set aside. */
export const rowCodes = {
  RAGGED_ROW: row(
    "More or fewer cells than headers",
    "A comma moved, was lost or stands in a text without quotes, so nobody knows which cell belongs to which column.",
    "Quote the text that holds the delimiter, or name its header as formats.unquoted_delimiters_in."
  ),
  BAD_QUOTES: row(
    "Quotes that do not match",
    "A quote was opened and never closed, or stands inside a cell. Reading on would swallow the rows behind it.",
    'Correct the line. Where texts hold single quotes as they are (5" pipe), declare formats.inner_quotes "literal"; where quotes are escaped by a backslash, formats.escape.'
  ),
  VALUE_MISSING: row(
    "A value that every row needs is missing",
    "Without it the row cannot be counted to anybody or anything.",
    "Fill it in the source system and export again."
  ),
  NOT_A_DATE: row(
    "Not a date",
    "The text is no date in the format of the file, or a day that does not exist, as 30 February.",
    "Correct the cell; where the whole column is in another format, declare formats.dates. A day that does not exist is only mended in the export."
  ),
  AMBIGUOUS_DATE: row(
    "A date that could be two days",
    "03/04/2026 is the third of April or the fourth of March, and 03/04/26 could also begin with the year. Nothing in the file settles it.",
    'Declare formats.dates "dmy" or "mdy", or export dates as 2026-04-03.'
  ),
  NOT_A_NUMBER: row(
    "Not a number",
    "The text is no number as the file writes them. Words and spreadsheet errors such as #DIV/0! are none either.",
    "Correct it, or declare formats.decimal and formats.thousands."
  ),
  AMBIGUOUS_NUMBER: row(
    "A number that could be two numbers",
    "1.234 is a bit more than one or more than a thousand. The file writes its numbers in more than one way, so nothing settles it.",
    'Declare formats.decimal "." or ",".'
  ),
  NOT_A_WHOLE_NUMBER: row(
    "Not a whole number",
    "A count or a layer has no decimals.",
    "Correct it, or declare formats.thousands."
  ),
  NOT_A_BOOLEAN: row(
    "Neither yes nor no",
    "The text is none of the words for yes and no.",
    "Declare the words as formats.true_tokens and formats.false_tokens."
  ),
  UNKNOWN_CHOICE: row(
    "A word that is none of the choices",
    "Stages, kinds of business and states are compared between people, so each word has to be mapped to one of the choices.",
    'Say what it means under values in sources.json, as "values": {"stage": {"Closed Won": "won"}}.'
  ),
  NOT_A_QUARTER: row("Not a quarter", "A quarter is written 2026-Q3.", "Correct it in the export."),
  OUT_OF_RANGE: row(
    "Out of range",
    "A share lies from 0 to 1 (or 0 % to 100 %), a score from 0 to 5, a rate above 0.",
    'Correct it. Where discounts are written 15 for 15 %, declare formats.ratios "percent".'
  ),
  ID_MANGLED: row(
    "An id that a spreadsheet rounded",
    "1.23E+15 was a long id until a spreadsheet took it for a number; its last digits are lost.",
    "Export again without opening the file in a spreadsheet, or format the column as text first."
  ),
  CURRENCY_DIFFERS: row(
    "An amount in another currency than its row",
    "The amount carries a sign or code that is not the row's currency (the base currency where none is stated).",
    "Export the currency as a column of its own and name it under columns.currency."
  ),
  LINES_UNREADABLE: row(
    "A line to be summed is no number",
    "The amount is the sum of lines of another file, and one of them cannot be read.",
    "Correct that line; it is named."
  ),
  LOOKUP_AMBIGUOUS: row(
    "A lookup finds more than one value",
    "The other file holds different values for the same key.",
    "Keep one of them in that file."
  ),
  TOTAL_DIFFERS: row(
    "A total row that differs from the rows above it",
    "The export ends with a total, and the rows do not add up to it: some are missing, were rejected, or were edited.",
    "Export again and compare; the figures rest on the rows, not on the total."
  ),
  FUTURE_DATE: row(
    "Finished after the day of the export",
    "A deal cannot have been won, nor a visit made, after the data was exported.",
    "Correct the date, or declare known_on in sources.json."
  ),
  ORPHAN: row(
    "Refers to a row that is not there",
    "The id names a person, customer or deal that no row has: loading it would invent one.",
    "Export the missing row; look in quarantine whether it was rejected itself."
  ),
  FX_RATE_MISSING: row(
    "No exchange rate for that day",
    "An amount in another currency needs a rate that holds on its day. It is never taken as 1.",
    "Add the rate to fx_rates."
  ),
  CONFLICTING_KEY: row(
    "Two rows of one id that disagree",
    "The rows have the same id and different content. Nobody can tell which is right, so none is loaded.",
    "Keep the right one in the export."
  ),
  DUPLICATE_ROW: row(
    "The same row twice",
    "The first copy was loaded; the others are counted here, so that every row is accounted for.",
    "Nothing needs to be done. Remove the copies to have the message gone."
  ),
  CLOSED_WITHOUT_DATE: row(
    "Won or lost on no day",
    "Without the day a deal belongs to no quarter.",
    "Fill in the close date."
  ),
  CLOSED_BEFORE_CREATED: row(
    "Closed before it was created",
    "One of the two dates is wrong, and with it the sales cycle or the quarter.",
    "Correct the dates. A whole file of them points to swapped columns."
  ),
  WON_AMOUNT_NEGATIVE: row(
    "Won with a negative amount",
    "A credit note is not a won deal; it would lower the bookings of whoever owns it.",
    "Correct the amount, or leave credit notes out under keep."
  ),
  SPELL_ENDS_BEFORE_START: row(
    "Owned until before it began",
    "The last day of a spell of ownership lies before its first.",
    "Correct the dates."
  ),
  TERM_ENDS_BEFORE_START: row(
    "A contract that ends before it starts",
    "The day on which its renewal is due cannot be trusted.",
    "Correct the dates."
  ),
  NOT_A_KEY: row(
    "Not a key of the dashboard's links",
    "A decision names accounts and people by the keys that the pages' addresses show, not by CRM or HR ids.",
    "Take the key from the address of the account's or the person's page, or record the decision on the Decisions page and export it again."
  ),
  QUOTA_NOT_POSITIVE: row(
    "A target of nothing",
    "Attainment of a target of 0 has no meaning.",
    "Leave the row out where there is no target."
  ),
  SPLITS_ABOVE_ONE: row(
    "More than the whole credit",
    "The splits of one deal add up to more than 100 %. Nobody can tell whose is too large, so none of the deal's is loaded.",
    'Correct the splits of the deal. Where they are written 60 for 60 %, declare formats.ratios "percent".'
  )
} satisfies Record<string, CodeEntry>;
