export const types = {
  "only {share} of the signals' weight is measured; {needed} is needed":
    "按权重仅测得 {share} 的信号，至少需要 {needed}",
  "{accounts} with events; {needed} is needed": "{accounts}有业务记录，至少需要 {needed} 个",
  "{accounts} with events; {needed} are needed": "{accounts}有业务记录，至少需要 {needed} 个",
  "only {accounts} with events; {needed} are needed": "仅 {accounts}有业务记录，至少需要 {needed} 个",
  "no second type is measured to compare with": "没有测得第二种类型可供比较"
} as const;
