/** Numbers, dates and lists in Chinese. */
export const formats = {
  "not measured": "未测量",
  yes: "是",
  no: "否",
  "{count} equal customer": "{count} 个等量客户",
  "{count} equal customers": "{count} 个等量客户",
  "{digits}\u00a0day": "{digits}\u00a0天",
  "{digits}\u00a0days": "{digits}\u00a0天",
  "{from} to {to}": "{from} 至 {to}",
  "Q{part} {year}": "{year}年第{part}季度",
  "{listed} and {last}": "{listed} 和 {last}",
  "{listed} or {last}": "{listed} 或 {last}"
} as const;
