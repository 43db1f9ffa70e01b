import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { publishSnapshot, type SnapshotFile } from "../../loaders/publish/publishSnapshot.js";
import { removeUnfinished } from "../../loaders/publish/removeUnfinished.js";
import { withLoadLock } from "../../loaders/publish/withLoadLock.js";

/* A process that publishes one snapshot after the other, again and again, until somebody kills it. */
const [workFolder = "", link = "", ...folders] = process.argv.slice(2);

async function filesOf(folder: string): Promise<SnapshotFile[]> {
  const names = await readdir(folder);
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })));
}

const snapshots = await Promise.all(folders.map(filesOf));
process.send?.("ready");
process.once("message", () => {
  void (async () => {
    for (;;)
      for (const files of snapshots)
        await withLoadLock(workFolder, async () => {
          await removeUnfinished(workFolder);
          await publishSnapshot(files, { workFolder, link });
        });
  })();
});
