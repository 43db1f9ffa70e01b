/** Charts and tables that are saved: buttons, and what stands on the picture. */
export const charts = {
  "Key Account Review · {quarter} · as known on {date}": "大客户复盘 · {quarter} · 截至 {date} 的数据",
  "PNG: save this chart as a picture, “{title}”": "PNG：将图表保存为图片，“{title}”",
  "SVG: save this chart as a drawing, “{title}”": "SVG：将图表保存为矢量图，“{title}”",
  "The six dimensions as assessed": "六维战力评估得分",
  "0–5 points; solid: this person, dashed: the peers' median": "0–5 分；实线：本人，虚线：同侪中位数",
  "{name}: {type}": "{name}：{type}",
  "Gene test of {name}": "{name} 的基因测试",
  "Per type its score, and each sign's value, peers' median and evidence":
    "各类型的得分，以及每个信号的数值、同侪中位数和证据强度",
  "CSV: save this table, “{title}”": "CSV：保存此表格，“{title}”",
  "{column}, as shown": "{column}（显示值）",
  "People by gate": "按门槛列出的人员"
} as const;
