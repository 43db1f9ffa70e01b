import { existsSync } from "node:fs";
import { join } from "node:path";
import { pinNpmVersions } from "./loaders/site/pinNpmVersions.js";

/* The build works on a staged copy of src/ and writes to a fresh folder: it passes both in. */
const root = process.env.REVIEW_SITE_ROOT ?? "src";
const output = process.env.REVIEW_SITE_OUTPUT ?? "dist";

// Framework asks this file for the pages of every command, so each of them finds the pins in place.
pinNpmVersions(join(root, ".observablehq", "cache"));

const pages = [
  { name: "Review", path: "/" },
  { name: "Reps", path: "/reps" },
  { name: "Renewals", path: "/renewals" },
  { name: "Deal sizes", path: "/deal-sizes" },
  { name: "Complaints", path: "/complaints" },
  { name: "Concentration", path: "/concentration" },
  { name: "Types", path: "/types" },
  { name: "Performance × capability", path: "/performance-capability" },
  { name: "Assessments", path: "/assessments" },
  { name: "Suitability", path: "/suitability" },
  { name: "Handover", path: "/handover" },
  { name: "Decisions", path: "/decisions" },
  { name: "Data", path: "/records" },
  { name: "Method", path: "/method" }
];

export default {
  root,
  output,
  title: "Key Account Review",
  home: "Key Account Review",
  // Framework stops at a listed page that is missing; tests build single pages, and one checks that all are there.
  pages: pages.filter(({ path }) => existsSync(join(root, path === "/" ? "index.md" : `${path}.md`))),
  head: '<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">',
  style: "style.css",
  globalStylesheets: [],
  footer: "",
  pager: false,
  toc: false,
  search: false
};
