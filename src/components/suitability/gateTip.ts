import { element } from "../shared/element.js";

/** A small panel beside the gate under the pointer or the focus. What it says is in the cell's label too. */
export function gateTip(): { element: HTMLElement; watch: (table: HTMLElement) => void } {
  const panel = element("div", { class: "gate-tip", "aria-hidden": "true", hidden: true });
  const show = (event: Event) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>("button.gate");
    if (!cell) return void (panel.hidden = true);
    const { head = "", figure = "", reason = "" } = cell.dataset;
    panel.replaceChildren(
      element("strong", {}, head),
      element("p", {}, figure.charAt(0).toUpperCase() + figure.slice(1)),
      element("p", { class: "quiet-text" }, reason)
    );
    panel.hidden = false;
    place(panel, cell);
  };
  const hide = () => void (panel.hidden = true);
  return {
    element: panel,
    watch: (table) => {
      table.addEventListener("pointerover", show);
      table.addEventListener("focusin", show);
      table.addEventListener("pointerleave", hide);
      table.addEventListener("focusout", hide);
    }
  };
}

/** Under the cell, or above it near the window's foot; never beyond its sides. */
function place(panel: HTMLElement, cell: HTMLElement): void {
  const at = cell.getBoundingClientRect();
  const box = panel.getBoundingClientRect();
  const left = Math.max(8, Math.min(at.left + at.width / 2 - box.width / 2, innerWidth - box.width - 8));
  const isBelow = at.bottom + box.height + 12 < innerHeight;
  panel.style.left = `${left}px`;
  panel.style.top = `${isBelow ? at.bottom + 6 : at.top - box.height - 6}px`;
}
