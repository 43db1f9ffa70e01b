/**
 * Brings the part that the address names after "#" into view once the page stands: the browser looked for it
 * before the page was drawn. Returns the page.
 */
export function showPage<E extends Element>(page: E): E {
  requestAnimationFrame(() => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && page.isConnected ? document.getElementById(id) : null;
    target?.scrollIntoView();
    target?.classList.add("is-target");
  });
  return page;
}
