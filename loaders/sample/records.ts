import type { Behaviour } from "./behaviour.js";
import type { Day } from "./days.js";

/** What the exported systems know, before it is written as CSV. Amounts ending in `Base` are in USD. */
export interface Rep {
  id: string;
  number: number;
  name: string;
  team: string;
  region: string;
  managerId: string | null;
  role: "key_account" | "general";
  status: "active" | "left" | "candidate";
  hiredOn: Day | null;
  leftOn: Day | null;
  behaviour: Behaviour;
}

export interface Spell {
  repId: string;
  from: Day | null;
  to: Day | null;
}

export interface Contact {
  id: string;
  level: number;
  title: string;
}

export interface Account {
  id: string;
  name: string;
  parentId: string | null;
  industry: string;
  region: string;
  segment: "Enterprise" | "Mid-market" | "Small";
  isKey: boolean;
  currency: string;
  /** Typical size of a deal with this customer, in USD. */
  scaleBase: number;
  /** How often it is picked for a deal, against 1. */
  dealWeight: number;
  /** First day of the oldest contract; null for a prospect that has yet to buy. */
  firstContractOn: Day | null;
  spells: Spell[];
  contacts: Contact[];
}

export interface Deal {
  id: string;
  accountId: string;
  ownerId: string;
  name: string;
  type: "New Business" | "Expansion" | "Renewal";
  stage: string;
  amountBase: number;
  currency: string;
  /** Share off the list price; null where the seller recorded none. */
  discount: number | null;
  createdOn: Day;
  closedOn: Day;
  lostReason: string | null;
  productCount: number;
}

export interface Member {
  dealId: string;
  repId: string | null;
  function: string | null;
  role: string;
}

export interface Contract {
  id: string;
  accountId: string;
  ownerId: string;
  dealId: string | null;
  startOn: Day;
  endOn: Day;
  valueBase: number;
  currency: string;
  renewedOn: Day | null;
  renewedValueBase: number | null;
  churnedOn: Day | null;
}

export interface Case {
  accountId: string;
  openedOn: Day;
  closedOn: Day | null;
  priority: string;
  type: "Complaint" | "Question" | "Feature request";
  category: string;
}

export interface Task {
  ownerId: string;
  accountId: string | null;
  contactId: string | null;
  type: string;
  happenedOn: Day;
  loggedOn: Day;
}

export interface Flag {
  accountId: string;
  repId: string;
  raisedOn: Day;
}

export interface Advocacy {
  accountId: string;
  repId: string | null;
  happenedOn: Day;
  kind: string;
}

export interface Assessment {
  repId: string;
  assessedOn: Day;
  instrument: "six_dimensions" | "gene_test" | "stress" | "screening";
  item: string;
  score: number;
  assessor: string;
}

/** A decision that leadership wrote down on the dashboard's own page, which names people and accounts by their keys. */
export interface Decision {
  id: string;
  decidedOn: Day;
  decidedBy: string;
  kind: "assign" | "keep" | "take_away" | "develop";
  accountId: string | null;
  repId: string | null;
  fromRepId: string | null;
  verdict: "suitable" | "with_conditions" | "not_suitable" | "not_enough_evidence" | null;
  reason: string;
  predictedBookings: number | null;
  predictedRenewalsDue: number | null;
}

export interface Quota {
  repId: string;
  quarter: number;
  amountBase: number;
}
