import { element } from "./element.js";

/**
 * What stands in place of a figure that cannot be shown. `tables` are the files that would fill it;
 * without them, `detail` says what to do.
 */
export function emptyState(
  what: string,
  { tables = [], detail }: { tables?: readonly string[]; detail?: string } = {}
): HTMLElement {
  const files = tables.map((table) => `“${table}”`).join(" and ");
  const fill = files
    ? `An export with the table ${files} would fill it: name the file in sources.json and load again.`
    : (detail ?? "");
  return element("div", { class: "empty" }, element("p", {}, what), fill ? element("p", {}, fill) : null);
}
