import { element } from "./element.js";

/** Hands a file to the reader's downloads; nothing leaves the browser. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  element("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

const longest = 80;

/** A text as the name of a file that every system takes: letters and digits of any script, the rest dashes. */
export function fileNameOf(...words: string[]): string {
  const name = words.join(" ").replace(/[^\p{L}\p{N}.]+/gu, "-");
  return (
    [...name]
      .slice(0, longest)
      .join("")
      .replace(/^[-.]+|[-.]+$/g, "") || "export"
  );
}
