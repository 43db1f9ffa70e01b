import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ServedSite, serveSite } from "../../loaders/site/serveSite.js";

let folder: string;
let site: ServedSite;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "not-found-"));
  await writeFile(join(folder, "index.html"), "<p>home</p>");
  site = await serveSite(folder, 0);
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

const ask = (path: string, accept = "text/html,*/*") =>
  fetch(`${site.address}${path}`, { headers: { accept } });
const safety = [
  "content-security-policy",
  "x-content-type-options",
  "referrer-policy",
  "cross-origin-resource-policy"
];

describe("an address without a page", () => {
  it("answers with a page in both languages that leads home, and repeats nothing of the address", async () => {
    const response = await ask("/<script>x");
    const html = await response.text();
    expect(response.status).toBe(404);
    expect(html).toContain('<a href="/">To the quarterly review</a>');
    expect(html).toContain('<a href="/zh/">前往季度复盘</a>');
    expect(html).not.toMatch(/script>x/);
  });

  it("speaks the language of the address first", async () => {
    expect(await (await ask("/zh/nothing")).text()).toContain('<html lang="zh-CN">');
    expect(await (await ask("/nothing")).text()).toContain('<html lang="en">');
  });

  it("carries the safety headers of every page", async () => {
    const [page, none] = [await ask("/"), await ask("/nothing")];
    for (const name of safety) expect(none.headers.get(name), name).toBe(page.headers.get(name));
    expect(none.headers.get("content-security-policy")).not.toBeNull();
  });

  it("answers a script that fetches a file with a line", async () => {
    expect(await (await ask("/nothing", "*/*")).text()).toBe("Not found\n");
  });
});
