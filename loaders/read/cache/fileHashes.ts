import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { pipeline } from "node:stream/promises";

/** A file's content as it was found, and what the file looked like then. */
export interface KnownFile {
  path: string;
  size: number;
  modifiedNs: string;
  inode: string;
  sha256: string;
}

/** Within this time of its last change, a file may change again without another time of change. */
const settledMs = 2000;

/** The SHA-256 of a file's bytes. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path, { highWaterMark: 1024 * 1024 }), hash);
  return hash.digest("hex");
}

/** Tells whether files still have the content they had at an earlier load, mostly without reading them. */
export class FileHashes {
  private readonly found = new Map<string, KnownFile>();

  constructor(
    private readonly folder: string,
    private readonly earlier: readonly KnownFile[]
  ) {}

  /**
   * The hash of a file that has the size it had at an earlier load: taken from then where its time of change and its
   * inode are the same too, else of its bytes. Null where its content is another for certain.
   */
  async known(file: string): Promise<string | null> {
    const path = resolve(this.folder, file);
    const again = this.found.get(path);
    if (again !== undefined) return again.sha256;
    const state = await stateOf(path);
    const earlier = this.earlier.find((each) => each.path === path && each.size === state.size);
    if (earlier === undefined) return null;
    const isSame = earlier.modifiedNs === state.modifiedNs && earlier.inode === state.inode;
    return this.note(file, isSame ? earlier.sha256 : await sha256Of(path));
  }

  /** The hash of a file's bytes, which `known` gave as null. */
  async hashed(file: string): Promise<string> {
    const path = resolve(this.folder, file);
    return this.found.get(path)?.sha256 ?? this.note(file, await sha256Of(path));
  }

  /** Keeps the hash of a file that was read just now. */
  async note(file: string, sha256: string): Promise<string> {
    const path = resolve(this.folder, file);
    this.found.set(path, { path, ...(await stateOf(path)), sha256 });
    return sha256;
  }

  /** What the next load needs to know; a file that changed just now is to be hashed then, whatever it looks like. */
  forNext(): KnownFile[] {
    const now = Date.now();
    return [...this.found.values()].map((file) =>
      now - Number(BigInt(file.modifiedNs) / 1_000_000n) > settledMs ? file : { ...file, modifiedNs: "" }
    );
  }
}

async function stateOf(path: string): Promise<Omit<KnownFile, "path" | "sha256">> {
  const { size, mtimeNs, ino } = await stat(path, { bigint: true });
  return { size: Number(size), modifiedNs: String(mtimeNs), inode: String(ino) };
}
