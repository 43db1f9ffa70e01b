import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** `import … from "x"`, `export … from "x"`, `import "x"` at the start of a line or statement, and `import("x")`. */
const specifier =
  /(?:(?:^|[;}])[ \t]*(?:import|export)\b(?:[^"'`();]*\bfrom)?\s*|\bimport\(\s*)"([^"\n]+)"/gm;

/**
 * Imports of pages and components that lead nowhere, as "FILE: SPECIFIER". Framework may exit 0 on one,
 * and the page would be dead in the browser.
 */
export async function unresolvedImports(siteFolder: string): Promise<string[]> {
  const problems: string[] = [];
  for (const file of await readdir(siteFolder, { recursive: true })) {
    if (!file.endsWith(".html") && !/^_import[\\/].*\.js$/.test(file)) continue;
    const text = await readFile(join(siteFolder, file), "utf8");
    const script = file.endsWith(".html") ? inlineScripts(text) : text;
    for (const [, name = ""] of script.matchAll(specifier))
      if (!isResolved(join(siteFolder, dirname(file)), name)) problems.push(`${file}: ${name}`);
  }
  return problems.sort();
}

function isResolved(fromFolder: string, name: string): boolean {
  return /^\.{1,2}\//.test(name) && existsSync(join(fromFolder, name));
}

function inlineScripts(html: string): string {
  return [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]).join("\n");
}
