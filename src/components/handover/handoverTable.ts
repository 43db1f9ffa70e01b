import type { Choice, ProposedMove } from "../../rules/assignment/proposeHandover.js";
import { choiceInWords } from "../../rules/assignment/choiceInWords.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { joinWords } from "../../rules/format/joinWords.js";
import { conditionLabels } from "../../rules/format/suitabilityLabels.js";
import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
import { dataTable } from "../shared/dataTable.js";
import { element } from "../shared/element.js";
import { pageHref, repHref } from "../shared/links.js";
import { verdictMark } from "../shared/verdictMark.js";

/** Account by account: who is proposed, with what verdict and why, and who would be next. */
export function handoverTable(moves: readonly ProposedMove[], currency: string): HTMLElement {
  return dataTable(moves, {
    caption: t("Accounts and the people proposed for them"),
    sort: { key: "amount", descending: true },
    limit: 40,
    unit: "accounts",
    isDense: true,
    columns: [
      {
        key: "account",
        label: t("Account"),
        value: ({ account }) => account.name,
        render: ({ account }) =>
          element(
            "span",
            {},
            element("a", { href: pageHref("suitability", { account: account.account_key }) }, account.name),
            element("small", { class: "under" }, accountInWords(account))
          )
      },
      {
        key: "amount",
        label: t("Largest deal"),
        isNumeric: true,
        value: ({ target }) => target?.amount ?? null,
        render: ({ target }) => (target ? formatMoney(target.amount, currency) : t("not known"))
      },
      {
        key: "to",
        label: t("Proposed"),
        value: ({ to }) => to?.candidate.name ?? null,
        render: ({ to }) =>
          to ? element("a", { href: repHref(to.candidate.rep_key) }, to.candidate.name) : t("nobody")
      },
      {
        key: "verdict",
        label: t("Verdict"),
        value: ({ to }) => to?.judgement.verdict ?? null,
        render: ({ to }) => (to ? verdict(to) : "–")
      },
      {
        key: "why",
        label: t("Why"),
        isSortable: false,
        value: () => null,
        render: ({ to, account, unassigned }) => (to ? choiceInWords(to, account) : (unassigned ?? ""))
      },
      {
        key: "next",
        label: t("Next best"),
        value: ({ others }) => others[0]?.candidate.name ?? null,
        render: ({ others, account }) => nextBest(others[0], account)
      }
    ]
  });
}

function accountInWords({ is_key_account, industry }: ProposedMove["account"]): string {
  if (!is_key_account) return industry ?? "";
  return industry ? t("key account, {industry}", { industry }) : t("key account");
}

const verdict = ({ judgement }: Choice): Node =>
  element(
    "span",
    {},
    verdictMark(judgement.verdict),
    judgement.conditions.length > 0
      ? element(
          "small",
          { class: "under" },
          joinWords(judgement.conditions.map((one) => say(conditionLabels[one])))
        )
      : null
  );

function nextBest(other: Choice | undefined, account: ProposedMove["account"]): Node | string {
  if (!other) return t("nobody else");
  return element(
    "span",
    {},
    element("a", { href: repHref(other.candidate.rep_key) }, other.candidate.name),
    element("small", { class: "under" }, choiceInWords(other, account))
  );
}
