export const renewals = {
  "Renewals: who keeps customers, beyond luck?": "续约：谁真正留住了客户，而不是靠运气？",
  "What it can still become": "最终可能的范围",
  "of {contracts} due: if {open} undecided were lost, or renewed":
    "共 {contracts}到期：{open} 份未决合同全部流失，或全部续约",
  "of {contracts} due: none is undecided": "共 {contracts}到期：没有未决合同",
  "no renewal": "没有续约",
  "no contract": "没有合同",

  "What falls due next": "接下来到期的合同",
  "No undecided contract falls due in the quarters ahead.": "未来几个季度没有未决合同到期。",
  "{contracts} falls due next": "接下来有 {contracts}到期",
  "{contracts} fall due next": "接下来有 {contracts}到期",
  "{contracts} falls due next, {unowned} of them at customers whom nobody owns":
    "接下来有 {contracts}到期，其中 {unowned} 份的客户无人负责",
  "{contracts} fall due next, {unowned} of them at customers whom nobody owns":
    "接下来有 {contracts}到期，其中 {unowned} 份的客户无人负责",
  "Undecided on the quarter's last day, by who owned the customer that day (no handover grace: they face it now); value per year of term.":
    "截至季度最后一天仍未决的合同，按当天的客户负责人归类（不计交接宽限期，因为要由他们来面对）；金额按合同期折算为每年。",
  "Falls due in": "到期季度",
  Contracts: "合同",
  "Contracts of known value": "金额已知的合同",
  "The {contracts}, one by one": "逐份查看 {contracts}",
  "Contracts that fall due in the quarters ahead": "未来几个季度到期的合同",
  "Renewals ahead by owner": "按负责人列出的待续约合同",
  "Search owner or quarter": "搜索负责人或季度",
  "{value} ({valued} of {all} known)": "{value}（{all} 份中 {valued} 份金额已知）",

  Handovers: "交接",
  "Handovers: not measured.": "交接：未测量。",
  "No account changed hands": "没有客户交接",
  "Nothing was handed over in the quarter.": "本季度没有交接。",
  "{accounts} changed hands this quarter": "本季度有 {accounts}交接",
  "For {days} days after a handover, what falls due or goes wrong still counts for the owner before. Handovers whose days of grace reach into the quarter are listed too; the counts are those of this quarter.":
    "交接后 {days} 天内，到期的合同和出现的问题仍算在前任负责人名下。宽限期延续到本季度的交接也一并列出；数量只计本季度。",
  "Handovers of the quarter and those in grace": "本季度的交接，以及仍在宽限期内的交接",
  "Search customer or person": "搜索客户或人员",
  From: "移交人",
  To: "接手人",
  "First day": "接手日期",
  "Grace until": "宽限期至",
  "Due in grace": "宽限期内到期",
  "Complaints in grace": "宽限期内投诉"
} as const;
