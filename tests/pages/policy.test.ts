import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { hardenPage } from "../../loaders/site/hardenPage.js";

const { address, pages, site, warnings } = inject("siteUnderTest");

const fileOf = (path: string): string => join(site, path === "/" ? "index.html" : `${path}.html`);

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Asks for a path exactly as written: fetch would tidy up "..", and does not let the host be named. */
function ask(path: string, options: { host?: string; method?: string } = {}): Promise<Answer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const headers = { host: options.host ?? `${hostname}:${port}` };
    request({ hostname, port, path, headers, method: options.method ?? "GET" }, (response) => {
      let body = "";
      response.on("data", (chunk: Buffer) => (body += chunk.toString()));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body })
      );
    })
      .on("error", reject)
      .end();
  });
}

describe("every page", () => {
  it.each(pages)("%s allows its own scripts by hash and nothing else", async (path) => {
    const html = await readFile(fileOf(path), "utf8");
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? "";
    const scripts = policy.split("; ").find((directive) => directive.startsWith("script-src")) ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(scripts).not.toMatch(/unsafe|https?:|\*/);
    const inline = html
      .split("<script")
      .slice(1)
      .filter((part) => !/^[^>]*\ssrc=/.test(part));
    expect(inline.length).toBeGreaterThan(0);
    for (const part of inline) {
      const script = part.slice(part.indexOf(">") + 1, part.indexOf("</script>"));
      expect(scripts).toContain(`'sha256-${createHash("sha256").update(script).digest("base64")}'`);
    }
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<script"));
  });

  it.each(pages)("%s names its language and has no handler in an attribute", async (path) => {
    const html = await readFile(fileOf(path), "utf8");
    expect(html).toContain('<html lang="en">');
    expect(html).not.toMatch(/<[^>]+\son[a-z]+\s*=/i);
    expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });

  it("links only to pages that exist", () => {
    expect(warnings).toEqual([]);
  });
});

describe("hardenPage", () => {
  it("refuses a page that it does not know how to complete", () => {
    expect(() => hardenPage("<html><head></head></html>", "en")).toThrow(
      "Observable Framework's output changed"
    );
  });
});

describe("the server", () => {
  it("leads from the folder of the Chinese pages to its first page", async () => {
    const { status, headers } = await ask("/zh");
    expect({ status, location: headers.location }).toEqual({ status: 308, location: "/zh/" });
  });

  it("sends the headers that a meta tag cannot carry", async () => {
    const { status, headers } = await ask("/");
    expect(status).toBe(200);
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("no-referrer");
    expect(headers["cache-control"]).toBe("no-store");
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });

  it("answers to this machine's own names only, so that a foreign page cannot read it by rebinding DNS", async () => {
    expect((await ask("/", { host: "review.example.com" })).status).toBe(403);
    expect((await ask("/", { host: "127.0.0.1.example.com:3000" })).status).toBe(403);
    expect((await ask("/", { host: "localhost:3000" })).status).toBe(200);
  });

  it("gives nothing outside the site and no hidden file", async () => {
    const secrets = ["/../built.json", "/%2e%2e/built.json", "/..%2fbuilt.json", "/_file/../../built.json"];
    for (const path of [...secrets, "/.env", "/.git/config", "/../../package.json", "/%00"])
      expect((await ask(path)).status, path).toBe(404);
  });

  it("takes no request that would change something", async () => {
    expect((await ask("/", { method: "POST" })).status).toBe(405);
  });
});
