import { t } from "../../text/t.js";
import { element } from "./element.js";

/**
 * What stands in place of a figure that cannot be shown. `tables` are the files that would fill it;
 * without them, `detail` says what to do.
 */
export function emptyState(
  what: string,
  { tables = [], detail }: { tables?: readonly string[]; detail?: string } = {}
): HTMLElement {
  const files = tables
    .map((table) => `“${table}”`)
    .reduce((listed, last) => (listed ? t("{listed} and {last}", { listed, last }) : last), "");
  const fill = files
    ? t("An export with the table {files} would fill it: name the file in sources.json and load again.", {
        files
      })
    : (detail ?? "");
  return element("div", { class: "empty" }, element("p", {}, what), fill ? element("p", {}, fill) : null);
}
