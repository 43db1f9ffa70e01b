/** How to read the charts that not everybody knows. */
export const help = {
  "The further right a dot lies, the more its figure rests on. With few cases a figure swings by luck alone, so the lines stand wide apart on the left and close in to the right, like a funnel.":
    "点越靠右，数字的依据越多。数量少时，数字仅凭运气就会大幅波动，所以线在左侧张得很开，向右逐渐收拢，像一个漏斗。",
  "A dot between the lines shows no more than luck would, and says nothing about the person. Those named stay outside even after allowing for how many people were compared; a hollow dot outside a line is what a few of so many land on by luck.":
    "线内的点与运气无异，不能说明此人如何。标出姓名的人，在考虑到比较人数之后仍在线外；线外的空心点，是这么多人中总有几个凭运气落到那里。",
  "Low is the worrying side here. Whether the person took over hard accounts is shown with the person below.":
    "这里偏低是值得担心的一侧。此人是否接手了难做的客户，见下方个人部分。",
  "High is the worrying side here. Whether the person took over hard accounts is shown with the person below.":
    "这里偏高是值得担心的一侧。此人是否接手了难做的客户，见下方个人部分。",
  "beyond what chance explains, with the name": "超出偶然范围，标出姓名",
  "everybody else": "其他人",
  "the person whose records are shown below": "下方显示其记录的人",
  "chance alone keeps 95 of 100 people inside": "仅凭偶然，100 人中有 95 人在线内",
  "chance alone keeps 998 of 1,000 people inside": "仅凭偶然，1,000 人中有 998 人在线内",
  "the target in the policy": "规则中的目标",

  "A dot high up gets most bookings from one customer. Across stands how spread the bookings are: ten customers of whom one brings nearly everything count as little more than one.":
    "位置高的点，签单额大多来自一个客户。横轴表示签单有多分散：十个客户中若有一个几乎占了全部，也只相当于一个多一点。",
  "A book on one customer is a risk to plan for, not a fault: whoever was given one large account has it by assignment, and whoever has closed only a deal or two cannot look otherwise.":
    "签单集中于一个客户是需要预案的风险，不是过错：被分配一个大客户的人自然如此，只成交了一两笔的人也不可能是别的样子。",
  "In the table below, HHI adds up the squared shares of all customers: 1 for a single customer, 0.1 for ten equal ones. The normalised HHI takes out how many customers there are, and the Gini coefficient says how unequal they are, whether they are three or thirty.":
    "下表中的 HHI 是所有客户占比的平方和：只有一个客户为 1，十个等量客户为 0.1。标准化 HHI 剔除了客户数量的影响；基尼系数说明客户之间有多不均衡，无论是三个还是三十个。",
  "The line is this company's own policy. The cut-offs that antitrust authorities set for the HHI are not used: they are for the sellers of a market, not for the customers of a person.":
    "虚线是本公司自己的规则。这里不用反垄断机构为 HHI 设定的界限：那是针对一个市场中的卖方，而不是一个人的客户。",
  "hangs on one customer, with the name": "依赖单一客户，标出姓名",
  "the person whose customers are shown below": "下方显示其客户的人",
  "policy: {share} from one customer": "规则：单一客户占 {share}",

  "Line up the customers from the smallest to the largest, and add up what they bring, one after the other.":
    "把客户从小到大排列，依次累加他们带来的签单额。",
  "If every customer brought the same, the curve would lie on the dashed line. The deeper it sags, the more hangs on a few of them.":
    "如果每个客户带来的一样多，曲线就落在虚线上。曲线下凹越深，签单越集中于少数客户。",
  "The last step up is the largest customer: the higher the step, the larger its share.":
    "最后一级上升是最大的客户：这一级越高，占比越大。",
  "a customer, added to all smaller ones": "一个客户，与所有更小的客户累加",
  "all customers alike": "所有客户相同",
  "how far the customers are from being alike": "客户之间的不均衡程度",

  "The scale multiplies: equal steps to the right are not equal amounts but the same multiple, so that small and huge deals fit on one line.":
    "刻度成倍增长：向右同样的距离不是同样的金额，而是同样的倍数，这样小单和巨单可以放在同一行。",
  "A short box means orders of much the same size; a ring far right of its box is one order unlike the others.":
    "方框短，说明订单大小相近；圆环远在方框右侧，说明有一笔订单与众不同。",
  "Who has won large sums in small orders stands far down the list: the sum says nothing about closing one large deal.":
    "靠小单累积大额签单的人排在后面：总额不能说明能否拿下一笔大单。",
  "a won deal": "一笔赢单",
  "the largest of them": "其中最大的一笔",
  "the middle half of the deals": "居中的一半订单",
  "the deal in the middle": "居中的一笔（中位数）",
  Aa: "名",
  "rests on one order, or on small ones only": "只靠一笔订单，或全是小单",

  "The dot is the figure in the records. The line through it is where the true figure may well lie: 90 of 100 such lines hold it.":
    "圆点是记录中的数字。穿过圆点的线表示真实水平可能的范围：100 条这样的线中，有 90 条包含真实水平。",
  "The dot is the best estimate: the person's own record, drawn toward the peers where that record is short. The line through it is where the true figure may well lie, in 90 of 100 cases.":
    "圆点是最佳估计：以本人记录为主，记录少时向同侪收缩。穿过圆点的线表示真实水平可能的范围，100 次中有 90 次落在其中。",
  "A long line means few cases: such a figure says little yet.": "线长说明数量少：这样的数字还说明不了什么。",
  "Where the lines of two rows overlap widely, the records do not tell which of the two is better.":
    "两行的线大幅重叠时，记录无法说明哪一个更好。",
  "the figure, and its 90 % interval": "数字及其 90 % 区间",
  "rests on too little to say anything about the person": "依据太少，不能说明此人如何",
  "the peer in the middle": "同侪中位数",

  "Each bar is one sign of a way of selling, held against the peers. A type's score is the average of its bars, the weightier signs counting more.":
    "每一条是一种销售方式的一个迹象，与同侪相比得出。类型的得分是各条的平均，重要的迹象权重更大。",
  "An empty bar is like the peer in the middle, or too little to count; a full one is as strong as the sign gets.":
    "空条表示与同侪中位数相当，或弱到不计；满条表示迹象已强到极致。",
  "A type is clear only where its score is high, well ahead of the next, and still ahead when some accounts are left out. A bar is a reason to look into the records, not a verdict.":
    "只有得分高、明显领先于下一个类型，而且去掉部分客户后依然领先，类型才算明确。一条迹象是查看记录的理由，不是结论。",
  "full evidence": "充分证据",
  "half way between the two values under the bar": "处于条下两个数值的中间",
  "no evidence": "没有证据",

  "Each row is a person with three scores, one per type. The further right the coloured mark, the stronger the signs; the longer the line behind it, the clearer its lead over the next type.":
    "每行是一个人，有三个得分，每种类型一个。彩色标记越靠右，迹象越强；它后面的线越长，领先下一个类型越明显。",
  "On the right stands how often the same type still leads when accounts are drawn anew by lot: near 100 % it does not hang on one or two accounts.":
    "右侧是对客户重新随机抽样后同一类型仍然领先的比例：接近 100 %，说明结果不取决于一两个客户。",
  "the leading type, by colour and shape: filled is clear, half-filled leaning":
    "领先的类型，以颜色和形状区分：实心为明确，半实心为倾向",
  "the scores from which a type is leaning, or clear": "达到“倾向”或“明确”的得分线",

  "Each of the six directions is one ability: the middle is 0 points, the edge 5.":
    "六个方向各是一项能力：中心为 0 分，边缘为 5 分。",
  "A dent is a weakness. Compare corner by corner with the dashed outline; the size of the area means nothing, since it depends on the order of the abilities.":
    "凹陷处是短板。请逐个角与虚线轮廓比较；面积大小没有意义，因为它取决于能力的排列顺序。",
  "A corner without a dot was not assessed, which is not a zero; the outline is then left out.":
    "没有圆点的角表示未评估，不等于零分；这时不画轮廓线。",
  "what the assessors gave": "评估人给出的分数",

  "Further up is more business, further right is more capability. The dashed lines cut the chart into four fields.":
    "越靠上业绩越高，越靠右战力越强。虚线把图分成四个区域。",
  "The field at the top left is what the review is for: good numbers on low capability. Either the numbers are luck or a gift, or the assessment is wrong: look into both.":
    "左上区域正是复盘要看的：高业绩、低战力。要么业绩靠运气或现成的客户，要么评估有误：两方面都要查。",
  "The arms of a cross show how far each figure may be off. Where an arm reaches over a dashed line, the person may belong to the next field.":
    "十字的两臂表示各项数字可能的误差。如果一臂越过虚线，此人可能属于相邻的区域。",
  "good numbers on low capability, by name, with the mark of the type": "高业绩、低战力，标出姓名和类型标记",
  "where the true figures may well lie: 90 % intervals": "真实水平可能的范围：90 % 区间",
  "the two cuts between low and high": "高与低的两条分界线",
  "performance above the edge of the chart": "业绩超出图的上沿",

  "Each row is a person, each column a question that this target asks; point at or tap a symbol for the figure behind the answer.":
    "每行是一个人，每列是这个目标提出的一个问题；指向或点按符号可看答案背后的数字。",
  "One ✕ is enough for “not suitable”, however good the rest looks. Without ✕, an essential question that cannot be answered gives “not enough evidence”: measure first.":
    "只要有一个 ✕ 就是“不适合”，其余再好也一样。没有 ✕，但有关键问题无法回答，就是“证据不足”：请先补测。",
  "The order is a proposal by rule. The reasons below are what to discuss.":
    "排序是按规则给出的建议。真正要讨论的是下方的理由。",
  passes: "通过",
  "passes if something is arranged, which is named below": "作出相应安排即可通过，具体见下方",
  fails: "不通过",
  "the records do not tell": "记录无法说明",
  "the question does not arise for this target": "这个目标不涉及此问题"
} as const;
