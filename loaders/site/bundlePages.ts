import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { build, type Metafile, type Plugin } from "esbuild";

const imported = /import\("(\.\/_import\/[^"]+\.js)"\)/g;
const preloads = /<link rel="modulepreload" href="\.\/_(?:import|node)\/[^"]+">\n?/g;
const attachment = /"path":"(\.\/_file\/data\/[^"]+\.json)"/g;

export interface Bundles {
  /** The script that holds the Chinese catalogue, as "./_import/part.HASH.js": only Chinese pages fetch it. */
  chinese: string;
}

/**
 * Packs the hundred small scripts that Framework writes for a page into a few: every request waits for the one before
 * it, and a browser asks for six at a time. Parts that several pages need are fetched once. The pages then name their
 * scripts and documents at the top, so that the browser asks for all of them at once.
 */
export async function bundlePages(siteFolder: string): Promise<Bundles> {
  const names = (await readdir(siteFolder))
    .filter((name) => name.endsWith(".html"))
    .map((name) => name.slice(0, -5));
  const pages = new Map<string, string>();
  for (const name of names.sort()) pages.set(name, await readFile(join(siteFolder, `${name}.html`), "utf8"));
  const outputs = await bundle(siteFolder, pages);
  for (const [name, html] of pages)
    await writeFile(join(siteFolder, `${name}.html`), withBundle(html, outputs, name));
  await removeUnpacked(siteFolder);
  const [chinese] =
    Object.entries(outputs).find(([, { entryPoint }]) => /text\/zh\/catalogue/.test(entryPoint ?? "")) ?? [];
  if (chinese === undefined)
    throw new Error("The built pages hold no Chinese catalogue: see src/text/language.ts.");
  return { chinese: inSite(chinese) };
}

const modulesOf = (html: string): string[] => [...html.matchAll(imported)].map(([, path = ""]) => path);

const inSite = (output: string): string => `./_import/${basename(output)}`;

/** What was packed is in the parts; Framework keeps its scripts in folders, and only they do. */
async function removeUnpacked(siteFolder: string): Promise<void> {
  const entries = await readdir(join(siteFolder, "_import"), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join("_import", name));
  for (const folder of [...folders, "_node"])
    await rm(join(siteFolder, folder), { recursive: true, force: true });
}

/** In bytes: a smaller part costs a page more as a request than as a piece of what all pages share. */
const smallPart = 6000;

/** Packs twice: what would be small parts is then asked for by every page, and so becomes one part with the rest that all share. */
async function bundle(siteFolder: string, pages: ReadonlyMap<string, string>): Promise<Metafile["outputs"]> {
  const drafted = await pack(siteFolder, pages, { shared: [], write: false });
  return pack(siteFolder, pages, { shared: modulesOfSmallParts(drafted), write: true });
}

/** Modules of small parts that bring nothing along which some page would not fetch anyway. */
function modulesOfSmallParts(outputs: Metafile["outputs"]): string[] {
  const entries = Object.entries(outputs).filter(([, { entryPoint }]) => entryPoint?.startsWith("page:"));
  const needed = entries.map(([entry]) => new Set(staticImports(outputs, entry)));
  const isShared = (part: string): boolean => needed.every((parts) => parts.has(part));
  const isSmall = (part: string): boolean =>
    (outputs[part]?.bytes ?? 0) < smallPart && outputs[part]?.entryPoint === undefined;
  return Object.keys(outputs)
    .filter((part) => staticImports(outputs, part).every((each) => isSmall(each) || isShared(each)))
    .flatMap((part) => Object.keys(outputs[part]?.inputs ?? {}));
}

interface Packing {
  /** Modules that every page asks for, whether it needs them or not. */
  shared: readonly string[];
  write: boolean;
}

async function pack(
  siteFolder: string,
  pages: ReadonlyMap<string, string>,
  { shared, write }: Packing
): Promise<Metafile["outputs"]> {
  const { metafile } = await build({
    entryPoints: [...pages.keys()].map((name) => ({ in: `page:${name}`, out: name })),
    plugins: [pageEntries(siteFolder, pages, shared)],
    write,
    outdir: join(siteFolder, "_import"),
    absWorkingDir: siteFolder,
    entryNames: "page-[name].[hash]",
    chunkNames: "part.[hash]",
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    metafile: true,
    logLevel: "silent"
  });
  return metafile.outputs;
}

/** One script per page, which hands on the modules that the page's own text imports, and asks for the shared ones. */
function pageEntries(
  siteFolder: string,
  pages: ReadonlyMap<string, string>,
  shared: readonly string[]
): Plugin {
  const common = shared.map((module) => `import ${JSON.stringify(`./${module}`)};\n`).join("");
  return {
    name: "pages",
    setup: (steps) => {
      steps.onResolve({ filter: /^page:/ }, ({ path }) => ({ path: path.slice(5), namespace: "page" }));
      steps.onLoad({ filter: /.*/, namespace: "page" }, ({ path }) => ({
        contents:
          common +
          modulesOf(pages.get(path) ?? "")
            .map((module, at) => `export * as m${at} from ${JSON.stringify(module)};`)
            .join("\n"),
        resolveDir: siteFolder
      }));
    }
  };
}

function withBundle(html: string, outputs: Metafile["outputs"], name: string): string {
  const [entry] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === `page:${name}`) ?? [];
  if (entry === undefined) throw new Error(`The page ${name} was not bundled.`);
  let at = 0;
  const script = html.replace(
    imported,
    () => `import("${inSite(entry)}").then(({m${at++}: module}) => module)`
  );
  const links = [
    ...staticImports(outputs, entry).map((output) => `<link rel="modulepreload" href="${inSite(output)}">`),
    ...[...html.matchAll(attachment)].map(
      ([, path = ""]) => `<link rel="preload" as="fetch" crossorigin href="${path}">`
    )
  ];
  return script.replace(preloads, "").replace("</title>", `</title>\n${links.join("\n")}`);
}

/** A script with all that it needs before it runs. */
function staticImports(outputs: Metafile["outputs"], entry: string, found = new Set<string>()): string[] {
  if (found.has(entry)) return [];
  found.add(entry);
  for (const { path, kind } of outputs[entry]?.imports ?? [])
    if (kind === "import-statement") staticImports(outputs, path, found);
  return [...found];
}
