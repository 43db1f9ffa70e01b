import { t } from "../../../src/text/t.js";
import { DataProblem, type Problem } from "../../sources/dataProblem.js";
import type { Dialect } from "./dialect.js";
import { readRecords } from "./readRecords.js";
import { whyNotCsv } from "./whyNotCsv.js";

/** The headers of a CSV, trimmed; throws DataProblem where the file is missing, empty or no CSV. */
export async function readHeaders(path: string, name: string, dialect: Dialect): Promise<string[]> {
  const why = await whyNotCsv(path, name, dialect.encoding);
  if (why) throw new DataProblem([why]);
  let headers: string[] | null = null;
  await readRecords(path, name, dialect, {
    headers: (cells) => {
      headers = cells;
      return false;
    },
    record: () => undefined,
    skipped: () => undefined,
    badQuotes: (text) => {
      throw new DataProblem([badHeader(name, text)]);
    }
  });
  if (headers === null) throw new DataProblem([badHeader(name, "")]);
  return headers;
}

const badHeader = (name: string, text: string): Problem => ({
  code: "HEADERS_UNREADABLE",
  where: `${name}:1`,
  expected: t("a line of headers"),
  found:
    text === ""
      ? t("none")
      : t("quotes that do not match in {line}", { line: JSON.stringify(text.slice(0, 80)) }),
  mend: t("Export it again with headers in the first line.")
});
