import { type ChildProcess, spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { Command } from "commander";
import { t } from "../../src/text/t.js";
import { startFramework } from "./framework.js";
import { dataLink, projectFolder, sampleFolder } from "./paths.js";
import { portOption } from "./portOption.js";
import { runCommand } from "./runCommand.js";
import { touchSnapshots } from "./touchSnapshots.js";
import { type Watched, watchFiles } from "./watchFiles.js";

interface Choice {
  data?: string;
  port?: number;
}

const command = (): Command =>
  new Command("npm run preview --")
    .description(
      t(
        "Loads a data folder and shows the pages, which update while pages, components, exports, sources.json, policy or models are edited."
      )
    )
    .option(
      "--data <folder>",
      t("the data folder (default: the SALES_DATA variable, else the bundled sample)")
    )
    .addOption(portOption())
    .action(async ({ data, port }: Choice) => {
      const folder = resolve(data ?? (process.env.SALES_DATA || sampleFolder));
      if (!(await loadAgain(folder)))
        console.error(
          t("The pages show the data loaded before, if any; correct the problem and they update.")
        );
      const stopWatching = watchFiles(inputs(folder), async () => {
        console.log(t("A file changed: loading again."));
        await loadAgain(folder);
      });
      const exitCode = await showPages(port);
      stopWatching();
      process.exitCode = exitCode ?? 0;
    });

function inputs(folder: string): Watched[] {
  return [
    { folder, files: /\.(csv|tsv|txt|json)$/i, isRecursive: true },
    { folder: join(projectFolder, "data"), files: /\.json$/, isRecursive: false },
    { folder: join(projectFolder, "data", "presets"), files: /\.json$/, isRecursive: false },
    { folder: join(projectFolder, "loaders"), files: /\.(sql|ts)$/, isRecursive: true }
  ];
}

/** A process of its own for each load, so that edited models and rules are the ones that run. */
async function loadAgain(folder: string): Promise<boolean> {
  const script = join(projectFolder, "loaders", "loadCommand.ts");
  const child = spawn(process.execPath, ["--import", "tsx", script, "--data", folder], {
    cwd: projectFolder,
    stdio: "inherit"
  });
  const isLoaded = (await exitCodeOf(child)) === 0;
  if (!isLoaded) return false;
  await touchSnapshots(dataLink);
  // Once more for a page that was just being opened or redrawn and was not watching yet.
  setTimeout(() => void touchSnapshots(dataLink), 1000).unref();
  return true;
}

async function showPages(port: number | undefined): Promise<number | null> {
  const portArguments = port === undefined ? [] : ["--port", String(port)];
  const framework = startFramework(["preview", "--host", "127.0.0.1", "--no-open", ...portArguments]);
  framework.stdout?.pipe(process.stdout);
  framework.stderr?.pipe(process.stderr);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => framework.kill(signal));
  return exitCodeOf(framework);
}

function exitCodeOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolveExit, reject) => {
    child.once("error", reject);
    child.once("close", resolveExit);
  });
}

await runCommand(command);
