/** The pages' names: titles of windows and links of the sidebar. */
export const pages = {
  "Key Account Review": "大客户复盘",
  "Quarterly review": "季度复盘",
  Review: "复盘",
  Reps: "销售人员",
  Renewals: "续约",
  "Deal sizes": "订单规模",
  Complaints: "投诉",
  Concentration: "客户集中度",
  Types: "销售类型",
  "Performance × capability": "业绩 × 战力",
  Assessments: "评估",
  Brief: "决策简报",
  "Review pack": "复盘材料",
  Suitability: "大单适配",
  Handover: "客户交接",
  Decisions: "决定记录",
  Data: "数据",
  Method: "方法"
} as const;
