import type { Problem } from "../../sources/dataProblem.js";
import { firstBytes } from "./firstBytes.js";

const headBytes = 4096;

/** Why a file cannot be a CSV in the declared encoding, told from its first bytes; null where it may be one. */
export async function whyNotCsv(path: string, name: string, encoding: string): Promise<Problem | null> {
  const head = await firstBytes(path, headBytes).catch((error: NodeJS.ErrnoException) => error);
  if (!Buffer.isBuffer(head)) {
    const found =
      head.code === "ENOENT" ? "no such file" : head.code === "EISDIR" ? "a folder" : head.message;
    return {
      code: "NOT_A_CSV",
      where: name,
      expected: "a CSV file",
      found,
      mend: "Export it into the data folder, or correct the name in sources.json."
    };
  }
  const found = foundIn(head, encoding);
  return found && { code: "NOT_A_CSV", where: name, expected: "a CSV file", ...found };
}

const asCsv = "Export as CSV (comma-separated, UTF-8).";

function foundIn(head: Buffer, encoding: string): { found: string; mend: string } | null {
  const isUtf16 = encoding.startsWith("utf-16");
  const marked = head.length >= 2 ? head.readUInt16BE(0) : 0;
  if (!isUtf16 && (marked === 0xfffe || marked === 0xfeff))
    return {
      found: "UTF-16 text",
      mend: `Export as UTF-8, or declare formats.encoding "${marked === 0xfffe ? "utf-16le" : "utf-16be"}" in sources.json.`
    };
  if (head.subarray(0, 2).toString("latin1") === "PK")
    return { found: "a zip or an Excel workbook (.xlsx)", mend: asCsv };
  if (head.subarray(0, 4).toString("hex") === "d0cf11e0")
    return { found: "an old Excel workbook (.xls)", mend: asCsv };
  if (!isUtf16 && head.includes(0)) return { found: "binary data (NUL bytes)", mend: asCsv };
  const text = new TextDecoder(encoding).decode(head).trim();
  if (text === "")
    return { found: "an empty file", mend: "Export it again; the first line must hold the headers." };
  if (/^<(!doctype|html|table|\?xml|head|body)/i.test(text))
    return { found: "a web page or XML", mend: `${asCsv} A saved log-in page looks like this too.` };
  return null;
}
