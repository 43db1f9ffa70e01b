/** Steps of a development plan: what to do, why, and the figure that would show that it worked. */
export const development = {
  "peer median": "同侪中位数",
  policy: "规则",
  "accounts with one contact level only": "单层级接触客户占比",
  "contact levels per active account": "每个活跃客户的联系人层级数",
  "customer churn": "客户流失率",
  "customers who vouch for us": "为我们背书的客户占比",
  "accounts with an executive touched": "触达高层的客户占比",
  "deals lost as not grounded": "因不接地气丢单占比",
  "median sales cycle": "成交周期中位数",
  "share of team without helping": "无团队贡献的个人占比",
  "colleagues' wins helped": "协助同事赢单数",
  "wins with several products": "多产品赢单占比",
  "churn foreseen in time": "及时预警的流失占比",
  "functions on the deal team per win": "每笔赢单参与的职能部门数",
  "renewal rate": "续约率",
  "accounts with events": "有业务记录的客户数",
  "Every week, name three trends from the customer's industry that will change what it buys":
    "每周列出客户所在行业的三个趋势，说明它们会怎样改变客户的采购",
  "For each open deal, write the larger problem behind the request and offer for that":
    "针对每个商机，写出需求背后更大的问题，并据此提出方案",
  "Map the decision chain of each key account and open the missing levels":
    "绘制每个大客户的决策链，打通尚未触达的层级",
  "Review every contract three months before it ends and raise a warning where in doubt":
    "在每份合同到期前三个月进行检查，有疑虑即预警",
  "Bring technical, delivery and finance colleagues onto each large deal by name":
    "每笔大单都指名邀请技术、交付和财务同事参与",
  "Ask satisfied customers for a reference or a case study": "请满意的客户作推荐或提供案例",
  "Run the decision-chain sandbox on their largest accounts": "就其最大的几个客户做决策链沙盘推演",
  "Put a technical adviser at their side as a brake": "配备技术顾问加以制衡",
  "Set a target that no relationship can reach: how often a customer cites our solution":
    "设定靠关系达不到的目标：客户主动提及我方方案的次数",
  "Pair them with a commercial seller": "绑定商务型销售",
  "Train them to say what a feature is worth to the customer": "培训其用客户的语言说明功能的价值",
  "Reward cases in which their expertise shortened the cycle": "奖励以专业能力缩短成交周期的案例",
  "Make customer satisfaction 30 % of the evaluation": "将客户满意度纳入考核，占 30 %",
  "Follow the handover procedure, so that nobody monopolises an account":
    "执行客户交接流程，避免任何人垄断客户",
  "Write their talk tracks down as a playbook for the team": "将其话术整理成团队的打法手册",
  "latest monthly gene test total": "最近一次月度基因测试总分",
  "The latest monthly gene test is below {mark}.": "最近一次月度基因测试低于 {mark} 分。",
  "Off-the-job training, then the test again": "安排脱产培训，然后重新测试",
  "Clear {type} type (leads in {share} of resamples).": "类型明确，为{type}（在 {share} 的重抽样中领先）。",
  "Leaning to the {type} type, so as a precaution (leads in {share} of resamples).":
    "倾向{type}，作为预防（在 {share} 的重抽样中领先）。",
  "assessed {dimension}": "{dimension}评估得分",
  "{dimension} is assessed at {points}, below {least}.": "{dimension}评估得分 {points}，低于 {least}。",
  "Keep to the way of working: no type stands out, as it should be on key accounts":
    "保持现有工作方式：无突出类型，大客户销售理应如此",
  "Find out with them why customers do not renew: no type explains it":
    "与本人一起查明客户为何不续约：类型解释不了",
  "Fewer contracts were renewed than the target asks for.": "续约合同少于目标要求。",
  "Renewals show first when it slips.": "一旦松懈，续约最先反映。",
  "Record activities, contacts and outcomes on enough accounts to see how they work":
    "在足够多的客户上记录活动、联系人和结果，才能看出工作方式",
  "Have all six dimensions assessed by two people": "由两人完成全部六个维度的评估",
  "{n} of {all} dimensions are assessed in the window.": "统计窗口内已评估 {all} 个维度中的 {n} 个。",
  "dimensions assessed": "已评估的维度数"
} as const;
