import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { t } from "../../src/text/t.js";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "msedge"
];

/** Path of a Chrome, Chromium or Edge on this machine: CHROME_PATH, else the usual places; null where there is none. */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string | null {
  const named = environment.CHROME_PATH;
  if (named !== undefined && named !== "") {
    if (existsSync(named)) return named;
    throw new Error(t("CHROME_PATH names {path}, which does not exist.", { path: named }));
  }
  return candidates(environment).find((path) => existsSync(path)) ?? null;
}

function candidates(environment: NodeJS.ProcessEnv): string[] {
  if (process.platform === "darwin")
    return ["Google Chrome", "Chromium", "Microsoft Edge"].flatMap((app) =>
      ["", environment.HOME ?? ""].map((home) => `${home}/Applications/${app}.app/Contents/MacOS/${app}`)
    );
  if (process.platform === "win32")
    return [environment.PROGRAMFILES, environment["PROGRAMFILES(X86)"], environment.LOCALAPPDATA].flatMap(
      (folder) =>
        folder === undefined
          ? []
          : [
              join(folder, "Google", "Chrome", "Application", "chrome.exe"),
              join(folder, "Chromium", "Application", "chrome.exe"),
              join(folder, "Microsoft", "Edge", "Application", "msedge.exe")
            ]
    );
  const folders = [
    ...(environment.PATH ?? "").split(delimiter),
    "/usr/bin",
    "/snap/bin",
    "/opt/google/chrome"
  ];
  return folders
    .filter((folder) => folder !== "")
    .flatMap((folder) => names.map((name) => join(folder, name)));
}
