/** The review pack, on paper, and the command that prints it. */
export const pack = {
  "The whole company and everyone in the data; no filter is set.": "全公司、数据中的全部人员；未设筛选。",
  Agenda: "议程",
  "The quarter in four figures, above": "本季度四项指标（见上）",
  "Which renewals fall due": "哪些续约即将到期",
  "What is to be decided: {entries}": "需要决定：{entries}",
  "The people on that list, a sheet each": "名单上的人员，每人一页",
  "Definitions, and what the data cannot say": "指标定义，以及数据无法说明的事",
  "Person {at} of {all} on the list": "名单第 {at} 人，共 {all} 人",
  "There is no row of figures for this person in the quarter.": "本季度没有此人的指标。",
  "{signals} at or below the peers' median, or below the least that counts, are no evidence of a type.":
    "{signals}未超过同侪中位数或计入下限，不构成任何类型的证据。",
  "Key figures, trailing four quarters": "关键指标（最近四个季度）",
  "Key figures": "关键指标",
  "As recorded, with 90 % intervals; rates in the reasons above are drawn toward the peers.":
    "此处为原始值及 90 % 区间；上方原因中的比率已向同侪收缩。",
  "The largest of them, by value a year": "其中年合同额最大的合同",
  "To contest a figure.": "如对指标有异议：",
  "The records behind it stand on this person's profile, with their ids in the CRM. Name the id that is wrong to sales leadership or HR; once corrected in the source, the next load corrects the figure.":
    "指标所依据的记录及其 CRM 编号列在此人的档案页。请把有误的编号告知销售管理层或人力资源部；源数据更正后，下次加载会更正指标。",
  "Person heard on": "听取本人意见日期",
  On: "日期",
  "Customers at stake": "受影响的客户",
  "No active customer is owned on the quarter's last day.": "季度末未负责任何活跃客户。",
  "Owned on the quarter's last day, key accounts (★) first; sales of the past year, whoever closed them":
    "季度末所负责的客户，大客户（★）在前；过去一年的销售额，不论由谁成交",
  "And {customers}.": "以及{customers}。",
  Sales: "销售额",
  "Next renewal": "下次续约",
  "Open complaints": "未结投诉",
  "Definitions used here": "所用指标的定义",
  "The Method page has them all, with every threshold in force.": "全部定义和现行阈值见方法页。"
} as const;
