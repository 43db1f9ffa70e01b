/** The page of performance × capability. */
export const capabilityPage = {
  "Performance × capability: whose numbers outrun their ability?": "业绩 × 战力：谁的业绩超出了能力？",
  "High numbers with low capability are numbers that may not last, and accounts that may not stay: this list is what the review is for.":
    "业绩高而战力低，意味着业绩未必能持续、客户未必留得住：复盘正是为了这份名单。",
  "Assessments and candidates": "评估与候选人",
  "Who could take a big account": "谁能承担大客户",
  "Where the cuts come from": "分界线的依据",
  "What if the cuts stood elsewhere?": "如果分界线不同，会怎样？",
  "The same rules as at load, worked out here as a slider moves. Nothing is saved: to change a cut for good, set its key in policy.json and load again.":
    "拖动滑块时，按加载数据时的同一规则重新计算。不会保存：如需永久修改分界线，请在 policy.json 中设置对应的键并重新加载。",
  "The snapshot's method states no cuts of performance × capability: run `npm run load` again.":
    "数据快照的方法中没有业绩 × 战力的分界线：请重新运行 `npm run load`。",

  "quota attained in the past four quarters": "过去四个季度业绩指标完成率",
  "place among peers by bookings": "签单额在同侪中的位次",
  "Nobody can be placed: who performs and who is capable must both be known.":
    "无法定位任何人：业绩和战力必须都已知。",
  "Nobody performs without being assessed as capable": "没有人业绩高而战力低",
  "{people} high numbers on low capability; {capable} of {all} are assessed as capable":
    "{people}高业绩但战力偏低；{all} 人中 {capable} 人战力达标",
  "Performance over capability, one mark per person": "业绩与战力分布，每人一个点",
  "Named: high performance, low capability, with the mark of their type; the cross spans both 90 % intervals: bookings as luck with customers might have had them, capability as items and assessors disagree. Others on hover.":
    "标出姓名的是高业绩低战力者，图形表示销售类型；十字线为两个 90 % 区间：业绩反映客户运气的波动，战力反映各项目和各评估人之间的分歧。其他人可将鼠标移到点上查看。",
  "no bookings or quota": "没有签单额或业绩指标",
  "{people} cannot be placed": "{people}无法定位",
  "Without a quota, placed by bookings among peers": "没有业绩指标，按签单额在同侪中定位",
  "People who are not in the chart": "不在图中的人员",
  "capability, 0–100 →": "战力，0–100 →",
  "{name}: {performance}, capability {capability}": "{name}：业绩 {performance}，战力 {capability}",

  "High performance, low capability": "高业绩低战力",
  "Least capable first. Bars: estimate with 90 % interval, grey mark at the peers' median. The chance supposes that customers come as luck has it, and that items and assessors err as much as they do on everybody.":
    "战力最低者在前。横条：估计值及 90 % 区间，灰色标记为同侪中位数。概率的前提：客户的到来有运气成分，各项目和评估人对每个人的误差相同。",
  "Nobody can be named while nobody is placed.": "没有人被定位，因此无法列出名单。",
  "Nobody this quarter.": "本季度没有。",
  "What is low": "哪些偏低",
  "What the records say": "记录说明什么",
  "What would change the verdict": "怎样会改变结论",
  "{performance} of quota, capability {capability} of 100{error}":
    "业绩指标完成率 {performance}，战力 {capability}{error}（满分 100）",
  "{performance} of peers booked less, capability {capability} of 100{error}":
    "签单额超过 {performance} 的同侪，战力 {capability}{error}（满分 100）",
  "Chance that both are true: {chance}": "两者同时成立的概率：{chance}",
  "Never assessed in the window": "统计窗口内从未评估",
  "Last assessed {days} before the quarter's end": "最近一次评估在季末前 {days}",
  "Last assessed {days} before the quarter's end, {assessors} per dimension":
    "最近一次评估在季末前 {days}，每个维度 {assessors}",
  "Concentration is not measured.": "客户集中度未测量。",
  "Largest customer {share} of bookings, n = {customers}.": "最大客户占签单额 {share}，n = {customers}。",
  "n = {n} decided": "n = {n} 份已定合同",
  "Complaints per 100 months": "每百客户月投诉",
  "n = {n} customer-months": "n = {n} 个客户月",
  "too few to say much": "数量太少，难下结论",
  "Development plan: {steps}": "培养计划：{steps}",
  "Plan for {name}": "{name} 的培养计划",
  "No plan of four quarters ago: not at work then, or not shown.":
    "没有四个季度前的培养计划：当时不在职，或不在显示范围内。",
  "Plan of {quarter}: {outcome}": "{quarter}的培养计划：{outcome}",
  "What became of the plan of {quarter} for {name}": "{name} {quarter} 培养计划的结果",

  "{dimension} {score} of 5": "{dimension} {score} 分（满分 5）",
  "{dimension} {score} of 5; the records say {evidence}":
    "{dimension} {score} 分（满分 5）；记录显示 {evidence}",
  "{dimension} {score} of 5 (peers {peers})": "{dimension} {score} 分（满分 5，同侪 {peers}）",
  "{dimension} {score} of 5 (peers {peers}); the records say {evidence}":
    "{dimension} {score} 分（满分 5，同侪 {peers}）；记录显示 {evidence}",
  "Gene test failed: {reason}": "基因测试未通过：{reason}",
  "Gene test: {reason}": "基因测试：{reason}",
  "With the assessors' leniency taken out, capability would be {points}":
    "剔除评估人宽严差异后，战力为 {points}",
  "{points} more points in {dimension}": "{dimension}再得 {points} 分",
  "{points} more of 30 points over the six dimensions": "六维战力合计（满分 30）再得 {points} 分",
  "{points} more of 25 points in the gene test": "基因测试（满分 25）再得 {points} 分",
  "attainment below {cut}": "业绩指标完成率低于 {cut}",
  "bookings below the peers' median": "签单额低于同侪中位数",
  "{points} points of 100 short of the cut at {cut}": "距分界线 {cut} 还差 {points} 分（满分 100）",
  "No test alone would be enough, even at full marks": "单靠任何一项测试都不够，满分也不行",
  "Alone enough: {ways}": "满足其一即可：{ways}",

  Step: "步骤",
  "Shown by": "衡量指标",
  Today: "当前值",
  Target: "目标",
  "Target from": "目标依据",
  higher: "提高",
  lower: "降低",
  "at least {value}": "不低于 {value}",
  "at most {value}": "不高于 {value}",
  Reached: "达标",
  Held: "保持",
  "Better, target missed": "有改善，未达标",
  "Not reached": "未达标",
  "none of its steps is measured today": "目前没有步骤可测量",
  "{met} of {steps} met the target": "{steps}中有 {met} 个达标",
  "{met} of {steps} met the target, {open} not measured": "{steps}中有 {met} 个达标，另有 {open} 个未测量",
  Then: "当时",
  "Did it work?": "是否见效",

  "Performance is high from, of quota": "高业绩起点（业绩指标完成率）",
  "Capability is high from, of 100": "高战力起点（满分 100）",
  "In force: {value}, {key} in policy.json": "现行值：{value}，policy.json 中的 {key}",
  "Back to the cuts in force": "恢复现行分界线",
  "Nobody on the list": "名单上没有人",
  "{people} on the list": "名单上有 {people}",
  "{listed}: the cuts in force. Move a slider to see who comes and goes; nothing is saved.":
    "{listed}：按现行分界线。拖动滑块可查看谁会进出名单；不会保存。",
  "{listed}: {joins} would come onto it, {leaves} would leave it.":
    "{listed}：{joins} 人会新进，{leaves} 人会移出。",
  "Would come onto the list: {count}": "会进入名单：{count} 人",
  "Would leave it: {count}": "会移出名单：{count} 人",
  "{performance}, capability {capability}, chance {chance}":
    "业绩 {performance}，战力 {capability}，概率 {chance}",
  "and {count} more": "还有 {count} 人",

  Performance: "业绩",
  Lowest: "最低项",
  "From records": "记录得分",
  "Performance and capability of everyone": "所有人的业绩与战力",
  "Find a person, team or quadrant": "查找人员、团队或象限",
  "Performance and capability in this chart": "图中人员的业绩与战力"
} as const;
