import { existsSync } from "node:fs";
import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { Command } from "commander";
import { siteLink } from "../../loaders/site/paths.js";
import { runCommand } from "../../loaders/site/runCommand.js";
import { serveSite } from "../../loaders/site/serveSite.js";
import { launchBrowser } from "./launchBrowser.js";
import { desktop, openPage, phone } from "./openPage.js";

const command = new Command("npx tsx tests/pages/screenshots.ts")
  .description("Pictures of the built pages: desktop and phone, light and dark, the whole page each.")
  .argument("<folder>", "where the pictures go")
  .argument("[pages...]", "pages to show, as index or reps?rep=KEY; all where none is named")
  .option("--site <folder>", "built site to show", siteLink)
  .action(async (folder: string, pages: string[], { site }: { site: string }) => {
    if (!existsSync(site)) throw new Error('There is no built site. Run "npm run build" first.');
    await takeScreenshots(site, folder, pages.length > 0 ? pages : await allPages(site));
  });

async function allPages(site: string): Promise<string[]> {
  const files = (await readdir(site)).filter((name) => name.endsWith(".html"));
  return files.map((name) => name.replace(/\.html$/, "")).sort();
}

async function takeScreenshots(site: string, folder: string, pages: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const server = await serveSite(site, 0);
  const browser = await launchBrowser();
  try {
    for (const name of pages)
      for (const width of [desktop, phone])
        for (const scheme of ["light", "dark"] as const) {
          const opened = await openPage(browser, `${server.address}/${name}`, { width, scheme });
          const file = join(folder, `${name.replace(/\W+/g, "-")}-${width}-${scheme}.png`);
          await opened.page.screenshot({ path: file, fullPage: true });
          console.log([file, ...opened.complaints, ...opened.strayRequests].join("\n  "));
          await opened.close();
        }
  } finally {
    await browser.close();
    await server.close();
  }
}

await runCommand(command);
