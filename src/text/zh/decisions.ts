/** Reasons to discuss a person or an account this quarter, and what a written decision still lacks. */
export const decisions = {
  "Put a technical adviser at their side and run the decision-chain sandbox on their largest accounts.":
    "为其配备技术顾问，并就其最大的几个客户做决策链沙盘推演。",
  "Pair them with a commercial seller on their largest accounts.": "在其最大的几个客户上绑定商务型销售。",
  "Make customer satisfaction 30 % of their evaluation and start the handover procedure on their largest accounts.":
    "将客户满意度纳入考核（占 30 %），并在其最大的几个客户上启动客户交接流程。",
  "Clear {type} type, and the records show it: {figures}.": "类型明确，为{type}，记录也印证：{figures}。",
  "Clear {type} type, and the rates above show it.": "类型明确，为{type}，上述比率也印证了这一点。",
  "the type leads in {share} of resamples; own records weigh {weights}":
    "该类型在 {share} 的重抽样中领先；本人数据权重 {weights}",
  "{rate}: wholly below the peer median, and beyond chance among everybody.":
    "{rate}：区间完全低于同侪中位数，且与全体相比超出偶然范围。",
  "{rate}: wholly above the peer median, and beyond chance among everybody.":
    "{rate}：区间完全高于同侪中位数，且与全体相比超出偶然范围。",
  "All {cases} stood on inherited accounts.": "{cases}全部来自接手的客户。",
  "Of {cases}, {n} stood on inherited accounts: there the rate is {inherited}, on own accounts {own}.":
    "{cases}中，{n} 来自接手的客户：接手客户的比率为 {inherited}，自有客户为 {own}。",
  "Renewed: {observed}; at everybody else's rates the same kinds of customers would have: {expected}.":
    "续约 {observed}；按其他人的比率，同类客户应续约 {expected}。",
  "Complaints: {observed}; at everybody else's rates the same kinds of customers would have made: {expected}.":
    "投诉 {observed}；按其他人的比率，同类客户应有 {expected}。",
  "own records weigh {share}": "本人数据权重 {share}",
  "Go through the lost contracts with them and put a second person on the renewals due next.":
    "与本人逐份复盘流失的合同，并为接下来到期的续约增派一人。",
  "Read the complaints with them, call the three loudest customers, and agree what changes after signing.":
    "与本人一起看投诉记录，致电投诉最多的三个客户，并约定签约之后的做法如何改变。",
  "Owns {accounts} with {disqualifiers} triggered: {names}.":
    "负责 {accounts}，触发 {disqualifiers}：{names}。",
  "rests on a single key account": "仅依据一个大客户",
  "records and screening disagree on one of them": "其中一项的记录与筛查结果不一致",
  "{disqualifiers}, from {sources}": "{disqualifiers}，来自{sources}",
  records: "记录",
  assessment: "评估",
  "Look at the records behind it with them; if they hold, name a second person on these key accounts this quarter.":
    "与本人一起核对背后的记录；如属实，本季度为这些大客户增派第二位负责人。",
  "largest customer {share} of bookings": "最大客户占签单额的 {share}",
  "Renewals, complaints and concentration are not measured.": "续约、投诉和客户集中度均未测量。",
  "{clauses}.": "{clauses}。",
  ", lowest in {dimension} ({points} of 5)": "，最低项为{dimension}（{points} 分，满分 5）",
  ", lowest in {dimension} ({points} of 5, which the records dispute)":
    "，最低项为{dimension}（{points} 分，满分 5；与记录不符）",
  "; beyond chance: {rates}": "；超出偶然：{rates}",
  "{performance} of quota, but capability {capability} of 100{lowest}{also}.":
    "业绩指标完成 {performance}，但战力仅 {capability} 分（满分 100）{lowest}{also}。",
  "{performance} of peers booked less, but capability {capability} of 100{lowest}{also}.":
    "签单额超过 {performance} 的同侪，但战力仅 {capability} 分（满分 100）{lowest}{also}。",
  "from {basis}, {assessors} per dimension": "依据{basis}，每个维度 {assessors}",
  "no part": "无（各部分均未测量）",
  "chance that both hold {share}": "两者同时成立的概率 {share}",
  "records contradict an assessed dimension": "记录与某一维度的评估相矛盾",
  "borne out by {rates}": "{rates}也印证了这一点",
  "Give them no further key account for now; settle whether assessment or records are right, then agree the development plan.":
    "暂不再分配新的大客户；先核实评估与记录孰是，再商定培养计划。",
  "Give them no further key account until the lowest dimension is worked on; agree the development plan.":
    "最低的维度改善之前，不再分配新的大客户；商定培养计划。",
  "The latest monthly gene test is below {mark} of 25 ({pass} passes).":
    "最近一次月度基因测试低于 {mark} 分（满分 25，{pass} 分通过）。",
  "Over the window the total is {total}.": "统计窗口内总分为 {total}。",
  "one month's test; the item scores are on the profile": "仅一个月的测试；各项得分见个人档案",
  "Off-the-job training, then the test again next month.": "安排脱产培训，下个月重新测试。",
  "{customer} is {share} of bookings of {amount} ({deals}, {customers}).":
    "{customer} 占签单额 {amount} 的 {share}（{deals}，{customers}）。",
  "One customer": "单一客户",
  "rests on {deals}": "依据 {deals}",
  "Agree who else keeps contact with this customer, and where the next two customers will come from.":
    "商定还有谁与该客户保持联系，以及接下来的两个客户从哪里来。",
  "renewal rate {value} ({interval}, n\u00a0=\u00a0{n})": "续约率 {value}（{interval}，n\u00a0=\u00a0{n}）",
  "{value} on record": "记录为 {value}",
  "renewal rate {value} ({interval}, n\u00a0=\u00a0{n}; peers {peers})":
    "续约率 {value}（{interval}，n\u00a0=\u00a0{n}；同侪 {peers}）",
  "complaints per 100 customer-months {value} ({interval}, n\u00a0=\u00a0{n} months)":
    "每 100 个客户月投诉 {value} 起（{interval}，n\u00a0=\u00a0{n} 个月）",
  "complaints per 100 customer-months {value} ({interval}, n\u00a0=\u00a0{n} months; peers {peers})":
    "每 100 个客户月投诉 {value} 起（{interval}，n\u00a0=\u00a0{n} 个月；同侪 {peers} 起）",
  "{account} on {day} ({amount} a year)": "{account}，{day} 到期（每年 {amount}）",
  "Key-account renewals due: {contracts}; the owner's {rate}.":
    "大客户续约即将到期：{contracts}；负责人的{rate}。",
  "Key-account renewals due: {contracts}.": "大客户续约即将到期：{contracts}。",
  "a person's rate says little of one contract; own records weigh {share}":
    "个人续约率难以说明单份合同；本人数据权重 {share}",
  "Join the renewal talk now: who decides at the customer, what is open, what it would take.":
    "现在就参与续约谈判：客户方谁说了算、还有哪些问题未定、怎样才能续约。",
  "Choose the account from the list.": "请从列表中选择客户。",
  "Choose the person from the list.": "请从列表中选择人员。",
  "Nobody owns this account in the records.": "记录中该客户没有负责人。",
  "Say on which day.": "请填写日期。",
  "The day lies in the future.": "日期晚于今天。",
  "Say who decided: a name or a role.": "请填写决定人：姓名或职务。",
  "Say why, in a sentence.": "请用一句话说明原因。"
} as const;
