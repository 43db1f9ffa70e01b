export const headlines = {} as const;
