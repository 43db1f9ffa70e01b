/** The Method page. */
export const method = {
  "Method: what does each figure mean, and who set the bar?": "方法：每项指标是什么含义，标准由谁定？",
  "Generated from the schema and the policy that this snapshot was made with, so it cannot drift from the figures.":
    "由本次数据快照所用的数据结构和规则生成，因此不会与指标脱节。",
  "On this page": "本页内容",
  "How to read the types": "如何理解销售类型",
  "The gates of suitability": "大单适配的门槛",
  "People first": "以人为先",
  Figures: "指标",
  Thresholds: "阈值",
  "Why data is not used": "数据为何未被采用",
  "Tables and columns": "表与列",
  "{thresholds}, all as shipped": "{thresholds}，全部为默认值",
  "{thresholds}, {own} of your own": "{thresholds}，其中 {own} 个为贵公司自定",
  "A policy.json in the data folder changes any of them; the file is checked when data is loaded.":
    "在数据文件夹中放一个 policy.json 即可更改任何一项；加载数据时会检查该文件。",
  "{reasons} why data is not used": "数据未被采用的 {reasons}",
  "Nothing is guessed: what could mean two things is asked about, and what is wrong is set aside with its line.":
    "绝不猜测：可能有两种含义的会提问，有错的连同行号一起搁置。",
  "What the review can read. Only these columns are used; everything else in the exports is ignored.":
    "复盘可以读取的内容。只使用这些列，导出文件中的其他内容一律忽略。",
  "This snapshot does not list its tables.": "本数据快照没有列出所用的表。",
  "What was read": "读取了什么",
  "Each type has five signals. A signal is evidence between 0 and 1: 0 at the peers' median, 1 at their 90th percentile (the 10th where low is the sign), none below an absolute floor and full above an absolute cap. A type's score is the weighted mean of its measured signals, shown on a scale of 100.":
    "每种类型有五个信号。信号是 0 到 1 之间的证据：处于同侪中位数为 0，达到同侪 90 分位为 1（以低为征兆的取 10 分位）；低于绝对下限没有证据，高于绝对上限为充分证据。类型得分是已测量信号的加权平均，按百分制显示。",
  "The strength says how sure that is. Clear: a score of {clearScore} or more, {clearLead} ahead of the next type, and the same type leads in {stability} of resamples of the person's own accounts. Leaning: {leaningScore} or more and {leaningLead} ahead. No type stands out: everything else, which is what a key-account seller should look like.":
    "强度说明有多大把握。明确：得分不低于 {clearScore}，领先第二类型 {clearLead} 分，且对本人客户重抽样时有 {stability} 由同一类型领先。倾向：得分不低于 {leaningScore}，领先 {leaningLead} 分。无突出类型：其余情况，大客户销售本该如此。",
  "Insufficient data: less than {measured} of the signals' weight is measured, or the person has fewer than {accounts} accounts with events in the window. Then nothing is said.":
    "数据不足：已测量信号的权重不到 {measured}，或此人在统计窗口内有事件的客户少于 {accounts} 个。此时不下任何结论。",
  "Floors, caps and cuts were tried on simulated companies whose types are known: how often a label is right, by accounts and quarters, is in tests/simulation/RESULTS.md, which npm run simulate makes again. Where your trade differs from what was assumed there, set your own floors and caps.":
    "下限、上限和分界线都在已知类型的模拟公司上试验过：标签在不同客户数和季度数下的准确率见 tests/simulation/RESULTS.md，可用“npm run simulate”重新生成。贵行业若与其中的假设不同，请自行设定下限和上限。",
  "Largest won deal at least {largest} of the target, and {count} won deals of at least {similar} of it.":
    "最大一笔赢单不低于目标的 {largest}，且有 {count} 笔赢单不低于目标的 {similar}。",
  "Gene test passed, mean of the six dimensions at least {mean}, decision chain at least {chain}.":
    "基因测试通过，六维战力平均分不低于 {mean}，决策链渗透力不低于 {chain}。",
  "None of the five disqualifiers triggered.": "五个淘汰项均未触发。",
  "The renewal rate's interval is not wholly below the peers' median.":
    "续约率的区间没有整个低于同侪中位数。",
  "The complaint rate's interval is not wholly above the peers' median.":
    "投诉率的区间没有整个高于同侪中位数。",
  "Not a clear wolf; a clear relationship type only with a technical adviser, a clear technical type only paired with a commercial seller.":
    "不是明确的狼性；明确的关系型须配备技术顾问，明确的技术型须绑定商务型销售。",
  "After the move the largest customer is at most {share} of the book, and at most {accounts} key accounts are owned.":
    "调整后最大客户占比不超过 {share}，名下大客户不超过 {accounts} 个。",
  "At least {count} deals won in the account's industry, else with a partner who has.":
    "在该客户所属行业至少赢下 {count} 笔订单，否则须搭配有行业经验的同事。",
  "No change of owner in the last {months} months and no renewal due within {days} days, else with a written handover.":
    "最近 {months} 个月未更换负责人，且 {days} 天内没有合同到期，否则须有书面交接。",
  "Any failed gate makes a person not suitable for that target. With none failed, experience, capability and renewals must be measured, or there is not enough evidence. A condition names what must be arranged.":
    "任何一道门槛不通过，此人即不适合该目标。全部没有不通过时，大单经验、战力和续约必须已测量，否则证据不足。“有条件”会写明必须安排什么。",
  "The figures inform a decision about people; they take none, and must not be its sole ground. Sales leadership decides, with HR, after hearing the person.":
    "这些指标为有关人员的决定提供参考，但本身不作决定，也不得作为唯一依据。由销售管理层会同人力资源、在听取本人意见后决定。",
  "Each label shows its evidence, its sample size and its stability, and opens to the records behind it. Whoever finds one of them wrong has it corrected in the CRM or HR system; the next load shows the difference.":
    "每个标签都附有证据、样本量和稳定度，并可打开背后的记录。谁发现记录有误，请在 CRM 或 HR 系统中更正；下次加载即可看到变化。",
  "Labels are never computed from age, gender, ethnicity, family, health, or any HR column outside the tables listed below. The data is kept {retention}.":
    "标签绝不根据年龄、性别、民族、家庭、健康，或下列各表以外的任何人事字段计算。数据保存{retention}。",
  "Find a figure": "查找指标",
  "Find a figure, such as renewal": "查找指标，例如：续约",
  "{found} of {figures}": "{figures}中的 {found} 项",
  "{meaning}.": "{meaning}。",
  "needs {tables}": "需要 {tables}",
  "What it decides": "决定什么",
  Default: "默认值",
  "as\u00a0shipped": "默认",
  "✎ yours; ships as {value}": "✎ 自定；默认：{value}",
  "Where it comes from": "来源",
  "Thresholds in force": "现行阈值",
  "Find a threshold": "查找阈值",
  Effect: "后果",
  "Why it is not guessed at": "为何不猜测",
  "Reasons for which data is not used": "数据未被采用的原因",
  "Find a code": "查找代码",
  "{table} from the {system} · {columns} columns · one row is {grain}":
    "{table}（{system}）· {columns} 列 · 每行是{grain}",
  "Columns of {table}": "{table} 的列",
  Column: "列",
  Meaning: "含义",
  "When empty": "为空时"
} as const;
