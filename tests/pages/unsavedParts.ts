import type { Page } from "playwright-core";

interface UnsavedParts {
  /** Titles of charts, and captions of tables, that have no button that saves them. */
  charts: string[];
  tables: string[];
  /** Buttons that save which are printed with the page. */
  printed: number;
}

/** What a reader cannot take away from the page, and whether the means to do so stay off the paper. */
export async function unsavedParts(page: Page): Promise<UnsavedParts> {
  const bare = await page.evaluate(() => {
    const charts = [...document.querySelectorAll("figure.chart")]
      .filter((figure) => !figure.querySelector(".save-chart"))
      .map((figure) => figure.querySelector("h3")?.textContent ?? "");
    const tables = [...document.querySelectorAll("table")]
      .filter(({ tBodies }) => !tBodies[0]?.querySelector(".empty-row"))
      .filter((table) => !table.parentElement?.parentElement?.querySelector(".save-table, .download"))
      .map(({ caption }) => caption?.textContent ?? "");
    return { charts, tables };
  });
  await page.emulateMedia({ media: "print" });
  const printed = await page.locator("button.save:visible").count();
  await page.emulateMedia({ media: null });
  return { ...bare, printed };
}
