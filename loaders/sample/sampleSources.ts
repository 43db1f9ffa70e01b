/** The sample's sources.json: how each exported file becomes a canonical table. */
export const sampleSources = {
  company: "Northlight Industrial Software (fictional)",
  base_currency: "USD",
  fiscal_year_start_month: 1,
  known_on: "2026-10-05",
  tables: {
    fx_rates: [
      {
        file: "finance_fx.csv",
        formats: { encoding: "windows-1252", delimiter: ";", dates: "dmy", decimal: "," },
        columns: { currency: "Währung", valid_from: "Gültig ab", rate: "Kurs" }
      }
    ],
    reps: [
      {
        file: "hr_employees.csv",
        formats: { delimiter: ";", dates: "dmy" },
        columns: {
          rep_id: "Employee ID",
          name: "Full Name",
          team: "Team",
          region: "Region",
          manager_id: "Manager ID",
          role: "Job Family",
          status: "Status",
          hired_on: "Hire Date",
          left_on: "Termination Date"
        },
        values: {
          role: { "Key Account Sales": "key_account", "General Sales": "general" },
          status: { Active: "active", Terminated: "left", Candidate: "candidate" }
        }
      }
    ],
    quotas: [
      {
        file: "hr_quotas.csv",
        formats: { delimiter: ";", decimal: "," },
        columns: { rep_id: "Employee ID", quarter: "Quarter", amount: "Target" }
      }
    ],
    assessments: [
      {
        file: "hr_assessments.csv",
        formats: { dates: "dmy" },
        columns: {
          rep_id: "Employee ID",
          assessed_on: "Date",
          instrument: "Instrument",
          item: "Item",
          score: "Score",
          assessor: "Assessor",
          note: "Comment"
        }
      }
    ],
    accounts: [
      {
        file: "Account.csv",
        preset: "salesforce",
        columns: { region: "Region__c", segment: "Segment__c", is_key_account: "Key_Account__c" }
      }
    ],
    account_owners: [
      {
        file: "AccountOwnerHistory.csv",
        columns: { account_id: "AccountId", rep_id: "OwnerId", from: "FromDate", to: "ToDate" }
      }
    ],
    contacts: [{ file: "Contact.csv", preset: "salesforce", columns: { level: "Decision_Level__c" } }],
    deals: [
      {
        file: "Opportunity.csv",
        preset: "salesforce",
        formats: { ratios: "percent" },
        columns: { discount: "Discount__c", lost_reason: "Loss_Reason__c", product_count: "Product_Count__c" }
      }
    ],
    deal_team: [
      { file: "OpportunityTeamMember.csv", preset: "salesforce", columns: { function: "Function__c" } }
    ],
    contracts: [
      {
        file: "Contract.csv",
        preset: "salesforce",
        columns: {
          value: "Contract_Value__c",
          renewed_on: "Renewed_Date__c",
          renewed_value: "Renewed_Value__c",
          churned_on: "Churn_Date__c",
          deal_id: "OpportunityId__c"
        }
      }
    ],
    complaints: [
      {
        file: "Case.csv",
        preset: "salesforce",
        columns: { category: "Category__c" },
        keep: [{ column: "Type", is: ["Complaint"] }]
      }
    ],
    activities: [{ file: "Task.csv", preset: "salesforce" }],
    advocacy: [
      {
        file: "marketing_references.csv",
        columns: { account_id: "AccountId", rep_id: "Owner", happened_on: "Date", kind: "Kind" }
      }
    ],
    risk_flags: [
      {
        file: "risk_flags.csv",
        columns: { account_id: "AccountId", rep_id: "RaisedBy", raised_on: "RaisedOn" }
      }
    ],
    decisions: [{ file: "decisions.csv" }]
  }
};
