/** The page of the types; the sentences of the rules are in types.ts. */
export const typesPage = {
  "Types: who sells how, and how sure is that?": "销售类型：谁怎样卖，有多大把握？",
  "A type is a way of selling that shows in the records: it is computed from signals compared with peers. “No type stands out” is the good answer: a key-account seller plays no single card.":
    "类型是记录中体现的销售方式，由各项信号与同侪比较得出。“无突出类型”是好结果：做大客户的人不靠单一打法。",
  "Nobody's type stands out this quarter. That is the good answer.": "本季度没有人的类型突出。这是好结果。",
  "Nobody's type can be said this quarter.": "本季度无法判断任何人的类型。",
  "All {owners} people whose type stands out own key accounts": "类型突出的 {owners} 人全部负责大客户",
  "{owners} of the {people} whose type stands out own key accounts":
    "类型突出的 {people}中，{owners} 人负责大客户",
  "{people} stands out, none of them a key-account owner": "{people}类型突出，但不负责大客户",
  "{people} stand out, none of them a key-account owner": "{people}类型突出，都不负责大客户",
  "Clear types first, key-account owners before others. Choose a row for its signals.":
    "明确的类型在前，负责大客户的人优先。点击一行查看信号。",
  "How far the leading type is ahead, and whether it survives leaving accounts out":
    "领先类型领先多少，去掉部分客户后是否仍然成立",
  "Coloured: the leading type. Grey: the other two, by their shapes.":
    "彩色：领先的类型。灰色：另外两种，以形状区分。",
  "The first {drawn} of {people}; the others are in the table. Coloured: the leading type. Grey: the other two, by their shapes.":
    "{people}中的前 {drawn} 人，其余见表格。彩色：领先的类型。灰色：另外两种，以形状区分。",
  "stable in\nresamples": "重抽样中\n同类领先",
  "same type leads in\nresamples of accounts": "客户重抽样中\n同一类型领先的比例",
  "score: 0 like the median peer, 100 full evidence": "得分：0 与同侪中位数相当，100 为充分证据",
  "leaning at {points}": "倾向 {points}",
  "clear at {points}": "明确 {points}",
  "{name}: {scores}; {count} accounts with events. Click for the signals.":
    "{name}：{scores}；有事件的客户 {count} 个。点击查看信号。",

  "The five groups": "五个组",
  "Everyone at work on the quarter's last day": "季度最后一天在职的所有人",
  "wins through hospitality and one friendly contact": "靠宴请招待和一个熟人赢单",
  "wins through the product, seldom reaches executives": "靠产品赢单，很少触达高层",
  "wins fast with discounts; complaints follow": "靠折扣快速赢单，投诉随后而来",
  "good: what a key-account seller looks like": "好结果：大客户销售应有的样子",
  "too few accounts or signals to say": "客户或信号太少，无法判断",
  "{clear} clear, {leaning} leaning. {what}": "明确 {clear} 人，倾向 {leaning} 人。{what}",
  "Show {names}": "显示 {names}",

  "One person's signals": "个人信号",
  "There is nobody to show.": "没有可显示的人。",
  "The same type leads in {share} of resamples of {accounts}.":
    "对 {accounts}重抽样，{share} 的结果中同一类型领先。",
  "rests on {accounts}": "依据 {accounts}",
  "{name}: {label}": "{name}：{label}",
  "{sureness} {measured} of {signals} measured; a full bar is full evidence, an empty one is like the median peer.":
    "{sureness}{signals}中测得 {measured} 个；满格为充分证据，空格表示与同侪中位数相当。",
  "the one most in need of attention": "最需要关注的人",
  "{profile} shows the records behind each signal, the development plan, and how to contest the label.":
    "每个信号背后的记录、培养计划以及如何对标签提出异议，见{profile}。",
  "“{name}”": "“{name}”",
  "Were {signals} like the median peer's, the answer would be: {answer}.":
    "如果{signals}与同侪中位数相当，结果会是：{answer}。",
  "The label is the same in every quarter on record.": "有记录的各季度，标签都相同。",
  "New in {quarter}: {label}; in {before}: {labelBefore}.":
    "{quarter}新变化：{label}；{before}为：{labelBefore}。",
  "Since {quarter}: {label}; in {before}: {labelBefore}.":
    "自{quarter}起：{label}；{before}为：{labelBefore}。",
  "{changed} What moved most: “{signal}”, from {from} to {to}.":
    "{changed}变动最大的是“{signal}”：从 {from} 到 {to}。",
  "Type by quarter": "各季度的类型",
  "{quarter}: {label}": "{quarter}：{label}",
  "{quarter} {year}": "{year} {quarter}",

  "What the thresholds do": "阈值的作用",
  "The values in force; move one to see whose label it would change. Nothing is saved: to change a threshold for good, set the key beside it in your data folder's policy.json and load again. Stability stays as it was drawn; a type that would newly lead can be leaning at most.":
    "现行值；拖动滑块，看谁的标签会改变。不会保存：要永久修改阈值，请在数据文件夹的 policy.json 中设置旁边所示的键，再重新加载。稳定性保持原来的抽样结果；新领先的类型最多只能是“倾向”。",
  "Back to the values in force": "恢复现行值",
  "Clear from a score of": "明确：得分不低于",
  "Clear from a lead of": "明确：领先不少于",
  "Clear from a stability of": "明确：稳定性不低于",
  "Leaning from a score of": "倾向：得分不低于",
  "Leaning from a lead of": "倾向：领先不少于",
  "Share of the team alone: full evidence above": "个人独占团队签单额：超过即为充分证据",
  "{value} (in force: {inForce})": "{value}（现行：{inForce}）",
  "All {labels} are as published: every threshold is as in force.":
    "全部 {labels}与发布时一致：所有阈值均为现行值。",
  "Nobody's label would change.": "没有人的标签会改变。",
  "{labels} of {people} would change.": "{people} 人中有 {labels}会改变。",
  "Labels that would change": "会改变的标签",
  "Would be": "将变为",

  "Everyone's type, scores and stability, and the type of each quarter":
    "所有人的类型、得分和稳定性，以及各季度的类型",
  "People whose type stands out": "类型突出的人",
  "Find a person, team or type": "查找人员、团队或类型",
  Lead: "领先",
  "Same type in resamples": "重抽样中类型一致",
  "By quarter": "按季度",
  "How a type is computed": "类型如何计算"
} as const;
