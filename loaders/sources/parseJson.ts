import { t } from "../../src/text/t.js";
import { DataProblem } from "./dataProblem.js";

/** The value of a JSON text; throws DataProblem with line and column where it is not JSON. */
export function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const message = (error as Error).message;
    // Node states the character's position, save where the text ends too early.
    const position = Number(/at position (\d+)/.exec(message)?.[1] ?? text.length);
    const before = text.slice(0, position).split("\n");
    throw new DataProblem([
      {
        code: "SOURCES_NOT_JSON",
        where: `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`,
        expected: t("valid JSON"),
        found: message.replace(/ in JSON at position.*$/s, ""),
        mend: t("Look for a missing comma, quote or bracket at that place.")
      }
    ]);
  }
}
