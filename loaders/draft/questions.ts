import { t, tKnown } from "../../src/text/t.js";
import { tables } from "../schema/tables.js";
import { problemText } from "../sources/dataProblem.js";
import { missingTables } from "./chooseMatches.js";
import type { Draft } from "./draftSources.js";
import type { WordsRead } from "./readWords.js";
import type { Trial } from "./tryDraft.js";

/** Everything that the files do not tell and a person has to answer, the gravest first. */
export function questions(draft: Draft, { problems }: Trial): string[] {
  return [
    ...missing(draft),
    ...problems.filter(({ code }) => code !== "TABLE_MISSING").map(problemText),
    ...unread(draft),
    ...currency(draft),
    ...draft.words.flatMap(({ file, table, words }) =>
      words.flatMap((read) => wordQuestion(t("{file} as {table}", { file, table }), read))
    ),
    ...complaints(draft),
    ...encodings(draft),
    ...borrowed(draft),
    ...rivals(draft)
  ];
}

const missing = (draft: Draft): string[] =>
  missingTables([...draft.matches, ...draft.borrowed]).map((table) =>
    t(
      "Which file holds {grain} per row? No file looks like {table}, and nothing can be loaded without it. Export it from the {system} system, or name the file under {key}.",
      {
        grain: tKnown(tables[table].grain),
        table,
        system: tKnown(tables[table].from),
        key: `tables.${table}`
      }
    )
  );

const unread = ({ unreadable, misses }: Draft): string[] => [
  ...unreadable.map(({ why }) => why),
  ...misses.map(({ file, table, lacking }) =>
    lacking.length === 0
      ? t("Does {file} belong to {table}? Too few of its headers are known to say so.", { file, table })
      : t(
          "Does {file} belong to {table}? Its name says so, but no header is known as {columns}: name them under columns, a fixed value as {example}.",
          { file, table, columns: lacking.join(", "), example: '{"constant": "…"}' }
        )
  )
];

const currency = ({ currency: { code, proof } }: Draft): string[] =>
  proof === null
    ? [
        t("Which currency are amounts in? Nothing in the files tells; the draft says base_currency {code}.", {
          code
        })
      ]
    : [];

const shownWords = 12;

function wordQuestion(where: string, { column, known, others, othersAs }: WordsRead): string[] {
  if (others.length === 0) return [];
  const listed = others.slice(0, shownWords).map((word) => JSON.stringify(word));
  const rest = others.length - shownWords;
  const shown = listed.join(", ");
  const words = rest > 0 ? t("{shown} and {rest} more", { shown, rest }) : shown;
  const read = Object.entries(known).map(([word, choice]) => `${JSON.stringify(word)} = ${choice}`);
  const beside = read.length > 0 ? t(" (beside {words})", { words: read.join(", ") }) : "";
  const asked = { where, column, words, beside, key: `values.${column}` };
  if (othersAs === null)
    return [
      t(
        "{where}: what do these words of {column} mean{beside}: {words}? Map them under {key}; else their rows are set aside.",
        asked
      )
    ];
  const taken = othersAs === "" ? t("unknown") : JSON.stringify(othersAs);
  return [
    t("{where}: is it right that {column} is {taken} for {words}{beside}? Else map them under {key}.", {
      ...asked,
      taken
    })
  ];
}

const complaints = ({ matches }: Draft): string[] =>
  matches
    .filter(({ table }) => table === "complaints")
    .map(({ file }) =>
      t("Is every row of {file} a complaint? Else keep those that are, as {example}.", {
        file,
        example: '"keep": [{"column": "Type", "is": ["Complaint"]}]'
      })
    );

const encodings = ({ looks, matches }: Draft): string[] =>
  looks
    .filter(({ file, encoding }) => !encoding.isProven && matches.some((match) => match.file === file))
    .map(({ file, encoding }) =>
      t("Is {file} read rightly ({why})? Else declare another formats.encoding.", {
        file,
        why: encoding.proof
      })
    );

const borrowed = (draft: Draft): string[] =>
  draft.borrowed.map(({ file, table }) =>
    t("Is there a better file for {table}? The draft takes them from {file}, which only names them.", {
      file,
      table
    })
  );

const rivals = (draft: Draft): string[] =>
  draft.rivals.map(({ file, table, taken }) =>
    t("Does {file} hold more {table} than {taken}? The draft takes {taken} alone.", { file, table, taken })
  );
