import { type Command, Help } from "commander";
import { t, tKnown } from "../../src/text/t.js";

/** Has commander say its own words, of help and of options that it cannot read, in the language spoken now. */
export const inWords = (command: Command): Command =>
  command
    .helpOption("-h, --help", t("display help for command"))
    .configureHelp({
      styleTitle: tKnown,
      optionDescription: (option) => reworded(new Help().optionDescription(option), extras)
    })
    .configureOutput({ outputError: (text, write) => write(reworded(text, errors)) });

type Wording = readonly [pattern: RegExp, say: (...found: [string, string, string]) => string];

/** What commander adds to the description of an option. */
const extras: readonly Wording[] = [
  [
    / \(choices: (.*), default: (.*)\)$/,
    (choices, value) => t(" (choices: {choices}, default: {value})", { choices, value })
  ],
  [/ \(default: (.*)\)$/, (value) => t(" (default: {value})", { value })]
];

/** What commander's errors say, as it words them, with what they name. */
const errors: readonly Wording[] = [
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
  [/Allowed choices are (.*)\./, (choices) => t("Allowed choices are {choices}.", { choices })],
  [/\(Did you mean (--?[\w-]+)\?\)/, (option) => t("(Did you mean {option}?)", { option })]
];

const reworded = (text: string, wordings: readonly Wording[]): string =>
  wordings.reduce(
    (said, [pattern, say]) =>
      said.replace(pattern, (_whole, ...found: string[]) =>
        say(found[0] ?? "", found[1] ?? "", found[2] ?? "")
      ),
    text
  );
