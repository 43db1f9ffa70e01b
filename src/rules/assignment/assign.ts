import { type Coefficients, type Constraint, type Model, solve } from "yalps";

/** An account to be given to somebody. */
export interface AccountLoad {
  account: string;
  /** Its top parent: one customer of a book. */
  customer: string;
  amount: number;
  isKeyAccount: boolean;
}

/** What somebody can still carry, and carries already. */
export interface PersonRoom {
  person: string;
  /** Key accounts that still fit; null = key accounts are not measured. */
  keyAccounts: number | null;
  /** Bookings by customer. */
  book: ReadonlyMap<string, number>;
}

/** Somebody who passes every gate for an account taken alone; a lower cost is better. */
export interface Pair {
  account: string;
  person: string;
  cost: number;
}

export interface AssignmentProblem {
  accounts: readonly AccountLoad[];
  people: readonly PersonRoom[];
  pairs: readonly Pair[];
  limits: { accountsPerPerson: number; top1Share: number };
}

/** Who gets which account; accounts that nobody can take are left out. */
export type Assignment = ReadonlyMap<string, string>;

/**
 * The assignment that leaves the fewest accounts without anybody and, among those, costs least: an integer programme,
 * solved exactly. Nobody gets more accounts, key accounts or share of one customer than the limits allow, counted after
 * all moves together. `other` asks for the best one that differs from it; null where there is none.
 */
export function assign(problem: AssignmentProblem, other: Assignment | null = null): Assignment | null {
  const solution = solve(modelOf(problem, other), { maxIterations: 100_000 });
  if (solution.status !== "optimal") return null;
  const chosen = solution.variables
    .map(([index]) => problem.pairs[index])
    .filter((pair) => pair !== undefined);
  return new Map(chosen.map(({ account, person }) => [account, person]));
}

function modelOf(problem: AssignmentProblem, other: Assignment | null): Model<number, string> {
  const { accounts, people, pairs, limits } = problem;
  const constraints = new Map<string, Constraint>();
  const coefficients = pairs.map(() => new Map<string, number>());
  const add = (name: string, bound: number, of: (pair: Pair) => number) => {
    constraints.set(name, { max: bound });
    for (const [index, pair] of pairs.entries()) {
      const value = of(pair);
      if (value !== 0) coefficients[index]?.set(name, value);
    }
  };
  for (const { account } of accounts) add(`once ${account}`, 1, (pair) => Number(pair.account === account));
  const loads = new Map(accounts.map((load) => [load.account, load]));
  for (const { person, keyAccounts, book } of people) {
    const own = (pair: Pair) => pair.person === person;
    add(`accounts ${person}`, limits.accountsPerPerson, (pair) => Number(own(pair)));
    if (keyAccounts !== null)
      add(`key ${person}`, keyAccounts, (pair) => Number(own(pair) && loads.get(pair.account)?.isKeyAccount));
    for (const customer of sharedCustomers(problem, person)) {
      const { bound, of } = shareLimit(book, customer, { loads, share: limits.top1Share });
      add(`share ${person} ${customer}`, bound, (pair) => (own(pair) ? of(pair.account) : 0));
    }
  }
  if (other) add("differs", other.size - 1, ({ account, person }) => Number(other.get(account) === person));
  gain(problem, coefficients);
  const variables: [number, Coefficients][] = coefficients.map((row, index) => [index, row]);
  return { direction: "maximize", objective: "gain", constraints, variables, binaries: true };
}

/** One more account with an owner outweighs whatever all costs together can come to. */
function gain({ accounts, pairs }: AssignmentProblem, coefficients: readonly Map<string, number>[]): void {
  const dearest = Math.max(0, ...pairs.map(({ cost }) => cost));
  for (const [index, { cost }] of pairs.entries())
    coefficients[index]?.set("gain", accounts.length * dearest + 1 - cost);
}

/**
 * Customers of whom somebody might get several accounts. Anybody else's share only falls with each further account, so
 * that the gate for each account alone has said enough.
 */
function sharedCustomers({ accounts, pairs }: AssignmentProblem, person: string): string[] {
  const offered = new Set(pairs.filter((pair) => pair.person === person).map(({ account }) => account));
  const counts = new Map<string, number>();
  for (const { account, customer } of accounts)
    if (offered.has(account)) counts.set(customer, (counts.get(customer) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 1).map(([customer]) => customer);
}

/** A customer's bookings after the moves ≤ share × the book's, with what moves on the left; in parts of the largest amount. */
function shareLimit(
  book: ReadonlyMap<string, number>,
  customer: string,
  { loads, share }: { loads: ReadonlyMap<string, AccountLoad>; share: number }
): { bound: number; of: (account: string) => number } {
  const total = [...book.values()].reduce((sum, value) => sum + value, 0);
  const scale = Math.max(total, ...[...loads.values()].map(({ amount }) => amount), 1);
  return {
    bound: (share * total - (book.get(customer) ?? 0)) / scale,
    of: (account) => {
      const load = loads.get(account);
      if (!load) return 0;
      return ((load.customer === customer ? 1 - share : -share) * load.amount) / scale;
    }
  };
}
