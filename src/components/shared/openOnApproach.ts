/** Long enough for a pointer on its way to something else, short enough for one that has stopped to ask. */
const opensAfter = 300;
/** Long enough to cross the gap between the label and its panel. */
const closesAfter = 200;

/**
 * Opens a popover while the pointer rests on its button or on the panel, and while the keyboard is on the button; a click
 * keeps it open until the next one. Escape closes it, as it does every popover. `around` holds button and panel alone.
 * Nothing moves or fades, so that there is nothing to leave out for those who want no motion.
 */
export function openOnApproach(around: HTMLElement, button: HTMLButtonElement, panel: HTMLElement): void {
  let isKept = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isOpen = () => panel.matches(":popover-open");
  const isApproached = () => around.matches(":hover") || button.matches(":focus-visible");
  const after = (delay: number, act: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(act, delay);
  };
  const follow = () => placeBeside(panel, button);
  const open = () => {
    clearTimeout(timer);
    if (isOpen() || !button.isConnected) return;
    panel.showPopover();
    follow();
  };
  const close = () => {
    if (isOpen() && !isKept) panel.hidePopover();
  };
  const leave = () => {
    if (!isApproached()) after(closesAfter, close);
  };

  around.addEventListener("pointerenter", ({ pointerType }) => {
    // A finger does not rest on a label before it presses.
    if (pointerType !== "touch") after(opensAfter, open);
  });
  around.addEventListener("pointerleave", leave);
  button.addEventListener("focus", () => {
    if (button.matches(":focus-visible")) after(opensAfter, open);
  });
  button.addEventListener("blur", leave);
  button.addEventListener("click", (event) => {
    // The browser would close what the pointer has just opened.
    event.preventDefault();
    const isAskedToClose = isKept && isOpen();
    if (isAskedToClose) panel.hidePopover();
    else open();
    isKept = !isAskedToClose;
  });
  panel.addEventListener("toggle", (event) => {
    const isShown = event.newState === "open";
    if (!isShown) isKept = false;
    const listen = isShown ? addEventListener : removeEventListener;
    listen("scroll", follow, { capture: true });
  });
}

/** Below its button, above it where there is no room, kept inside the window. */
function placeBeside(panel: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const box = panel.getBoundingClientRect();
  const left = Math.max(8, Math.min(at.left, innerWidth - box.width - 8));
  const isBelow = at.bottom + box.height + 8 < innerHeight;
  const top = isBelow ? at.bottom + 6 : Math.max(8, at.top - box.height - 6);
  panel.style.left = `${left}px`;
  panel.style.top = `${top}px`;
}
