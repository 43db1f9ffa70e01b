export const capability = {} as const;
