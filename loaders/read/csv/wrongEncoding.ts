import { readFile } from "node:fs/promises";
import { joinWords } from "../../../src/rules/format/joinWords.js";
import { t } from "../../../src/text/t.js";
import type { Problem } from "../../sources/dataProblem.js";

const blockBytes = 64 * 1024;
const otherEncodings = ["utf-8", "gb18030", "windows-1252"] as const;

/** Names the first byte that is not of the declared encoding, its line, and the encodings that the whole file fits. */
export async function wrongEncoding(path: string, name: string, encoding: string): Promise<Problem> {
  const bytes = await readFile(path);
  const offset = firstBadByte(bytes, encoding);
  const line = 1 + bytes.subarray(0, offset).reduce((lines, byte) => lines + (byte === 10 ? 1 : 0), 0);
  const fitting = otherEncodings.filter(
    (other) => other !== encoding && firstBadByte(bytes, other) === bytes.length
  );
  const hex = bytes[offset]?.toString(16).padStart(2, "0");
  return {
    code: "WRONG_ENCODING",
    where: `${name}:${line}`,
    expected: t("text in {encoding}", { encoding }),
    found: hex
      ? t("the byte 0x{hex} at byte {at}", { hex, at: offset + 1 })
      : t("the file's end inside a character at byte {at}", { at: offset + 1 }),
    mend: fitting.length
      ? t(
          "Export as UTF-8, or declare formats.encoding in sources.json; the file can be read as {encodings}.",
          { encodings: joinWords(fitting, "or") }
        )
      : t("Export as UTF-8, or declare formats.encoding in sources.json.")
  };
}

/** Position of the first byte that the encoding does not allow; the length where all are allowed. */
function firstBadByte(bytes: Buffer, encoding: string): number {
  let decoder = new TextDecoder(encoding, { fatal: true });
  for (let at = 0; at < bytes.length; at += blockBytes) {
    const block = bytes.subarray(at, at + blockBytes);
    if (decodes(decoder, block)) continue;
    // A decoder that threw has lost its place: a fresh one goes up to the block and then byte by byte.
    decoder = new TextDecoder(encoding, { fatal: true });
    decoder.decode(bytes.subarray(0, at), { stream: true });
    const inBlock = block.findIndex((_byte, index) => !decodes(decoder, block.subarray(index, index + 1)));
    return startOfCharacter(bytes, at + Math.max(0, inBlock), encoding);
  }
  return decodes(decoder) ? bytes.length : startOfCharacter(bytes, bytes.length - 1, encoding);
}

/** No encoding here writes a character in more bytes. */
const longestCharacter = 4;

/**
 * A decoder objects to the byte behind an unfinished character, which itself may be a plain letter: the faulty byte is the
 * last one up to which everything is whole.
 */
function startOfCharacter(bytes: Buffer, at: number, encoding: string): number {
  for (let start = at; start > Math.max(-1, at - longestCharacter); start -= 1) {
    const decoder = new TextDecoder(encoding, { fatal: true });
    if (decodes(decoder, bytes.subarray(0, start)) && decodes(decoder)) return start;
  }
  return at;
}

function decodes(decoder: TextDecoder, bytes?: Uint8Array): boolean {
  try {
    if (bytes) decoder.decode(bytes, { stream: true });
    else decoder.decode();
    return true;
  } catch {
    return false;
  }
}
