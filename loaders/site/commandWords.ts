import type { Command } from "commander";
import { t, tKnown } from "../../src/text/t.js";

/** Has commander say its own words, of help and of options that it cannot read, in the language spoken now. */
export const inWords = (command: Command): Command =>
  command
    .helpOption("-h, --help", t("display help for command"))
    .configureHelp({ styleTitle: tKnown })
    .configureOutput({ outputError: (text, write) => write(errorText(text)) });

/** What commander's errors say, as it words them, with what they name. */
const errors: readonly [pattern: RegExp, say: (...found: [string, string, string]) => string][] = [
  [/^error: unknown option '(.*?)'/, (option) => t("error: unknown option '{option}'", { option })],
  [
    /^error: missing required argument '(.*?)'/,
    (name) => t("error: missing required argument '{name}'", { name })
  ],
  [
    /^error: option '(.*?)' argument missing/,
    (option) => t("error: option '{option}' argument missing", { option })
  ],
  [
    /^error: option '(.*?)' argument '(.*?)' is invalid\. (.*)/,
    (option, value, why) =>
      t("error: option '{option}' argument '{value}' is invalid. {why}", { option, value, why })
  ],
  [
    /^error: too many arguments\. Expected (\d+) arguments? but got (\d+)\./,
    (expected, found) =>
      expected === "1"
        ? t("error: too many arguments. Expected 1 argument but got {found}.", { found })
        : t("error: too many arguments. Expected {expected} arguments but got {found}.", { expected, found })
  ],
  [/\(Did you mean (--?[\w-]+)\?\)/, (option) => t("(Did you mean {option}?)", { option })]
];

const errorText = (text: string): string =>
  errors.reduce(
    (said, [pattern, say]) =>
      said.replace(pattern, (_whole, ...found: string[]) =>
        say(found[0] ?? "", found[1] ?? "", found[2] ?? "")
      ),
    text
  );
