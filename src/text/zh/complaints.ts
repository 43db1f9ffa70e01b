export const complaints = {
  "Complaints: bad luck, or a pattern?": "投诉：运气不好，还是一贯如此？",
  "{complaints} in the window": "统计窗口内{complaints}",
  "{complaints} in the window: {parts}": "统计窗口内{complaints}：{parts}",
  "{count} {severity}": "{severity} {count} 起",
  "How grave, and how soon after signing": "有多严重，签单后多久出现",
  "The whole company, trailing four quarters: complaints per 100 customer-months with their 90 % interval. Severity as the CRM states it.":
    "全公司，最近四个季度：每 100 个客户月的投诉及其 90 % 区间。严重程度以 CRM 为准。",
  "Complaints by severity, the whole company": "按严重程度统计的投诉，全公司",
  "Per 100 customer-months": "每 100 个客户月",
  "Deals with a complaint within {days} days after signing, by person":
    "签单后 {days} 天内出现投诉的订单，按人员",
  "Deals with an early complaint": "有早期投诉的订单",
  "Of deals won": "赢单总数"
} as const;
