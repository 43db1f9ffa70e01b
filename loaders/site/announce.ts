import { language } from "../../src/text/language.js";
import { t } from "../../src/text/t.js";
import { folderOf } from "./pageIn.js";

/** Says where a served site is opened: its pages in the language that the command speaks. */
export function announce(address: string): void {
  const folder = folderOf[language()];
  const pages = folder === "" ? `${address}/` : `${address}/${folder}/`;
  console.log(t("Key Account Review: {address}  (Ctrl+C stops it)", { address: pages }));
}
