import type { z } from "zod";
import { t } from "../../src/text/t.js";
import { tableNames } from "../schema/tables.js";
import type { Problem } from "./dataProblem.js";
import { nearest } from "./nearest.js";
import { formats, presetFile, sourcesFile, tableSource } from "./sourcesFile.js";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** One problem per key that does not fit the schema, each with its key path and the nearest known key. */
export function describeIssues(file: string, issues: readonly Issue[], value: unknown): Problem[] {
  return issues.flatMap((issue) => {
    const where = `${file} ${pathText(issue.path)}`.trimEnd();
    if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(file, issue.path, key));
    return [
      {
        code: "SOURCES_VALUE_WRONG",
        where,
        expected: expectedAt(issue),
        found: JSON.stringify(valueAt(value, issue.path)) ?? t("nothing"),
        mend: t("Correct the entry.")
      }
    ];
  });
}

/** tables.deals[0].columns.amount */
export const pathText = (path: Path): string =>
  path.reduce<string>(
    (text, part) => (typeof part === "number" ? `${text}[${part}]` : `${text}${text && "."}${String(part)}`),
    ""
  );

function unknownKey(file: string, path: Path, key: string): Problem {
  const known = knownKeys(path);
  return {
    code: "SOURCES_KEY_UNKNOWN",
    where: `${file} ${pathText([...path, key])}`,
    expected: t("one of {choices}", { choices: known.join(", ") }),
    found: nearest(t('the key "{key}"', { key }), key, known),
    mend: t("Correct the name, or remove the entry.")
  };
}

/** The keys that the schema knows at a place of sources.json or of a preset. */
function knownKeys(path: Path): string[] {
  const last = path.at(-1);
  if (path.length === 0)
    return [...new Set([...Object.keys(sourcesFile.shape), ...Object.keys(presetFile.shape)])];
  if (last === "formats") return Object.keys(formats.shape);
  if (last === "tables") return [...tableNames];
  if (path[0] === "tables" && path.length === 3) return Object.keys(tableSource.shape);
  if (path[0] === "tables" && path.length === 2) return ["columns", "values", "keep"];
  return ["file", "match", "take", "product", "one_minus", "text", "column", "is", "is_not"];
}

function expectedAt(issue: Issue): string {
  if (issue.code === "invalid_union") {
    return issue.path.includes("keep")
      ? t("{one} or {other}", {
          one: `{"column": ${t("header")}, "is": [${t("texts")}]}`,
          other: `{"column": ${t("header")}, "is_not": [${t("texts")}]}`
        })
      : t("a header, or one of {shapes}", {
          shapes: '{"constant": …}, {"concat": […]}, {"lookup": {…}}, {"sum": {…}}'
        });
  }
  const path = issue.path.map(String);
  if (path.at(-1) === "base_currency") return t("an ISO 4217 code of three capital letters");
  if (path.at(-1) === "review_quarter") return t("a quarter as 2026-Q3");
  return issue.message
    .replace(/^Invalid (input|option|string|ISO date): ?|^无效(输入|选项|字符串)：/, "")
    .replace(/^expected |^期望 ?/, "")
    .replace(/(, received |，实际接收 ).*$/, "");
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, part) => (inner as Record<PropertyKey, unknown> | undefined)?.[part], value);
