export const headlines = {
  "Nobody was at work on the quarter's last day.": "该季度最后一天没有在职人员。",
  "Nobody has been assessed in the past four quarters.": "过去四个季度没有任何人接受评估。",
  "{whole} of {people} is assessed in full{raters}; {none} not at all.":
    "{people}中 {whole} 人评估完整{raters}；{none} 人完全未评估。",
  "{whole} of {people} are assessed in full{raters}; {none} not at all.":
    "{people}中 {whole} 人评估完整{raters}；{none} 人完全未评估。",
  ", by {assessors}": "（由 {assessors}打分）",
  "None of them scores demonstrably higher or lower than the others.": "没有评估人打分明显偏高或偏低。",
  "{n} of them scores demonstrably higher or lower than the others.": "其中 {n} 位打分明显偏高或偏低。",
  "{n} of them score demonstrably higher or lower than the others.": "其中 {n} 位打分明显偏高或偏低。",
  "Nobody at work has bookings in the window": "统计窗口内没有在职人员有签单额",
  "The one active seller with bookings gets {share} or more of them from one customer":
    "唯一有签单额的在职销售人员，{share} 或以上的签单额来自同一客户",
  "Not even the one active seller with bookings gets {share} or more of them from one customer":
    "唯一有签单额的在职销售人员，来自同一客户的签单额不到 {share}",
  "None of {sellers} active sellers with bookings gets {share} or more of them from one customer":
    "{sellers} 位有签单额的在职销售人员中，没有人有 {share} 或以上的签单额来自同一客户",
  "{n} of {sellers} active sellers with bookings gets {share} or more of them from one customer":
    "{sellers} 位有签单额的在职销售人员中，{n} 人有 {share} 或以上的签单额来自同一客户",
  "{n} of {sellers} active sellers with bookings get {share} or more of them from one customer":
    "{sellers} 位有签单额的在职销售人员中，{n} 人有 {share} 或以上的签单额来自同一客户",
  "Concentration is not measured: no active seller has bookings in the window.":
    "客户集中度未测量：统计窗口内没有在职销售人员有签单额。",
  "{finding}; the median seller's book is as concentrated as {customers}.":
    "{finding}；居中的销售人员，其客户集中度相当于 {customers}。",
  "Nobody hangs on one customer": "没有人依赖单一客户",
  "{named} hangs on one customer": "{named} 依赖单一客户",
  "{named} hang on one customer": "{named} 依赖单一客户",
  "No rows loaded from {files}, as known on {day}": "{files}中没有载入任何行，数据截至 {day}",
  "{n} of {rows} loaded from {files}, as known on {day}": "{files}共 {rows}，已载入 {n} 行，数据截至 {day}",
  "none set aside": "没有行被搁置",
  "{n} set aside because something in them is wrong": "{n} 行因内容有误被搁置",
  "Every figure can be measured.": "所有指标均可测量。",
  "{figures} cannot be measured: {n} of {all} tables are missing, or columns in them.":
    "{figures}无法测量：{all} 张表中缺少 {n} 张，或缺少其中的列。",
  "{read}; {aside}.": "{read}；{aside}。",
  "Deal sizes are not measured: no active seller won a deal of known amount.":
    "订单规模未测量：没有在职销售人员赢得过金额已知的订单。",
  "Of {sellers} with won deals, {one} and {small}; the median seller's typical order is {typical}, the largest {largest}.":
    "{sellers}有赢单：{one}，{small}；居中的销售人员，常见单额为 {typical}，最大单额为 {largest}。",
  "none rests on one order": "没有人靠一笔订单支撑",
  "{n} rests on one order": "{n} 人主要靠一笔订单支撑",
  "{n} rest on one order": "{n} 人主要靠一笔订单支撑",
  "none books much in small orders only": "没有人只靠小单做出高签单额",
  "{n} books much in small orders only": "{n} 人签单额高但全是小单",
  "{n} book much in small orders only": "{n} 人签单额高但全是小单",
  "No deal was signed long enough ago to say who complains soon after signing":
    "没有签单足够久的订单，无法判断签单后的早期投诉",
  "{n} of {deals} had a complaint within {days} days after signing":
    "{deals}中有 {n} 笔在签单后 {days} 天内出现投诉",
  "{name} of the past four quarters are at least {low}": "过去四个季度的{name}至少为 {low}",
  "{name} of the past four quarters stays at {value}, whatever they would have said":
    "无论这些行的结果如何，过去四个季度的{name}都是 {value}",
  "whatever they would have said, {name} of the past four quarters lies between {low} and {high} ({value} without them)":
    "无论这些行的结果如何，过去四个季度的{name}都在 {low} 与 {high} 之间（不计这些行为 {value}）",
  "{causes}: {outcome}.": "{causes}：{outcome}。",
  "the renewal rate": "续约率",
  "the win rate": "赢单率",
  "the complaint rate": "投诉率",
  bookings: "签单额",
  "{rows} has no end date": "{rows}没有到期日",
  "{rows} have no end date": "{rows}没有到期日",
  "{rows} has no amount": "{rows}没有金额",
  "{rows} have no amount": "{rows}没有金额",
  "{lacking} and {aside}": "{lacking}，{aside}",
  "{rows} was set aside": "{rows}被搁置",
  "{rows} were set aside": "{rows}被搁置",
  "No region differs from the company beyond chance": "没有区域与公司整体的差异超出偶然范围",
  "No team differs from the company beyond chance": "没有团队与公司整体的差异超出偶然范围",
  "Of the regions, {sides} the company's rate beyond chance": "各区域中，{sides}公司整体水平，超出偶然范围",
  "Of the teams, {sides} the company's rate beyond chance": "各团队中，{sides}公司整体水平，超出偶然范围",
  "{n} lie above": "{n} 个高于",
  "{names} lies above": "{names} 高于",
  "{names} lie above": "{names} 高于",
  "{n} lie below": "{n} 个低于",
  "{names} lies below": "{names} 低于",
  "{names} lie below": "{names} 低于",
  "{giver} owns no account in this quarter.": "{giver} 在本季度不负责任何客户。",
  "Nobody can be proposed for {giver}’s {accounts} without breaking a gate.":
    "{giver} 的 {accounts}找不到符合各道门槛的接手人。",
  "{giver}’s {accounts} could be taken over by {people}, {terms}.":
    "{giver} 的 {accounts}可由 {people}接手，{terms}。",
  "{n} of {giver}’s {accounts} could be taken over by {people}, {terms}.":
    "{giver} 的 {accounts}中，有 {n} 个可由 {people}接手，{terms}。",
  "without conditions": "均无附加条件",
  "with conditions": "均有附加条件",
  "{ready} without conditions and {conditional} with conditions":
    "其中 {ready}无附加条件，{conditional} 个有附加条件",
  "Nobody can be proposed for {accounts}.": "{accounts}没有合适的接手人。",
  "The export of {day} cannot be compared: its records have other ids":
    "{day} 的导出无法比较：其中记录的编号不同",
  "No record of a past quarter has changed since the export of {day}":
    "自 {day} 的导出以来，过往季度的记录没有变化",
  "{records} of past quarters came late or changed since the export of {day}":
    "自 {day} 的导出以来，过往季度有 {records}迟到或变动",
  "{figures} and {thresholds} stand behind every page; {changed}.":
    "所有页面依据 {figures}和 {thresholds}；{changed}。",
  "all as they ship": "均为默认值",
  "one differs from what ships": "1 个与默认值不同",
  "{n} differ from what ships": "{n} 个与默认值不同",
  "{names} and {n} more": "{names} 和另外 {n} 人",
  "{n} carried out": "{n} 项已执行",
  "{n} not": "{n} 项未执行",
  "{n} too early to tell": "{n} 项为时尚早",
  "{decisions} on file: {judged}.": "已记录 {decisions}：{judged}。",
  "{decisions} on file; no ledger shows whether they were carried out.":
    "已记录 {decisions}；没有负责人台账可查是否已执行。",
  "Renewals since are not measured.": "此后的续约未测量。",
  "No contract of these accounts has fallen due since.": "这些客户此后没有合同到期。",
  "{contracts} of these accounts fell due since; none was lost.":
    "这些客户此后有 {contracts}到期，没有流失。",
  "{contracts} of these accounts fell due since; {lost} was lost.":
    "这些客户此后有 {contracts}到期，流失 {lost} 份。",
  "{contracts} of these accounts fell due since; {lost} were lost.":
    "这些客户此后有 {contracts}到期，流失 {lost} 份。",
  "Nobody can be placed: performance or capability is not measured for anyone.":
    "没有人可以定位：所有人的业绩或战力未测量。",
  "{people} cannot be placed.": "{people}无法定位。",
  "The one person placed does not perform without being assessed as capable.":
    "唯一可定位的人并非业绩高而战力低。",
  "None of {people} people placed performs without being assessed as capable.":
    "可定位的 {people} 人中，没有人业绩高而战力低。",
  "{n} of one person placed performs without being assessed as capable: {names}.":
    "唯一可定位的 {n} 人业绩高而战力低：{names}。",
  "{n} of {people} people placed performs without being assessed as capable: {names}.":
    "可定位的 {people} 人中，{n} 人业绩高而战力低：{names}。",
  "{n} of {people} people placed perform without being assessed as capable: {names}.":
    "可定位的 {people} 人中，{n} 人业绩高而战力低：{names}。",
  "No moves are planned yet.": "尚未安排调整。",
  "{accounts}, with {bookings} of sales a year": "{accounts}，涉及年销售额 {bookings}",
  "{moved}. {against}; {takers}.": "{moved}。{against}；{takers}。",
  "Nothing conflicts": "没有冲突",
  "{things} speaks against it": "有 {things}不利于此方案",
  "{things} speak against it": "有 {things}不利于此方案",
  "no account goes to somebody found not suitable": "没有客户交给不适合的人",
  "{n} of {all} goes to somebody not suitable or not judged": "{all} 个中有 {n} 个交给了不适合或未经判定的人",
  "{n} of {all} go to somebody not suitable or not judged": "{all} 个中有 {n} 个交给了不适合或未经判定的人",
  "no type stands out ({accounts}), which says nothing against a key account":
    "无突出类型（{accounts}），类型上不妨碍负责大客户",
  "a clear {type} type ({accounts}, the same in {share} of resamples)":
    "类型明确，为{type}（{accounts}，{share} 的重抽样结果相同）",
  "leaning to the {type} type ({accounts}, the same in {share} of resamples)":
    "倾向{type}（{accounts}，{share} 的重抽样结果相同）",
  "no type can be named ({because})": "无法判定类型（{because}）",
  "no type can be named": "无法判定类型",
  "capability is not measured": "战力未测量",
  "capability {points} of 100, {gene}": "战力 {points} 分（满分 100），{gene}",
  "gene test not complete": "基因测试不完整",
  "gene test passed with {points} of 25": "基因测试通过，得 {points} 分（满分 25）",
  "gene test failed with {points} of 25": "基因测试不通过，得 {points} 分（满分 25）",
  "{disqualifiers} triggered: {names}": "触发 {disqualifiers}：{names}",
  "disqualifiers are not measured": "淘汰项未测量",
  "no disqualifier triggered": "未触发淘汰项",
  "no disqualifier triggered ({n} of {all} measured)": "未触发淘汰项（{all} 项中测得 {n} 项）",
  "{name}: {type}; {capability}; {disqualifiers}.": "{name}：{type}；{capability}；{disqualifiers}。",
  "Too few people have events to compare them": "有业务记录的人太少，无法比较",
  "Only one seller has events: there are no others to compare with":
    "只有一位销售人员有业务记录，没有他人可以比较",
  "{people}, all at work on the quarter's last day.": "{people}，季度最后一天均在职。",
  "{people}: {n} at work on the quarter's last day, {others} not.":
    "{people}：季度最后一天 {n} 人在职，{others} 人不在职。",
  "None of {people} differs from the others beyond chance": "{people}中，没有人与他人的差异超出偶然范围",
  ", {n} {better}": "，{n} 人{better}",
  "None of {people} {worse}{also}": "{people}中，没有人{worse}{also}",
  "{n} of {people} {worse}{also}": "{people}中，{n} 人{worse}{also}",
  ", short of the target of {target}": "，未达到目标 {target}",
  ", at or above the target of {target}": "，达到目标 {target}",
  "Renewals are not measured: no contract was decided in the window.": "续约未测量：统计窗口内没有已定合同。",
  "{share} of {n} decided contracts were renewed (90 % interval {interval}){against}. {outliers}.":
    "{n} 份已定合同中 {share} 已续约（90 % 区间 {interval}）{against}。{outliers}。",
  "Complaints are not measured: no customer was active in the window.":
    "投诉未测量：统计窗口内没有活跃客户。",
  "{rate} complaints per 100 customer-months (90 % interval {interval}) over {n} customer-months. {outliers}.":
    "每 100 个客户月 {rate} 起投诉（90 % 区间 {interval}），共 {n} 个客户月。{outliers}。",
  "Nobody was active in this quarter.": "本季度没有在职人员。",
  "Of {sellers}, {clear} and {disqualified}{open}.": "{sellers}：{clear}，{disqualified}{open}。",
  "; for {n} the records are too few to name a type": "；{n} 人记录太少，无法判定类型",
  "none has a clear type": "没有人类型明确",
  "{n} has a clear type": "{n} 人类型明确",
  "{n} have a clear type": "{n} 人类型明确",
  "none has a triggered disqualifier": "没有人触发淘汰项",
  "{n} has a triggered disqualifier": "{n} 人触发淘汰项",
  "{n} have a triggered disqualifier": "{n} 人触发淘汰项",
  "Attainment of quota is not measured": "业绩指标完成率未测量",
  "Bookings reached {share} of quota": "签单额达到业绩指标的 {share}",
  ", below the target of {target}": "，低于目标 {target}",
  ", above the target of {target}": "，高于目标 {target}",
  ", too close to tell from the target of {target}": "，与目标 {target} 相差太小，无法断定",
  "renewals are not measured": "续约未测量",
  "{interval}, {n}": "{interval}，{n}",
  "{share} of the value due for renewal in the past year was kept ({range}){against}":
    "过去一年到期的合同金额保留了 {share}（{range}）{against}",
  "Nothing on record asks for a decision.": "记录中没有需要决定的事项。",
  "To decide on first: {subjects}.": "优先决定：{subjects}。",
  "{quarter}: {attainment}; {retention}. {decisions}": "{quarter}：{attainment}；{retention}。{decisions}",
  "the one active seller": "唯一的在职销售人员",
  "{n} active sellers": "{n} 位在职销售人员",
  "Choose an account or an amount to see who could carry it.": "选择一个客户或金额，看谁能承担。",
  "There is nobody to consider for {what}.": "没有可考虑的人选承担 {what}。",
  "{account} ({money})": "“{account}”（{money}）",
  "a deal of {money}": "一笔 {money} 的订单",
  "For {n} there is not enough evidence.": "另有 {n} 人证据不足。",
  "{n} of {all} is suitable for {what}: {names}{also}.": "{all} 人中有 {n} 人适合 {what}：{names}{also}。",
  "{n} of {all} are suitable for {what}: {names}{also}.": "{all} 人中有 {n} 人适合 {what}：{names}{also}。",
  "; with conditions also {names}": "；有条件适合的还有 {names}",
  "Nobody of {all} is suitable for {what} as things stand; with conditions {names}.":
    "{all} 人中目前没有人适合 {what}；有条件适合：{names}。",
  "Nobody of {all} is suitable for {what}.": "{all} 人中没有人适合 {what}。",
  "No type can be named for anybody: too little is measured.": "无法判定任何人的类型：测得的数据太少。",
  "{n} {type}": "{type} {n} 人",
  "for {n} no type stands out": "{n} 人无突出类型",
  "for {n} the records are too few to say": "{n} 人记录太少，无法判断",
  "Of {sellers}, {parts}.": "{sellers}：{parts}。",
  "none is clearly of one type": "没有人类型明确",
  "{n} is clearly of one type ({types})": "{n} 人类型明确（{types}）",
  "{n} are clearly of one type ({types})": "{n} 人类型明确（{types}）",
  "{n} leans to one": "{n} 人有所倾向",
  "{n} lean to one": "{n} 人有所倾向"
} as const;
