export const reps = {} as const;
