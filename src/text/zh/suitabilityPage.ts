/** The page of big-deal suitability and the plan of moves on it. */
export const suitabilityPage = {
  "Suitability: who could carry this account?": "大单适配：谁能承担这个客户？",
  "Nobody can be judged yet.": "目前还无法判断任何人。",
  "There is no active seller in this quarter.": "本季度没有在职的销售人员。",
  "How the gates work": "门槛如何运作",

  "The amount you typed, for no particular account.": "您输入的金额，未指定客户。",
  "Amount: the amount you typed.": "金额：您输入的金额。",
  "Amount: the largest deal won there so far.": "金额：该客户迄今最大的一笔赢单。",
  "Amount: its bookings in the past year.": "金额：该客户过去一年的签单额。",
  "The account in the address is not in this snapshot. {because}":
    "网址中的客户不在本期数据快照中。{because}",
  "{account} has no won deal with an amount so far: type the amount to be carried.":
    "{account} 迄今没有带金额的赢单：请输入需要承担的金额。",
  "Shown first: the most valuable key-account renewal due soon, on {day}. {because}":
    "默认显示：近期到期、价值最高的大客户续约，到期日 {day}。{because}",
  "Shown first: the most valuable key-account renewal due soon of {value} a year, on {day}. {because}":
    "默认显示：近期到期、价值最高的大客户续约，每年 {value}，到期日 {day}。{because}",
  "Shown first: the key account with the largest deal. {because}":
    "默认显示：赢单金额最大的大客户。{because}",
  "Shown first: as large as the largest deal won so far.": "默认显示：与迄今最大赢单相同的金额。",

  "Any account": "任意客户",
  "Amount in {currency}": "金额（{currency}）",
  "No account, or more than one, has this name: choose one from the list.":
    "没有客户叫这个名称，或者不止一个：请从列表中选择。",
  "Show who could carry it": "查看谁能承担",

  "All verdicts": "全部结论",
  "All regions": "全部区域",
  "All teams": "全部团队",
  "{verdict} ({n})": "{verdict}（{n}）",
  "Nobody passes these filters.": "没有人符合这些筛选条件。",
  "Choose another verdict, region or team.": "请选择其他结论、区域或团队。",
  "Show all {people}": "显示全部 {people}",
  "{people} against nine gates": "{people}对照九道门槛",
  "any account": "任意客户",
  "For {account}, {amount}. ✓ pass, ◐ condition, ✕ fail, ? not measured; point at or tap a symbol for its figure.":
    "目标：{account}，{amount}。✓ 通过，◐ 有条件，✕ 不通过，? 未测量；将鼠标移到符号上可查看数字。",
  "Why this verdict": "结论的依据",
  "Choose a name above for another person.": "点击上方的姓名可查看其他人。",

  "People by gate, most suitable first": "人员与门槛对照，最适合者在前",
  "present owner": "现负责人",
  "{words}: ": "{words}：",
  "{gate}: {result}": "{gate}：{result}",
  "{name}, {gate}: {result}. {figure}": "{name}，{gate}：{result}。{figure}",

  "Speaks against": "不利因素",
  "Not known": "尚不清楚",
  "Speaks for": "有利因素",
  "{name}: {verdict}": "{name}：{verdict}",
  "{name}: {verdict}: {conditions}": "{name}：{verdict}，需{conditions}",
  "Beyond the evidence: ": "超出已有依据：",
  "{words}.": "{words}。",
  "{profile} holds the records behind each figure, the development plan, and how to contest it. {decision} about them.":
    "{profile}列有各项数字背后的记录、培养计划和提出异议的途径。也可为此人{decision}。",
  "{figure}. Asked: {threshold}. {records}": "{figure}。要求：{threshold}。{records}",
  "Records behind {gate}": "“{gate}”背后的记录",
  Records: "记录",

  "In the plan: {account} to {name}": "已在方案中：{account} 交给 {name}",
  "Add to plan: {account} to {name}": "加入方案：{account} 交给 {name}",
  "{name} is compared on the brief": "{name} 已列入简报对比",
  "Compare {name} on the brief": "将 {name} 列入简报对比",

  Somebody: "某位人员",
  "{name} owns {account} today, so nothing moves. Choose another person to see both books.":
    "{account} 现在就由 {name} 负责，无需调整。请选择其他人，查看双方客户组合的变化。",
  "What moving {account} to {name} does to both books": "{account} 交给 {name} 后，双方客户组合的变化",
  "What the move does to the books": "调整后客户组合的变化",
  "○ today → ● after. A book is the accounts owned on {day}, with the past year's sales at each, whoever closed them. What a person has closed stays theirs: a move changes no past figure. The load gate counts what a person closed, so its share can differ.":
    "○ 现在 → ● 调整后。客户组合指 {day}名下的客户，按每个客户过去一年的销售额计算，不论由谁签单。已签的订单仍归签单人：调整不改变任何历史数字。负荷门槛按本人签单计算，因此占比可能不同。",
  "{name} gives up": "{name} 交出客户",
  "{name} takes on": "{name} 接手客户",
  "{name} gives up and takes on": "{name} 有交出也有接手",
  "the next {quarters}": "未来 {quarters}",
  "Sales of the past year at accounts owned": "名下客户过去一年的销售额",
  "Concentration (HHI, 1 = one customer)": "客户集中度（HHI，1 = 单一客户）",
  "Renewals due in {ahead}, a year": "{ahead}内到期的续约额（年）",
  "Contracts due in {ahead}": "{ahead}内到期的合同数",
  "Complaints open": "未结投诉数",
  "Industries in the book": "客户组合涉及的行业数",
  "… of these known from won deals": "其中有赢单经验的行业数",
  "{figure}, unchanged": "{figure}，不变",
  "✕ over the limit of {limit}": "✕ 超过上限 {limit}",

  "The plan is empty": "方案为空",
  "The plan: {moves}": "方案：{moves}",
  "{moves}, {conflicts}": "{moves}，{conflicts}",
  "One-page brief for the meeting": "会议用的一页决策简报",
  "Several moves at once, each judged as if made on {day}. The plan is in the address: copy it, or go back a step with the browser's back button.":
    "可同时安排多项调整，每项都按 {day}当天实施来判断。方案保存在网址中：可复制网址，也可用浏览器的后退按钮退回一步。",
  "Choose an account and a person above, then press “Add to plan”. The plan stays in the address.":
    "请在上方选择客户和人员，再点击“加入方案”。方案保存在网址中。",
  "What the plan does to the books": "方案实施后客户组合的变化",
  "Remove from the plan: {move}": "从方案中移除：{move}",
  "Unknown account": "未知客户",
  "{account}: {from} → {to}": "{account}：{from} → {to}",
  "{account} ({sales} of sales a year): {from} → {to}": "{account}（年销售额 {sales}）：{from} → {to}",
  "does not count: see below": "不计入：见下文",
  "not judged": "未判断",
  "{verdict}: {conditions}": "{verdict}：{conditions}",
  "{verdict}. {reason}": "{verdict}。{reason}",
  "{verdict}. {reason} And {gates} failed.": "{verdict}。{reason}{gates}也未通过。",
  "✓ No conflicts among the planned moves.": "✓ 各项拟议调整之间没有冲突。",
  "Speaks against the plan": "方案的不利因素",

  "Sales that change hands": "变更负责人的销售额",
  "past year, at {accounts}; {people} touched": "过去一年，{accounts}；涉及 {people}",
  "Likely to be lost": "可能流失的销售额",
  "{low} to {high} of a moved account's annual sales on average, as published studies of sales-rep transitions say; less where the taker knows the industry. Not this company's own experience":
    "据公开发表的销售交接研究，客户变更负责人后平均流失年销售额的 {low} 至 {high}；接手人熟悉该行业则流失较少。这并非本公司自身的经验",
  "Renewals at stake": "受影响的续约",
  "{money} a year": "每年 {money}",
  "contracts are not in the data": "数据中没有合同",
  "{contracts} of these accounts due in {ahead}": "这些客户有 {contracts}在{ahead}内到期",
  "Verdicts on who takes them": "对接手人的结论",
  "{conditions} to arrange": "需落实 {conditions}",
  "{count} {verdict}": "{verdict} {count} 项",
  "{count} not judged": "未判断 {count} 项"
} as const;
