/** Names, meanings and formulas of figures of what comes after the signature: renewals, complaints, churn. */
export const schemaService = {
  "Renewals due": "到期续约数",
  "contracts whose end date lies in the window": "到期日在统计窗口内的合同",
  "of these, renewed by end date + grace and by the quarter's end":
    "其中，在到期日加宽限期之内、且在季度末之前续约的",
  Churned: "已流失",
  "of these, churned, or past the grace without renewal": "其中，已流失，或过了宽限期仍未续约的",
  Undecided: "未决",
  "of these, still undecided on the quarter's last day": "其中，到季度最后一天仍未决的",
  "Renewals decided": "已定合同数",
  "renewed + churned": "已续约 + 已流失",
  "renewed ÷ (renewed + churned), by due date": "已续约 ÷（已续约 + 已流失），按到期日计",
  "renewed ÷ (renewed + churned) among contracts due in the window; undecided ones are left out":
    "统计窗口内到期的合同中，已续约 ÷（已续约 + 已流失）；未决的不计",
  "Renewal rate, at least": "续约率下限",
  "renewed ÷ due: if every undecided contract churned": "已续约 ÷ 到期：假设未决合同全部流失",
  "Renewal rate, at most": "续约率上限",
  "(renewed + undecided) ÷ due: if every undecided contract renewed":
    "（已续约 + 未决）÷ 到期：假设未决合同全部续约",
  "Renewed late": "逾期续约数",
  "renewals signed after the end date": "到期日之后才签的续约",
  "Late renewals": "逾期续约占比",
  "renewals signed after the end date ÷ renewals": "到期日之后才签的续约 ÷ 全部续约",
  "Contracts with values": "有金额的合同数",
  "decided contracts with known values": "金额已知的已定合同",
  "Value up for renewal": "待续约金额",
  "Σ annualised value of those contracts": "Σ 这些合同的年化金额",
  GRR: "GRR",
  "gross revenue retention": "总收入留存率",
  "Σ min(renewed value, value) ÷ Σ value over decided contracts. Per year: value by the contract's own term, renewed value by the term of the customer's next contract, or the same term where there is none; foreign money at the rate of the contract's first day":
    "对已定合同，Σ min（续约金额，原金额）÷ Σ 原金额。折算为每年：原金额按本合同期，续约金额按该客户下一份合同的合同期（没有下一份时按原合同期）；外币按合同起始日汇率",
  NRR: "NRR",
  "net revenue retention": "净收入留存率",
  "Σ renewed value ÷ Σ value over decided contracts. Per year: value by the contract's own term, renewed value by the term of the customer's next contract, or the same term where there is none; foreign money at the rate of the contract's first day":
    "对已定合同，Σ 续约金额 ÷ Σ 原金额。折算为每年：原金额按本合同期，续约金额按该客户下一份合同的合同期（没有下一份时按原合同期）；外币按合同起始日汇率",
  "complaints about accounts attributed to the rep": "归属于该销售人员的客户所提的投诉",
  "Customer-months": "客户月",
  "months on whose last day an attributed account was active": "归属客户在当月最后一天处于活跃状态的月数",
  "active = inside a contract, or within 12 months after a won deal":
    "活跃 = 在合同期内，或赢单后 12 个月以内",
  "complaints per 100 active customer-months": "每 100 个活跃客户月的投诉数",
  "complaints ÷ active customer-months owned × 100": "投诉数 ÷ 所负责的活跃客户月 × 100",
  "Won deals watched": "已满观察期的赢单数",
  "won deals whose first 90 days had passed by the quarter's end": "到季度末已满 90 天的赢单",
  "Early complaints": "签单后早期投诉",
  "of these, with a complaint from that account within 90 days after close":
    "其中，成交后 90 天内该客户提出投诉的",
  "won deals followed by a complaint of that account within 90 days; one complaint counts for each of them":
    "成交后 90 天内该客户出现投诉的赢单；同一起投诉对每笔这样的赢单都计一次",
  "Customers at the start": "期初客户数",
  "accounts inside a contract on the window's first day": "统计窗口第一天处于合同期内的客户",
  "Customers lost": "流失客户数",
  "of these, those whose contract churned in the window and who hold none at its end":
    "其中，合同在统计窗口内流失、且窗口结束时没有任何合同的客户",
  "Customer churn": "客户流失率",
  "churned accounts ÷ accounts active at the window's start": "流失客户 ÷ 统计窗口开始时的活跃客户",
  "Churn foreseen": "流失预警占比",
  "churned contracts with a warning raised 90 or more days before churn":
    "流失前 90 天或更早已发出预警的流失合同",
  "observed ÷ expected": "实际 ÷ 预期",
  "observed ÷ Σ over the strata of n × rate of everybody else's accounts in the stratum; the rep's own results are left out. Above 1: more than such accounts usually give, which is good for renewals and bad for complaints":
    "实际数 ÷ Σ（各分层的 n × 该分层中其他人客户的比率）；不含该销售人员自己的结果。大于 1：高于这类客户的通常水平，续约是好事，投诉是坏事"
} as const;
