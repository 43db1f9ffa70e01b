/** The list of everyone. */
export const reps = {
  "Reps: who is there, and how do they stand?": "销售人员：有哪些人，表现如何？",
  "Trailing four quarters.": "最近四个季度。",
  "Renewal rate: {marks}.": "续约率：{marks}。",
  "dot with its 90 % interval": "圆点及其 90 % 区间",
  "│ peers' median": "│ 同侪中位数",
  "┆ target": "┆ 目标",
  "A hollow dot rests on too few contracts to say anything about the person.":
    "空心圆点表示合同太少，不足以评价本人。",
  "Complaints: per 100 customer-months.": "投诉：每 100 个客户月。",
  "Quadrant: performance / capability.": "象限：业绩 / 战力。",
  "People and their figures of the trailing window": "人员及其统计窗口内的指标",
  "Search name, team, region, type": "搜索姓名、团队、区域、类型",
  left: "已离职",
  candidate: "候选人",
  "Of quota": "业绩指标完成率",
  "High\u00a0/\u00a0high": "高\u00a0/\u00a0高",
  "High\u00a0/\u00a0low": "高\u00a0/\u00a0低",
  "Low\u00a0/\u00a0high": "低\u00a0/\u00a0高",
  "Low\u00a0/\u00a0low": "低\u00a0/\u00a0低",
  "Nobody in this snapshot has that key.": "数据快照中没有这个人。",
  "The link may come from another snapshot, or the person is no longer in the HR export.":
    "链接可能来自另一份数据快照，或此人已不在人事导出文件中。",
  "Choose someone from the list.": "请从列表中选择一人。",
  "All reps": "全部销售人员"
} as const;
