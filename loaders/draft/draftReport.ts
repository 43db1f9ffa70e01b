import type { Draft } from "./draftSources.js";
import type { FileLook } from "./lookAtFile.js";
import { lookedUpIn, type Match } from "./match.js";
import { questions } from "./questions.js";
import type { Trial } from "./tryDraft.js";

/** What was found in each file and why, then the questions that remain; lines for a terminal or a text file. */
export function draftReport(draft: Draft, trial: Trial): string[] {
  const { looks, matches, borrowed } = draft;
  const asked = questions(draft, trial);
  const remain = asked.length === 1 ? "1 question remains:" : `${asked.length} questions remain:`;
  return [
    ...looks.flatMap((look) => fileLines(look, [...matches, ...borrowed], trial)),
    "",
    ...(asked.length === 0
      ? ["No question remains."]
      : [remain, ...asked.map((question, index) => `${index + 1}. ${question}`)])
  ];
}

function fileLines(look: FileLook, matches: readonly Match[], trial: Trial): string[] {
  const own = matches.filter(({ file }) => file === look.file);
  if (own.length === 0) {
    const helped = matches.find((match) => lookedUpIn(match).includes(look.file));
    return [`${look.file}: ${helped ? `looked up for ${helped.file}` : "not used"}`];
  }
  const { encoding, proof, headerLine } = look;
  return own.flatMap(({ table, preset, found }) => [
    `${look.file}: ${table}${preset === null ? ", header by header" : `, preset ${preset}`}`,
    `    ${Object.entries(found)
      .map(([column, header]) => `${column} = ${header}`)
      .join(", ")}`,
    `    ${encoding.encoding}: ${encoding.proof}; ${proof}${headerLine === 1 ? "" : `; headers in line ${headerLine}`}`,
    ...trialLines(look.file, table, trial)
  ]);
}

function trialLines(file: string, table: string, { sources }: Trial): string[] {
  const source = sources.find((each) => each.file === file && each.table === table);
  if (!source) return [];
  const { read, filtered, rejects, proof } = source;
  const setAside = rejects.reduce((sum, { rows }) => sum + rows, 0);
  return [
    ...(proof.length > 0 ? [`    ${proof.join("; ")}`] : []),
    `    ${read} rows: ${read - setAside - filtered} could be read, ${setAside} set aside, ${filtered} left out`,
    ...rejects.map(
      ({ code, rows, first_line, column, mend }) =>
        `    ${rows} × line ${first_line}${column ? ` ${column}` : ""}: ${mend} [${code}]`
    )
  ];
}
