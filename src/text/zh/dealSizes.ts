export const dealSizes = {
  "Deal sizes: who closes big orders?": "订单规模：谁拿得下大单？",
  "Deal sizes: not measured, because nobody won a deal of known amount in the window.":
    "订单规模：未测量，因为统计窗口内没有金额已知的赢单。",
  "The largest order is {amount}, won by {name}": "最大的订单为 {amount}（{name}）",
  "Each line is a person, each dot a won deal; those with the largest order first":
    "每行是一个人，每个点是一笔赢单；最大订单者在前",
  "Trailing four quarters, {currency}, on a scale where each step multiplies. Box: the middle half of the deals; line: median; ring: largest.":
    "最近四个季度，{currency}，刻度每一格成倍增长。方框：居中的一半订单；竖线：中位数；圆环：最大订单。",
  "The others, on the same scale: {from} to {to}": "其他人，同一刻度：第 {from} 至 {to} 位",
  "{people} with smaller orders": "另有 {people}，订单较小",
  "{name}: {deals}, half of them between {from} and {to}, largest {largest}":
    "{name}：{deals}，居中的一半在 {from} 与 {to} 之间，最大 {largest}",

  "Whose book stands out, and why": "谁的订单构成值得注意，为什么",
  "By the largest deal's share of the bookings of the trailing four quarters.":
    "按最大订单占最近四个季度签单额的比例。",
  "Nobody's book rests on one order, and no large one is made of small orders only.":
    "没有人的签单额只靠一笔订单，也没有大额签单全由小单构成。",
  "One order: {one} of bookings or more. Small orders: none above {small}.":
    "单笔依赖：一笔订单占签单额 {one} 以上。全是小单：没有一笔超过 {small}。",
  "One order of {largest} ({share}) of {all} booked; without it {rest}.":
    "签单额 {all} 中，一笔订单占 {largest}（{share}）；去掉它只剩 {rest}。",
  "{all} in {deals}, the largest {largest} ({share}): no large order yet.":
    "{all} 来自 {deals}，最大一笔 {largest}（{share}）：还没有大单。",
  "The deals behind it": "背后的订单",

  "{name}: the deals behind the figures": "{name}：数字背后的订单",
  "the largest order of a book that stands out": "订单构成值得注意者中订单最大的人",
  "the largest order": "订单最大的人",
  "{deals} for {amount}": "{deals}，共 {amount}",
  "{deals} for {amount}, {sized} of them with an amount": "{deals}，共 {amount}，其中 {sized} 笔有金额",
  "n = {deals}; half of them between {from} and {to}": "n = {deals}；居中的一半在 {from} 与 {to} 之间",
  "bookings without the largest: {rest} of {all}": "去掉最大订单后的签单额：{all} 中的 {rest}",
  "of bookings": "占签单额",
  "n = {deals}, won ones alone": "n = {deals}，只计赢单",
  "nothing was won or lost": "没有赢单或输单",
  "deals have no creation dates": "订单没有创建日期",
  "n = {deals} created long enough ago": "n = {deals}（创建时间足够久）",
  "n = {deals}; of won value closed in a quarter's last days": "n = {deals}；赢单金额中在季末几天成交的部分",
  "n = {deals} with a discount recorded": "n = {deals}（有折扣记录）",
  "discount in a quarter's last days minus the discount before": "季末几天的折扣减去此前的折扣",
  "longer than the records show": "长于现有记录",
  "too few deals to say": "订单太少，无法判断",
  "no dated deal in play": "没有带日期的在谈商机",
  "{from} to more than the records show": "{from}以上（超出现有记录）",
  "n = {deals} in play: {won} won, {lost} lost, {open} open":
    "n = {deals}：赢单 {won}，输单 {lost}，在谈 {open}",
  "By size band": "按金额区间",
  "Won deals by size band": "按金额区间统计的赢单",
  "{amount} and more": "{amount} 及以上",
  Together: "合计",
  "Deals won in the window": "统计窗口内的赢单",
  Kind: "业务类型",
  "Won on": "赢单日期",

  "The company's median deal is {amount}": "公司订单的中位数为 {amount}",
  "Won deals of the whole company, quarter by quarter": "全公司的赢单，逐季度",
  "Each quarter's trailing four, {currency}; bar: the middle half, line: median, ring: largest.":
    "每个季度涵盖最近四个季度，{currency}；方块：居中的一半，横线：中位数，圆环：最大订单。",
  "median {amount}": "中位数 {amount}",
  "{group} has the largest median deal of the regions": "各区域中，{group}的订单中位数最大",
  "{group} has the largest median deal of the teams": "各团队中，{group}的订单中位数最大",
  "Those without one": "未注明者",
  "Won deals by region, on one scale": "赢单，按区域，同一刻度",
  "Won deals by team, on one scale": "赢单，按团队，同一刻度",
  "By the owner's region and team today; trailing four quarters, {currency}. Bar: the middle half, line: median, ring: largest.":
    "按负责人当前所属的区域和团队；最近四个季度，{currency}。方块：居中的一半，横线：中位数，圆环：最大订单。",
  "Won deals by quarter": "按季度统计的赢单",
  "Won deals by region": "按区域统计的赢单",
  "Won deals by team": "按团队统计的赢单",
  "25th percentile": "25 分位",
  Median: "中位数",
  "75th percentile": "75 分位",
  Largest: "最大",

  "Won deals of the trailing four quarters, {currency}. A header opens its definition.":
    "最近四个季度的赢单，{currency}。点击表头查看定义。",
  "Deal sizes of everyone, trailing four quarters": "所有人的订单规模，最近四个季度",
  Deals: "订单数",
  "Largest ÷ bookings": "最大订单 ÷ 签单额",
  Bookings: "签单额",
  "Without the largest": "去掉最大订单"
} as const;
