import type { Manifest } from "../../../loaders/schema/outputs.js";
import { formatDate } from "../../rules/format/formatDate.js";
import { t, tKnown, tParts } from "../../text/t.js";
import { searchBox } from "../search/searchBox.js";
import { cautionNote } from "./cautionNote.js";
import { element, type Child } from "./element.js";
import { languageSwitch } from "./languageSwitch.js";
import { stateSource } from "./pageSource.js";
import { quarterPicker, unknownQuarter } from "./quarter.js";
import { tourPanel } from "../tour/tourPanel.js";
import { menuButton, tidySidebar } from "./tidySidebar.js";

export interface PageHeadOptions {
  /** The question the page answers. */
  question: string;
  /** The answer in one sentence, made from the data. */
  answer: Child;
  /** What the answer rests on, in one or two more sentences. */
  detail?: Child;
  manifest: Manifest;
  /** The quarter on screen. */
  quarter: string;
  /** Whom the page is about, where it is about one person. */
  person?: string;
  /** The page labels people: it says what the labels may not be used for. */
  isAboutPeople?: boolean;
  /** What the page offers beside the quarter, such as a search or an account picker. */
  controls?: Child;
  /** What else the head offers, beneath everything. */
  more?: Child;
}

/** Question, answer, quarter picker, as-of line and, where people are labelled, the notice. */
export function pageHead(options: PageHeadOptions): HTMLElement {
  const { question, answer, detail, manifest, quarter, person, isAboutPeople, controls, more } = options;
  const unknown = unknownQuarter(manifest, quarter);
  tidySidebar(document, location.search);
  stateSource({ manifest, quarter, person });
  return element(
    "header",
    { class: "page-head" },
    element(
      "div",
      { class: "page-bar" },
      element("div", { class: "page-name" }, menuButton(document), element("h1", {}, question)),
      element(
        "div",
        { class: "controls" },
        controls ?? null,
        searchBox(manifest, quarter),
        quarterPicker(manifest, quarter),
        languageSwitch()
      )
    ),
    unknown === null ? null : element("p", { class: "notice", role: "status" }, unknown),
    element("p", { class: "answer" }, answer),
    detail == null ? null : element("div", { class: "answer-detail" }, detail),
    isAboutPeople ? cautionNote(manifest) : null,
    asOfLine(manifest, quarter),
    isAboutPeople ? peopleNotice(manifest) : null,
    more ?? null,
    tourPanel()
  );
}

/** Which days the figures cover and what was known when they were made. */
export function asOfLine(manifest: Manifest, quarter: string): HTMLElement {
  const row = manifest.quarters.find((entry) => entry.quarter === quarter);
  const parts = [
    manifest.company,
    row
      ? t("{from} to {to}, as known on {day}", {
          from: formatDate(row.window_start_on),
          to: formatDate(row.end_on),
          day: formatDate(row.end_on)
        })
      : null,
    t("data exported {day}", { day: formatDate(manifest.known_on) }),
    row && !row.is_window_complete ? t("the records do not reach back over the whole window") : null
  ];
  return element("p", { class: "as-of" }, ...parts.map((part) => (part ? element("span", {}, part) : null)));
}

/** What a label about a person may not be used for, who decides, and how long it is kept. */
export function peopleNotice(manifest: Manifest): HTMLElement {
  return element(
    "p",
    { class: "notice", role: "note" },
    ...tParts(
      "{peopleFirst} These figures inform a decision; they must not be its sole ground. Sales leadership decides, with HR, after hearing the person. Every label opens to the records behind it, so that it can be contested. The data is kept {retention}.",
      {
        peopleFirst: element("strong", {}, t("People first.")),
        retention: tKnown(manifest.retention)
      }
    )
  );
}

/** A part of a page: its finding as heading, its measure beneath. */
export function section(
  title: Child,
  { subtitle, id }: { subtitle?: Child; id?: string } = {},
  ...children: Child[]
): HTMLElement {
  return element(
    "section",
    { class: "section", id },
    element("h2", {}, title),
    subtitle == null ? null : element("p", { class: "measure" }, subtitle),
    ...children
  );
}

/** A whole page as one element, shown at once so that nothing jumps. */
export function page(...children: Child[]): HTMLElement {
  return element("div", { class: "page" }, ...children);
}
