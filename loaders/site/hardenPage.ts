import { createHash } from "node:crypto";
import type { Language } from "../../src/text/language.js";

/* What browsers, screen readers and fonts go by. */
const htmlLanguage: Readonly<Record<Language, string>> = { en: "en", zh: "zh-CN" };

/* A picture in the page itself, so that the browser does not ask the server for /favicon.ico. */
const icon = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#1b2a41"/>' +
    '<circle cx="5" cy="10.5" r="2" fill="#e69f00"/><circle cx="11" cy="5.5" r="2.5" fill="#009e73"/></svg>'
).toString("base64");

const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/** The policy of one page: nothing but its own files, and of inline scripts only those it was built with. */
export function contentSecurityPolicy(html: string): string {
  const hashes = new Set<string>();
  for (const [, script = ""] of html.matchAll(inlineScript))
    hashes.add(`'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashes].join(" "),
    // Plot and d3 set style attributes, which no hash can name.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'"
  ].join("; ");
}

/**
 * Completes a page as Framework writes it: its language, an icon, the content security policy and a viewport
 * that may be zoomed.
 */
export function hardenPage(frameworkHtml: string, language: Language): string {
  // A browser hashes a script after making every line end "\n".
  let html = frameworkHtml.replace(/\r\n?/g, "\n");
  html = replaceOnce(html, "<html>", `<html lang="${htmlLanguage[language]}">`);
  html = replaceOnce(html, ", maximum-scale=1", "");
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(html)}">`;
  const link = `<link rel="icon" href="data:image/svg+xml;base64,${icon}">`;
  return replaceOnce(html, '<meta charset="utf-8">', `<meta charset="utf-8">\n${policy}\n${link}`);
}

function replaceOnce(html: string, found: string, replacement: string): string {
  if (!html.includes(found))
    throw new Error(
      `A built page has no ${found}: Observable Framework's output changed. Mend loaders/site/hardenPage.ts.`
    );
  return html.replace(found, () => replacement);
}
