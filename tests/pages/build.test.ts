import { existsSync } from "node:fs";
import { mkdir, readFile, readdir, readlink, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, inject, it } from "vitest";
import { buildSite } from "../../loaders/site/buildSite.js";
import { workFolder } from "../../loaders/site/paths.js";
import { serveSite } from "../../loaders/site/serveSite.js";
import { swapLink } from "../../loaders/site/swapLink.js";

const { site, snapshot } = inject("siteUnderTest");
const folder = join(workFolder, "tests", `build-${process.pid}`);
const pages = join(folder, "src");
const output = join(folder, "site");
const report = (): void => undefined;

beforeEach(async () => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(pages, { recursive: true });
  await writeFile(join(pages, "style.css"), "body { margin: 0; }");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("buildSite", () => {
  it("says to load first when there is no snapshot", async () => {
    const missing = join(folder, "nothing");
    await expect(buildSite({ snapshot: missing, pages, output, report })).rejects.toThrow(
      'Run "npm run load" first'
    );
    expect(existsSync(output)).toBe(false);
  });

  it("fails on an import that leads nowhere, and leaves no site", async () => {
    await writeFile(
      join(pages, "index.md"),
      '# Page\n\n```js\nimport {a} from "no-such-package";\na();\n```\n'
    );
    await expect(buildSite({ snapshot, pages, output, report })).rejects.toThrow("no-such-package");
    expect(existsSync(output)).toBe(false);
  });

  it("fails on what Framework would download, and names the page and the package", async () => {
    await writeFile(join(pages, "index.md"), "# Page\n\n```js\nPlot.plot({marks: []})\n```\n");
    const building = buildSite({ snapshot, pages, output, report });
    await expect(building).rejects.toThrow(
      /^The pages could not be built\. \/index needs npm:@observablehq\/plot/
    );
    expect(existsSync(output)).toBe(false);
  });
});

describe("a built page", () => {
  it("names the scripts that it needs, few and all there", async () => {
    for (const page of (await readdir(site)).filter((name) => name.endsWith(".html"))) {
      const html = await readFile(join(site, page), "utf8");
      const scripts = [...html.matchAll(/<link rel="modulepreload" href="([^"]+)">/g)].map(
        ([, path = ""]) => path
      );
      expect(scripts.length, page).toBeGreaterThan(3);
      expect(scripts.length, page).toBeLessThanOrEqual(20);
      for (const path of scripts) expect(existsSync(join(site, path)), `${page}: ${path}`).toBe(true);
    }
  });
});

describe("swapLink", () => {
  it("points the link at the new folder and returns the one before", async () => {
    const link = join(folder, "link");
    expect(await swapLink(link, pages)).toBeNull();
    expect(await swapLink(link, site)).toBe(pages);
    expect(await readlink(link)).toBe(site);
    expect((await readdir(folder)).sort()).toEqual(["link", "src"]);
  });
});

describe("serveSite", () => {
  it("serves the new site from the moment the link is swapped", async () => {
    const link = join(folder, "link");
    await swapLink(link, pages);
    const server = await serveSite(link, 0);
    expect((await fetch(`${server.address}/style.css`)).status).toBe(200);
    await swapLink(link, site);
    expect((await fetch(`${server.address}/style.css`)).status).toBe(404);
    expect((await fetch(`${server.address}/`)).status).toBe(200);
    await server.close();
  });

  it("says which port is taken", async () => {
    const first = await serveSite(site, 0);
    const port = Number(new URL(first.address).port);
    await expect(serveSite(site, port)).rejects.toThrow(`Port ${port} is in use`);
    await first.close();
  });
});
