import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { Command } from "commander";
import desktopConfig from "lighthouse/core/config/desktop-config.js";
import lighthouse from "lighthouse";
import { siteLink } from "../../loaders/site/paths.js";
import { runCommand } from "../../loaders/site/runCommand.js";
import { serveSite } from "../../loaders/site/serveSite.js";
import { launchBrowser } from "../pages/launchBrowser.js";
import { desktop, phone } from "../pages/openPage.js";
import { officeLine, phoneLine } from "../pages/slowLine.js";
import { bestFirstChart } from "./firstChart.js";

interface Choice {
  site: string;
  phone: boolean;
}

const wanted = 95;
/** Milliseconds until the first chart of a page is on screen. */
const chartWithin = 1000;
const categories = ["performance", "accessibility"] as const;
const onLaptop = { line: officeLine, width: desktop };
const onPhone = { line: phoneLine, width: phone };

const command = new Command("npm run lighthouse")
  .description(
    "Lighthouse's scores of every built page in both languages, on its desktop profile (a laptop on a 10 Mbit/s line, 40 ms " +
      "away), and when its first chart is on screen over such a line, the best of three. " +
      `Fails where performance or accessibility is below ${wanted}, or the first chart comes after ${chartWithin / 1000} s.`
  )
  .argument("[pages...]", "pages to judge, as index or zh/reps; all where none is named")
  .option("--site <folder>", "built site to judge", siteLink)
  .option("--phone", "on its phone profile instead (slow 4G, a CPU four times slower); fails nothing", false)
  .action(async (pages: string[], { site, phone }: Choice) => {
    if (!existsSync(site)) throw new Error('There is no built site. Run "npm run build" first.');
    const low = await judge(site, pages.length > 0 ? pages : await allPages(site), phone);
    if (low.length > 0 && !phone) {
      console.error(`Below ${wanted}, or charted after ${chartWithin / 1000} s: ${low.join(", ")}`);
      process.exitCode = 1;
    }
  });

async function allPages(site: string): Promise<string[]> {
  const names = (await readdir(site))
    .filter((name) => name.endsWith(".html"))
    .map((name) => name.slice(0, -5));
  return ["", "zh/"].flatMap((folder) => names.toSorted().map((name) => folder + name));
}

/** Prints each page's scores and first chart, and returns the pages with one that is too low or too late. */
async function judge(site: string, pages: readonly string[], isPhone: boolean): Promise<string[]> {
  const server = await serveSite(site, 0);
  const port = 9300 + (process.pid % 500);
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  const low: string[] = [];
  try {
    console.log(
      "page                              performance  accessibility  first paint  largest  blocked  shift    KB  first chart"
    );
    for (const page of pages) {
      const url = `${server.address}/${page.replace(/index$/, "")}`;
      const outcome = await lighthouse(
        url,
        { port, onlyCategories: [...categories] },
        isPhone ? undefined : desktopConfig
      );
      if (!outcome) throw new Error(`Lighthouse says nothing of ${url}.`);
      const { categories: scored, audits } = outcome.lhr;
      const scores = categories.map((name) => Math.round((scored[name]?.score ?? 0) * 100));
      const chart = await bestFirstChart(browser, url, isPhone ? onPhone : onLaptop);
      const figure = (audit: string) => audits[audit]?.numericValue ?? NaN;
      console.log(
        page.padEnd(34),
        ...scores.map((score) => String(score).padStart(11)),
        `${(figure("first-contentful-paint") / 1000).toFixed(2)} s`.padStart(14),
        `${(figure("largest-contentful-paint") / 1000).toFixed(2)} s`.padStart(8),
        `${figure("total-blocking-time").toFixed(0)} ms`.padStart(8),
        figure("cumulative-layout-shift").toFixed(3).padStart(6),
        (figure("total-byte-weight") / 1024).toFixed(0).padStart(5),
        (chart === null ? "none" : `${(chart / 1000).toFixed(2)} s`).padStart(12)
      );
      if (scores.some((score) => score < wanted) || (chart ?? 0) > chartWithin) low.push(page);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return low;
}

await runCommand(command);
