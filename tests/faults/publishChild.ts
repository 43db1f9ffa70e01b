import { cp, readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { publishSnapshot, type SnapshotFile } from "../../loaders/publish/publishSnapshot.js";
import { removeUnfinished } from "../../loaders/publish/removeUnfinished.js";
import { withLoadLock } from "../../loaders/publish/withLoadLock.js";
import { keepQuarantine } from "../../loaders/read/quarantine/keepQuarantine.js";

/*
 * A process that publishes one snapshot after the other, again and again, until somebody kills it. Copies of their
 * files stand for the rejected rows: more of them than a load has, so that more kills meet the moment they change.
 */
const [workFolder = "", link = "", ...folders] = process.argv.slice(2);

async function filesOf(folder: string): Promise<SnapshotFile[]> {
  const names = await readdir(folder);
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })));
}

const snapshots = await Promise.all(
  folders.map(async (folder) => ({ folder, files: await filesOf(folder) }))
);
const rejected = join(workFolder, "unfinished-quarantine");
process.send?.("ready");
process.once("message", () => {
  void (async () => {
    for (;;)
      for (const { folder, files } of snapshots)
        await withLoadLock(workFolder, async () => {
          await removeUnfinished(workFolder);
          await cp(folder, rejected, { recursive: true });
          await publishSnapshot(files, { workFolder, link });
          await keepQuarantine(workFolder, rejected, "loaded");
          process.send?.("published");
        });
  })();
});
