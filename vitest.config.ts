import { defineConfig } from "vitest/config";

/* The pages' tests share one built site; the other tests run without building it. */
const withSite = ["tests/pages/**/*.test.ts", "tests/offline/**/*.test.ts"];

export default defineConfig({
  test: {
    // Pages are opened in a real browser and a build takes seconds, more on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // One fewer than the cores, the default, would leave a machine with two waiting half of the time.
    maxWorkers: "100%",
    reporters: process.env.REVIEW_TEST_REPORT
      ? ["default", ["json", { outputFile: process.env.REVIEW_TEST_REPORT }]]
      : ["default"],
    projects: [
      { extends: true, test: { name: "code", include: ["tests/**/*.test.ts"], exclude: withSite } },
      {
        extends: true,
        test: { name: "site", include: withSite, globalSetup: "tests/pages/siteUnderTest.ts" }
      }
    ]
  }
});
