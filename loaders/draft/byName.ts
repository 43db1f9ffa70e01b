import { t } from "../../src/text/t.js";
import { columnsOf } from "../schema/derive.js";
import type { FileLook } from "./lookAtFile.js";
import type { Match } from "./match.js";

/** At least this share of the values are names of the other file, before they are taken for names. */
const fewestNamed = 0.5;

/**
 * The matches, with a lookup where a file names people or customers by name and their own file has an id for each: as
 * plain references every one of its rows would refer to nothing.
 */
export const byName = (matches: readonly Match[], looks: readonly FileLook[]): Match[] =>
  matches.map((match) =>
    columnsOf(match.table).reduce((changed, { name: column, references = "" }) => {
      const [table, key = ""] = references.split(".");
      const [parent, ...others] = matches.filter((other) => other.table === table);
      return parent && others.length === 0 && parent.file !== match.file
        ? looked(changed, { column, key, parent, looks })
        : changed;
    }, match)
  );

interface Reference {
  column: string;
  key: string;
  parent: Match;
  looks: readonly FileLook[];
}

function looked(match: Match, { column, key, parent, looks }: Reference): Match {
  const [own, other] = [match, parent].map(({ file }) => looks.find((look) => look.file === file));
  const header = match.found[column] ?? "";
  const [id, name] = [parent.found[key] ?? "", parent.found["name"] ?? ""];
  // A lookup reads the other file as its own is written.
  if (!own || !other || !isSameShape(own, other)) return match;
  const values = valuesOf(own, header);
  const [ids, names] = [valuesOf(other, id), valuesOf(other, name)];
  const named = [...values].filter((value) => names.has(value)).length;
  const known = [...values].filter((value) => ids.has(value)).length;
  if (named <= known || named < values.size * fewestNamed) return match;
  const lookup = { file: parent.file, match: { [header]: name }, take: id };
  return {
    ...match,
    columns: { ...match.columns, [column]: { lookup } },
    found: { ...match.found, [column]: t("{header} of {file}", { header: id, file: parent.file }) }
  };
}

/** What a column of a file states, as far as it was looked at; nothing where it is derived. */
function valuesOf({ headers, rows }: FileLook, header: string): ReadonlySet<string> {
  const at = headers.indexOf(header);
  const values = at < 0 ? [] : rows.map((cells) => (cells[at] ?? "").trim());
  return new Set(values.filter((value) => value !== ""));
}

const isSameShape = (own: FileLook, other: FileLook): boolean =>
  own.delimiter === other.delimiter &&
  own.headerLine === other.headerLine &&
  own.encoding.encoding === other.encoding.encoding;
