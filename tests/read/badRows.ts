import { type Files, folderOf } from "./readFolder.js";

const won = "won,1,2025-01-01,2025-02-01";
const goodDeals = Array.from({ length: 30 }, (_, index) => `g${index},a1,r1,${won}`);
const goodContracts = Array.from({ length: 30 }, (_, index) => `g${index},a1,2025-01-01,2025-12-31,1.5`);

const files: Files = {
  "reps.csv": "rep_id,name\nr1,Ada\nr2,Bo\n",
  "accounts.csv": "account_id,name,owner_id,is_key_account\na1,Acme,r1,yes\na2,Bolt,r2,perhaps\n",
  "owners.csv": "account_id,rep_id,from,to\na1,r1,2025-02-01,2025-01-01\n",
  "contacts.csv": "contact_id,account_id,level\nk1,a1,1.5\n",
  "quotas.csv": "rep_id,quarter,amount\nr1,2025-Q1,10\nr1,Q9,10\nr2,2025-Q2,0\nTotal,,99\n",
  "deals.csv": [
    "deal_id,account_id,owner_id,stage,amount,created_on,closed_on,currency,discount",
    ...goodDeals.map((line) => `${line},,`),
    "d1,a1,r1,won,abc,2025-01-01,2025-02-01,,",
    "d2,a1,r1,won,1,2025-01-01,2025-02-30,,",
    "d3,a1,r1,won,1,2025-01-01,03/04/2025,,",
    "d4,a1,r1,won,$1,2025-01-01,2025-02-01,,",
    `1.23E+15,a1,r1,${won},,`,
    "d5,a1,r1,perhaps,1,2025-01-01,2025-02-01,,",
    `,a1,r1,${won},,`,
    `d6,a1,r9,${won},,`,
    "d7,a1,r1,won,1,2025-01-01,,,",
    "d8,a1,r1,won,1,2025-02-02,2025-02-01,,",
    "d9,a1,r1,won,-1,2025-01-01,2025-02-01,,",
    "d10,a1,r1,won,1,2025-01-01,2026-11-24,,",
    `d11,a1,r1,${won},,,more,cells`,
    `"d12"x,a1,r1,${won},,`,
    `d13,a1,r1,${won},USD,`,
    `d14,a1,r1,${won},,1.5`,
    "d15,a1,r1,won,1,2025-01-01,2025-02-01,,",
    "d15,a1,r1,won,2,2025-01-01,2025-02-01,,",
    `g0,a1,r1,${won},,`
  ].join("\n"),
  "summed.csv": `deal_id,account_id,owner_id,stage,created_on,closed_on\ns1,a1,r1,won,2025-01-01,2025-02-01\n`,
  "lines.csv": "deal,price\ns1,12.5\ns1,a lot\n",
  "team.csv": "deal_id,rep_id,split\ng1,r1,0.6\ng1,r2,0.7\n",
  "contracts.csv": [
    "contract_id,account_id,start_on,end_on,value",
    ...goodContracts,
    'c1,a1,2025-01-01,2025-12-31,"1,5"',
    "c2,a1,2025-01-01,2025-12-31,1.234",
    "c3,a1,2025-12-31,2025-01-01,1.5"
  ].join("\n"),
  "advocacy.csv": "customer,happened_on,kind\nC-1,2025-01-01,reference\n",
  "codes.csv": "code,id\nC-1,a1\nC-1,a2\n",
  "decisions.csv": "decision_id,decided_on,decided_by,kind,account_key\nx1,2025-01-01,Director,keep,a1\n"
};

const tables = {
  reps: [{ file: "reps.csv" }],
  accounts: [{ file: "accounts.csv" }],
  account_owners: [{ file: "owners.csv" }],
  contacts: [{ file: "contacts.csv" }],
  quotas: [{ file: "quotas.csv" }],
  deals: [
    { file: "deals.csv" },
    {
      file: "summed.csv",
      columns: { amount: { sum: { file: "lines.csv", match: { deal_id: "deal" }, product: ["price"] } } }
    }
  ],
  deal_team: [{ file: "team.csv" }],
  contracts: [{ file: "contracts.csv" }],
  advocacy: [
    {
      file: "advocacy.csv",
      columns: { account_id: { lookup: { file: "codes.csv", match: { customer: "code" }, take: "id" } } }
    }
  ],
  decisions: [{ file: "decisions.csv" }]
};

/** A folder that loads, with at least one row for each reason for which rows are set aside. */
export const badRows = (): Promise<string> => folderOf(files, { tables });
