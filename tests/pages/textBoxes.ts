import type { Page } from "playwright-core";

/**
 * Texts that a reader cannot read whole, measured from their boxes: cut off by the element or the drawing they stand
 * in, or lying over one another.
 */
export async function unreadableTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** A pixel or two of antialiasing and line height hide no letter. */
    const slack = 2;
    interface Piece {
      text: string;
      box: DOMRect;
      node: Element;
    }

    function isShown(element: Element): boolean {
      if (
        element.closest(
          "dialog:not([open]), [popover], .visually-hidden, [hidden], script, style, select, datalist"
        )
      )
        return false;
      // Heads of tables stay for screen readers where the rows are cards.
      for (let box: Element | null = element; box; box = box.parentElement)
        if (getComputedStyle(box).clipPath.startsWith("inset(50%")) return false;
      return element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
    }

    /** What has been scrolled out of the box it stands in lies over nothing. */
    function isScrolledAway({ box, node }: Piece): boolean {
      for (
        let parent: Element | null = node.parentElement;
        parent && parent !== document.body;
        parent = parent.parentElement
      ) {
        const { overflowX, overflowY } = getComputedStyle(parent);
        if (!/auto|scroll/.test(overflowX + overflowY)) continue;
        const frame = parent.getBoundingClientRect();
        if (
          box.bottom > frame.bottom ||
          box.top < frame.top ||
          box.left < frame.left ||
          box.right > frame.right
        )
          return true;
      }
      return false;
    }

    function pieces(): Piece[] {
      const found: Piece[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        const text = node.nodeValue?.trim() ?? "";
        if (!parent || text === "" || !isShown(parent)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects())
          if (box.width > 1 && box.height > 1) found.push({ text: text.slice(0, 60), box, node: parent });
      }
      return found;
    }

    /** The nearest box that hides what leaves it; one that scrolls hides nothing for good. */
    function clip(element: Element): DOMRect | null {
      for (let box: Element | null = element; box; box = box.parentElement) {
        const { overflowX, overflowY, textOverflow } = getComputedStyle(box);
        if (textOverflow === "ellipsis" && box.hasAttribute("title")) return null;
        if (/auto|scroll/.test(overflowX + overflowY)) return null;
        if (/hidden|clip/.test(overflowX + overflowY)) return box.getBoundingClientRect();
      }
      return null;
    }

    function isCut({ box, node }: Piece): boolean {
      const limit = clip(node);
      if (!limit) return false;
      return (
        box.left < limit.left - slack ||
        box.right > limit.right + slack ||
        box.top < limit.top - slack ||
        box.bottom > limit.bottom + slack
      );
    }

    function overlap(a: Piece, b: Piece): boolean {
      const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      // Lines of one paragraph share a little of their height.
      return width > slack && height > Math.min(a.box.height, b.box.height) * 0.35;
    }

    const isFixed = (element: Element): boolean => {
      for (let box: Element | null = element; box; box = box.parentElement)
        if (/fixed|sticky/.test(getComputedStyle(box).position)) return true;
      return false;
    };

    const all = pieces();
    const where = ({ text, node }: Piece) =>
      `“${text}” in ${node.tagName.toLowerCase()}.${node.getAttribute("class") ?? ""}`;
    const cut = all.filter(isCut).map((piece) => `cut off: ${where(piece)}`);
    const free = all
      .filter((piece) => !isFixed(piece.node) && !isScrolledAway(piece))
      .sort((a, b) => a.box.top - b.box.top);
    const over: string[] = [];
    for (const [at, a] of free.entries())
      for (let next = at + 1; next < free.length; next++) {
        const b = free[next];
        if (!b || b.box.top > a.box.bottom) break;
        if (a.node !== b.node && overlap(a, b)) over.push(`one over another: ${where(a)} and ${where(b)}`);
      }
    return [...new Set([...cut, ...over])];
  });
}
