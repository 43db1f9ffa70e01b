import { tableNames, type TableName } from "../schema/tables.js";

/** Words in a file's name that speak for a table. */
const words: Record<TableName, RegExp> = {
  reps: /\b(users?|employees?|staff|reps?|owners?|workers?|salespeople|sales team|people|headcount|roster|mitarbeiter|personal|vertriebsmitarbeiter|verkäufer)\b|员工|人员|业务员|销售员|花名册|人事/,
  accounts:
    /\b(accounts?|compan(y|ies)|customers?|clients?|organi[sz]ations?|kunden?|kundenliste|kundenstamm|firmen|unternehmen)\b|客户|公司/,
  account_owners:
    /\b(account ?owners?|owner ?(history|changes?)|account history|ownership|handovers?)\b|负责人变更|交接|归属/,
  contacts: /\b(contacts?|kontakte?|ansprechpartner)\b|联系人/,
  deals:
    /\b(opportunit(y|ies)|deals?|potentials?|orders?|sales|bookings?|auftrag|auftr(ä|ae)ge|verkaufschancen?|abschl(ü|ue)sse)\b|商机|成交|订单|销售/,
  deal_team: /\b(opportunity ?team( ?members?)?|deal ?team|team ?members?|splits?)\b|团队成员|协作/,
  contracts: /\b(contracts?|subscriptions?|renewals?|agreements?|vertrag|vertr(ä|ae)ge)\b|合同|续约|续费/,
  complaints:
    /\b(complaints?|cases?|tickets?|incidents?|beschwerden?|reklamation(en)?)\b|投诉|工单|客诉|售后/,
  activities:
    /\b(activit(y|ies)|tasks?|events?|calls?|meetings?|visits?|engagements?|aktivit(ä|ae)t(en)?|besuche?)\b|拜访|跟进|活动|记录/,
  advocacy: /\b(advocacy|references?|testimonials?|case stud(y|ies))\b|标杆|案例|推荐/,
  risk_flags: /\b(risk ?flags?|risks?|warnings?)\b|风险|预警/,
  quotas: /\b(quotas?|targets?|ziele?|zielvorgaben?)\b|目标|任务|指标/,
  assessments: /\b(assessments?|evaluations?|reviews?|scores?)\b|测评|考核|评估|盘点/,
  decisions: /\b(decisions?)\b|决定|决策/,
  fx_rates: /\b(fx|exchange|currency|currencies|rates?|wechselkurse?|kurse)\b|汇率/
};

/** Words that make a file something about a thing rather than the thing. */
const aside =
  /\b(history|log|audit|archive|template|roles?|stages?|lines?|items?|details|groups?|fields?|pipelines?)\b|明细|历史|模板|日志/;

/** `sf_opportunity_data.csv` → `sf opportunity data`; AccountOwnerHistory → account owner history. */
const nameWords = (file: string): string =>
  file
    // Some systems write ä as two characters.
    .normalize("NFC")
    .replace(/^.*[\\/]/, "")
    .replace(/\.[^.]*$/, "")
    .replace(/([\p{Ll}])(\p{Lu})/gu, "$1 $2")
    .replace(/[_.\-\d]+/g, " ")
    .toLowerCase()
    .trim();

/** The tables that a file's name speaks for; none where it is about something else. */
export function tablesNamed(file: string): TableName[] {
  const name = nameWords(file);
  const found = tableNames.filter((table) => words[table].test(name));
  // A longer term wins over the words in it: an owner history is not a list of accounts.
  const owners = found.filter((table) => table === "account_owners" || table === "deal_team");
  if (owners.length > 0) return owners;
  return aside.test(name) ? [] : found;
}

/** Whether a file's name says that it is about something else than a table of rows to be counted. */
export const isAside = (file: string): boolean =>
  aside.test(nameWords(file)) && tablesNamed(file).length === 0;
