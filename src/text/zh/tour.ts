/** The guided visit. */
export const tour = {
  "First time here? Take the two-minute tour": "第一次来？用两分钟了解一下",
  "No, thank you": "不用了",
  "Guided visit": "导览",
  "Step {step} of {all}": "第 {step} 步，共 {all} 步",
  Back: "上一步",
  Next: "下一步",
  "End the tour": "结束导览",
  Done: "完成",
  "The answer comes first": "先给结论",
  "Every page begins with its finding in one sentence. Below it stand the picture that proves it, the table, and the records.":
    "每一页都先用一句话给出结论，下面依次是证明它的图、表格和原始记录。",
  "Who needs a decision": "需要决定的人和客户",
  "The most pressing first: why, how sure the figures are, and the next step. “Thin” means: talk before you judge. A name opens the person's profile.":
    "最紧迫的排在最前：原因、数字有多可靠、下一步怎么做。“薄弱”表示先谈话再下判断。点击姓名打开个人档案。",
  "One person, with the evidence": "一个人，以及全部依据",
  "A label is never alone: each signal stands beside its peers, each figure has its n and its interval. A label with a dotted line opens its definition.":
    "标签从不单独出现：每个信号都与同侪对照，每个数字都带样本量 n 和区间。带虚线的名称可以打开定义。",
  "Luck or pattern?": "运气，还是规律？",
  "Few renewals say little. Only people outside the funnel differ by more than chance. Choose a mark to see the contracts behind it.":
    "续约次数少，说明不了什么。只有漏斗之外的人才超出偶然范围。点选一个标记，查看背后的合同。",
  "Before an account moves": "客户调整之前",
  "Each person against each gate: ✓ suitable, ◐ with conditions, ✕ not, ? not enough evidence. Add a move to the plan to see both books before and after.":
    "每个人对照每道门槛：✓ 适合，◐ 有条件，✕ 不适合，? 证据不足。把调整加入方案，即可看到双方客户组合的前后变化。",
  "Write down what was decided": "记下所做的决定",
  "The next load shows what came of it. That is the end of the tour: the sidebar and the search box (/) take you anywhere.":
    "下一次加载数据时会显示决定的结果。导览到此结束：侧边栏和搜索框（/）可以带您去任何地方。"
} as const;
