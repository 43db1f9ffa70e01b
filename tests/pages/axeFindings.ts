import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

const contrast = "color-contrast";

/** What axe finds by all its rules, judging every text of the page. */
export function axeFindings(page: Page): Promise<object[]> {
  return violations(axeOn(page));
}

/** The same where contrast was judged text by text on another screen: here one text of each kind stands for all. */
export async function axeFindingsByKind(page: Page): Promise<object[]> {
  const rest = await violations(axeOn(page).disableRules([contrast]));
  return [...rest, ...(await contrastByKind(page))];
}

/**
 * Texts that are hard to see, of axe's rules the only one whose answer may change with light and dark. axe takes
 * seconds for it on a long page, where a thousand texts are of fifty kinds.
 */
export async function contrastByKind(page: Page): Promise<object[]> {
  await page.evaluate(markKinds);
  return violations(axeOn(page).include("[data-text-kind]").withRules([contrast]));
}

/**
 * Runs in the page: marks the first text of each kind. Two are of one kind if they are the same sort of element, in the
 * same print, and stand on the same backgrounds all the way up.
 */
function markKinds(): void {
  for (const old of document.querySelectorAll("[data-text-kind]")) old.removeAttribute("data-text-kind");
  const kinds = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.parentElement;
    if (!text || node.nodeValue?.trim() === "" || !text.checkVisibility()) continue;
    const { color, fill, fontSize, fontWeight, textShadow } = getComputedStyle(text);
    const kind = [text.tagName, text.getAttribute("class"), color, fill, fontSize, fontWeight, textShadow];
    for (let box: Element | null = text; box; box = box.parentElement) {
      const style = getComputedStyle(box);
      kind.push(style.backgroundColor, style.backgroundImage, style.opacity, style.position);
    }
    if (!kinds.has(kind.join("|"))) text.setAttribute("data-text-kind", "");
    kinds.add(kind.join("|"));
  }
}

/**
 * Legacy mode looks at this page only and opens no page of its own; there are no frames. Half of axe's time goes into
 * addresses of the elements that pass, which nobody reads.
 */
function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
}

async function violations(axe: AxeBuilder): Promise<object[]> {
  const found = await axe.analyze();
  return found.violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    places: nodes.length,
    at: nodes.slice(0, 3).map((node) => `${node.target.join(" ")} | ${node.failureSummary ?? ""}`)
  }));
}
