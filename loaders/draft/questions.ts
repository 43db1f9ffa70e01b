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
      words.flatMap((read) => wordQuestion(`${file} as ${table}`, read))
    ),
    ...complaints(draft),
    ...encodings(draft),
    ...borrowed(draft),
    ...rivals(draft)
  ];
}

const missing = (draft: Draft): string[] =>
  missingTables([...draft.matches, ...draft.borrowed]).map(
    (table) =>
      `Which file holds ${tables[table].grain} per row? No file looks like ${table}, and nothing can be loaded ` +
      `without it. Export it from the ${tables[table].from} system, or name the file under tables.${table}.`
  );

const unread = ({ unreadable, misses }: Draft): string[] => [
  ...unreadable.map(({ why }) => why),
  ...misses.map(({ file, table, lacking }) =>
    lacking.length === 0
      ? `Does ${file} belong to ${table}? Too few of its headers are known to say so.`
      : `Does ${file} belong to ${table}? Its name says so, but no header is known as ${lacking.join(", ")}: ` +
        'name them under columns, a fixed value as {"constant": "…"}.'
  )
];

const currency = ({ currency: { code, proof } }: Draft): string[] =>
  proof === null
    ? [`Which currency are amounts in? Nothing in the files tells; the draft says base_currency ${code}.`]
    : [];

const shownWords = 12;

function wordQuestion(where: string, { column, known, others, othersAs }: WordsRead): string[] {
  if (others.length === 0) return [];
  const more = others.length > shownWords ? ` and ${others.length - shownWords} more` : "";
  const listed = others.slice(0, shownWords).map((word) => JSON.stringify(word));
  const read = Object.entries(known).map(([word, choice]) => `${JSON.stringify(word)} = ${choice}`);
  const beside = read.length > 0 ? ` (beside ${read.join(", ")})` : "";
  const words = `${listed.join(", ")}${more}`;
  if (othersAs === null)
    return [
      `${where}: what do these words of ${column} mean${beside}: ${words}? Map them under values.${column}; else their rows are set aside.`
    ];
  const taken = othersAs === "" ? "unknown" : JSON.stringify(othersAs);
  return [
    `${where}: is it right that ${column} is ${taken} for ${words}${beside}? Else map them under values.${column}.`
  ];
}

const complaints = ({ matches }: Draft): string[] =>
  matches
    .filter(({ table }) => table === "complaints")
    .map(
      ({ file }) =>
        `Is every row of ${file} a complaint? Else keep those that are, as "keep": [{"column": "Type", "is": ["Complaint"]}].`
    );

const encodings = ({ looks, matches }: Draft): string[] =>
  looks
    .filter(({ file, encoding }) => !encoding.isProven && matches.some((match) => match.file === file))
    .map(
      ({ file, encoding }) =>
        `Is ${file} read rightly (${encoding.proof})? Else declare another formats.encoding.`
    );

const borrowed = (draft: Draft): string[] =>
  draft.borrowed.map(
    ({ file, table }) =>
      `Is there a better file for ${table}? The draft takes them from ${file}, which only names them.`
  );

const rivals = (draft: Draft): string[] =>
  draft.rivals.map(
    ({ file, table, taken }) =>
      `Does ${file} hold more ${table} than ${taken}? The draft takes ${taken} alone.`
  );
