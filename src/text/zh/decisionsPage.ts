/** The page on which decisions are written down. */
export const decisionsPage = {
  "Decisions: what did we decide, and why?": "决定记录：我们决定了什么，为什么？",
  "Write down who decided what, and why: the next review holds it against what happened.":
    "写下谁做了什么决定、为什么：下次复盘会与实际结果对照。",
  "{decisions} written down in this browser; save it for the next load.":
    "本浏览器中记有 {decisions}；请保存，供下次加载使用。",
  "{decisions} written down in this browser; save them for the next load.":
    "本浏览器中记有 {decisions}；请保存，供下次加载使用。",
  "Nothing leaves this browser. People decide; the figures only stand beside it.":
    "内容不会离开本浏览器。决定由人来做，数字只作参考。",
  "Written down in this browser": "本浏览器中的记录",

  "Name or role": "姓名或职务",
  "Decided by": "决定人",
  "Write it down": "写入记录",

  "Kept with the decision, to be held against what happens:": "与决定一并保存，供日后对照实际结果：",
  "No verdict: choose an account whose amount is known, and an active person.":
    "没有结论：请选择金额已知的客户和在职的人员。",
  "Conditions: {conditions}.": "条件：{conditions}。",
  "owned by {owner}": "现由 {owner} 负责",
  "{money} booked in the past year": "过去一年签单额 {money}",
  "{renewals} due soon": "近期有 {renewals}到期",
  "The account: {facts}.": "该客户：{facts}。",

  "Nothing is written down in this browser yet.": "本浏览器中还没有记录。",
  "A decision recorded above is listed here, and can be saved as a file for the next load.":
    "在上方记录的决定会列在这里，可保存为文件，供下次加载使用。",
  "Browsers forget. Save decisions.csv, put it into the data folder, add this line to the tables of sources.json and load again:":
    "浏览器可能丢失记录。请保存 decisions.csv，放入数据文件夹，在 sources.json 的 tables 中加入这一行，然后重新加载：",
  "Where the folder holds one of an earlier review, give this one another name and list both. Accounts and people are named by the keys of this site’s links. The reason stays with the loader; publish.extra_columns in policy.json shows it on the Review page.":
    "如果文件夹中已有以往复盘的同名文件，请给这个文件另取名称，并把两个都列上。文件中的客户和人员使用本站链接里的代码。决定的理由不会发布；如需在“复盘”页显示，请设置 policy.json 的 publish.extra_columns。",
  "Decisions written down in this browser": "本浏览器中记下的决定",
  "An account not in this data": "不在本数据中的客户",
  "not in this data": "不在本数据中",
  "Take away from {name}": "从 {name} 收回",
  "{decision} {name}": "{decision} {name}",
  "{account}: {decision}": "{account}：{decision}",
  By: "决定人",
  "The page says": "页面结论"
} as const;
