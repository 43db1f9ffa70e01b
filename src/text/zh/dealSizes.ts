export const dealSizes = {} as const;
