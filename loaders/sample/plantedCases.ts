/**
 * The cases the sample holds on purpose, by fixed id, for tests and for readers of the dashboard.
 * Figures are those of review quarter 2026-Q3 (window 2025-10-01 … 2026-09-30).
 */
export const plantedCases = {
  /** Closes about 12 million a year in small orders, the largest exactly 380 thousand, no key account. */
  smallOrders: { repId: "E1002", largestDealId: "O900001", largestAmount: 380_000 },
  /** Attainment >= 120 %, renewal rate < 50 % on >= 12 decided contracts, assessed low. */
  topSellersWithoutRenewals: { repIds: ["E1020", "E1028", "E1045"] },
  /** E1008 left on 2026-03-31; E1009 took the book over on the next day, renewals due within 90 days included. */
  inheritedBook: { fromRepId: "E1008", toRepId: "E1009", handoverOn: "2026-04-01" },
  /** Changed owner twice within 12 months before the review. */
  doubleHandover: {
    accountId: "A100105",
    repIds: ["E1001", "E1006", "E1009"],
    handoversOn: ["2025-12-01", "2026-06-15"]
  },
  /** Over 30 % of the team's bookings without helping on anyone's deal. */
  dominatingWolves: { repIds: ["E1011", "E1037"] },
  wolves: { repIds: ["E1007", "E1011", "E1023", "E1032", "E1037", "E1048", "E1056"] },
  relationship: { repIds: ["E1003", "E1013", "E1021", "E1029", "E1038", "E1046", "E1054", "E1060"] },
  technical: { repIds: ["E1004", "E1014", "E1022", "E1030", "E1039", "E1047", "E1055"] },
  /** Hired in 2026-Q3: two won deals and one lost, nothing else. */
  newHire: { repId: "E1040", closedDeals: 3 },
  /** More than 60 % of the window's bookings come from one customer. */
  oneCustomer: { repId: "E1012", accountId: "A101201" },
  /** Passes every test; has won the largest deal in the company. */
  idealKeyAccountSeller: { repId: "E1057", largestDealId: "O900002", largestAmount: 6_500_000 },
  /** Assessed 5 on the decision chain; the records show one contact level per customer. */
  assessedAgainstRecords: { repId: "E1031", item: "decision_chain" },
  /** Flagged every churned contract at least 90 days before. */
  foreseesChurn: { repId: "E1025" },
  withoutAssessments: {
    repIds: ["E1006", "E1015", "E1016", "E1024", "E1033", "E1035", "E1040", "E1050"]
  },
  /** Only these six-dimension items were ever assessed; E1059 took the gene test alone. */
  partlyAssessed: {
    E1049: ["strategic_decoding", "need_reframing", "decision_chain"],
    E1052: ["risk_foresight", "value_binding"],
    E1059: []
  },
  /** Last assessed in March 2025, before the window. */
  assessedBeforeWindow: { repIds: ["E1018", "E1026"] },
  /** Monthly gene test; the total falls below 15 in the last three months. */
  geneBelowTraining: { repId: "E1041" },
  /** One item at 5 with another at 3. */
  geneLopsided: { repId: "E1042" },
  /** A total of exactly 18, the mark to pass. */
  geneExactlyPassing: { repId: "E1043" },
  withoutQuota: { repIds: ["E1040", "E1059"] },
  left: { repIds: ["E1008", "E1017", "E1034", "E1051", "E1058"] },
  candidates: { repIds: ["CAND-01", "CAND-02", "CAND-03", "CAND-04"] }
} as const;
