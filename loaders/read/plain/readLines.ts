import { type FileHandle, open } from "node:fs/promises";
import { linesPerStart } from "./scanPlain.js";

export interface NumberedLine {
  /** Physical line, from 1. */
  line: number;
  text: string;
}

const newLine = 10;

/** Reads single lines of a plain file, given in ascending order, by the places where every 512th line begins. */
export async function readLines(
  path: string,
  { bytes, lineStarts }: { bytes: number; lineStarts: readonly number[] },
  lines: readonly number[]
): Promise<NumberedLine[]> {
  const file = await open(path, "r");
  const found: NumberedLine[] = [];
  try {
    let [block, texts] = [-1, [] as Buffer[]];
    for (const line of lines) {
      const at = Math.floor((line - 1) / linesPerStart);
      if (at !== block) texts = await linesBetween(file, lineStarts[at] ?? 0, lineStarts[at + 1] ?? bytes);
      block = at;
      const text = texts[(line - 1) % linesPerStart]?.toString("utf8") ?? "";
      found.push({ line, text: text.endsWith("\r") ? text.slice(0, -1) : text });
    }
  } finally {
    await file.close();
  }
  return found;
}

async function linesBetween(file: FileHandle, from: number, to: number): Promise<Buffer[]> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(to - from), 0, to - from, from);
  const lines: Buffer[] = [];
  let start = 0;
  while (start < bytesRead) {
    const end = buffer.subarray(0, bytesRead).indexOf(newLine, start);
    lines.push(buffer.subarray(start, end < 0 ? bytesRead : end));
    start = end < 0 ? bytesRead : end + 1;
  }
  return lines;
}
