import { t } from "../../text/t.js";
import { element } from "../shared/element.js";
import { pageHref, parameter } from "../shared/links.js";
import { tourSteps } from "./tourSteps.js";
import { rememberTour } from "./tourSeen.js";

/** The step of the guided visit that the address asks for, numbered from 1; null where it asks for none. */
export function tourPanel(search: string = location.search): HTMLElement | null {
  const steps = tourSteps();
  const at = Number(parameter("tour", search)) - 1;
  const step = steps[at];
  if (!step) return null;
  const end = () => {
    rememberTour();
    panel.remove();
    mark(step.target, false);
    history.replaceState(history.state, "", withoutTour());
  };
  const back = steps[at - 1] && link(at - 1, t("Back"), search);
  const next = steps[at + 1] && link(at + 1, t("Next"), search);
  const panel = element(
    "section",
    { class: "tour", "aria-label": t("Guided visit") },
    element("p", { class: "tour-step" }, t("Step {step} of {all}", { step: at + 1, all: steps.length })),
    element("h2", {}, step.title),
    element("p", {}, step.text),
    element(
      "div",
      { class: "tour-actions" },
      element("button", { type: "button", class: "quiet", click: end }, next ? t("End the tour") : t("Done")),
      back ?? null,
      next ?? null
    )
  );
  requestAnimationFrame(() => mark(step.target, true));
  return panel;
}

function link(at: number, words: string, search: string): HTMLAnchorElement {
  const step = tourSteps()[at];
  const aim = () => ({ tour: String(at + 1), ...(step?.page === "reps" ? { rep: firstPerson() } : {}) });
  const href = () => pageHref(step?.page ?? "index", aim(), search);
  const found = element("a", { class: "button", href: href() }, words);
  // Who is first to be decided on is known once the page stands.
  found.addEventListener("click", () => {
    found.href = href();
  });
  return found;
}

/** The person that the page names first, else the one in the address. */
function firstPerson(): string | null {
  const named = document.querySelector<HTMLAnchorElement>('#decide a[href*="rep="]')?.search;
  return parameter("rep", named ?? location.search);
}

function mark(target: string, isOn: boolean): void {
  const found = document.querySelector(target);
  found?.classList.toggle("is-toured", isOn);
  if (isOn) found?.scrollIntoView({ block: "start" });
}

function withoutTour(): string {
  const query = new URLSearchParams(location.search);
  query.delete("tour");
  return location.pathname + (query.size > 0 ? `?${query}` : "");
}
