import { chmod, mkdtemp, readFile, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
// Comes with tsx.
import { build, type Plugin } from "esbuild";
import { projectFolder } from "../../loaders/site/paths.js";

/**
 * Bundles tests/faults/<name>.ts into one file and returns its path: a process of it is ready several times sooner
 * than one that compiles each file it imports, and a hundred of them are started.
 */
export async function bundleChild(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "child-"));
  // For processes of other users, too.
  await chmod(folder, 0o755);
  await symlink(join(projectFolder, "node_modules"), join(folder, "node_modules"), "junction");
  const outfile = join(folder, `${name}.mjs`);
  await build({
    entryPoints: [join(projectFolder, "tests/faults", `${name}.ts`)],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    external: ["@duckdb/node-api"],
    // Some of the packages that are bundled still call require.
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);'
    },
    plugins: [keepUrls]
  });
  return outfile;
}

/** Loaders look for SQL and presets beside their own source file, and must still find them there. */
const keepUrls: Plugin = {
  name: "keep import.meta.url",
  setup(esbuild) {
    esbuild.onLoad({ filter: /[\\/]loaders[\\/].*\.ts$/ }, async ({ path }) => ({
      loader: "ts",
      contents: (await readFile(path, "utf8")).replaceAll(
        "import.meta.url",
        JSON.stringify(pathToFileURL(path).href)
      )
    }));
  }
};
