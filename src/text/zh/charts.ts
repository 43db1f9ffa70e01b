/** Charts and tables that are saved: buttons, and what stands on the picture. */
export const charts = {
  "Key Account Review · {quarter} · as known on {date}": "大客户复盘 · {quarter} · 截至 {date} 的数据",
  "PNG: save this chart as a picture, “{title}”": "PNG：将图表保存为图片，“{title}”",
  "SVG: save this chart as a drawing, “{title}”": "SVG：将图表保存为矢量图，“{title}”"
} as const;
