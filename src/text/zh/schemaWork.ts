/** Names, meanings and formulas of figures of work, reach, team and assessment. */
export const schemaWork = {
  Activities: "活动数",
  "activities that happened in the window": "统计窗口内发生的活动",
  "Logged on time": "按时录入占比",
  "activities logged within 7 days": "7 天内录入的活动",
  "Wins with activities": "有跟进记录的赢单占比",
  "won deals with 3 or more activities before close": "成交前有 3 次或以上活动的赢单",
  "CRM discipline": "CRM 纪律",
  "mean of the share logged on time and the share of deals well tracked, of those measured":
    "按时录入占比与有跟进记录的赢单占比的平均，只取已测量的",
  "Entertainment share": "宴请招待占比",
  "entertainment ÷ activities": "宴请招待 ÷ 全部活动",
  "Demo share": "演示占比",
  "demos ÷ activities": "演示 ÷ 全部活动",
  "Entertainment on key accounts": "大客户宴请招待占比",
  "entertainment ÷ activities, on key accounts only": "宴请招待 ÷ 全部活动，只计大客户",
  "Accounts owned": "名下客户数",
  "accounts owned on the quarter's last day": "季度最后一天名下的客户",
  "Active accounts owned": "名下活跃客户数",
  "of these, active on that day": "其中，当天处于活跃状态的",
  "Decision-chain depth": "决策链深度",
  "mean number of distinct contact levels touched per active account owned (untouched = 0)":
    "名下每个活跃客户所接触的不同层级数的平均（未接触 = 0）",
  levels: "层",
  "One contact level only": "单层级接触客户占比",
  "touched accounts on which exactly one level was touched": "有接触的客户中只接触了一个层级的",
  "Executive reach": "高层触达率",
  "active accounts owned on which a level-5 contact was touched": "名下活跃客户中接触到第 5 层联系人的",
  "key accounts owned on the quarter's last day": "季度最后一天名下的大客户",
  "Deep key accounts": "深度经营的大客户占比",
  "key accounts owned with 5 or more levels touched": "名下大客户中接触到 5 个或以上层级的",
  "Team bookings": "团队签单额",
  "bookings of everyone in the rep's team": "该销售人员所在团队全体的签单额",
  "Share of team": "团队占比",
  "bookings ÷ team bookings": "签单额 ÷ 团队签单额",
  "Colleagues' wins helped": "协助同事赢单数",
  "deals of others won in the window that the rep helped": "统计窗口内由同事赢下、该销售人员参与协助的订单",
  "Share of team without helping": "无团队贡献的个人占比",
  "share of team where no colleague's win was helped, else 0": "未协助过任何同事赢单时的团队占比，否则为 0",
  "Functions per win": "每笔赢单的职能数",
  "distinct functions on the deal team per won deal": "每笔赢单的项目团队中不同职能的数量",
  "Customers who vouch for us": "为我们背书的客户占比",
  "active accounts owned that spoke for us in the window": "名下活跃客户中在统计窗口内为我们背书的",
  "Rate drawn toward the peers": "向同侪收缩的比率",
  "the best estimate of a win, renewal or complaint rate: the person's own record weighed against the peers' (empirical Bayes); the fewer cases the record holds, the nearer the estimate lies to the peers' rate":
    "赢单率、续约率或投诉率的最佳估计：把本人记录与同侪加权合并（经验贝叶斯）；本人的记录越少，估计值越接近同侪",
  "weight × own rate + (1 − weight) × peers' rate; the weight grows with n":
    "权重 × 本人比率 +（1 − 权重）× 同侪比率；权重随 n 增大",
  "Accounts with events": "有事件的客户数",
  "accounts with a closed deal, a due contract, a complaint or an activity in the window":
    "统计窗口内有商机结束、合同到期、投诉或活动的客户",
  "Assessed, leniency out": "评估分（扣除宽严差异）",
  "the same with each assessor's leniency taken out; not measured where an assessor behind it cannot be compared with the others. It decides nothing":
    "扣除每位评估人宽严差异后的同一评估分；若其中有评估人无法与他人比较，则未测量。它不用于任何判定",
  "mean of (score − leniency of its assessor) over the latest score per assessor, kept within 0–5":
    "取每位评估人的最近一次评分，对（评分 − 该评估人的宽严差异）求平均，限制在 0–5 之内",
  "points 0–5": "分（0–5）",
  "Chance of high performance on low capability": "高业绩低战力的概率",
  "chance that high performance on low capability is no accident of measurement":
    "高业绩低战力并非测量偶然的概率",
  "chance that performance reaches its cut × chance that capability lies below its cut. Performance: ln(attainment ÷ cut) ÷ √ln(1 + 1 ÷ effective customers) standard deviations, as customers who bought came by chance. Capability: (cut − capability) ÷ its standard error, from what items and assessors disagree on. The two are taken as independent":
    "业绩达到分界线的概率 × 战力低于分界线的概率。业绩：视下单客户的出现为偶然，偏离 ln（完成率 ÷ 分界线）÷ √ln（1 + 1 ÷ 等效客户数）个标准差。战力：（分界线 − 战力）÷ 其标准误，标准误来自各项目与各评估人之间的分歧。两者视为相互独立",
  "points above (+) or below (−) the others on the same people and items; not measured where too few are shared":
    "对同一批人、同一批项目，比其他评估人高（+）或低（−）多少分；共同评估对象太少时未测量",
  "least squares of score = level of this person on this item + leniency of this assessor, over items that two or more scored on the same person; 0 on average over the scores of assessors whom shared people link":
    "对两位或以上评估人给同一人打分的项目做最小二乘：评分 = 该人该项目的水平 + 该评估人的宽严差异；由共同评估对象相连的评估人，其评分的宽严差异平均为 0"
} as const;
