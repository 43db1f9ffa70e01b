/** Round amounts within the range, as few as fit: powers of ten, with 3 or with 2 and 5 between where there is room. */
export function logTicks(least: number, most: number, isWide: boolean): number[] {
  const [from, to] = [Math.floor(Math.log10(least)), Math.ceil(Math.log10(most))];
  const powers = Array.from({ length: to - from + 1 }, (_, at) => 10 ** (from + at));
  const ticks = (steps: readonly number[]) =>
    powers
      .flatMap((power) => steps.map((step) => power * step))
      .filter((value) => value >= least / 1.3 && value <= most * 1.3);
  const room = isWide ? 9 : 5;
  return [[1, 2, 5], [1, 3], [1]].map(ticks).find((values) => values.length <= room) ?? ticks([1]);
}
