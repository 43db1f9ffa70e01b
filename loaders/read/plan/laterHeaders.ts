import { t } from "../../../src/text/t.js";
import type { Problem } from "../../sources/dataProblem.js";
import type { ResolvedSource } from "../../sources/resolveSource.js";
import { firstLines } from "../csv/firstLines.js";
import { ownHeaders } from "./headersUsed.js";

/** Preambles are short. */
const searchedLines = 40;

/**
 * Where headers are missing because the header row stands further down, as under a report's title, the problems say so.
 */
export async function withLaterHeaders(
  problems: readonly Problem[],
  path: string,
  source: ResolvedSource
): Promise<Problem[]> {
  if (!problems.some(({ code }) => code === "HEADER_MISSING")) return [...problems];
  const wanted = new Set(Object.values(source.columns).flatMap(({ from }) => ownHeaders(from)));
  const lines = (await firstLines(path, source.formats)).slice(0, searchedLines);
  const hits = lines.map((cells) => cells.filter((cell) => wanted.has(cell)));
  const most = Math.max(...hits.map((found) => found.length));
  const line = hits.findIndex((found) => found.length === most) + 1;
  if (most < 2 || line <= source.formats.header_line) return [...problems];
  const found = (hits[line - 1] ?? []).slice(0, 3).map((header) => JSON.stringify(header));
  const mend = t(
    "The headers seem to stand in line {line} ({headers}): declare {key}: {line} in sources.json.",
    { line, headers: found.join(", "), key: `${source.key}.formats.header_line` }
  );
  return problems.map((problem) => (problem.code === "HEADER_MISSING" ? { ...problem, mend } : problem));
}
