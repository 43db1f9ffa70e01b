import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { t } from "../../../src/text/t.js";
import { DataProblem, type Problem } from "../../sources/dataProblem.js";
import type { ResolvedFormats } from "../../sources/resolveSource.js";
import { PhysicalLines } from "./physicalLines.js";
import { wrongEncoding } from "./wrongEncoding.js";

export interface Decoded {
  bytes: number;
  sha256: string;
  /** Physical lines, counted on the bytes. */
  lines: number;
}

const chunkBytes = 4 * 1024 * 1024;

/**
 * Feeds the text of a file to `take` in pieces, decoded strictly and without its byte-order mark.
 * Throws DataProblem at the first byte that the declared encoding does not allow, and at a NUL character.
 */
export async function decodeFile(
  path: string,
  name: string,
  encoding: ResolvedFormats["encoding"],
  take: (text: string) => void | Promise<void>
): Promise<Decoded> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const hash = createHash("sha256");
  const physicalLines = new PhysicalLines(encoding);
  let bytes = 0;
  let lines = 1;
  const piece = async (text: string) => {
    const nul = text.indexOf("\0");
    if (nul >= 0) throw new DataProblem([binaryFile(`${name}:${lines + countLines(text.slice(0, nul))}`)]);
    lines += countLines(text);
    if (text) await take(text);
  };
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) {
      // Without an encoding, a read stream yields buffers.
      const buffer = chunk as Buffer;
      hash.update(buffer);
      physicalLines.add(buffer);
      bytes += buffer.length;
      await piece(decoder.decode(buffer, { stream: true }));
    }
    await piece(decoder.decode());
  } catch (error) {
    if (error instanceof TypeError) throw new DataProblem([await wrongEncoding(path, name, encoding)]);
    throw error;
  }
  return { bytes, sha256: hash.digest("hex"), lines: physicalLines.count };
}

const countLines = (text: string): number => text.split("\n").length - 1;

const binaryFile = (where: string): Problem => ({
  code: "NOT_A_CSV",
  where,
  expected: t("text"),
  found: t("a NUL character"),
  mend: t("Export as CSV; where the file is UTF-16, declare formats.encoding in sources.json.")
});
