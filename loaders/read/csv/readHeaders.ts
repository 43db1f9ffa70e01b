import { DataProblem } from "../../sources/dataProblem.js";
import type { ResolvedFormats } from "../../sources/resolveSource.js";
import { readRecords } from "./readRecords.js";
import { whyNotCsv } from "./whyNotCsv.js";

/** The headers of a CSV, trimmed; throws DataProblem where the file is missing, empty or no CSV. */
export async function readHeaders(
  path: string,
  name: string,
  formats: Pick<ResolvedFormats, "encoding" | "delimiter">
): Promise<string[]> {
  const why = await whyNotCsv(path, name, formats.encoding);
  if (why) throw new DataProblem([why]);
  let headers: string[] | null = null;
  await readRecords(path, name, formats, {
    headers: (cells) => {
      headers = cells;
      return false;
    },
    record: () => undefined,
    badQuotes: (text) => {
      throw new DataProblem([badHeader(name, text)]);
    }
  });
  if (headers === null) throw new DataProblem([badHeader(name, "")]);
  return headers;
}

const badHeader = (name: string, text: string) => ({
  where: `${name}:1`,
  expected: "a line of headers",
  found: text === "" ? "none" : `quotes that do not match in ${JSON.stringify(text.slice(0, 80))}`,
  mend: "Export it again with headers in the first line."
});
