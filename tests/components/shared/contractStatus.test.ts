import { describe, expect, it } from "vitest";
import type { Contract } from "../../../loaders/schema/outputs.js";
import { contractStatus } from "../../../src/components/shared/contractStatus.js";

const contract = (dates: Partial<Contract>): Contract => ({
  contract_id: "C-1",
  lines_n: 1,
  account_key: "a",
  rep_key: "r",
  start_on: null,
  end_on: "2026-03-31",
  value: 1,
  annual_value: 1,
  renewed_on: null,
  annual_renewed_value: null,
  churned_on: null,
  ...dates
});

// 90 days after 31 March is 29 June.
describe("contractStatus with 90 days of grace", () => {
  it("counts a renewal on the last day of grace, and not the day after", () => {
    expect(contractStatus(contract({ renewed_on: "2026-06-29" }), "2026-12-31", 90)).toBe("renewed");
    expect(contractStatus(contract({ renewed_on: "2026-06-30" }), "2026-12-31", 90)).toBe("churned");
  });

  it("is open through the last day of grace and lost after it", () => {
    expect(contractStatus(contract({}), "2026-06-29", 90)).toBe("open");
    expect(contractStatus(contract({}), "2026-06-30", 90)).toBe("churned");
  });

  it("knows nothing of what happened after the day it is asked for", () => {
    expect(contractStatus(contract({ renewed_on: "2026-04-02" }), "2026-04-01", 90)).toBe("open");
    expect(contractStatus(contract({ churned_on: "2026-04-02" }), "2026-04-01", 90)).toBe("open");
    expect(contractStatus(contract({ churned_on: "2026-04-02" }), "2026-04-02", 90)).toBe("churned");
  });
});
