import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { projectFolder, workFolder } from "./paths.js";

/**
 * Framework bundles each package of node_modules once, which is most of a first build. The bundles of a
 * finished build are kept for the next one, per lock file; a build that fails or is killed keeps none,
 * because a bundle written half would be taken for a whole one for ever after.
 */
export interface BundleCache {
  copyInto(frameworkCache: string): Promise<void>;
  keep(frameworkCache: string): Promise<void>;
}

export async function openBundleCache(): Promise<BundleCache> {
  const lock = await readFile(join(projectFolder, "package-lock.json"));
  const cacheFolder = join(workFolder, "bundles");
  const kept = join(cacheFolder, createHash("sha256").update(lock).digest("hex").slice(0, 16));
  return {
    async copyInto(frameworkCache) {
      if (existsSync(kept)) await cp(kept, join(frameworkCache, "_node"), { recursive: true });
    },
    async keep(frameworkCache) {
      const bundles = join(frameworkCache, "_node");
      if (!existsSync(bundles)) return;
      await mkdir(cacheFolder, { recursive: true });
      const replaced = `${bundles}-replaced`;
      if (existsSync(kept)) await rename(kept, replaced);
      // Another build may have kept its own between the two: its bundles are as good.
      await rename(bundles, kept).catch(() => undefined);
      await rm(replaced, { recursive: true, force: true });
    }
  };
}
