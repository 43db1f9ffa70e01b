import { join } from "node:path";
import { t } from "../../src/text/t.js";
import { firstBytes } from "../read/csv/firstBytes.js";
import { whyNotCsv } from "../read/csv/whyNotCsv.js";
import { problemText } from "../sources/dataProblem.js";
import { detectEncoding, type Encoding } from "./detectEncoding.js";
import { detectShape, type Shape } from "./detectShape.js";

/** What the beginning of a CSV shows. */
export interface FileLook extends Shape {
  file: string;
  encoding: Encoding;
}

/** A file that cannot be read as a CSV, and why. */
export interface Unreadable {
  file: string;
  why: string;
}

const headBytes = 1024 * 1024;

/** Looks at the first megabyte of a file. */
export async function lookAtFile(folder: string, file: string): Promise<FileLook | Unreadable> {
  const path = join(folder, file);
  const head = await firstBytes(path, headBytes);
  const encoding = detectEncoding(head);
  const why = await whyNotCsv(path, file, encoding.encoding);
  if (why) return { file, why: problemText(why) };
  const text = new TextDecoder(encoding.encoding).decode(head, { stream: true });
  // The last line may be cut off.
  const whole = head.length < headBytes ? text : text.slice(0, text.lastIndexOf("\n") + 1);
  const shape = detectShape(whole);
  return shape
    ? { file, encoding, ...shape }
    : {
        file,
        why: t("{file}: no line in it looks like headers. Declare formats.header_line or formats.headers.", {
          file
        })
      };
}

export const isReadable = (look: FileLook | Unreadable): look is FileLook => "headers" in look;
