import type { Account, DecisionOutcome, Rep } from "../../../loaders/schema/outputs.js";
import {
  type DecisionRecord,
  problemsOf,
  type RecordProblem
} from "../../rules/decisionRecord/decisionRecord.js";
import { decisionRecordLabels } from "../../rules/format/decisionRecordLabels.js";
import { namesOf } from "../../rules/format/namesOf.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
import { element } from "../shared/element.js";
import { nameSearch } from "../shared/nameSearch.js";
import { accountLabels } from "../suitability/accountLabels.js";
import { personLabels } from "../shared/personPicker.js";
import type { ShownNow } from "./shownNow.js";
import { shownText } from "./shownText.js";

export interface DecisionFormOptions {
  accounts: readonly Account[];
  reps: readonly Rep[];
  /** What the address asks for. */
  asked: { kind: DecisionOutcome["kind"]; account: Account | null; rep: Rep | null };
  currency: string;
  /** Today in the reader's calendar, as 2026-10-20. */
  today: string;
  shown: (accountKey: string | null, repKey: string | null) => ShownNow;
  save: (record: Omit<DecisionRecord, "decision_id">) => void;
}

const field = (label: string, input: HTMLElement): HTMLElement =>
  element("div", { class: "field" }, element("label", { for: input.id }, label), input);

/** Who decided what, about whom and why; what the figures say of it is filled in and kept beside it. */
export function decisionForm(options: DecisionFormOptions): HTMLElement {
  const { accounts, reps, asked, today } = options;
  let [account, rep] = [asked.account?.account_key ?? null, asked.rep?.rep_key ?? null];
  const kind = kindSelect(asked.kind, () => tell());
  const on = element("input", { type: "date", id: "decided-on", value: today, max: today });
  const by = element("input", {
    type: "text",
    id: "decided-by",
    placeholder: t("Name or role"),
    maxlength: 200
  });
  const why = element("textarea", { id: "reason", rows: 3, maxlength: 2000 });
  const said = element("div", { class: "shown-now", "aria-live": "polite" });
  const wrong = element("p", { class: "form-problem", role: "alert" });
  const tell = () => said.replaceChildren(shownText(options.shown(account, rep), options));
  const accountSearch = nameSearch({
    id: "decided-account",
    label: t("Account"),
    value: asked.account?.name ?? "",
    placeholder: t("Part of a name"),
    entries: () => accountLabels(accounts),
    choose: (found) => {
      account = found?.account_key ?? null;
      tell();
    }
  });
  const repSearch = nameSearch({
    id: "decided-rep",
    label: t("Person"),
    value: asked.rep?.name ?? "",
    placeholder: t("Part of a name"),
    entries: () => personLabels(reps),
    choose: (found) => {
      rep = found;
      tell();
    }
  });
  const submit = (event: Event) => {
    event.preventDefault();
    const now = options.shown(account, rep);
    // The select offers nothing else.
    const record = recordOf(kind.value as DecisionRecord["kind"], {
      account,
      rep,
      now,
      words: { on: on.value, by: by.value, why: why.value }
    });
    const [problem] = problemsOf(record, today);
    wrong.textContent = problem?.message ?? "";
    if (problem) return document.getElementById(inputOf[problem.field])?.focus();
    options.save(record);
    why.value = "";
  };
  tell();
  return element(
    "form",
    { class: "decision-form", submit, novalidate: true },
    field(t("Decision"), kind),
    accountSearch,
    repSearch,
    said,
    field(t("Decided on"), on),
    field(t("Decided by"), by),
    field(t("Why"), why),
    wrong,
    element("button", { type: "submit", class: "button" }, t("Write it down"))
  );
}

const inputOf: Record<RecordProblem["field"], string> = {
  account_key: "decided-account",
  rep_key: "decided-rep",
  from_rep_key: "decided-account",
  decided_on: "decided-on",
  decided_by: "decided-by",
  reason: "reason"
};

function kindSelect(chosen: DecisionOutcome["kind"], change: () => void): HTMLSelectElement {
  const select = element("select", { id: "decision-kind", change });
  for (const name of namesOf(decisionRecordLabels))
    select.append(element("option", { value: name }, sentenceCase(say(decisionRecordLabels[name]))));
  select.value = chosen;
  return select;
}

interface Entered {
  account: string | null;
  rep: string | null;
  now: ShownNow;
  words: { on: string; by: string; why: string };
}

function recordOf(
  kind: DecisionRecord["kind"],
  { account, rep, now, words }: Entered
): Omit<DecisionRecord, "decision_id"> {
  return {
    kind,
    account_key: account,
    rep_key: kind === "take_away" ? null : rep,
    from_rep_key: kind === "keep" ? null : now.owner_key,
    decided_on: words.on,
    decided_by: words.by.trim(),
    reason: words.why.trim() || null,
    verdict: kind === "take_away" ? null : (now.judgement?.verdict ?? null),
    predicted_bookings: now.predicted_bookings,
    predicted_renewals_due: now.predicted_renewals_due
  };
}
