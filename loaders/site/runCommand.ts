import type { Command } from "commander";
import { speak } from "../../src/text/language.js";
import { printable } from "../printable.js";
import { inWords } from "./commandWords.js";
import { languageAsked } from "./languageAsked.js";

/**
 * Runs a command line, which is composed and run in the language that REVIEW_LANGUAGE asks for; a problem is printed in
 * its own words, without a stack, and exits with 1.
 */
export async function runCommand(command: Command | (() => Command)): Promise<void> {
  try {
    speak(languageAsked(process.env["REVIEW_LANGUAGE"]));
    await inWords(typeof command === "function" ? command() : command).parseAsync();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    for (const line of message.split("\n")) console.error(printable(line));
    process.exitCode = 1;
  }
}
