export const capabilityPage = {} as const;
