import { joinClauses } from "../../src/rules/format/joinClauses.js";
import { t } from "../../src/text/t.js";
import { told } from "../../src/text/told.js";
import type { QuarantineSummary } from "../schema/outputs.js";
import type { Draft } from "./draftSources.js";
import type { FileLook } from "./lookAtFile.js";
import { lookedUpIn, type Match } from "./match.js";
import { questions } from "./questions.js";
import type { Trial } from "./tryDraft.js";

/** What was found in each file and why, then the questions that remain; lines for a terminal or a text file. */
export function draftReport(draft: Draft, trial: Trial): string[] {
  const { looks, matches, borrowed } = draft;
  const asked = questions(draft, trial);
  const remain =
    asked.length === 1 ? t("1 question remains:") : t("{count} questions remain:", { count: asked.length });
  return [
    ...looks.flatMap((look) => fileLines(look, [...matches, ...borrowed], trial)),
    "",
    ...(asked.length === 0
      ? [t("No question remains.")]
      : [remain, ...asked.map((question, index) => `${index + 1}. ${question}`)])
  ];
}

function fileLines(look: FileLook, matches: readonly Match[], trial: Trial): string[] {
  const own = matches.filter(({ file }) => file === look.file);
  if (own.length === 0) {
    const helped = matches.find((match) => lookedUpIn(match).includes(look.file));
    return [
      helped
        ? t("{file}: looked up for {other}", { file: look.file, other: helped.file })
        : t("{file}: not used", { file: look.file })
    ];
  }
  const { file, encoding, proof, headerLine } = look;
  const shape = { encoding: encoding.encoding, why: encoding.proof, cut: proof };
  return own.flatMap(({ table, preset, found }) => [
    preset === null
      ? t("{file}: {table}, header by header", { file, table })
      : t("{file}: {table}, preset {preset}", { file, table, preset }),
    `    ${Object.entries(found)
      .map(([column, header]) => `${column} = ${header}`)
      .join(", ")}`,
    headerLine === 1
      ? `    ${t("{encoding}: {why}; {cut}", shape)}`
      : `    ${t("{encoding}: {why}; {cut}; headers in line {line}", { ...shape, line: headerLine })}`,
    ...trialLines(file, table, trial)
  ]);
}

function trialLines(file: string, table: string, { sources }: Trial): string[] {
  const source = sources.find((each) => each.file === file && each.table === table);
  if (!source) return [];
  const { read, filtered, rejects, proof } = source;
  const setAside = rejects.reduce((sum, { rows }) => sum + rows, 0);
  return [
    ...(proof.length > 0 ? [`    ${joinClauses(proof)}`] : []),
    `    ${t("{read} rows: {good} could be read, {aside} set aside, {left} left out", {
      read,
      good: read - setAside - filtered,
      aside: setAside,
      left: filtered
    })}`,
    ...rejects.map((reject) => `    ${rejectLine(reject)}`)
  ];
}

/** The report is kept as a file, so it shows no value that may be personal. */
function rejectLine(reject: QuarantineSummary): string {
  const { code, rows, first_line: line, column, example } = reject;
  const place = column ? t("line {line} {column}", { line, column }) : t("line {line}", { line });
  const said = { rows, place, expected: told(reject, "expected"), mend: told(reject, "mend"), code };
  return example === null
    ? t("{rows} × {place}: expected {expected}. {mend} [{code}]", said)
    : t("{rows} × {place}: expected {expected}, found {found}. {mend} [{code}]", {
        ...said,
        found: JSON.stringify(example)
      });
}
