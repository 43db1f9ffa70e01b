export const decisionsPage = {} as const;
