import { type Files, folderOf } from "./readFolder.js";

type Tables = Record<string, object[]>;

/** The smallest folder that loads: two sellers, two customers, two deals, all under canonical headers. */
export const smallFiles: Files = {
  "reps.csv": "rep_id,name\nr1,Ada\nr2,Bo\n",
  "accounts.csv": "account_id,name,owner_id\na1,Acme,r1\na2,Bolt,r2\n",
  "deals.csv":
    "deal_id,account_id,owner_id,stage,amount,created_on,closed_on\nd1,a1,r1,won,100,2025-01-02,2025-03-01\nd2,a2,r2,lost,50,2025-01-03,2025-03-02\n"
};
export const smallTables: Tables = {
  reps: [{ file: "reps.csv" }],
  accounts: [{ file: "accounts.csv" }],
  deals: [{ file: "deals.csv" }]
};

/** The small folder with some files and tables added or replaced. */
export const smallFolder = (files: Files = {}, tables: Tables = {}, sources: object = {}): Promise<string> =>
  folderOf({ ...smallFiles, ...files }, { ...sources, tables: { ...smallTables, ...tables } });

/** The small folder whose deals are these lines under the usual headers plus `extra` ones. */
export function dealsFolder(lines: readonly string[], sources: object = {}, extra = ""): Promise<string> {
  const header = `deal_id,account_id,owner_id,stage,amount,created_on,closed_on${extra}`;
  return smallFolder({ "deals.csv": `${[header, ...lines].join("\n")}\n` }, {}, sources);
}
