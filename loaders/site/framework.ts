import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { projectFolder } from "./paths.js";

const command = join(
  dirname(createRequire(import.meta.url).resolve("@observablehq/framework/package.json")),
  "dist",
  "bin",
  "observable.js"
);

/** Starts Observable Framework with its telemetry off, in the project's folder. */
export function startFramework(
  args: readonly string[],
  environment: Record<string, string> = {}
): ChildProcess {
  return spawn(process.execPath, [command, ...args], {
    cwd: projectFolder,
    env: { ...process.env, ...environment, OBSERVABLE_TELEMETRY_DISABLE: "true" },
    stdio: ["ignore", "pipe", "pipe"]
  });
}

/**
 * Runs Framework to its end and hands each line it prints to `report`.
 * Returns everything it printed; throws with its last lines where it exits with an error.
 */
export async function runFramework(
  args: readonly string[],
  environment: Record<string, string>,
  report: (line: string) => void
): Promise<string> {
  const child = startFramework(args, environment);
  let output = "";
  const take = (chunk: Buffer): void => {
    const text = chunk.toString();
    output += text;
    for (const line of text.split("\n")) if (line.trim() !== "") report(line.trim());
  };
  child.stdout?.on("data", take);
  child.stderr?.on("data", take);
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (exitCode === 0) return output;
  const lastLines = output.trim().split("\n").slice(-15).join("\n");
  throw new Error(`The pages could not be built. Observable Framework said:\n${lastLines}`);
}
