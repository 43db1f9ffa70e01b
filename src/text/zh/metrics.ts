/** Rates of people, groups and the company: renewals and complaints alike. */
export const metrics = {
  "renewed of the decided contracts": "已定合同中的续约占比",
  "{share} of {contracts}": "{contracts}中的 {share}",
  "renew less than chance explains": "续约低于偶然范围",
  "renew more": "续约更高",
  "complaints per 100 customer-months": "每 100 个客户月的投诉",
  "{rate} per 100 customer-months over {months}": "每 100 个客户月 {rate} 起（共 {months}）",
  "have more complaints than chance explains": "投诉高于偶然范围",
  "have fewer": "投诉更少",

  "{figure}: not measured.": "{figure}：未测量。",
  "Everyone against chance": "所有人与偶然范围的比较",
  "Too few people have events to compare them.": "有相关事件的人太少，无法比较。",
  "Each mark is a person: {rate} over what it rests on": "每个点是一个人：纵轴为{rate}，横轴为所依据的数量",
  "Lines: where chance alone keeps 95 % (inner) and 99.8 % (outer) of people with that many events, widened {times} times because people differ more than pure chance would have it.":
    "线：同样数量下，仅凭偶然，95 %（内线）和 99.8 %（外线）的人会落在其中；因为人与人的差异大于纯偶然，界限放宽为 {times} 倍。",
  "Lines: where chance alone keeps 95 % (inner) and 99.8 % (outer) of people with that many events.":
    "线：同样数量下，仅凭偶然，95 %（内线）和 99.8 %（外线）的人会落在其中。",
  "{name}: {figure}, above what chance explains": "{name}：{figure}，高于偶然范围",
  "{name}: {figure}, below what chance explains": "{name}：{figure}，低于偶然范围",
  "{name}: {figure}": "{name}：{figure}",

  "Who differs from the others, and why that can be said": "谁与众不同，依据是什么",
  "Nobody differs from the others beyond what chance explains.": "没有人与其他人的差异超出偶然范围。",
  "Differences between people are no ground for a decision on this figure alone.":
    "仅凭这项指标，人与人之间的差异不足以作为决定的依据。",
  "{figure}; chance alone keeps 95 % of such people within {limits}. Drawn toward the peers: {drawn} (90 % interval {interval}).":
    "{figure}；仅凭偶然，95 % 的同类人会落在 {limits}。向同侪收缩后：{drawn}（90 % 区间 {interval}）。",
  "The records behind it": "背后的记录",

  "{name}: the records behind the figure": "{name}：数字背后的记录",
  "90 % interval {interval}": "90 % 区间 {interval}",
  "90 % interval {interval} · n = {sample}": "90 % 区间 {interval} · n = {sample}",
  "Drawn toward the peers": "向同侪收缩后",
  "90 % interval {interval} · own data weigh {weight} · peers: {peers}":
    "90 % 区间 {interval} · 自身数据权重 {weight} · 同侪：{peers}",
  "{profile} shows everything else, and how to contest a figure. {method}":
    "其余内容以及如何对数字提出异议，见{profile}。{method}",
  "{name}'s profile": "{name} 的档案",

  "On own accounts": "自己开拓的客户",
  "On inherited accounts": "接手的客户",
  "Observed ÷ expected": "实际 ÷ 预期",
  "What such accounts usually give, by industry and segment": "同类客户的一般水平（按行业和客户分层）",
  "needs the ownership ledger “account_owners”": "需要客户归属记录“account_owners”",
  "no {unit}": "没有{unit}",
  "the accounts carry neither industry nor segment, or too few colleagues have such accounts":
    "客户未注明行业和分层，或拥有同类客户的同事太少",
  "90 % interval {interval} · {observed} renewals where such accounts of everybody else would have given {expected}":
    "90 % 区间 {interval} · 实际续约 {observed} 次；按其他人的同类客户推算，预期为 {expected} 次",
  "90 % interval {interval} · {observed} complaints where such accounts of everybody else would have given {expected}":
    "90 % 区间 {interval} · 实际投诉 {observed} 起；按其他人的同类客户推算，预期为 {expected} 起",
  "The person's accounts by industry and segment, against everybody else's":
    "此人的客户与其他人的客户对比（按行业和分层）",
  Renewed: "已续约",
  Expected: "预期",
  Against: "对照",
  "same industry and segment": "同行业、同分层",
  "same segment": "同分层",
  "same industry": "同行业",
  "all other accounts": "其他所有客户",
  "nobody: too few": "无：数量太少",
  "Others' rate": "其他人的比率",
  "Others' n": "其他人的 n",
  "n, {unit}": "n（{unit}）",
  "n ({unit})": "n（{unit}）",

  "The company's {figure} over the quarters": "公司{figure}的季度走势",
  "The company's {figure} really changed: {before} a year ago, {now} now":
    "公司{figure}：确有变化，一年前 {before}，现在 {now}",
  "The company's {figure} changed no more than chance explains: {before} a year ago, {now} now":
    "公司{figure}：变化未超出偶然范围，一年前 {before}，现在 {now}",
  "{figure}, the whole company": "{figure}，全公司",
  "Each point covers the trailing four quarters; shaded: 90 % interval.":
    "每个点涵盖最近四个季度；阴影：90 % 区间。",
  "Each point covers the trailing four quarters; shaded: 90 % interval; dashed: target.":
    "每个点涵盖最近四个季度；阴影：90 % 区间；虚线：目标。",
  "{figure} by quarter": "{figure}，按季度",
  "90 % interval": "90 % 区间",

  "By region": "按区域",
  "By team": "按团队",
  "{figure} by region, on one scale": "{figure}，按区域，同一刻度",
  "{figure} by team, on one scale": "{figure}，按团队，同一刻度",
  "Trailing four quarters, by the person who answers and that person's region and team today. Line with its 90 % interval; grey: the whole company.":
    "最近四个季度，按负责人及其当前所属的区域和团队归类。线与其 90 % 区间；灰线：全公司。",
  "{figure} by region, trailing four quarters": "{figure}，按区域，最近四个季度",
  "{figure} by team, trailing four quarters": "{figure}，按团队，最近四个季度",
  "People at work": "在职人数",
  "n = {n}": "n = {n}",
  "n = {n}, above the company's": "n = {n}，高于全公司",
  "n = {n}, below the company's": "n = {n}，低于全公司",

  "Trailing four quarters, in the order of the figure drawn toward the peers: with few events it leans on them, with many on the person's own record. Dot with its 90 % interval, │ peers' median.":
    "最近四个季度，按向同侪收缩后的数字排序：事件少时更多参照同侪，事件多时更多依据本人记录。圆点带 90 % 区间，│ 同侪中位数。",
  "Trailing four quarters, in the order of the figure drawn toward the peers: with few events it leans on them, with many on the person's own record. Dot with its 90 % interval, │ peers' median, ┆ target.":
    "最近四个季度，按向同侪收缩后的数字排序：事件少时更多参照同侪，事件多时更多依据本人记录。圆点带 90 % 区间，│ 同侪中位数，┆ 目标。",
  "{figure} of everyone, trailing four quarters": "所有人的{figure}，最近四个季度",
  "90 % low": "90 % 下限",
  "90 % high": "90 % 上限",
  "Drawn toward peers": "向同侪收缩后",
  "Weight of own data": "自身数据权重",
  "Beyond chance": "超出偶然范围",
  "Against chance": "与偶然范围相比",
  within: "范围内",
  above: "偏高",
  below: "偏低"
} as const;
