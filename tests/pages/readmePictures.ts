import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { plantedCases } from "../../loaders/sample/plantedCases.js";
import { projectFolder, siteLink } from "../../loaders/site/paths.js";
import { serveSite } from "../../loaders/site/serveSite.js";
import { opaqueKey } from "../opaqueKey.js";
import { launchBrowser } from "./launchBrowser.js";
import { desktop, openPage } from "./openPage.js";

/* `npx tsx tests/pages/readmePictures.ts`: the README's pictures, from the site that was built last over the sample. */

const pictures = [
  { name: "review", page: "", height: 1250 },
  { name: "renewals", page: "renewals", height: 960 },
  { name: "suitability", page: "suitability", height: 1150 },
  {
    name: "profile",
    page: `reps?rep=${opaqueKey(plantedCases.topSellersWithoutRenewals.repIds[1])}`,
    height: 1500
  }
];
const folder = join(projectFolder, ".github", "images");

await mkdir(folder, { recursive: true });
const server = await serveSite(siteLink, 0);
const browser = await launchBrowser();
for (const { name, page: path, height } of pictures) {
  const opened = await openPage(browser, `${server.address}/${path}`, { width: desktop, scheme: "light" });
  await opened.page.setViewportSize({ width: desktop, height });
  await opened.page.screenshot({ path: join(folder, `${name}.png`) });
  await opened.close();
}
await browser.close();
await server.close();
