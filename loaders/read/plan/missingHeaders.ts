import { join } from "node:path";
import { t } from "../../../src/text/t.js";
import { printableValue } from "../../printable.js";
import type { Problem } from "../../sources/dataProblem.js";
import type { ResolvedSource } from "../../sources/resolveSource.js";
import { headersElsewhere } from "./headersElsewhere.js";

/** A header that a source needs and one of its files lacks. */
export interface MissingHeader {
  file: string;
  /** Null where nothing says what it is called. */
  header: string | null;
  /** What it is for: a column's name, or another key of the source. */
  use: string;
  /** Those that the file has. */
  headers: readonly string[];
  /** What is said of it where it is the only one. */
  alone: Problem;
}

/** One problem per file, however many headers it lacks: they mostly have one cause. */
export const missingHeaderProblems = (
  folder: string,
  source: ResolvedSource,
  missing: readonly MissingHeader[]
): Promise<Problem[]> =>
  Promise.all(
    [...new Set(missing.map(({ file }) => file))].map(async (file) => {
      const lacks = missing.filter((lack) => lack.file === file);
      const [lack, ...others] = lacks;
      const problem = lack && others.length === 0 ? lack.alone : together(file, lacks, source);
      const mend = await headersElsewhere(join(folder, file), file, source);
      return mend === null ? problem : { ...problem, mend };
    })
  );

const longestLine = 200;

function together(file: string, lacks: readonly MissingHeader[], source: ResolvedSource): Problem {
  const { header_line: line, delimiter } = source.formats;
  const found = lacks[0]?.headers ?? [];
  return {
    code: "HEADER_MISSING",
    where: `${file}:${line}`,
    expected: t("the headers {headers} (preset {preset})", {
      headers: [...new Set(lacks.map(named))].join(", "),
      preset: source.preset
    }),
    found: t("the line {line}", { line: printableValue(found.join(delimiter), longestLine) }),
    mend:
      delimiterHint(found, source) ??
      t("Export these columns, or name the headers that the file has under {key} in sources.json.", {
        key: `${source.key}.columns`
      })
  };
}

function named({ header, use }: MissingHeader): string {
  if (header === null) return t("one for {column}", { column: use });
  return header === use ? JSON.stringify(header) : `${JSON.stringify(header)} (${use})`;
}

/** One single header with another delimiter in it: the file is not separated as declared. */
export function delimiterHint(headers: readonly string[], { key }: ResolvedSource): string | null {
  const found = [";", "\t", "|", ","].find((mark) => headers.length === 1 && headers[0]?.includes(mark));
  return found
    ? t("The file seems to be separated by {mark}: declare {key}: {mark} in sources.json.", {
        mark: JSON.stringify(found),
        key: `${key}.formats.delimiter`
      })
    : null;
}
