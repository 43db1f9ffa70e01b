import { Argument, Command } from "commander";
import { t, tKnown } from "../src/text/t.js";
import { codes, codeNames, type Code } from "./schema/codes.js";
import { runCommand } from "./site/runCommand.js";
import { nearest } from "./sources/nearest.js";

const widest = Math.max(...codeNames.map((code) => code.length));

function listed(): string {
  const lines = codeNames.map((code) => `${code.padEnd(widest)}  ${tKnown(codes[code].title)}`);
  return [...lines, "", t("npm run explain CODE says what one of them means and how to mend it.")].join("\n");
}

function explained(code: Code): string {
  const { title, meaning, mend, effect } = codes[code];
  return [
    t("{code}: {title} ({effect})", { code, title: tKnown(title), effect: tKnown(effect) }),
    tKnown(meaning),
    t("What to do: {mend}", { mend: tKnown(mend) })
  ].join("\n\n");
}

function explain(word: string | undefined): string {
  if (word === undefined) return listed();
  const code = codeNames.find((name) => name === word.toUpperCase());
  if (code) return explained(code);
  const asked = nearest(`"${word}"`, word.toUpperCase(), codeNames);
  throw new Error(t("No code is called {asked}.", { asked }));
}

const command = (): Command =>
  new Command("npm run explain --")
    .description(
      t("Says what a code means that a load prints in brackets or quarantine holds, and how to mend it.")
    )
    .addArgument(new Argument("[code]", t("as RAGGED_ROW; without one, all codes are listed")))
    .action((word: string | undefined) => console.log(explain(word)));

await runCommand(command);
