import { readFileSync } from "node:fs";

/* The closing line of a CI run: `summary.ts REPORT FAILED_CHECKS TESTS_EXIT` prints "N passed, N failed". */

interface TestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

const [reportPath = "", failedChecks = "1", testsExit = "1"] = process.argv.slice(2);

let passed = 0;
let failed = Number(failedChecks);
try {
  const report = JSON.parse(readFileSync(reportPath, "utf8")) as TestReport;
  passed = report.numPassedTests;
  failed += report.numFailedTests;
  // A file that could not be loaded fails without a single failed test.
  failed += report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed")
  ).length;
} catch {
  console.error("The tests left no report: they did not run to the end.");
}
if (failed === 0 && (testsExit !== "0" || passed === 0)) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
