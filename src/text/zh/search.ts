/** The search box. */
export const search = {
  Search: "搜索",
  "Search people, customers and pages": "搜索销售人员、客户和页面",
  "Name of a person, a customer or a page": "销售人员、客户或页面名称",
  "The names could not be read: load the page again.": "无法读取名单：请重新打开本页。",
  "Type a part of a name. Arrow keys move, Enter opens.": "输入名称的一部分。方向键移动，回车打开。",
  "Nobody and nothing is named “{asked}”.": "没有找到“{asked}”。",
  Found: "搜索结果",
  page: "页面",
  person: "销售人员",
  customer: "客户",
  "has left": "已离职",
  "with {owner}": "负责人 {owner}"
} as const;
