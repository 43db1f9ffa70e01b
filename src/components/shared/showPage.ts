import type { Manifest } from "../../../loaders/schema/outputs.js";
import { t } from "../../text/t.js";
import { emptyState } from "./emptyState.js";
import { MissingPart } from "./openSnapshot.js";
import { page, pageHead } from "./page.js";
import { returnTo } from "./pageState.js";

/**
 * Once the page stands, brings it to where its reader left it or, on a first visit, to the part that the address names
 * after "#": the browser looked for either before the page was drawn. Returns the page.
 */
export function showPage<E extends Element>(page: E): E {
  const scrolled = returnTo(page);
  requestAnimationFrame(() => {
    if (scrolled === null) showTarget(page);
    else scrollTo({ top: scrolled, behavior: "instant" });
  });
  return page;
}

function showTarget(page: Element): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id && page.isConnected ? document.getElementById(id) : null;
  target?.scrollIntoView();
  target?.classList.add("is-target");
}

/** The page that `build` makes of the snapshot; where a file of it cannot be had, a page that says so. */
export async function pageOf(
  { manifest, quarter }: { manifest: Manifest; quarter: string },
  build: () => Promise<Element>
): Promise<Element> {
  try {
    return showPage(await build());
  } catch (error) {
    if (!(error instanceof MissingPart)) throw error;
    return page(
      pageHead({
        question: t("This page cannot be shown"),
        answer: t("A part of its data is missing."),
        manifest,
        quarter
      }),
      emptyState(t("A file of the snapshot could not be read ({file}).", { file: error.message }), {
        detail: t("Newer data may have been published while this page was opening: load the page again.")
      })
    );
  }
}
