import type { Choice, ProposedMove } from "../../rules/assignment/proposeHandover.js";
import { choiceInWords } from "../../rules/assignment/choiceInWords.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { joinWords } from "../../rules/format/joinWords.js";
import { conditionLabels } from "../../rules/format/suitabilityLabels.js";
import { dataTable } from "../shared/dataTable.js";
import { element } from "../shared/element.js";
import { pageHref, repHref } from "../shared/links.js";
import { verdictMark } from "../shared/verdictMark.js";

/** Account by account: who is proposed, with what verdict and why, and who would be next. */
export function handoverTable(moves: readonly ProposedMove[], currency: string): HTMLElement {
  return dataTable(moves, {
    caption: "Accounts and the people proposed for them",
    sort: { key: "amount", descending: true },
    limit: 40,
    unit: "accounts",
    columns: [
      {
        key: "account",
        label: "Account",
        value: ({ account }) => account.name,
        render: ({ account }) =>
          element(
            "span",
            {},
            element("a", { href: pageHref("suitability", { account: account.account_key }) }, account.name),
            element(
              "small",
              { class: "under" },
              [account.is_key_account ? "key account" : null, account.industry].filter(Boolean).join(", ")
            )
          )
      },
      {
        key: "amount",
        label: "Largest deal",
        isNumeric: true,
        value: ({ target }) => target?.amount ?? null,
        render: ({ target }) => (target ? formatMoney(target.amount, currency) : "not known")
      },
      {
        key: "to",
        label: "Proposed",
        value: ({ to }) => to?.candidate.name ?? null,
        render: ({ to }) =>
          to ? element("a", { href: repHref(to.candidate.rep_key) }, to.candidate.name) : "nobody"
      },
      {
        key: "verdict",
        label: "Verdict",
        value: ({ to }) => to?.judgement.verdict ?? null,
        render: ({ to }) => (to ? verdict(to) : "–")
      },
      {
        key: "why",
        label: "Why",
        isSortable: false,
        value: () => null,
        render: ({ to, account, unassigned }) => (to ? choiceInWords(to, account) : (unassigned ?? ""))
      },
      {
        key: "next",
        label: "Next best",
        value: ({ others }) => others[0]?.candidate.name ?? null,
        render: ({ others, account }) => nextBest(others[0], account)
      }
    ]
  });
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
          joinWords(judgement.conditions.map((one) => conditionLabels[one].en))
        )
      : null
  );

function nextBest(other: Choice | undefined, account: ProposedMove["account"]): Node | string {
  if (!other) return "nobody else";
  return element(
    "span",
    {},
    element("a", { href: repHref(other.candidate.rep_key) }, other.candidate.name),
    element("small", { class: "under" }, choiceInWords(other, account))
  );
}
