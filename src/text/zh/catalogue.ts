import { assessments } from "./assessments.js";
import { assignment } from "./assignment.js";
import { brief } from "./brief.js";
import { capability } from "./capability.js";
import { capabilityPage } from "./capabilityPage.js";
import { charts } from "./charts.js";
import { complaints } from "./complaints.js";
import { concentration } from "./concentration.js";
import { counts } from "./counts.js";
import { dealSizes } from "./dealSizes.js";
import { decisions } from "./decisions.js";
import { decisionsPage } from "./decisionsPage.js";
import { development } from "./development.js";
import { formats } from "./formats.js";
import { handover } from "./handover.js";
import { headlines } from "./headlines.js";
import { help } from "./help.js";
import { loader } from "./loader.js";
import { method } from "./method.js";
import { metrics } from "./metrics.js";
import { pack } from "./pack.js";
import { pages } from "./pages.js";
import { plan } from "./plan.js";
import { policy } from "./policy.js";
import { profile } from "./profile.js";
import { profileCapability } from "./profileCapability.js";
import { reasons } from "./reasons.js";
import { records } from "./records.js";
import { renewals } from "./renewals.js";
import { reps } from "./reps.js";
import { review } from "./review.js";
import { schema } from "./schema.js";
import { search } from "./search.js";
import { shared } from "./shared.js";
import { suitability } from "./suitability.js";
import { suitabilityPage } from "./suitabilityPage.js";
import { tour } from "./tour.js";
import { types } from "./types.js";

/** The parts of the catalogue, which follow the folders that use them; a text stands in one of them only. */
export const parts = {
  assessments,
  assignment,
  brief,
  capability,
  capabilityPage,
  charts,
  complaints,
  concentration,
  counts,
  dealSizes,
  decisions,
  decisionsPage,
  development,
  formats,
  handover,
  headlines,
  help,
  loader,
  method,
  metrics,
  pack,
  pages,
  plan,
  policy,
  profile,
  profileCapability,
  reasons,
  records,
  renewals,
  reps,
  review,
  schema,
  search,
  shared,
  suitability,
  suitabilityPage,
  tour,
  types
} as const;

/** The Chinese of every text, by its English. */
export const zh = {
  ...assessments,
  ...assignment,
  ...brief,
  ...capability,
  ...capabilityPage,
  ...charts,
  ...complaints,
  ...concentration,
  ...counts,
  ...dealSizes,
  ...decisions,
  ...decisionsPage,
  ...development,
  ...formats,
  ...handover,
  ...headlines,
  ...help,
  ...loader,
  ...method,
  ...metrics,
  ...pack,
  ...pages,
  ...plan,
  ...policy,
  ...profile,
  ...profileCapability,
  ...reasons,
  ...records,
  ...renewals,
  ...reps,
  ...review,
  ...schema,
  ...search,
  ...shared,
  ...suitability,
  ...suitabilityPage,
  ...tour,
  ...types
} as const;
