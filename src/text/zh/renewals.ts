export const renewals = {} as const;
