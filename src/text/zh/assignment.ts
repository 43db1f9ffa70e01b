/** Why somebody is proposed to take an account over, or nobody. */
export const assignment = {
  "renews {share} (n = {n}, drawn toward peers)": "续约率 {share}（n = {n}，已向同侪收缩）",
  "{deals} won in {industry}": "在 {industry} 行业赢得 {deals}",
  "{accounts} then": "届时负责 {accounts}",
  "No amount is known of this account: type one on the Suitability page.":
    "该客户的金额未知：请在“大单适配”页面输入。",
  "{people} could take it alone, but would be over the limits of load with the other accounts.":
    "{people}可以单独接手，但连同其他客户会超过负荷上限。",
  "of {people} too little is known": "{people}证据不足",
  "{people} a gate, most often {gate}": "{people}门槛，最常见的是“{gate}”",
  "{people} a gate": "{people}门槛"
} as const;
