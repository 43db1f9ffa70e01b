import { day } from "./days.js";
import { plantedCases } from "./plantedCases.js";
import type { Account, Deal, Rep } from "./records.js";

const { smallOrders, idealKeyAccountSeller, oneCustomer, newHire } = plantedCases;

const wonDeal = (
  id: string,
  account: Account,
  deal: Pick<Deal, "ownerId" | "amountBase"> & { closedOn: string; cycle: number }
): Deal => ({
  id,
  accountId: account.id,
  ownerId: deal.ownerId,
  name: `${account.name} – order`,
  type: "Expansion",
  stage: "Closed Won",
  amountBase: deal.amountBase,
  currency: "USD",
  discount: 0,
  createdOn: day(deal.closedOn) - deal.cycle,
  closedOn: day(deal.closedOn),
  lostReason: null,
  productCount: 3
});

/** The single deals that planted cases rest on, for those of their people who are in this team. */
export function plantedDeals(team: readonly Rep[], accounts: readonly Account[]): Deal[] {
  const has = (repId: string): boolean => team.some(({ id }) => id === repId);
  const of = (repId: string, index: number): Account => {
    const found = accounts.filter(({ spells }) => spells[0]?.repId === repId)[index];
    if (!found) throw new Error(`${repId} has no account number ${index + 1} for its planted deal.`);
    return found;
  };
  const deals: Deal[] = [];
  if (has(smallOrders.repId))
    deals.push(
      wonDeal(smallOrders.largestDealId, of(smallOrders.repId, 4), {
        ownerId: smallOrders.repId,
        amountBase: smallOrders.largestAmount,
        closedOn: "2026-05-14",
        cycle: 31
      })
    );
  if (has(idealKeyAccountSeller.repId)) {
    const ownerId = idealKeyAccountSeller.repId;
    deals.push(
      wonDeal(idealKeyAccountSeller.largestDealId, of(ownerId, 0), {
        ownerId,
        amountBase: idealKeyAccountSeller.largestAmount,
        closedOn: "2026-02-11",
        cycle: 140
      })
    );
    deals.push(
      wonDeal("O900003", of(ownerId, 1), {
        ownerId,
        amountBase: 2_150_000,
        closedOn: "2025-11-19",
        cycle: 120
      })
    );
    deals.push(
      wonDeal("O900004", of(ownerId, 2), {
        ownerId,
        amountBase: 1_900_000,
        closedOn: "2026-06-24",
        cycle: 105
      })
    );
  }
  if (has(oneCustomer.repId)) {
    const ownerId = oneCustomer.repId;
    const whale = accounts.find(({ id }) => id === oneCustomer.accountId) ?? of(ownerId, 0);
    for (const [index, closedOn] of ["2025-12-09", "2026-03-18", "2026-07-21"].entries())
      deals.push(
        wonDeal(`O90001${index}`, whale, {
          ownerId,
          amountBase: 1_250_000 + index * 40_000,
          closedOn,
          cycle: 95
        })
      );
  }
  if (has(newHire.repId)) {
    const ownerId = newHire.repId;
    deals.push(
      wonDeal("O900021", of(ownerId, 0), { ownerId, amountBase: 64_000, closedOn: "2026-08-20", cycle: 30 })
    );
    deals.push(
      wonDeal("O900022", of(ownerId, 1), { ownerId, amountBase: 41_000, closedOn: "2026-09-15", cycle: 41 })
    );
    const lost = wonDeal("O900023", of(ownerId, 2), {
      ownerId,
      amountBase: 52_000,
      closedOn: "2026-09-02",
      cycle: 35
    });
    deals.push({ ...lost, stage: "Closed Lost", lostReason: "Price" });
  }
  return deals;
}
