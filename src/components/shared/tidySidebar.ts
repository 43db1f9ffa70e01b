/**
 * Mends Framework's sidebar: its links keep the quarter on screen, its list holds list items only
 * (a label inside the list is invalid), and the navigation has a name.
 */
export function tidySidebar(root: Document, search: string): void {
  const sidebar = root.querySelector<HTMLElement>("#observablehq-sidebar");
  if (!sidebar) return;
  sidebar.setAttribute("aria-label", "Pages");
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
