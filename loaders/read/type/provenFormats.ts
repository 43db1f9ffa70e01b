import { t } from "../../../src/text/t.js";
import type { Code } from "../../schema/codes.js";
import { DataProblem, type Problem } from "../../sources/dataProblem.js";
import type { DateOrder } from "./dateSql.js";
import type { NumberMarks } from "./numberSql.js";
import type { Counts, Place } from "./proof.js";

/** Rows that contradict the rest, or that could be read in two ways, are rejected up to this share; beyond, the load stops. */
const fewestShare = 0.1;

const isFew = (part: number, whole: number): boolean => part <= whole * fewestShare;

/**
 * Whether the marks would be the same had the file more numbers with a decimal point than were found: where only some
 * of them were counted.
 */
export function areMarksSettled({ commas, points, two_marks }: Counts): boolean {
  if (commas === 0) return two_marks === 0 || points > 0;
  return points > commas && isFew(commas, points + commas);
}

/** The order of day and month that the counts prove; throws DataProblem with the question where they do not. */
export function provenDates(found: Counts, place: Place): DateOrder {
  const { days, day_first, month_first, two_orders, two_digits, serials, examples } = found;
  const questions: Problem[] = [];
  const ask = (code: Code, example: string | undefined, question: string) =>
    questions.push({
      code,
      where: `${place.file}, ${place.key}`,
      expected: t("dates that can be read in one way"),
      found: JSON.stringify(example ?? ""),
      mend: question
    });
  if (!isFew(two_digits, days))
    ask(
      "TWO_DIGIT_YEAR",
      examples.two_digits,
      t(
        'Which part is the day? Declare formats.dates "mdy" or "dmy" in sources.json, or export years with four digits.'
      )
    );
  if (!isFew(serials, days))
    ask(
      "EXCEL_DATE_NUMBER",
      examples.serials,
      t(
        'Is it a day\'s number in Excel? Then declare formats.dates "excel" in sources.json, or format the column as a date and export again.'
      )
    );
  if (!isFew(Math.min(day_first, month_first), day_first + month_first))
    ask(
      "DATE_ORDER_CONFLICT",
      t("{one} and {other}", { one: examples.day_first ?? "", other: examples.month_first ?? "" }),
      t(
        "Some days stand before the month and some behind it: export the file again with one format, or declare formats.dates in sources.json."
      )
    );
  else if (day_first + month_first === 0 && !isFew(two_orders, days))
    ask(
      "DATE_ORDER_UNKNOWN",
      examples.two_orders,
      t(
        'Which part is the day? Nothing in the file tells: declare formats.dates "dmy" or "mdy" in sources.json.'
      )
    );
  if (questions.length > 0) throw new DataProblem(questions);
  if (day_first + month_first === 0) return "clear";
  const order = day_first > month_first ? "dmy" : "mdy";
  // Where the file contradicts itself, days that could be read in two ways are not read at all.
  return Math.min(day_first, month_first) > 0 ? `mostly_${order}` : `clear_${order}`;
}

/** The marks in numbers that the counts prove; throws DataProblem with the question where they do not. */
export function provenMarks(found: Counts, place: Place): NumberMarks {
  const { numbers, points, commas, two_marks, examples } = found;
  const ask = (code: Code, example: string, question: string): never => {
    throw new DataProblem([
      {
        code,
        where: `${place.file}, ${place.key}`,
        expected: t("numbers that can be read in one way"),
        found: JSON.stringify(example),
        mend: question
      }
    ]);
  };
  if (!isFew(Math.min(points, commas), points + commas))
    ask(
      "NUMBER_MARKS_CONFLICT",
      t("{one} and {other}", { one: examples.points ?? "", other: examples.commas ?? "" }),
      t(
        "Some numbers have a decimal point and some a decimal comma: export the file again with one format, or declare formats.decimal in sources.json."
      )
    );
  if (points + commas === 0 && !isFew(two_marks, numbers))
    ask(
      "NUMBER_MARKS_UNKNOWN",
      examples.two_marks ?? "",
      t(
        'Is the mark for decimals or for thousands? Nothing in the file tells: declare formats.decimal "." or "," in sources.json.'
      )
    );
  return {
    decimal: commas > points ? "," : ".",
    thousands: "auto",
    rejectsAmbiguous: points > 0 === commas > 0
  };
}
