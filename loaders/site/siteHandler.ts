import { realpathSync } from "node:fs";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { constants } from "node:zlib";
import compression from "compression";
import sirv from "sirv";
import { t } from "../../src/text/t.js";
import { notFoundPage } from "./notFoundPage.js";

type Handler = ReturnType<typeof sirv>;

/**
 * Answers requests for the files of one site, whose folder may be a link that is swapped while serving.
 * Only files found when the site was first seen are served: no dot file, nothing outside.
 */
export function siteHandler(siteFolder: string): RequestListener {
  let servedFolder = "";
  let serve: Handler | undefined;
  // Brotli's default here (4) packs the data worse than gzip does.
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };
  const compress = compression({ filter: isWorthPacking, brotli });
  return (request, response) => {
    const refusal = refusalOf(request);
    setSafetyHeaders(response);
    if (refusal !== null) return end(response, refusal, t("Refused"));
    if (isFolderWithoutSlash(request)) return redirect(response, `${request.url ?? ""}/`);
    const folder = realpathOrNull(siteFolder);
    if (folder === null) return end(response, 503, t('The site is not built. Run "npm run build".'));
    if (folder !== servedFolder || serve === undefined) {
      servedFolder = folder;
      serve = sirv(folder, { etag: true, extensions: ["html"], dotfiles: false, setHeaders: setFileHeaders });
    }
    const serveNow = serve;
    // compression is typed for Express, but needs only what Node's own request and response have.
    compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () =>
      serveNow(request, response, () => endNotFound(request, response))
    );
  };
}

/** A name other than this machine's own means that a foreign page made the browser ask (DNS rebinding). */
function refusalOf(request: IncomingMessage): number | null {
  const name = (request.headers.host ?? "").replace(/:\d+$/, "");
  if (!["127.0.0.1", "localhost", "[::1]"].includes(name)) return 403;
  if (request.method !== "GET" && request.method !== "HEAD") return 405;
  return null;
}

/** The links of a page are read from its folder: "/zh" would look for its scripts beside the site. */
const isFolderWithoutSlash = ({ url }: IncomingMessage): boolean => url === "/zh";

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(308, { Location: to, "Cache-Control": "no-store" });
  response.end();
}

/** The server answers this machine alone, where packing megabytes of rows takes longer than handing them over. */
const packedAtMost = 512 * 1024;

function isWorthPacking(_request: unknown, response: Pick<ServerResponse, "getHeader">): boolean {
  return Number(response.getHeader("Content-Length") ?? 0) <= packedAtMost;
}

function setSafetyHeaders(response: ServerResponse): void {
  response.setHeader("Content-Security-Policy", "frame-ancestors 'none'");
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "no-referrer");
  response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
}

/** Code has its hash in its name and may be kept; pages and data are not left in the browser's cache. */
function setFileHeaders(response: ServerResponse, path: string): void {
  if (path.endsWith(".arrow")) response.setHeader("Content-Type", "application/vnd.apache.arrow.file");
  const isCode = /^\/_(node|import|observablehq)\//.test(path);
  response.setHeader("Cache-Control", isCode ? "private, max-age=31536000, immutable" : "no-store");
}

function realpathOrNull(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

/** A page for who reads it; a line for a script that fetches a file. */
function endNotFound(request: IncomingMessage, response: ServerResponse): void {
  if (!/\btext\/html\b/.test(request.headers.accept ?? "")) return end(response, 404, t("Not found"));
  response.writeHead(404, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" });
  response.end(notFoundPage(request.url ?? ""));
}

function end(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" });
  response.end(`${text}\n`);
}
