import { cp, readdir } from "node:fs/promises";
import { join } from "node:path";
import { copyRows } from "../../loaders/site/stageSource.js";

/**
 * The built site over other data, without building it again: pages and scripts stay as they are, and of a snapshot the
 * build takes the documents under their names and puts the rows beside them.
 */
export async function siteOver(built: string, snapshot: string, into: string): Promise<void> {
  await cp(built, into, { recursive: true, filter: (path) => !path.endsWith(".arrow") });
  const data = join(into, "_file", "data");
  for (const document of await readdir(data)) {
    const [name = ""] = document.split(".");
    await cp(join(snapshot, `${name}.json`), join(data, document));
  }
  await copyRows(snapshot, into);
}
