const SVG = "http://www.w3.org/2000/svg";

/** What a picture needs of a style sheet, by the name that SVG has for it as an attribute; all are inherited. */
const inherited = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "paint-order",
  "font-family",
  "font-size",
  "font-weight",
  "font-variant-numeric",
  "text-anchor",
  "dominant-baseline"
] as const;

/** Attributes of the page, not of the picture; styles are written anew, as they were computed. */
const isLeft = (name: string): boolean =>
  /^(class|style|role|tabindex|href|xlink:href|opacity|color|visibility|on.*|aria-.*|data-.*)$/.test(name) ||
  (inherited as readonly string[]).includes(name);

/** Never drawn, or drawn from elsewhere. */
const skipped = new Set(["style", "script", "foreignObject", "image", "use"]);

/**
 * A copy that looks the same outside the page: every style that applies is written into it, links become groups,
 * and what is hidden is left out. Null where the element itself is not to be seen.
 */
export function copySvg(from: SVGElement, isOutermost = true): SVGElement | null {
  const style = getComputedStyle(from);
  if (skipped.has(from.localName) || style.display === "none") return null;
  // Everything within a drawing is one of SVG's elements.
  const name = (from.localName === "a" ? "g" : from.localName) as keyof SVGElementTagNameMap;
  const copy: SVGElement = document.createElementNS(SVG, name);
  for (const attribute of from.attributes)
    if (!isLeft(attribute.name)) copy.setAttribute(attribute.name, attribute.value);
  const outer = isOutermost || !from.parentElement ? null : getComputedStyle(from.parentElement);
  for (const property of inherited) {
    const value = style.getPropertyValue(property);
    if (value !== "" && value !== outer?.getPropertyValue(property)) copy.setAttribute(property, value);
  }
  if (style.opacity !== "1") copy.setAttribute("opacity", style.opacity);
  if (from.localName === "svg" && style.overflow === "visible") copy.setAttribute("overflow", "visible");
  for (const child of from.childNodes) copyChild(child, copy, style.visibility);
  return copy;
}

function copyChild(child: ChildNode, into: SVGElement, visibility: string): void {
  if (child instanceof Text) {
    if (visibility === "visible") into.append(child.data);
  } else if (child instanceof SVGElement) {
    const isShape = child.childElementCount === 0 && child.localName !== "title";
    if (isShape && getComputedStyle(child).visibility !== "visible") return;
    const copy = copySvg(child, false);
    if (copy) into.append(copy);
  }
}
