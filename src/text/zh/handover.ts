/** The page of a handover: who could take over somebody's accounts. */
export const handover = {
  "Handover: who could take over this book?": "客户交接：谁能接手这些客户？",
  "Nobody owns an account in this quarter.": "本季度没有人负责客户。",
  "Owners of accounts are not known.": "客户的负责人未知。",
  "A starting point for talks, not an assignment: nobody is proposed whom a gate refuses or on whom too little is known.":
    "这是讨论的起点，不是任命：未通过门槛或证据不足的人不会被推荐。",
  "performs well on little capability, with the most accounts": "高业绩低战力者中客户最多的一位",
  "The proposal, account by account": "逐个客户的建议",
  "Largest first; the next best is whom else the gates allow, at the least cost":
    "按金额从大到小；次选是门槛允许、代价最小的另一位人选",
  "{plan} to edit it and see both books.": "{plan} 可修改，并查看双方客户组合的变化。",
  "Open as a plan": "作为方案打开",
  "What it trades off": "如何权衡",
  "{name}’s profile": "{name} 的档案",

  "Accounts and the people proposed for them": "客户及建议的接手人",
  "key account": "大客户",
  "key account, {industry}": "大客户，{industry}",
  "not known": "未知",
  Proposed: "建议接手人",
  "Next best": "次选",
  "nobody else": "没有其他人选",

  "First as many accounts as possible; then the least sum of four things: a renewal rate below 100 % (weight {renewal}), conditions to arrange ({verdict}), key accounts owned already ({load}) and no record in the industry ({industry}).":
    "首先让尽可能多的客户有人接手；其次让四项之和最小：续约率低于 100 % 的部分（权重 {renewal}）、需落实的条件（{verdict}）、已负责的大客户（{load}）、在该行业没有赢单（{industry}）。",
  "After all moves together nobody gets more than {accounts} of this book, owns more than {keyAccounts}, or depends on one customer beyond the limit. Relationships, travel and what people want are not in the figures.":
    "全部调整完成后，任何人从中接手不超过 {accounts}，名下不超过 {keyAccounts}，对单一客户的依赖不超过上限。人际关系、出差路程和个人意愿不在数据之中。",
  "There is no other assignment within the gates and limits.": "在门槛和上限之内没有其他分配方案。",
  "{account} to {name}": "{account} 交给 {name}",
  "{account} to nobody": "{account} 无人接手",
  "somebody else": "其他人",
  "The next best gives {changes}, and leaves {accounts} without anybody.":
    "次优方案是 {changes}，但{accounts}没有人接手。",
  "The next best gives {changes}, and is as good for all that the figures can say.":
    "次优方案是 {changes}；就现有数据看，两者不相上下。",
  "The next best gives {changes}, and comes to {cost} more by these weights.":
    "次优方案是 {changes}；按上述权重计算，总代价高出 {cost}。"
} as const;
