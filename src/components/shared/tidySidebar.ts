import { t } from "../../text/t.js";
import { element, svgElement } from "./element.js";

/**
 * Mends Framework's sidebar: its links keep the quarter on screen, its list holds list items only
 * (a label inside the list is invalid), and the navigation and its switch have a name in the page's language.
 */
export function tidySidebar(root: Document, search: string): void {
  const sidebar = root.querySelector<HTMLElement>("#observablehq-sidebar");
  if (!sidebar) return;
  sidebar.setAttribute("aria-label", t("Pages"));
  for (const toggle of root.querySelectorAll<HTMLElement>("[title^='Toggle sidebar']"))
    toggle.title = toggle.title.replace("Toggle sidebar", t("Toggle sidebar"));
  const close = sidebar.querySelector("#observablehq-sidebar-close");
  if (close?.parentElement?.tagName === "OL") sidebar.prepend(close);
  const quarter = new URLSearchParams(search).get("quarter");
  for (const link of sidebar.querySelectorAll<HTMLAnchorElement>(".observablehq-link a[href]")) {
    const [path = ""] = (link.getAttribute("href") ?? "").split("?");
    link.setAttribute("href", quarter ? `${path}?quarter=${encodeURIComponent(quarter)}` : path);
    if (link.parentElement?.classList.contains("observablehq-link-active"))
      link.setAttribute("aria-current", "page");
  }
}

/** Opens the sidebar where the window is too narrow to show it always. Framework's own toggle is a hidden checkbox. */
export function menuButton(root: Document): HTMLElement {
  const toggle = root.querySelector<HTMLInputElement>("#observablehq-sidebar-toggle");
  const set = (isOpen: boolean) => {
    if (!toggle) return;
    toggle.indeterminate = false;
    toggle.checked = isOpen;
  };
  root.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && matchMedia("(max-width: 1007.98px)").matches) set(false);
  });
  const bars = svgElement("path", {
    d: "M2 4h16M2 10h16M2 16h16",
    stroke: "currentColor",
    "stroke-width": 2
  });
  return element(
    "button",
    {
      type: "button",
      class: "menu-button",
      "aria-label": t("Menu"),
      click: () => set(toggle?.checked !== true)
    },
    svgElement("svg", { viewBox: "0 0 20 20", width: 20, height: 20, "aria-hidden": "true" }, bars)
  );
}
