import { t } from "../../../src/text/t.js";
import type { Problem } from "../../sources/dataProblem.js";
import { firstBytes } from "./firstBytes.js";

const headBytes = 4096;

/** Why a file cannot be a CSV in the declared encoding, told from its first bytes; null where it may be one. */
export async function whyNotCsv(path: string, name: string, encoding: string): Promise<Problem | null> {
  const head = await firstBytes(path, headBytes).catch((error: NodeJS.ErrnoException) => error);
  if (!Buffer.isBuffer(head)) {
    const found =
      head.code === "ENOENT" ? t("no such file") : head.code === "EISDIR" ? t("a folder") : head.message;
    return {
      code: "NOT_A_CSV",
      where: name,
      expected: t("a CSV file"),
      found,
      mend: t("Export it into the data folder, or correct the name in sources.json.")
    };
  }
  const found = foundIn(head, encoding);
  return found && { code: "NOT_A_CSV", where: name, expected: t("a CSV file"), ...found };
}

function foundIn(head: Buffer, encoding: string): { found: string; mend: string } | null {
  const asCsv = t("Export as CSV (comma-separated, UTF-8).");
  const isUtf16 = encoding.startsWith("utf-16");
  const marked = head.length >= 2 ? head.readUInt16BE(0) : 0;
  if (!isUtf16 && (marked === 0xfffe || marked === 0xfeff))
    return {
      found: t("UTF-16 text"),
      mend: t('Export as UTF-8, or declare formats.encoding "{encoding}" in sources.json.', {
        encoding: marked === 0xfffe ? "utf-16le" : "utf-16be"
      })
    };
  if (head.subarray(0, 2).toString("latin1") === "PK")
    return { found: t("a zip or an Excel workbook (.xlsx)"), mend: asCsv };
  if (head.subarray(0, 4).toString("hex") === "d0cf11e0")
    return { found: t("an old Excel workbook (.xls)"), mend: asCsv };
  if (!isUtf16 && head.includes(0)) return { found: t("binary data (NUL bytes)"), mend: asCsv };
  const text = new TextDecoder(encoding).decode(head).trim();
  if (text === "")
    return {
      found: t("an empty file"),
      mend: t("Export it again; the first line must hold the headers.")
    };
  if (/^<(!doctype|html|table|\?xml|head|body)/i.test(text))
    return {
      found: t("a web page or XML"),
      mend: t("Export as CSV (comma-separated, UTF-8). A saved log-in page looks like this too.")
    };
  return null;
}
