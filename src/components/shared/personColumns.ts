import type { Rep } from "../../../loaders/schema/outputs.js";
import { t } from "../../text/t.js";
import type { CsvColumn } from "./csvDownload.js";

/** The first columns of a CSV with one row per person: who it is, and where they work today. */
export const personColumns = (): CsvColumn<{ rep: Pick<Rep, "name" | "team" | "region"> }>[] => [
  { label: t("Name"), value: ({ rep }) => rep.name },
  { label: t("Team"), value: ({ rep }) => rep.team },
  { label: t("Region"), value: ({ rep }) => rep.region }
];
