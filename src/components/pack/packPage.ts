import { reviewHeadline } from "../../rules/headlines/reviewHeadline.js";
import { t } from "../../text/t.js";
import { companyTiles } from "../review/companyTiles.js";
import { decideSection } from "../review/decideSection.js";
import { dueContracts } from "../review/dueContracts.js";
import { firstNames } from "../review/firstNames.js";
import { changedSection, dueSection } from "../review/reviewPage.js";
import { element } from "../shared/element.js";
import { page, pageHead } from "../shared/page.js";
import { byKey, thresholdNumber } from "../shared/snapshot.js";
import { addInTurn } from "./addInTurn.js";
import { agenda } from "./agenda.js";
import { largestDue } from "./largestDue.js";
import { fitOnPaper, widenOnPaper } from "./fitOnPaper.js";
import { lastSheet } from "./lastSheet.js";
import { personSheet } from "./personSheet.js";
import type { PackData } from "./readPack.js";
import { opened, sheet } from "./sheet.js";

/** The quarter's review on paper: agenda, list for decision, one sheet per person on it, definitions and caveats. */
export function packPage(data: PackData): HTMLElement {
  const reps = byKey(data.reps, ({ rep_key }) => rep_key);
  const accounts = byKey(data.accounts, ({ account_key }) => account_key);
  const types = byKey(data.types, ({ rep_key }) => rep_key);
  const people = data.people.flatMap((key) => reps.get(key) ?? []);
  const due = dueContracts(data.upcoming, { quarter: data.quarter, reps, accounts, rates: data.rates });
  const first = firstNames(data.decisions, {
    ...{ reps, accounts, due },
    currency: data.manifest.base_currency,
    reliabilityMinimum: thresholdNumber(data.method, "peers.reliability_minimum") ?? 0
  });
  const pack = element("div", { class: "pack" });
  widenOnPaper(pack);
  const sheets = page(
    cover(data, [first, agenda(data, people)]),
    sheet({ kind: "agenda" }, changedSection(data, reps), dueSection(data, due), largestDue(data, due)),
    sheet({ kind: "list" }, opened(decideSection(data.decisions, data.method, { reps, accounts, types })))
  );
  pack.append(sheets);
  addInTurn(sheets, [
    ...people.map((rep, at) => () => personSheet(rep, data, { reps, accounts, types, at })),
    () => lastSheet(data)
  ]);
  fitOnPaper(pack);
  return pack;
}

function cover(data: PackData, contents: readonly (HTMLElement | null)[]): HTMLElement {
  const { manifest, method, quarter } = data;
  return sheet(
    { kind: "cover" },
    pageHead({
      question: t("Review pack"),
      answer: reviewHeadline({
        quarter,
        figures: data.figures.filter((row) => row.quarter === quarter),
        decisions: data.decisions
      }),
      detail: t("The whole company and everyone in the data; no filter is set."),
      manifest,
      quarter,
      isAboutPeople: true,
      controls: element("button", { type: "button", class: "button", click: () => print() }, t("Print"))
    }),
    companyTiles(data.figures, { quarter, currency: manifest.base_currency, method }),
    ...contents
  );
}
