import { t } from "../../text/t.js";
import { element } from "../shared/element.js";
import { pageHref, parameter } from "../shared/links.js";
import { isTourSeen, rememberTour } from "./tourSeen.js";

/** Offers the guided visit to those who have not seen it; null for the others and while it runs. */
export function tourOffer(): HTMLElement | null {
  if (isTourSeen() || parameter("tour") !== null) return null;
  const dismiss = () => {
    rememberTour();
    offer.remove();
  };
  const offer = element(
    "p",
    { class: "tour-offer" },
    element("a", { href: pageHref("index", { tour: "1" }) }, t("First time here? Take the two-minute tour")),
    element("button", { type: "button", class: "quiet", click: dismiss }, t("No, thank you"))
  );
  return offer;
}
