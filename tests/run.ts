import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { findBrowser } from "../loaders/site/findBrowser.js";

/* `npm test`: finds or installs a browser, then runs every test. Further words go on to vitest. */

function installBrowser(): string | null {
  const isDebianRoot = existsSync("/etc/debian_version") && process.getuid?.() === 0;
  if (!isDebianRoot) return null;
  console.log("No browser found: installing Debian's chromium.");
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const words of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]])
    if (spawnSync("apt-get", words, { stdio: "inherit", env: environment }).status !== 0) return null;
  return findBrowser();
}

function runTests(browser: string): number {
  const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
  const result = spawnSync(process.execPath, [vitest, "run", ...process.argv.slice(2)], {
    stdio: "inherit",
    env: { ...process.env, CHROME_PATH: browser }
  });
  return result.status ?? 1;
}

const browser = findBrowser() ?? installBrowser();
if (browser === null) {
  console.error(
    "The page tests need a browser, and no Chrome, Chromium or Edge was found. Install one of them " +
      '(Debian or Ubuntu: "sudo apt-get install chromium"; macOS: "brew install --cask google-chrome"; ' +
      'Windows: "winget install Google.Chrome"), or name its program in CHROME_PATH.'
  );
  process.exitCode = 1;
} else {
  process.exitCode = runTests(browser);
}
