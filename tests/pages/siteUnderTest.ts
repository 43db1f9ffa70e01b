import { spawn, spawnSync } from "node:child_process";
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { projectFolder, sampleFolder, workFolder } from "../../loaders/site/paths.js";
import { serveSite } from "../../loaders/site/serveSite.js";

export interface SiteUnderTest {
  /** Where the sample's site is served, without a closing slash. */
  address: string;
  /** Folder of the built site. */
  site: string;
  /** Folder of the snapshot it was built over. */
  snapshot: string;
  /** Paths of its pages, as "/" and "/reps". */
  pages: string[];
  /** Links between pages that lead nowhere. */
  warnings: string[];
  /** Whether loading and building ran where the system has no network at all. */
  isBuiltOffline: boolean;
  /** Network interfaces, the loopback aside, that the load and the build could see. */
  interfaces: string[];
}

declare module "vitest" {
  export interface ProvidedContext {
    siteUnderTest: SiteUnderTest;
  }
}

/** What loadAndBuild.ts writes when it is done. */
export type BuildRecord = Pick<SiteUnderTest, "snapshot" | "pages" | "warnings" | "interfaces">;

/** Loads the sample, builds its site and serves it, once for all page tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = join(workFolder, "tests", `site-${process.pid}`);
  await mkdir(folder, { recursive: true });
  const isolation = networkIsolation();
  await loadAndBuild(isolation ?? [], sampleFolder, folder);
  const record = JSON.parse(await readFile(join(folder, "built.json"), "utf8")) as BuildRecord;
  const site = join(folder, "site");
  const server = await serveSite(site, 0);
  project.provide("siteUnderTest", {
    ...record,
    address: server.address,
    site,
    isBuiltOffline: isolation !== null
  });
  return async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
}

/** The words that start a program without a network, or null where this system has none that work. */
function networkIsolation(): string[] | null {
  for (const words of [
    ["unshare", "-n"],
    ["unshare", "-rn"]
  ])
    if (spawnSync(words[0] ?? "", [...words.slice(1), "true"]).status === 0) return words;
  return null;
}

/** Loads `data` and builds its site into `folder`, in a process of its own that `isolation` starts. */
async function loadAndBuild(isolation: readonly string[], data: string, folder: string): Promise<void> {
  const script = join(projectFolder, "tests", "pages", "loadAndBuild.ts");
  const [program = "", ...words] = [...isolation, process.execPath, "--import", "tsx", script, data, folder];
  const child = spawn(program, words, { cwd: projectFolder, stdio: ["ignore", "inherit", "inherit"] });
  const exitCode = await new Promise((resolve) => child.once("close", resolve));
  if (exitCode !== 0) throw new Error(`Loading and building ${data} failed; the reason is printed above.`);
}
