import { repAssessments } from "./assessments.js";
import type { Behaviour } from "./behaviour.js";
import { brokenRows, duplicatedFiles } from "./brokenRows.js";
import { type Day, dmyDay, isoDay, quarterName, salesforceTime } from "./days.js";
import type { Cell, ExportFiles, FileName } from "./exportFiles.js";
import { type FxRate, fxRates, rateOn } from "./fxRates.js";
import { personFacts } from "./personFacts.js";
import { repQuotas } from "./quotas.js";
import type { Deal, Decision, Rep } from "./records.js";
import { candidates, teams } from "./roster.js";
import { type TeamBook, teamBook } from "./teamBook.js";
import { ownerOn } from "./accounts.js";
import { opaqueKey, teamDecision } from "./decisions.js";
import { knownOn } from "./period.js";

export interface CompanyOptions {
  seed: number;
  repCount: number;
}

/** Writes the whole company, one team at a time, then the rows that are broken on purpose. */
export async function writeCompany(files: ExportFiles, { seed, repCount }: CompanyOptions): Promise<void> {
  const rates = fxRates(seed);
  const lastWritten = new Map<FileName, readonly Cell[]>();
  const write = async (name: FileName, cells: readonly Cell[]): Promise<void> => {
    lastWritten.set(name, cells);
    await files.write(name, cells);
  };
  for (const { currency, validFrom, rate } of rates)
    await write("finance_fx.csv", [currency, dmyDay(validFrom), decimalComma(rate, 4)]);
  let order = 0;
  let serial = 0;
  const nextId = (prefix: string): string => `${prefix}${String(++serial).padStart(6, "0")}`;
  for (const team of teams(seed, repCount)) {
    const book = teamBook(seed, team);
    for (const rep of team) await writePerson(write, rep, { seed, deals: book.deals });
    await writeCustomers(write, book);
    await writeDeals(write, book, rates);
    await writeService(write, book, nextId);
    await writeDecision(write, teamDecision(book, order++));
  }
  for (const candidate of candidates(seed, repCount))
    await writePerson(write, candidate, { seed, deals: [] });
  for (const name of duplicatedFiles as FileName[]) await files.write(name, lastWritten.get(name) ?? []);
  for (const { file, cells } of brokenRows) await files.write(file as FileName, cells);
}

type Write = (name: FileName, cells: readonly Cell[]) => Promise<void>;
export type BehaviourOf = (repId: string) => Behaviour;

const dmy = (on: Day | null): string => (on === null ? "" : dmyDay(on));
const iso = (on: Day | null): string => (on === null ? "" : isoDay(on));
const decimalComma = (value: number, digits: number): string => value.toFixed(digits).replace(".", ",");
const inCurrency = (base: number | null, currency: string, on: Day, rates: readonly FxRate[]): string =>
  base === null ? "" : (Math.round(base / rateOn(rates, currency, on) / 10) * 10).toFixed(0);

async function writePerson(
  write: Write,
  rep: Rep,
  { seed, deals }: { seed: number; deals: readonly Deal[] }
): Promise<void> {
  const { bornOn, gender, email, salary } = personFacts(seed, rep);
  const status = { active: "Active", left: "Terminated", candidate: "Candidate" }[rep.status];
  const family = rep.role === "key_account" ? "Key Account Sales" : "General Sales";
  await write("hr_employees.csv", [
    rep.id,
    rep.name,
    rep.team,
    rep.region,
    rep.managerId,
    family,
    status,
    dmy(rep.hiredOn),
    dmy(rep.leftOn),
    dmy(bornOn),
    gender,
    email,
    salary
  ]);
  for (const quota of repQuotas(seed, rep, deals))
    await write("hr_quotas.csv", [
      quota.repId,
      quarterName(quota.quarter),
      decimalComma(quota.amountBase, 2)
    ]);
  for (const { repId, assessedOn, instrument, item, score, assessor } of repAssessments(seed, rep))
    await write("hr_assessments.csv", [
      repId,
      dmyDay(assessedOn),
      instrument,
      item,
      score,
      assessor,
      score <= 1.5 && instrument !== "screening" ? "Talked about this in the review" : ""
    ]);
}

async function writeCustomers(write: Write, { accounts }: TeamBook): Promise<void> {
  for (const account of accounts) {
    const { id, name, parentId, industry, region, segment, isKey, spells, contacts } = account;
    await write("Account.csv", [
      id,
      name,
      parentId,
      industry,
      region,
      segment,
      String(isKey),
      ownerOn(account, knownOn),
      `+1 555 ${id.slice(-4)}`,
      "false"
    ]);
    for (const { repId, from, to } of spells)
      await write("AccountOwnerHistory.csv", [id, repId, iso(from), iso(to)]);
    for (const contact of contacts)
      await write("Contact.csv", [
        contact.id,
        id,
        contact.title,
        contact.level,
        `${contact.id.toLowerCase()}@example.com`,
        ""
      ]);
  }
}

async function writeDeals(
  write: Write,
  { accounts, deals, members, contracts }: TeamBook,
  rates: readonly FxRate[]
): Promise<void> {
  const isKnown = new Set(accounts.map(({ id }) => id));
  for (const deal of deals.filter(({ accountId }) => isKnown.has(accountId))) {
    const priced = deal.stage.startsWith("Closed") ? deal.closedOn : deal.createdOn;
    await write("Opportunity.csv", [
      deal.id,
      deal.accountId,
      deal.ownerId,
      deal.name,
      deal.type,
      deal.stage,
      inCurrency(deal.amountBase, deal.currency, priced, rates),
      deal.currency,
      deal.discount === null ? "" : Math.round(deal.discount * 1000) / 10,
      salesforceTime(deal.createdOn, deal.createdOn % 600),
      isoDay(deal.closedOn),
      deal.lostReason,
      deal.productCount,
      "false"
    ]);
  }
  for (const { dealId, repId, function: name, role } of members)
    await write("OpportunityTeamMember.csv", [dealId, repId, name, role]);
  for (const contract of contracts) {
    const amount = (base: number | null): string =>
      inCurrency(base, contract.currency, contract.startOn, rates);
    await write("Contract.csv", [
      contract.id,
      contract.accountId,
      contract.ownerId,
      contract.dealId,
      isoDay(contract.startOn),
      isoDay(contract.endOn),
      amount(contract.valueBase),
      contract.currency,
      iso(contract.renewedOn),
      amount(contract.renewedValueBase),
      iso(contract.churnedOn)
    ]);
  }
}

async function writeService(
  write: Write,
  { cases, tasks, advocacy, flags }: TeamBook,
  nextId: (prefix: string) => string
): Promise<void> {
  for (const row of cases)
    await write("Case.csv", [
      nextId("S"),
      row.accountId,
      salesforceTime(row.openedOn, row.openedOn % 600),
      row.closedOn === null ? "" : salesforceTime(row.closedOn, 300),
      row.priority,
      row.type,
      row.category
    ]);
  for (const row of tasks)
    await write("Task.csv", [
      nextId("T"),
      row.ownerId,
      row.accountId,
      row.contactId,
      row.type,
      isoDay(row.happenedOn),
      salesforceTime(row.loggedOn, row.loggedOn % 600),
      "Completed"
    ]);
  for (const row of advocacy)
    await write("marketing_references.csv", [row.accountId, row.repId, isoDay(row.happenedOn), row.kind]);
  for (const row of flags) await write("risk_flags.csv", [row.accountId, row.repId, isoDay(row.raisedOn)]);
}

async function writeDecision(write: Write, row: Decision | null): Promise<void> {
  if (row === null) return;
  await write("decisions.csv", [
    row.id,
    isoDay(row.decidedOn),
    row.decidedBy,
    row.kind,
    opaqueKey("account", row.accountId),
    opaqueKey("rep", row.repId),
    opaqueKey("rep", row.fromRepId),
    row.verdict,
    row.reason,
    row.predictedBookings,
    row.predictedRenewalsDue
  ]);
}
