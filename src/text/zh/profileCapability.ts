/** The capability part of a profile. */
export const profileCapability = {
  "How capable?": "战力如何？",
  "Not placed in performance × capability: one of the two is not measured.":
    "未归入业绩 × 战力象限：两者之一未测量。",
  "{quadrant}: {performance}, {capability}; {adjusted}. In brackets: 90 % intervals.":
    "{quadrant}：{performance}，{capability}；{adjusted}。括号内为 90 % 区间。",
  "{share} of quota": "业绩指标完成 {share}",
  "{share} of peers booked less": "签单额高于 {share} 的同侪",
  "capability {score} of 100": "战力 {score} / 100",
  "{figure} ({interval})": "{figure}（{interval}）",
  "with the assessors' leniency: not comparable": "评估人宽严差异：不可比",
  "with the assessors' leniency taken out {score}": "剔除评估人宽严差异后为 {score}",
  "Chance of high performance on low capability: {chance}.": "属于高业绩低战力的概率：{chance}。",
  "To contest a score: {last}": "如对评分有异议：{last}",
  "No assessment counts in this window.": "本统计窗口内没有计入的评估。",
  "The last assessment that counts is of {day}.": "计入的最近一次评估在 {day}。",
  "Each dimension is the mean of {assessors} or more.": "每个维度取至少 {assessors}评分的均值。",
  "Ask HR for the scores behind the mean, and for another assessor; the next load counts each assessor's latest score.":
    "可向人力资源索取均值背后的各项评分，并申请另一位评估人；下次加载时以每位评估人的最新评分为准。",
  "No dimension is assessed, and the records hold no evidence.": "没有评估任何维度，记录中也没有依据。",
  "0–5 points: ● assessed · ○ with leniency taken out · ◇ evidence from records · │ peers' median assessed":
    "0–5 分：● 评估 · ○ 剔除宽严差异 · ◇ 记录依据 · │ 同侪评估中位数",
  "Assessment and records disagree on {dimensions}: one of the two is wrong":
    "{dimensions}的评估与记录不符：两者必有一错",
  "No dimension is assessed; the records alone speak": "没有评估任何维度，只能看记录",
  "Lowest: {dimension} at {points}": "最低：{dimension} {points} 分",
  Dimension: "维度",
  Assessed: "评估",
  "Leniency out": "剔除宽严差异",
  Evidence: "记录依据",
  "Evidence from": "依据来源",
  "Assessed: {said}": "评估：{said}",
  "{from} to {to}, 0–5 points, each over its trailing four quarters: ━ assessed, ┅ evidence from records":
    "{from}至{to}，0–5 分，各按其最近四个季度计：━ 评估，┅ 记录依据",
  "The dimensions over the quarters": "各维度的季度走势",
  "No dimension has moved within a year": "一年内各维度均无变化",
  "Moved most within a year: {dimension}, from {was} to {is}":
    "一年内变化最大：{dimension}，由 {was} 变为 {is}",
  "{dimension}, assessed: {said}": "{dimension}，评估：{said}",
  "Gene test {result} {total}": "基因测试 {result} {total}",
  "{points} of 25": "{points} / 25",
  "0–5 points each.": "每项 0–5 分。",
  "Priority: systems thinking and political sensitivity both at {least} or more.":
    "优先人选：系统思维与政治敏感度均不低于 {least} 分。",
  "Lopsided: one item at {high}, another at {low} or less.": "偏科：一项 {high} 分，另一项不高于 {low} 分。",
  "Training: {points} in {month}, below {least}.": "需脱产培训：{month}得 {points} 分，低于 {least} 分。",
  "the latest month": "最近一个月",
  "Total by month, 0–25": "每月总分，0–25",
  "Stress tolerance: falls short in {parts}": "压力承受：{parts}不足",
  "Stress tolerance is not shown by anything measured": "没有测量结果能说明压力承受",
  "Stress tolerance: {passed} of {all} shown, none failed":
    "压力承受：{all} 项中 {passed} 项达到，无一不达标",
  "A long campaign from records of eight quarters, the others assessed":
    "长期战役看八个季度的记录，其余由评估得出",
  Triggered: "已触发",
  "Not triggered": "未触发",
  "from records": "来自记录",
  "from screening": "来自筛查",
  "from records and screening": "来自记录和筛查",
  "neither recorded nor screened": "既无记录也未筛查",
  "{measured} of {all} measured": "{all} 项中已测量 {measured} 项",
  "Disqualifiers triggered: {n} ({basis})": "触发的淘汰项：{n}（{basis}）",
  "Disqualifiers are not measured": "淘汰项未测量",
  "No disqualifier is triggered ({basis})": "没有触发淘汰项（{basis}）",
  "From records and screening; each says which figure it rests on": "来自记录和筛查；每项均注明所依据的数字",
  "{accounts} owned on the quarter's last day, by contact level touched":
    "季度最后一天负责的 {accounts}，按触达的联系人层级",
  "Key accounts and the contact levels touched in the window": "大客户及统计窗口内触达的联系人层级",
  "Key account": "大客户",
  "Levels touched": "触达层级数",
  "Highest level": "最高层级",
  "Owned since": "负责起始日",
  "{deals} lost in the window with a reason": "统计窗口内注明输单原因的 {deals}",
  "Lost deals by reason": "按原因列出的输单",
  "Lost because": "输单原因",
  "Lost on": "输单日期",
  "Something wrong? The records behind this page": "有误？查看本页背后的记录",
  "Every figure above is counted from these records of the window. Name the CRM id that is wrong to sales leadership or HR; once corrected in the source, the next load corrects the figure.":
    "以上每个数字都由统计窗口内的这些记录算出。请将有误的 CRM 编号告知销售管理层或人力资源；源数据更正后，下次加载即会更正数字。",
  "{customers} and whom they were met by level": "{customers}及触达的联系人层级",
  "Active customers on the quarter's last day, with the contact levels met in the window":
    "季度最后一天的活跃客户及统计窗口内触达的联系人层级",
  "No active customer is owned.": "没有负责活跃客户。",
  "Contact levels met": "触达层级数",
  "Activities are not measured: there is no file of them.": "活动未测量：没有活动文件。",
  "{activities} in the window: {entertainment} entertainment, {demos} demos; {inTime} of {timed} logged in time. The activities themselves stay in the CRM, where a list of the window shows them.":
    "统计窗口内 {activities}：宴请招待 {entertainment} 次，演示 {demos} 次；{timed} 次中 {inTime} 次及时录入。活动明细保留在 CRM 中，可按统计窗口查询。",
  "{deals}: {won} won for {amount}, {lost} lost": "{deals}：赢单 {won} 笔，共 {amount}；输单 {lost} 笔",
  "Deals won or lost in the window": "统计窗口内的赢单和输单",
  "No deal was closed in the window.": "统计窗口内没有结束的商机。",
  Closed: "结束日期"
} as const;
