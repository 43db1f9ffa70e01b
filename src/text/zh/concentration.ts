export const concentration = {} as const;
