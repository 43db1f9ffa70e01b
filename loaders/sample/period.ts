import { day, quarterOf } from "./days.js";

/** First day on which the sample's deals close. */
export const periodStart = day("2023-04-01");
/** The day both systems were exported. */
export const knownOn = day("2026-10-05");
/** The last quarter, counted from 2023-Q2 = 0, in which anything closes. */
export const lastQuarter = quarterOf(knownOn);
/** First and last day of the window behind the review quarter 2026-Q3. */
export const reviewWindow = { from: day("2025-10-01"), to: day("2026-09-30") };
/** Days a renewal may come late, and days events stay with the owner before. */
export const graceDays = 90;
