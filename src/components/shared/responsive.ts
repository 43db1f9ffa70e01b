import { element } from "./element.js";

interface ResponsiveOptions {
  /** Charts are never drawn narrower; the frame scrolls instead. */
  minimum?: number;
  maximum?: number;
}

const PRINT_WIDTH = 660;

/** Draws a chart at the width it has, and again when that changes or the page is printed. */
export function responsive(
  render: (width: number) => Element,
  { minimum = 240, maximum = 1200 }: ResponsiveOptions = {}
): HTMLElement {
  const frame = element("div", { class: "responsive" });
  let drawn = 0;
  const draw = (available: number) => {
    const width = Math.round(Math.min(maximum, Math.max(minimum, available)));
    if (width === drawn) return;
    drawn = width;
    frame.replaceChildren(render(width));
  };
  // A first drawing at about the width to come: the observer reports only after the first paint,
  // and everything below would jump.
  const main = document.querySelector<HTMLElement>("#observablehq-main");
  if (main && main.clientWidth > 0) draw(main.clientWidth);
  new ResizeObserver(() => {
    if (frame.clientWidth > 0) draw(frame.clientWidth);
  }).observe(frame);
  // The review pack's sheets are laid out wider than paper, and scaled as a whole.
  const most = () => (frame.closest(".sheet") ? maximum : PRINT_WIDTH);
  addEventListener("beforeprint", () => draw(Math.min(frame.clientWidth || PRINT_WIDTH, most())));
  addEventListener("afterprint", () => draw(frame.clientWidth));
  return frame;
}
