import type { RepBand } from "../../../loaders/schema/outputs.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { t } from "../../text/t.js";
import { disclosure } from "../shared/chartFigure.js";
import { dataTable } from "../shared/dataTable.js";

/** One person's won deals by size band, the bands of the policy. */
export function bandTable(bands: readonly RepBand[], person: string): HTMLElement {
  return disclosure(
    t("By size band"),
    dataTable(bands, {
      person,
      caption: t("Won deals by size band"),
      keepsColumns: true,
      columns: [
        {
          key: "band",
          label: t("Amount"),
          value: ({ band }) => band,
          render: ({ band_from, band_to }) =>
            band_to == null
              ? t("{amount} and more", { amount: formatMoney(band_from) })
              : t("{from} to {to}", { from: formatMoney(band_from), to: formatMoney(band_to) })
        },
        { key: "deals", label: t("Deals"), isNumeric: true, value: ({ won_n }) => won_n },
        {
          key: "amount",
          label: t("Together"),
          isNumeric: true,
          value: ({ won_amount }) => won_amount,
          render: ({ won_amount }) => formatMoney(won_amount)
        }
      ]
    })
  );
}
