import { mkdir, mkdtemp, readFile, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { publishSnapshot, type SnapshotFile } from "../../loaders/publish/publishSnapshot.js";

const file = (name: string, text: string): SnapshotFile => ({ name, bytes: new TextEncoder().encode(text) });

describe("publishSnapshot", () => {
  let folder: string;
  let place: { workFolder: string; link: string };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "snapshot-"));
    place = { workFolder: join(folder, "work"), link: join(folder, "src", "data") };
  });

  it("shows all files through the link", async () => {
    await publishSnapshot([file("a.json", "1"), file("b.json", "2")], place);
    expect((await readdir(place.link)).sort()).toEqual(["a.json", "b.json"]);
    expect(await readFile(join(place.link, "b.json"), "utf8")).toBe("2");
  });

  it("replaces the whole snapshot, so no file of the old one shows through", async () => {
    await publishSnapshot([file("a.json", "1"), file("old.json", "1")], place);
    await publishSnapshot([file("a.json", "2")], place);
    expect(await readdir(place.link)).toEqual(["a.json"]);
    expect(await readFile(join(place.link, "a.json"), "utf8")).toBe("2");
  });

  it("gives the same content the same place, also when it is published twice", async () => {
    const first = await publishSnapshot([file("a.json", "1"), file("b.json", "2")], place);
    const second = await publishSnapshot([file("b.json", "2"), file("a.json", "1")], place);
    expect(second).toBe(first);
    expect(await readFile(join(place.link, "a.json"), "utf8")).toBe("1");
  });

  it("keeps the snapshot before, and no older one", async () => {
    for (const text of ["1", "2", "3"]) await publishSnapshot([file("a.json", text)], place);
    expect(await readdir(join(place.workFolder, "snapshots"))).toHaveLength(2);
  });

  it("leaves the old snapshot shown when a file cannot be written", async () => {
    await publishSnapshot([file("a.json", "1")], place);
    await expect(
      publishSnapshot([file("a.json", "2"), file("no/such/folder.json", "2")], place)
    ).rejects.toThrow("ENOENT");
    expect(await readFile(join(place.link, "a.json"), "utf8")).toBe("1");
  });

  it("refuses to replace a real folder", async () => {
    await mkdir(place.link, { recursive: true });
    await writeFile(join(place.link, "mine.txt"), "keep");
    await expect(publishSnapshot([file("a.json", "1")], place)).rejects.toThrow(
      "expected a link to a snapshot"
    );
    expect(await readFile(join(place.link, "mine.txt"), "utf8")).toBe("keep");
  });
});
