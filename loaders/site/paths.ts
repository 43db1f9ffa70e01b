import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder, wherever the command was started from. */
export const projectFolder = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");
export const sourceFolder = join(projectFolder, "src");
/** What the pages read: a link to the snapshot published last. */
export const dataLink = join(sourceFolder, "data");
/** What is served: a link to the site built last. */
export const siteLink = join(projectFolder, "dist");
export const workFolder = join(projectFolder, ".review");
export const sampleFolder = join(projectFolder, "data", "sample");
