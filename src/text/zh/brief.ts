/** The one-page brief for the meeting. */
export const brief = {
  "Brief: who should carry {account}?": "决策简报：{account} 应由谁负责？",
  "Brief: who should carry this amount?": "决策简报：这一金额应由谁负责？",
  "Side by side": "并列对比",
  "The plan": "方案",
  "Bear in mind": "请注意",
  Print: "打印",
  "Back to suitability and the plan": "返回大单适配与方案",
  "Gates and plans are judged on the quarter's last day; what happened since is in no figure.":
    "门槛和方案都按季度最后一天判断；此后发生的事情不在任何数字之内。",
  "Candidates side by side": "候选人并列对比",
  "Beyond the evidence": "超出已有依据"
} as const;
