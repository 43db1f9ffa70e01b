import { t } from "../../src/text/t.js";
import type { ResolvedFormats } from "../sources/resolveSource.js";

export interface Encoding {
  encoding: ResolvedFormats["encoding"];
  /** Why it is this one. */
  proof: string;
  /** False where another encoding would fit too. */
  isProven: boolean;
}

/** The encoding of a file, told from its first bytes: marks first, then what decodes without an error. */
export function detectEncoding(head: Buffer): Encoding {
  const mark = head.subarray(0, 2).toString("hex");
  if (mark === "fffe" || mark === "feff")
    return {
      encoding: mark === "fffe" ? "utf-16le" : "utf-16be",
      proof: t("its byte-order mark"),
      isProven: true
    };
  if (head.every((byte) => byte < 0x80))
    return { encoding: "utf-8", proof: t("nothing but ASCII in it"), isProven: true };
  if (decoded(head, "utf-8") !== null)
    return { encoding: "utf-8", proof: t("every byte of it is valid UTF-8"), isProven: true };
  const chinese = decoded(head, "gb18030");
  if (chinese !== null && ideographShare(chinese) > fewestIdeographs)
    return {
      encoding: "gb18030",
      proof: t("not UTF-8, and readable as GBK: {words}", { words: sampleOf(chinese) }),
      isProven: false
    };
  return {
    encoding: "windows-1252",
    proof: t("not UTF-8; as Windows-1252 it reads: {words}", {
      words: sampleOf(decoded(head, "windows-1252") ?? "")
    }),
    isProven: false
  };
}

/** In Western text that is mistaken for GBK, single accented letters become rare ideographs between Latin letters. */
const fewestIdeographs = 0.7;

function decoded(bytes: Buffer, encoding: string): string | null {
  try {
    // The last character may be cut off.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

/** Share of the letters above ASCII that are common ideographs beside another one. */
function ideographShare(text: string): number {
  const above = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  const paired = (text.match(/[\u4e00-\u9fa5\u3000-\u303f\uff01-\uff5e]{2,}/gu) ?? []).join("").length;
  return above === 0 ? 0 : paired / above;
}

/** A few words with letters above ASCII, for people to look at. */
const sampleOf = (text: string): string =>
  [...new Set(text.match(/[^\s,;|"\t]*[^\p{ASCII}][^\s,;|"\t]*/gu) ?? [])].slice(0, 4).join(", ");
