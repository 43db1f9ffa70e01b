import type { Deal, Disqualifier, OwnedAccount } from "../../../loaders/schema/outputs.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { plural } from "../../rules/format/plural.js";
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
    `${plural(rows.length, "key account")} owned on the quarter's last day, by contact level touched`,
    dataTable(rows, {
      caption: "Key accounts and the contact levels touched in the window",
      isDense: true,
      unit: "accounts",
      sort: { key: "name" },
      columns: [
        { key: "name", label: "Key account", value: name },
        {
          key: "levels",
          label: "Levels touched",
          isNumeric: true,
          value: ({ levels_touched }) => levels_touched,
          render: ({ levels_touched }) =>
            levels_touched == null ? "not measured" : formatCount(levels_touched)
        },
        {
          key: "highest",
          label: "Highest level",
          isNumeric: true,
          value: ({ max_level_touched }) => max_level_touched
        },
        { key: "since", label: "Owned since", value: ({ owned_since }) => owned_since }
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
    `${plural(lost.length, "deal")} lost in the window with a reason`,
    dataTable(lost, {
      caption: "Lost deals by reason",
      isDense: true,
      unit: "deals",
      sort: { key: "reason" },
      columns: [
        { key: "id", label: "CRM id", value: ({ deal_id }) => deal_id },
        { key: "reason", label: "Lost because", value: ({ lost_reason }) => lost_reason },
        {
          key: "customer",
          label: "Customer",
          value: (deal: Deal) => accountName(accounts, deal.account_key)
        },
        { key: "closed", label: "Lost on", value: ({ closed_on }) => closed_on },
        {
          key: "amount",
          label: "Amount",
          isNumeric: true,
          value: ({ amount }) => amount,
          render: ({ amount }) =>
            amount == null ? "not recorded" : formatMoney(amount, manifest.base_currency)
        }
      ]
    })
  );
}
