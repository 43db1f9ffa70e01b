import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { chmod, mkdir, mkdtemp, realpath, rm, statfs, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { load } from "../../loaders/load.js";
import { projectFolder } from "../../loaders/site/paths.js";
import { bundleChild } from "./bundleChild.js";
import { companyOf, leftovers, optionsFor, place, shown } from "./company.js";
import { loadElsewhere } from "./loadElsewhere.js";

const mount = (...words: string[]): boolean => spawnSync("mount", words).status === 0;
const small = await mkdtemp(join(tmpdir(), "small-disk-"));
const hasDisk = mount("-t", "tmpfs", "-o", "size=4m", "tmpfs", small);
const whyNot = "a small disk cannot be mounted without the right to do so";

const failureOf = (folder: string, at: { workFolder: string; link: string }): Promise<string> =>
  load(optionsFor(folder, at)).then(
    () => "",
    (error: unknown) => (error as Error).message
  );

describe.skipIf(!hasDisk)(`a disk (skipped where ${whyNot})`, () => {
  afterAll(() => void spawnSync("umount", [small]));

  const at = { workFolder: join(small, "work"), link: join(small, "site", "data") };

  it("that is full keeps the snapshot before, and loads again once there is room", async () => {
    await load(optionsFor(await companyOf(2), at));
    const before = await shown(at.link);
    const { bavail, bsize } = await statfs(small);
    for (const spare of [0, 4096, 16_384, 65_536]) {
      await writeFile(
        join(small, "filler"),
        Buffer.alloc(Math.max(0, Number(bavail) * Number(bsize) - spare))
      );
      const message = await failureOf(await companyOf(300), at);
      expect(message, `with ${spare} bytes left`).toMatch(/the disk is full\. .*Free some space there/);
      expect(message).toContain(small);
      expect(await shown(at.link)).toBe(before);
      await rm(join(small, "filler"));
    }
    await load(optionsFor(await companyOf(300), at));
    expect(await shown(at.link)).not.toBe(before);
    expect(await leftovers(at)).toEqual([]);
  });

  it("that will not let go of what a load leaves does not make the load fail", async () => {
    const held = join(at.workFolder, "unfinished-held");
    const report = (line: string) => {
      if (line !== "Publishing") return;
      mkdirSync(held);
      expect(mount("-t", "tmpfs", "-o", "size=64k", "tmpfs", held)).toBe(true);
    };
    try {
      const { snapshot } = await load({ ...optionsFor(await companyOf(6), at), report });
      expect(await realpath(at.link)).toBe(snapshot);
    } finally {
      spawnSync("umount", [held]);
    }
    await load(optionsFor(await companyOf(6), at));
    expect(await leftovers(at)).toEqual([]);
  });

  it("that can only be read keeps the snapshot before and says so", async () => {
    const before = await shown(at.link);
    expect(mount("-o", "remount,ro", small)).toBe(true);
    const message = await failureOf(await companyOf(3), at);
    expect(mount("-o", "remount,rw", small)).toBe(true);
    expect(message).toContain("the disk can only be read");
    expect(message).toContain(small);
    expect(await shown(at.link)).toBe(before);
  });
});

describe("a target that cannot be written", () => {
  it("is named, be it the work folder or the place of the link", async () => {
    const first = await place();
    await mkdir(dirname(first.workFolder), { recursive: true });
    await writeFile(first.workFolder, "a file");
    expect(await failureOf(await companyOf(2), first)).toContain(first.workFolder);
    const second = await place();
    await writeFile(dirname(second.link), "a file");
    const message = await failureOf(await companyOf(2), second);
    expect(message).toContain(dirname(second.link));
    expect(message).toContain("Move that file away");
  });
});

/* Root may write everywhere, so that under root another user's process loads. */
const owner = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
/** That user may not even read a project that lies in root's home. */
const canRead =
  process.platform !== "win32" &&
  spawnSync(process.execPath, ["-e", "fs.accessSync(process.argv[1])", join(projectFolder, "package.json")], {
    cwd: "/",
    ...owner
  }).status === 0;

describe.skipIf(!canRead)("a folder without the right to write", () => {
  it("is named with the mend, and the snapshot before stays", async () => {
    const bundle = await bundleChild("loadOnceChild");
    const at = await place();
    const folder = await companyOf(2);
    await load(optionsFor(folder, at));
    const before = await shown(at.link);
    for (const path of [folder, dirname(dirname(at.link))]) await chmod(path, 0o755);
    const closed = [at.workFolder, join(at.workFolder, "loading")];
    for (const path of closed) await chmod(path, 0o555);
    const said = await (await loadElsewhere(bundle, folder, { ...at, ...owner })).go();
    for (const path of closed) await chmod(path, 0o755);
    expect(said).toContain(join(at.workFolder, "loading"));
    expect(said).toContain("no right to write there. The snapshot before stays. Give yourself the right");
    expect(await shown(at.link)).toBe(before);
    await load(optionsFor(await companyOf(3), at));
    expect(await shown(at.link)).not.toBe(before);
  });
});
