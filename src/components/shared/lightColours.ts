/**
 * Runs `run` while `target` wears the light theme on white, whatever the reader's theme is: pictures go into slides
 * and on paper. The palette is read from the page's own stylesheet, so that there is one.
 */
export function inLightColours<Result>(target: HTMLElement, run: () => Result): Result {
  const before = target.getAttribute("style");
  for (const [name, value] of lightPalette()) target.style.setProperty(name, value);
  for (const name of ["--paper", "--surface"]) target.style.setProperty(name, "#fff");
  // Text that takes the page's colour would otherwise keep the one of the reader's theme.
  target.style.setProperty("color", "var(--ink)");
  try {
    return run();
  } finally {
    if (before === null) target.removeAttribute("style");
    else target.setAttribute("style", before);
  }
}

/** Custom properties of the first `:root` rule that declares the palette; the dark one stands inside a media rule. */
function lightPalette(): [name: string, value: string][] {
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules)
      if (
        rule instanceof CSSStyleRule &&
        rule.selectorText === ":root" &&
        rule.style.getPropertyValue("--ink")
      )
        return [...rule.style]
          .filter((name) => name.startsWith("--"))
          .map((name) => [name, rule.style.getPropertyValue(name)]);
  return [];
}
