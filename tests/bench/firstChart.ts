import type { Browser } from "playwright-core";
import { type Line, putOnLine } from "../pages/slowLine.js";

interface Drawn {
  firstChartAt: number | null;
}

/** Milliseconds from the request to the frame that shows the first chart, over `line`; null for a page without one. */
export async function firstChart(
  browser: Browser,
  address: string,
  { line, width }: { line: Line; width: number }
): Promise<number | null> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(() => {
      const drawn = globalThis as unknown as Drawn;
      drawn.firstChartAt = null;
      const observer = new MutationObserver(() => {
        // Marks beside a name are drawings too, and no charts.
        const charts = [...document.querySelectorAll("main svg")];
        if (!charts.some((chart) => chart.getBoundingClientRect().width > 60)) return;
        observer.disconnect();
        // The frame after the one that draws it begins once it is on screen.
        requestAnimationFrame(() => requestAnimationFrame(() => (drawn.firstChartAt = performance.now())));
      });
      observer.observe(document, { childList: true, subtree: true });
    });
    await putOnLine(page, line);
    await page.goto(address, { waitUntil: "networkidle" });
    await page.waitForSelector("main .page");
    return await page.evaluate(() => (globalThis as unknown as Drawn).firstChartAt);
  } finally {
    await context.close();
  }
}

/** The best of a few: what else the machine does only ever adds. */
export async function bestFirstChart(...asked: Parameters<typeof firstChart>): Promise<number | null> {
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    const time = await firstChart(...asked);
    if (time === null) return null;
    times.push(time);
  }
  return Math.min(...times);
}
