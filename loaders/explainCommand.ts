import { Argument, Command } from "commander";
import { codes, codeNames, type Code } from "./schema/codes.js";
import { runCommand } from "./site/runCommand.js";
import { nearest } from "./sources/nearest.js";

const widest = Math.max(...codeNames.map((code) => code.length));

function listed(): string {
  const lines = codeNames.map((code) => `${code.padEnd(widest)}  ${codes[code].title}`);
  return [...lines, "", "npm run explain CODE says what one of them means and how to mend it."].join("\n");
}

function explained(code: Code): string {
  const { title, meaning, mend, effect } = codes[code];
  return `${code}: ${title} (${effect})\n\n${meaning}\n\nWhat to do: ${mend}`;
}

function explain(word: string | undefined): string {
  if (word === undefined) return listed();
  const code = codeNames.find((name) => name === word.toUpperCase());
  if (code) return explained(code);
  throw new Error(`No code is called "${word}"${nearest(word.toUpperCase(), codeNames)}.`);
}

const command = new Command("npm run explain --")
  .description(
    "Says what a code means that a load prints in brackets or quarantine holds, and how to mend it."
  )
  .addArgument(new Argument("[code]", "as RAGGED_ROW; without one, all codes are listed"))
  .action((word: string | undefined) => console.log(explain(word)));

await runCommand(command);
