import type { Command } from "commander";

/** Runs a command line; a problem is printed in its own words, without a stack, and exits with 1. */
export async function runCommand(command: Command): Promise<void> {
  try {
    await command.parseAsync();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
