import { type Browser, chromium } from "playwright-core";
import { t } from "../../src/text/t.js";
import { findBrowser } from "./findBrowser.js";

/** Nothing of the browser's own may reach for the network, or the tests could not tell it from the site's. */
const quietFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync"
];

/** Starts the machine's own browser without a window; playwright gives it an empty profile. */
export async function launchBrowser(moreFlags: readonly string[] = []): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null)
    throw new Error(t("No Chrome, Chromium or Edge was found. Install one, or name it in CHROME_PATH."));
  return chromium.launch({ executablePath, headless: true, args: [...quietFlags, ...moreFlags] });
}
