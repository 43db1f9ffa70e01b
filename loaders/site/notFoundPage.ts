import { inLanguage, type Language } from "../../src/text/language.js";
import { t } from "../../src/text/t.js";
import { hardenPage } from "./hardenPage.js";

const style = `
  :root { color-scheme: light dark; }
  body { margin: 0; min-height: 100vh; display: grid; place-content: center; padding: 1rem; box-sizing: border-box;
    font: 16px/1.5 system-ui, "PingFang SC", "Microsoft YaHei", sans-serif; }
  main { max-width: 34rem; }
  h1 { margin: 0 0 0.5rem; font-size: 1.75rem; line-height: 1.25; }
  p { margin: 0 0 1rem; }
  section + section { margin-top: 2rem; padding-top: 2rem; border-top: 1px solid #8884; }
  a { color: inherit; }
`;

const homeOf: Readonly<Record<Language, string>> = { en: "/", zh: "/zh/" };

function said(language: Language, heading: "h1" | "h2"): string {
  return inLanguage(language, () =>
    [
      `<section lang="${language === "zh" ? "zh-CN" : "en"}">`,
      `<${heading}>${t("There is no such page")}</${heading}>`,
      `<p>${t("The address may be mistyped, or lead to a page of an older version.")}</p>`,
      `<p><a href="${homeOf[language]}">${t("To the quarterly review")}</a></p>`,
      "</section>"
    ].join("\n")
  );
}

/** What stands where no page is, in both languages, that of the address first. It repeats nothing of the address. */
export function notFoundPage(path: string): string {
  const [own, other]: [Language, Language] = path.startsWith("/zh/") ? ["zh", "en"] : ["en", "zh"];
  const title = inLanguage(own, () => `${t("There is no such page")} | ${t("Key Account Review")}`);
  return hardenPage(
    `<!DOCTYPE html>
<html>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${style}</style>
<body><main>
${said(own, "h1")}
${said(other, "h2")}
</main></body>
</html>
`,
    own
  );
}
