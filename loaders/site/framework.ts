import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { t } from "../../src/text/t.js";
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
  throw new Error(
    t("The pages could not be built. {cause}", { cause: cause(stripVTControlCharacters(output)) })
  );
}

function cause(output: string): string {
  const page = /.*^load (\S+)/ms.exec(output)?.[1] ?? t("a page");
  const download = /^npm:(\S+?)@/m.exec(output.replaceAll(`${page} npm:`, `${page}\nnpm:`))?.[1];
  if (download !== undefined)
    return t(
      "{page} needs npm:{download}, which Observable Framework would download. Import packages by their bare name; don't use Framework's own Plot, d3, Inputs, html or sql; and call .arrayBuffer() or .json() directly on FileAttachment(\"…\"), because an attachment that is passed on is taken for one to be decoded by a download.",
      { page, download }
    );
  return `${t("Observable Framework said:")}\n${output.trim().split("\n").slice(-15).join("\n")}`;
}
