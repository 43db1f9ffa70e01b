import { teamAccounts } from "./accounts.js";
import type { Behaviour } from "./behaviour.js";
import { accountContracts } from "./contracts.js";
import { renewalDeals, repDeals } from "./deals.js";
import { plantedDeals } from "./plantedDeals.js";
import type { Account, Advocacy, Case, Contract, Deal, Flag, Member, Rep, Task } from "./records.js";
import { accountAdvocacy, accountCases } from "./service.js";
import { dealMembers, repTasks } from "./touches.js";

/** Everything that the systems know of one team's customers. */
export interface TeamBook {
  accounts: Account[];
  deals: Deal[];
  members: Member[];
  contracts: Contract[];
  cases: Case[];
  tasks: Task[];
  advocacy: Advocacy[];
  flags: Flag[];
}

/** One team's records; a team's customers stay in the team, so teams can be made one after the other. */
export function teamBook(seed: number, team: readonly Rep[]): TeamBook {
  const accounts = teamAccounts(seed, team);
  const behaviours = new Map(team.map(({ id, behaviour }) => [id, behaviour]));
  const behaviourOf = (repId: string): Behaviour => {
    const found = behaviours.get(repId);
    if (!found) throw new Error(`${repId} owns a customer of a team that is not theirs.`);
    return found;
  };
  const books = new Map(
    accounts.map((account) => [account.id, accountContracts(seed, account, behaviourOf)])
  );
  const contractsOf = (account: Account): Contract[] => books.get(account.id)?.contracts ?? [];
  const deals = [
    ...team.flatMap((rep) => repDeals(seed, rep, accounts)),
    ...accounts.flatMap((account) => renewalDeals(contractsOf(account), account)),
    ...plantedDeals(team, accounts)
  ];
  return {
    accounts,
    deals,
    members: team.flatMap((rep) => dealMembers(seed, { rep, deals, team })),
    contracts: accounts.flatMap(contractsOf),
    cases: accounts.flatMap((account) =>
      accountCases(seed, {
        account,
        contracts: contractsOf(account),
        deals: deals.filter(({ accountId }) => accountId === account.id),
        behaviourOf
      })
    ),
    tasks: team.flatMap((rep) => repTasks(seed, rep, { accounts, deals })),
    advocacy: accounts.flatMap((account) => accountAdvocacy(seed, account, behaviourOf)),
    flags: [...books.values()].flatMap(({ flags }) => flags)
  };
}
