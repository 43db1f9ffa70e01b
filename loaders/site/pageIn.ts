import { inLanguage, type Language } from "../../src/text/language.js";
import { tKnown } from "../../src/text/t.js";

const files = /"\.\/_(import|node|npm|file|observablehq)\//g;
const title = /<title>([^<]*)<\/title>/;
const sidebarLink = /(<li class="observablehq-link[^"]*"><a href="[^"]*">)([^<]*)(<\/a>)/g;

/** Where the pages of a language lie below the site's folder. */
export const folderOf: Readonly<Record<Language, string>> = { en: "", zh: "zh" };

/**
 * A built page in one language. The pages of both share every script and every row: only a page's own title, the
 * names in the sidebar and what it states of its language differ. The rest is said by the page itself, in that language.
 */
export function pageIn(language: Language, frameworkHtml: string, chinese: string): string {
  const root = folderOf[language] === "" ? "./" : "../";
  const metas = `<meta name="review-language" content="${language}"><meta name="review-root" content="${root}">`;
  const catalogue = language === "zh" ? `<link rel="modulepreload" href="${chinese}">\n` : "";
  return inLanguage(language, () =>
    frameworkHtml
      .replace(title, (found) => catalogue + found)
      .replace(files, (_, folder: string) => `"${root}_${folder}/`)
      .replace(
        title,
        (_, words: string) =>
          `<title>${words.split(" | ").map(nameIn(language)).join(" | ")}</title>\n${metas}`
      )
      .replace(
        sidebarLink,
        (_, before: string, name: string, after: string) => before + nameIn(language)(name) + after
      )
  );
}

const nameIn =
  (language: Language) =>
  (english: string): string => {
    const name = tKnown(english);
    if (language !== "en" && name === english)
      throw new Error(
        `The page "${english}" has no name in "${language}": add it to src/text/${language}/pages.ts.`
      );
    return name;
  };
