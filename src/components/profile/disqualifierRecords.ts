import type { Deal, Disqualifier, OwnedAccount } from "../../../loaders/schema/outputs.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { notMeasured } from "../../rules/format/notMeasured.js";
import { plural } from "../../rules/format/plural.js";
import { t } from "../../text/t.js";
import { disclosure } from "../shared/chartFigure.js";
import { dataTable } from "../shared/dataTable.js";
import { isInWindow } from "../shared/quarter.js";
import { accountName, type ProfileData } from "./profileData.js";

/** The records that a disqualifier is read from; null for those that only a screening can tell. */
export function disqualifierRecords(disqualifier: Disqualifier, data: ProfileData): HTMLElement | null {
  if (disqualifier === "fear_of_executives" || disqualifier === "ordinary_playbook") return keyAccounts(data);
  return disqualifier === "repeated_mistake" ? lostDeals(data) : null;
}

function keyAccounts({ owned, accounts }: ProfileData): HTMLElement | null {
  const rows = owned.filter(({ account_key }) => accounts.get(account_key)?.is_key_account === true);
  if (rows.length === 0) return null;
  const name = ({ account_key }: OwnedAccount) => accountName(accounts, account_key);
  return disclosure(
    t("{accounts} owned on the quarter's last day, by contact level touched", {
      accounts: plural(rows.length, "key account")
    }),
    dataTable(rows, {
      caption: t("Key accounts and the contact levels touched in the window"),
      isDense: true,
      unit: "accounts",
      sort: { key: "name" },
      columns: [
        { key: "name", label: t("Key account"), value: name },
        {
          key: "levels",
          label: t("Levels touched"),
          isNumeric: true,
          value: ({ levels_touched }) => levels_touched,
          render: ({ levels_touched }) =>
            levels_touched == null ? notMeasured() : formatCount(levels_touched)
        },
        {
          key: "highest",
          label: t("Highest level"),
          isNumeric: true,
          value: ({ max_level_touched }) => max_level_touched
        },
        { key: "since", label: t("Owned since"), value: ({ owned_since }) => owned_since }
      ]
    })
  );
}

function lostDeals({ deals, quarter, accounts, manifest }: ProfileData): HTMLElement | null {
  const lost = deals.filter(
    (deal) => deal.stage === "lost" && deal.lost_reason != null && isInWindow(deal.closed_on, quarter)
  );
  if (lost.length === 0) return null;
  return disclosure(
    t("{deals} lost in the window with a reason", { deals: plural(lost.length, "deal") }),
    dataTable(lost, {
      caption: t("Lost deals by reason"),
      isDense: true,
      unit: "deals",
      sort: { key: "reason" },
      columns: [
        { key: "id", label: t("CRM id"), value: ({ deal_id }) => deal_id },
        { key: "reason", label: t("Lost because"), value: ({ lost_reason }) => lost_reason },
        {
          key: "customer",
          label: t("Customer"),
          value: (deal: Deal) => accountName(accounts, deal.account_key)
        },
        { key: "closed", label: t("Lost on"), value: ({ closed_on }) => closed_on },
        {
          key: "amount",
          label: t("Amount"),
          isNumeric: true,
          value: ({ amount }) => amount,
          render: ({ amount }) =>
            amount == null ? t("not recorded") : formatMoney(amount, manifest.base_currency)
        }
      ]
    })
  );
}
