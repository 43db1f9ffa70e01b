import { existsSync } from "node:fs";
import { cp, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectFolder } from "../../loaders/site/paths.js";

/** Third-party exports beside the project; null where they are absent, so that tests can skip. */
export const datasetsFolder: string | null =
  [join(projectFolder, "../shared/datasets")].find(existsSync) ?? null;

/** For `it.skipIf`: a plain sentence about what is missing. */
export const whyNoExports = "the folder ../shared/datasets is not here";

async function copyWithSources(name: string, sources: unknown): Promise<string | null> {
  if (datasetsFolder === null) return null;
  const folder = await mkdtemp(join(tmpdir(), `${name}-`));
  await cp(join(datasetsFolder, name), folder, { recursive: true });
  await writeFile(join(folder, "sources.json"), JSON.stringify(sources, null, 2));
  return folder;
}

/** Northwind: a deal is an order, its amount the sum over its lines, its owner the employee. */
export const northwindFolder = (): Promise<string | null> =>
  copyWithSources("northwind", {
    company: "Northwind",
    base_currency: "USD",
    formats: { null_tokens: ["NULL"] },
    tables: {
      reps: [
        {
          file: "employees.csv",
          columns: {
            rep_id: "employeeID",
            name: { concat: ["firstName", { text: " " }, "lastName"] },
            manager_id: "reportsTo",
            hired_on: "hireDate",
            region: { constant: "" }
          }
        }
      ],
      accounts: [
        {
          file: "customers.csv",
          formats: { unquoted_delimiters_in: "address" },
          columns: { account_id: "customerID", name: "companyName", region: "country" }
        }
      ],
      deals: [
        {
          file: "orders.csv",
          formats: { unquoted_delimiters_in: "shipAddress" },
          columns: {
            deal_id: "orderID",
            account_id: "customerID",
            owner_id: "employeeID",
            stage: { constant: "won" },
            created_on: "orderDate",
            closed_on: "orderDate",
            amount: {
              sum: {
                file: "order-details.csv",
                match: { orderID: "orderID" },
                product: ["unitPrice", "quantity", { one_minus: "discount" }]
              }
            }
          }
        }
      ]
    }
  });

/** A Salesforce org's own export, which names no owner anywhere; reps come from its lead owners. */
export const salesforceOrgFolder = (): Promise<string | null> =>
  copyWithSources("salesforce-org", {
    company: "Salesforce org",
    base_currency: "USD",
    formats: { dates: "mdy" },
    tables: {
      reps: [{ file: "Lead.csv", columns: { rep_id: "OwnerId", name: "OwnerId" } }],
      accounts: [{ file: "Account.csv", preset: "salesforce" }],
      contacts: [{ file: "Contact.csv", preset: "salesforce" }],
      deals: [{ file: "Opportunity.csv", preset: "salesforce" }]
    }
  });

/** Warehouse seeds: every opportunity is marked deleted and ids are hashed, so accounts and reps are also taken from the opportunities. */
export const fivetranSalesforceFolder = (): Promise<string | null> => {
  const all = ["true", "false"];
  const withDeleted = [{ column: "is_deleted", is: all }];
  return copyWithSources("fivetran-salesforce", {
    company: "Fivetran seeds",
    base_currency: "USD",
    tables: {
      reps: [
        { file: "sf_user_data.csv", preset: "salesforce-snake" },
        { file: "sf_opportunity_data.csv", columns: { rep_id: "owner_id", name: "owner_id" } }
      ],
      accounts: [
        { file: "sf_account_data.csv", preset: "salesforce-snake", keep: withDeleted },
        {
          file: "sf_opportunity_data.csv",
          columns: { account_id: "account_id", name: "account_id", owner_id: { constant: "" } }
        }
      ],
      deals: [
        {
          file: "sf_opportunity_data.csv",
          preset: "salesforce-snake",
          keep: withDeleted,
          values: {
            stage: { "GavUFuuf4DrnQAoiRGlWpQ==": "won", "tXi3M8u3iPxq0ggxTSxMKw==": "lost" }
          }
        }
      ],
      activities: [{ file: "sf_task_data.csv", preset: "salesforce-snake" }]
    }
  });
};
