/** What each threshold of policy.json decides. */
export const policy = {
  "length of the trailing window that figures look back over": "各项指标回看的统计窗口长度",
  "quarters shown for every figure": "每项指标显示的季度数",
  "after a handover, events belong to the owner before for this long": "交接后的这段时间内，事件仍归原负责人",
  "a renewal signed this long after the end date still counts; later it is churn":
    "到期后这么久之内签的续约仍算续约，再晚即为流失",
  "a renewed value is pointed out where it differs from the next contract's own value by more than this":
    "续约金额与下一份合同自身的金额相差超过此值时，会被指出",
  "working default: more than rounding explains": "暂定默认值：超出四舍五入所能解释的范围",
  "the next contract of a customer follows on one that ends, where it starts no more than this long before the end":
    "客户的下一份合同若最多比旧合同到期早这么久开始，即视为接续旧合同",
  "renewal target drawn on charts": "图表上画出的续约率目标",
  "gross revenue retention target drawn on charts": "图表上画出的总收入留存率（GRR）目标",
  "a customer counts as active this long after a won deal": "赢单后这么久之内，客户算作活跃",
  "a complaint this soon after signing is an early complaint": "签单后这么快出现的投诉算早期投诉",
  "the last days of a quarter": "季度末的天数",
  "upper edges of the deal-size bands": "订单规模各档的上限",
  "fewer won deals than this: no variation of the sales cycle": "赢单少于此数，不计算成交周期波动",
  "a deal counts as won by its creation cohort if won this soon; younger cohorts are left out":
    "按新建批次计，这么快赢下的商机才算赢单；未满此期限的批次不计",
  "an activity logged within this many days is on time": "在这么多天内录入的活动算按时",
  "activities on the account before a win, from creation to close":
    "赢单前（从新建到成交）在该客户上的活动次数",
  "distinct contact levels that count as a deep decision chain": "接触多少个不同层级算决策链经营得深",
  "contact level from which on a person is an executive": "从哪个层级起算高层",
  "smaller peer groups are replaced by the whole company": "同侪组人数少于此数时，改用全公司",
  "coverage of every interval": "所有区间的置信水平",
  "below this weight of own data nothing is said about the person on that figure alone":
    "数据权重低于此值时，不单凭该指标对此人下结论",
  "with fewer people who have events, nobody is compared with the others":
    "有事件的人少于此数时，不作人与人的比较",
  "share of wrong names that the list of people beyond chance may hold":
    "“超出偶然范围”的名单中允许误列的比例",
  "fewer decided contracts of others in a stratum than this: a wider one is used for the expected renewals":
    "分层中他人的已定合同少于此数时，预期续约改用更宽的分层",
  "fewer customer-months of others in a stratum than this: a wider one is used for the expected complaints":
    "分层中他人的客户月少于此数时，预期投诉改用更宽的分层",
  "fewer other reps in a stratum than this: a wider one is used, so that nobody is held against one colleague":
    "分层中其他销售人员少于此数时改用更宽的分层，避免只与某一位同事相比",
  "less measured than this: insufficient data": "已测量的权重低于此值：数据不足",
  "fewer accounts with events in the window: insufficient data": "统计窗口内有事件的客户少于此数：数据不足",
  "score from which a type can be clear": "类型可判为“明确”的最低得分",
  "lead over the next type for clear": "“明确”须领先第二类型的分差",
  "stability from which a type can be clear": "类型可判为“明确”的最低稳定度",
  "score from which a type can be leaning": "类型可判为“倾向”的最低得分",
  "lead over the next type for leaning": "“倾向”须领先第二类型的分差",
  "resamples of the rep's own accounts behind stability": "计算稳定度时对此人自己客户的重抽样次数",
  "lost reasons that say the proposal missed the customer": "表明方案不合客户所需的输单原因",
  "gap between assessed and evidence at which one of the two is wrong":
    "评估分与证据分相差到多少，说明两者必有一错",
  "gene test total to pass": "基因测试通过的总分",
  "an item at or below this fails the gene test": "任一项不高于此分，基因测试不通过",
  "systems thinking and political sensitivity both from here: priority":
    "系统思维与政治敏感度均达到此分：优先",
  "an item at this with another at or below gene_lopsided_low is lopsided":
    "一项达到此分、而另一项不高于 gene_lopsided_low，即为偏科",
  "see gene_lopsided_high": "见 gene_lopsided_high",
  "an active rep below this in the monthly test: off-the-job training": "在职人员月度测试低于此分：脱产培训",
  "a dimension below this is named as low": "低于此分的维度会被点名为偏低",
  "quota attainment from which performance is high": "指标完成率达到多少算高业绩",
  "peer percentile of bookings used where there is no quota": "没有业绩指标时，改用签单额在同侪中的分位",
  "capability from which on it is high": "战力达到多少算高战力",
  "months without a win that make a long campaign": "连续多少个月无赢单算长周期作战",
  "activity kept up through a long campaign": "长周期作战中应保持的活动水平",
  "assessed stress item from which on it is passed": "压力项目评估达到此分算通过",
  "a warning this long before churn is foresight": "流失前这么久发出的预警才算预判",
  "entertainment share on key accounts that counts as the ordinary-customer playbook":
    "对大客户的宴请招待占比达到多少算普通客户打法",
  "deals lost for one avoidable reason in the window": "统计窗口内因同一可避免原因输掉的订单数",
  "level of the binomial test against peers": "与同侪比较的二项检验的显著性水平",
  "lost reasons a seller can avoid (not price or budget)": "销售人员可以避免的输单原因（不含价格与预算）",
  "people an assessor must share with others before leniency is stated and taken out of the adjusted score":
    "评估人与他人至少要有多少位共同评估对象，才给出宽严差异并从调整后的评分中扣除",
  "largest won deal against the target amount": "最大一笔赢单相对目标金额",
  "won deals of at least this share of the target …": "金额不低于目标这一比例的赢单 …",
  "… and this many of them": "… 且至少有这么多笔",
  "mean of the six dimensions": "六维战力平均分",
  "decision-chain penetration": "决策链渗透力",
  "largest customer's share after the move": "调整后最大客户的占比",
  "key accounts owned after the move": "调整后名下的大客户数",
  "won deals in the account's industry": "在该客户所属行业的赢单",
  "no change of owner within this time": "在这段时间内未更换负责人",
  "no renewal due this soon after the move": "调整后这么快之内没有合同到期",
  "least of what a moved account loses on average in a year": "客户更换负责人后一年内平均损失的下限",
  "most of what a moved account loses on average in a year": "客户更换负责人后一年内平均损失的上限",
  "how much it speaks against a proposal that conditions have to be arranged":
    "方案需要附带条件时，扣减的分量",
  "how much a renewal rate (shrunk) of 0 instead of 100 % speaks against a proposal":
    "续约率（收缩后）为 0 而非 100 % 时，对方案扣减的分量",
  "how much as many key accounts as allowed, instead of none, speak against a proposal":
    "名下大客户达到上限而非没有时，对方案扣减的分量",
  "how much it speaks against a proposal that the person has no record in the account's industry":
    "此人在该客户所属行业没有业绩记录时，对方案扣减的分量",
  "most accounts of one book proposed for one person": "同一客户群中最多建议交给一人的客户数",
  "of those who pass every gate, the best so many per account are weighed against each other":
    "通过全部门槛的人选中，每个客户取最好的这么多位相互权衡",
  "a book depends on one customer from this share on": "单一客户占比达到多少，即为依赖单一客户",
  "how far ahead renewals due are shown": "显示未来多久内到期的续约",
  "most entries on the decide-this-quarter list": "“本季待决事项”最多列出的条数",
  "a book rests on one order from this share of its largest deal on":
    "最大一单占比达到多少，即为业绩系于一单",
  "bookings of at least the sellers' median are made of small orders only up to this share of the largest deal":
    "签单额不低于销售人员中位数、而最大一单占比不超过此值时，视为全由小单构成",
  "the ownership ledger should show a decided move within this many days":
    "决定的调整应在这么多天内体现在负责人台账上",
  "an earlier export of which less than this share is found again is not compared: its ids are others":
    "较早的导出若能对上的记录低于此比例，则不作比较：编号已经换了",
  "a file of which this share was set aside is to be borne in mind: its figures may lean to one side":
    "文件中被搁置的行达到此比例须留意：相关指标可能有偏",
  "events that end more than this long before the quarter does were exported too early":
    "事件记录若比季度末早这么久就结束，说明导出过早",
  "free-text columns to publish beside the allow-list: deals.name, decisions.reason":
    "在允许清单之外另行发布的自由文本列：deals.name、decisions.reason",
  "until when the data is kept, printed on every page that labels people":
    "数据保存到何时，印在每个给人贴标签的页面上",
  "none below {floor}, full above {cap}, weight {weight}":
    "低于 {floor} 无证据，高于 {cap} 为充分证据，权重 {weight}",
  "none above {floor}, full below {cap}, weight {weight}":
    "高于 {floor} 无证据，低于 {cap} 为充分证据，权重 {weight}",
  "evidence for the relationship type where high": "偏高时作为关系型的证据",
  "evidence for the relationship type where low": "偏低时作为关系型的证据",
  "evidence for the technical type where high": "偏高时作为技术型的证据",
  "evidence for the technical type where low": "偏低时作为技术型的证据",
  "evidence for the wolf type where high": "偏高时作为狼性的证据",
  "evidence for the wolf type where low": "偏低时作为狼性的证据"
} as const;
