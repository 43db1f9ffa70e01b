import type { Language } from "../../text/language.js";
import { element } from "./element.js";

const others: Readonly<Record<Language, { name: string; tag: string; root: string }>> = {
  en: { name: "中文", tag: "zh-CN", root: "./zh/" },
  zh: { name: "English", tag: "en", root: "../" }
};

/**
 * A link to the same page in the other language, with the state that the address holds when it is followed. Null where
 * the site was not built in two languages, as in the preview.
 */
export function languageSwitch(root: Document = document): HTMLAnchorElement | null {
  const stated = root.querySelector<HTMLMetaElement>('meta[name="review-language"]')?.content;
  const other = stated === "en" || stated === "zh" ? others[stated] : null;
  if (other === null) return null;
  const link = element("a", { class: "language", lang: other.tag, hreflang: other.tag }, other.name);
  const aim = () => {
    const { pathname, search, hash } = location;
    link.href = other.root + pathname.slice(pathname.lastIndexOf("/") + 1) + search + hash;
  };
  aim();
  // Filters and plans change the address without loading the page again.
  for (const event of ["pointerdown", "focus", "click"]) link.addEventListener(event, aim);
  return link;
}
