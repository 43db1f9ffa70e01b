import type { Rep } from "../../../loaders/schema/outputs.js";
import { handoverHeadline } from "../../rules/headlines/handoverHeadline.js";
import { proposeHandover } from "../../rules/assignment/proposeHandover.js";
import { t, tParts } from "../../text/t.js";
import type { MoveData } from "../moves/readMoves.js";
import { element } from "../shared/element.js";
import { emptyState } from "../shared/emptyState.js";
import { pageHref, parameter, repHref } from "../shared/links.js";
import { page, pageHead, section } from "../shared/page.js";
import { personPicker } from "../shared/personPicker.js";
import { policyInForce } from "../shared/policyInForce.js";
import { byKey } from "../shared/snapshot.js";
import { handoverTable } from "./handoverTable.js";
import { planHref } from "./planHref.js";
import { tradeOffs } from "./tradeOffs.js";

/** Who could take over somebody's accounts: a proposal within the gates and the limits of load, to be edited. */
export function handoverPage(data: MoveData): HTMLElement {
  const { manifest, method, quarter, asOf } = data;
  const owners = ownersOf(data);
  const asked = owners.find(({ rep_key }) => rep_key === parameter("rep"));
  const giver = asked ?? firstShown(owners, data);
  const head = {
    question: t("Handover: who could take over this book?"),
    manifest,
    quarter,
    isAboutPeople: true
  };
  if (!giver)
    return page(
      pageHead({ ...head, answer: t("Nobody owns an account in this quarter.") }),
      emptyState(t("Owners of accounts are not known."), { tables: ["account_owners"] })
    );
  const policy = policyInForce(method);
  const proposal = proposeHandover(giver.rep_key, data, { asOf, currency: manifest.base_currency, policy });
  const reps = byKey(data.rep, ({ rep_key }) => rep_key);
  const plan = planHref(proposal);
  return page(
    pageHead({
      ...head,
      answer: handoverHeadline(giver.name, proposal.moves),
      detail: t(
        "A starting point for talks, not an assignment: nobody is proposed whom a gate refuses or on whom too little is known."
      ),
      controls: personPicker(
        owners.map((rep) => ({ rep })),
        giver.rep_key,
        {
          page: "handover",
          section: "proposal",
          isDefault: !asked,
          because: t("performs well on little capability, with the most accounts")
        }
      )
    }),
    section(
      t("The proposal, account by account"),
      {
        id: "proposal",
        subtitle: t("Largest first; the next best is whom else the gates allow, at the least cost")
      },
      handoverTable(proposal.moves, manifest.base_currency),
      plan
        ? element(
            "p",
            { class: "open-plan" },
            ...tParts("{plan} to edit it and see both books.", {
              plan: element("a", { class: "button", href: plan }, t("Open as a plan"))
            })
          )
        : null
    ),
    section(t("What it trades off"), { id: "trade-offs" }, tradeOffs(proposal, { reps, method })),
    element(
      "nav",
      { class: "next-links", "aria-label": t("Related pages") },
      element("a", { href: repHref(giver.rep_key) }, t("{name}’s profile", { name: giver.name })),
      element("a", { href: pageHref("decisions") }, t("Record a decision")),
      element("a", { href: `${pageHref("method")}#how-gates` }, t("How the gates work"))
    )
  );
}

function ownersOf({ rep, owned_account }: MoveData): Rep[] {
  const owning = new Set(owned_account.map(({ rep_key }) => rep_key));
  return rep.filter(({ rep_key }) => owning.has(rep_key));
}

/** Shown before anybody is chosen: of those who perform well on little capability, else of all, who owns most accounts. */
function firstShown(owners: readonly Rep[], { owned_account, rep_capability }: MoveData): Rep | undefined {
  const counts = new Map<string, number>();
  for (const { rep_key } of owned_account) if (rep_key) counts.set(rep_key, (counts.get(rep_key) ?? 0) + 1);
  const hollow = new Set(
    rep_capability
      .filter(({ quadrant }) => quadrant === "high_performance_low_capability")
      .map(({ rep_key }) => rep_key)
  );
  const listed = owners.filter(({ rep_key }) => hollow.has(rep_key));
  return (listed.length > 0 ? listed : owners).toSorted(
    (a, b) => (counts.get(b.rep_key) ?? 0) - (counts.get(a.rep_key) ?? 0) || (a.rep_key < b.rep_key ? -1 : 1)
  )[0];
}
