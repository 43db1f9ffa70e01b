/** What speaks against a plan of moves. */
export const plan = {
  "somebody who is not in this snapshot": "不在本期数据快照中的人员",
  "an account that is not in this snapshot": "不在本期数据快照中的客户",
  "{account} is given to {people}: none of these moves counts until one is left.":
    "{account} 同时交给了 {people}：只保留一项之前，这些调整均不计入。",
  "The account of a move is not in this snapshot: this move does not count.":
    "调整涉及的客户不在本期数据快照中：该项调整不计入。",
  "The person who takes an account is not in this snapshot: this move does not count.":
    "接手客户的人员不在本期数据快照中：该项调整不计入。",
  "{person} owns {account} already: this move changes nothing.":
    "{person} 已是 {account} 的负责人：该项调整不起作用。",
  "{person} is not hired yet on {day} and cannot take {account}.":
    "{person} 在 {day} 尚未入职，不能接手 {account}。",
  "{person} is not at work on {day} and cannot take {account}.":
    "{person} 在 {day} 不在岗，不能接手 {account}。",
  "{person} leaves on {day}: {account} would move again.":
    "{person} 将于 {day} 离职：{account} 届时还要再次变更负责人。",
  "{person} has left since {day}: {account} would move again.":
    "{person} 在 {day} 之后已离职：{account} 还要再次变更负责人。",
  "{account} changed owner on {day}: a second handover within {months}.":
    "{account} 在 {day} 刚变更过负责人：这将是 {months}内的第二次交接。",
  "{account} has a renewal due on {day}, within {days} of the move.":
    "{account} 的续约在 {day} 到期，与调整相距不超过 {days}。",
  "{person} would own {accounts}; the limit is {limit}.": "{person} 将负责 {accounts}；上限为 {limit} 个。",
  "One customer would be {share} of {person}'s book; the limit is {limit}.":
    "单一客户将占 {person} 客户组合的 {share}；上限为 {limit}。"
} as const;
