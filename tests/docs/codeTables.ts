import { type Code, type CodeEffect, codeEffects, codeNames, codes } from "../../loaders/schema/codes.js";

const titles: Readonly<Record<CodeEffect, string>> = {
  "load stops": "The load stops",
  "row set aside": "A row is set aside",
  warning: "A warning"
};

const begin = "<!-- codes: written by tests/docs/writeCodeTables.ts -->\n";
const end = "<!-- /codes -->";

// A bar would end the cell, also inside code.
const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("<", "&lt;");

function row(code: Code): string {
  const { title, meaning, mend } = codes[code];
  return `| \`${code}\` | **${cell(title)}.** ${cell(meaning)} | ${cell(mend)} |`;
}

function table(effect: CodeEffect): string {
  const rows = codeNames.filter((code) => codes[code].effect === effect).map(row);
  return [
    `### ${titles[effect]}`,
    "| code | what it means | what to do |",
    "| --- | --- | --- |",
    ...rows
  ].join("\n");
}

/** The tables of every code, by what follows from it, as docs/analyst.md holds them between its two marks. */
export function withCodeTables(page: string): string {
  const [before, rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error("docs/analyst.md has lost the marks around its codes.");
  return `${before}${begin}${codeEffects.map(table).join("\n\n")}\n${end}${after}`;
}
