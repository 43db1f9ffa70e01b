import type { Page } from "playwright-core";

export { publishedRows } from "../publishedRows.js";

/** Cells of a table's rows by their column's name, after every "Show all" of it was pressed. */
export async function tableRows(page: Page, caption: string): Promise<Record<string, string>[]> {
  const table = page.locator("table", { has: page.locator("caption", { hasText: caption }) }).first();
  const block = page.locator(".table-block", { has: table }).last();
  // A table behind a disclosure is read as it stands; a click would need it open.
  const more = block.locator("button.quiet:not([hidden])", { hasText: /^Show / });
  while ((await more.count()) > 0)
    await more.first().evaluate((button) => {
      (button as HTMLButtonElement).click();
    });
  return table.locator("tbody tr").evaluateAll((rows) =>
    rows.map((row) =>
      Object.fromEntries(
        [...row.querySelectorAll<HTMLElement>("[data-label]")].map((cell) => {
          const copy = cell.cloneNode(true) as HTMLElement;
          for (const hidden of copy.querySelectorAll("[popover]")) hidden.remove();
          return [cell.dataset.label ?? "", (copy.textContent ?? "").replace(/\s+/g, " ").trim()];
        })
      )
    )
  );
}

const scales: Record<string, number> = { "": 1, k: 1e3, M: 1e6, B: 1e9 };

/**
 * Whether `text` begins with `value` as a reader would round it: to the digits that are shown.
 * A share is shown in percent; null is shown in words or as a dash.
 */
export function isShown(text: string, value: number | null | undefined): boolean {
  const found = /^\s*(−?-?[\d,]+(?:\.(\d+))?)\s*(k|M|B)?(?![a-zA-Z])\s*(%)?/.exec(
    text.replace(/\u00a0/g, " ")
  );
  if (value == null) return found === null;
  if (!found) return false;
  const [, digits = "", decimals = "", scale = "", percent] = found;
  const unit = (scales[scale] ?? 1) * (percent ? 0.01 : 1);
  const shown = Number(digits.replaceAll(",", "").replace("−", "-")) * unit;
  const half = 0.5 * 10 ** -decimals.length * unit;
  return Math.abs(shown - value) <= half * (1 + 1e-9) + 1e-12;
}

/** The ends of the "90 % interval 71–83 %" that `text` states, each as isShown reads it; null where it states none. */
export function shownInterval(text: string): [low: string, high: string] | null {
  const words = text.replace(/\u00a0/g, " ");
  const found = /90 % interval (−?[\d.,]+(?: [kMB])?)(?:(?:–| to )(−?[\d.,]+(?: [kMB])?))?( %)?/.exec(words);
  if (!found) return null;
  const [, low = "", high = low, percent = ""] = found;
  return [low + percent, high + percent];
}

/** Whether `text` states just this interval, or none where none can be told. */
export function isIntervalShown(text: string, low: number | null, high: number | null): boolean {
  const shown = shownInterval(text);
  if (low == null || high == null) return shown === null;
  return shown !== null && isShown(shown[0], low) && isShown(shown[1], high);
}
