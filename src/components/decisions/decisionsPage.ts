import type { DecisionOutcome } from "../../../loaders/schema/outputs.js";
import { decisionRecordLabels } from "../../rules/format/decisionRecordLabels.js";
import { namesOf } from "../../rules/format/namesOf.js";
import { plural } from "../../rules/format/plural.js";
import { t } from "../../text/t.js";
import type { MoveData } from "../moves/readMoves.js";
import { element } from "../shared/element.js";
import { pageHref, parameter } from "../shared/links.js";
import { page, pageHead, section } from "../shared/page.js";
import { byKey } from "../shared/snapshot.js";
import { decisionForm } from "./decisionForm.js";
import { type DecisionStore, decisionStore, newDecisionId } from "./decisionStore.js";
import { recordedDecisions } from "./recordedDecisions.js";
import { showNow } from "./shownNow.js";

/** Where decisions are written down, against what the figures said; kept in the browser until they are saved as a file. */
export function decisionsPage(
  data: MoveData,
  {
    store = decisionStore(data.manifest.company),
    now = new Date()
  }: { store?: DecisionStore; now?: Date } = {}
): HTMLElement {
  const { manifest, quarter } = data;
  const reps = byKey(data.rep, ({ rep_key }) => rep_key);
  const accounts = byKey(data.account, ({ account_key }) => account_key);
  const list = element("div");
  const answer = element("span");
  const draw = () => {
    const records = store.all();
    answer.textContent =
      records.length === 0
        ? t("Write down who decided what, and why: the next review holds it against what happened.")
        : t(
            records.length === 1
              ? "{decisions} written down in this browser; save it for the next load."
              : "{decisions} written down in this browser; save them for the next load.",
            { decisions: plural(records.length, "decision") }
          );
    list.replaceChildren(
      recordedDecisions(records, {
        reps,
        accounts,
        remove: ({ decision_id }) => {
          store.remove(decision_id);
          draw();
        }
      })
    );
  };
  draw();
  return page(
    pageHead({
      question: t("Decisions: what did we decide, and why?"),
      answer,
      detail: t("Nothing leaves this browser. People decide; the figures only stand beside it."),
      manifest,
      quarter,
      isAboutPeople: true
    }),
    section(
      t("Record a decision"),
      { id: "record" },
      decisionForm({
        accounts: data.account,
        reps: data.rep.filter(({ status }) => status !== "candidate"),
        asked: {
          kind: askedKind(parameter("kind")),
          account: accounts.get(parameter("account") ?? "") ?? null,
          rep: reps.get(parameter("rep") ?? "") ?? null
        },
        currency: manifest.base_currency,
        today: localDay(now),
        shown: showNow(data),
        save: (record) => {
          store.add({ decision_id: newDecisionId(record.decided_on), ...record });
          draw();
        }
      })
    ),
    section(t("Written down in this browser"), { id: "written" }, list),
    element(
      "nav",
      { class: "next-links", "aria-label": t("Related pages") },
      element("a", { href: `${pageHref("index")}#outcomes` }, t("What came of earlier decisions")),
      element("a", { href: pageHref("suitability") }, t("Suitability"))
    )
  );
}

const askedKind = (asked: string | null): DecisionOutcome["kind"] =>
  namesOf(decisionRecordLabels).find((kind) => kind === asked) ?? "assign";

/** The reader's calendar day: in the evening, the day in UTC may be tomorrow. */
function localDay(now: Date): string {
  const part = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
