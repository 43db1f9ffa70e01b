import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { openBundleCache } from "./bundleCache.js";
import { bundlePages } from "./bundlePages.js";
import { runFramework } from "./framework.js";
import { hardenPage } from "./hardenPage.js";
import { folderOf, pageIn } from "./pageIn.js";
import { projectFolder, sourceFolder, workFolder } from "./paths.js";
import { copyRows, stageSource } from "./stageSource.js";
import { unresolvedImports } from "./unresolvedImports.js";

export interface SiteOptions {
  /** Folder of the published snapshot, or a link to it. */
  snapshot: string;
  /** Folder of the pages; src/ where it is not given. */
  pages?: string;
  /** Where the finished site goes; must not exist, and appears whole or not at all. */
  output: string;
  /** Receives what is being done, line by line. */
  report: (line: string) => void;
}

export interface BuiltSite {
  /** Paths of the pages, as "/" and "/reps". */
  pages: string[];
  /** Links between pages that lead nowhere, in Framework's words; the site works without them. */
  warnings: string[];
}

/** Builds the pages over one snapshot. Throws, leaving no output, where anything is missing or unresolved. */
export async function buildSite({
  snapshot,
  pages = sourceFolder,
  output,
  report
}: SiteOptions): Promise<BuiltSite> {
  if (!existsSync(join(snapshot, "manifest.json")))
    throw new Error(`There is no loaded data in ${snapshot}. Run "npm run load" first.`);
  const work = join(workFolder, "building", `${Date.now()}-${process.pid}`);
  const [staged, built] = [join(work, "src"), join(work, "site")];
  try {
    const source = await realpath(snapshot);
    await stageSource(pages, source, staged);
    const cache = join(staged, ".observablehq", "cache");
    const bundles = await openBundleCache();
    await bundles.copyInto(cache);
    const printed = await runFramework(
      ["build"],
      { REVIEW_SITE_ROOT: inProject(staged), REVIEW_SITE_OUTPUT: inProject(built) },
      report
    );
    await refuseUnresolvedImports(built);
    const pagePaths = await finishPages(built);
    await copyRows(source, built);
    await bundles.keep(cache);
    await mkdir(dirname(output), { recursive: true });
    await rename(built, output);
    return { pages: pagePaths, warnings: brokenLinks(printed) };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Framework wants its folders relative to where it runs, with slashes on every system. */
function inProject(folder: string): string {
  return relative(projectFolder, folder).split(sep).join("/");
}

/** Packs the scripts of the pages and completes the pages, once per language. */
async function finishPages(siteFolder: string): Promise<string[]> {
  const { chinese } = await bundlePages(siteFolder);
  const files = (await readdir(siteFolder)).filter((name) => name.endsWith(".html")).sort();
  for (const file of files) {
    const html = await readFile(join(siteFolder, file), "utf8");
    for (const language of ["en", "zh"] as const) {
      const folder = join(siteFolder, folderOf[language]);
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, file), hardenPage(pageIn(language, html, chinese), language));
    }
  }
  return files.map((file) => `/${file.replace(/\.html$/, "").replace(/^index$/, "")}`);
}

async function refuseUnresolvedImports(siteFolder: string): Promise<void> {
  const problems = await unresolvedImports(siteFolder);
  if (problems.length > 0)
    throw new Error(
      `${problems.length} imports of the built pages lead nowhere:\n${problems.slice(0, 20).join("\n")}\n` +
        "Install the package, or correct the path in the page or component."
    );
}

function brokenLinks(printed: string): string[] {
  const lines = stripVTControlCharacters(printed).split("\n");
  return lines.filter((line) => /broken link|^\s*↳ .* → /.test(line)).map((line) => line.trim());
}
