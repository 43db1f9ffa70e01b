export const concentration = {
  "Concentration: who depends on few customers?": "客户集中度：谁依赖少数客户？",
  "Concentration: not measured, because nobody has bookings in the window.":
    "客户集中度：未测量，因为统计窗口内没有人有签单。",
  "Each mark is a person: further left and higher is a book on fewer customers":
    "每个点是一个人：越靠左、越靠上，签单越集中于少数客户",
  "Across: how many equal customers would be as concentrated (1 ÷ HHI), on a scale where each doubling is one step. Bookings of the trailing four quarters, subsidiaries counted with their top parent.":
    "横轴：相当于多少个等量客户的集中程度（1 ÷ HHI），每翻一倍为一格。最近四个季度的签单额，子公司并入最上层母公司计算。",
  "{name}: {share}, {customers}": "{name}：{share}，{customers}",
  "↑ Largest customer's share of bookings": "↑ 最大客户占签单额的比例",
  "As many equal customers →": "相当于多少个等量客户 →",
  "policy: {value}": "规则：{value}",

  "Who hangs on one customer, and on which": "谁依赖单一客户，依赖哪个客户",
  "In the order of the bookings that hang on the customer, over the trailing four quarters.":
    "按最近四个季度来自该客户的签单额排序。",
  "Nobody hangs on one customer.": "没有人依赖单一客户。",
  "No customer brings {share} or more of an active seller's bookings.":
    "没有任何客户占在职销售签单额的 {share} 以上。",
  "{share} from {customer}, the only customer: {all}": "{share} 来自唯一的客户{customer}：{all}",
  "{share} from {customer}: {part} of {all}; {customers}, as concentrated as {equal}":
    "{share} 来自{customer}：{all} 中的 {part}；共 {customers}，集中程度相当于 {equal}",
  "{dependence}. Rests on {deals}.": "{dependence}。依据 {deals}。",
  "The customers behind it": "背后的客户",

  "{name}: the customers behind the figure": "{name}：数字背后的客户",
  "the most bookings that hang on one customer": "依赖单一客户的签单额最大的人",
  "the largest share from one customer": "单一客户占比最高的人",
  "n = {customers}, {deals}": "n = {customers}，{deals}",
  "as many equal customers would be as concentrated": "集中程度相当于这么多个等量客户",
  "takes two customers or more": "至少需要两个客户",
  "0 = all customers alike": "0 = 所有客户相同",
  "Lorenz curve: how unequal the customers are": "洛伦兹曲线：客户之间有多不均衡",
  "Gini coefficient {gini}; 0 would be all customers alike": "基尼系数 {gini}；0 表示所有客户相同",
  "Customers from the smallest to the largest, and the share of bookings that they bring together; dashed: all alike. The coefficient is twice the shaded area between the two lines.":
    "客户从小到大排列，以及他们合计带来的签单额占比；虚线：所有客户相同。系数等于两条线之间阴影面积的两倍。",
  "Share of customers": "客户占比",
  "Share of bookings": "签单额占比",
  "No customer with bookings": "没有带来签单的客户",
  "as counted above": "与上方的数目一致",
  "{count} counted above": "上方计为 {count} 个",
  "all bookings of {all}": "全部签单额 {all}",
  "{part} of the bookings of {all}": "签单额 {all} 中的 {part}",
  "{customers}, {counted}, brings {brought}": "{customers}（{counted}）带来{brought}",
  "{customers}, {counted}, bring {brought}": "{customers}（{counted}）带来{brought}",
  "Customers with bookings in the window": "统计窗口内有签单的客户",
  "No bookings in the window.": "统计窗口内没有签单。",
  "{profile} shows the deals and everything else, and how to contest a figure. {method}":
    "订单和其余内容，以及如何对数字提出异议，见{profile}。{method}",

  "Share of sellers with {share} or more from one customer": "单一客户占比达到 {share} 的销售人员比例",
  "active sellers with bookings": "有签单的在职销售",
  "Bookings of the trailing four quarters, subsidiaries counted with their top parent. A header opens its definition; a name opens the customers.":
    "最近四个季度的签单额，子公司并入最上层母公司计算。点击表头查看定义，点击姓名查看客户。",
  "Concentration of everyone, trailing four quarters": "所有人的客户集中度，最近四个季度",
  "Effective customers": "等效客户数",
  "Three largest": "前三大客户",
  HHI: "HHI",
  "Normalised HHI": "标准化 HHI",
  Gini: "基尼系数"
} as const;
