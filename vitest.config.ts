import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // Pages are opened in a real browser and the build takes seconds, more on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    reporters: process.env.REVIEW_TEST_REPORT
      ? ["default", ["json", { outputFile: process.env.REVIEW_TEST_REPORT }]]
      : ["default"]
  }
});
