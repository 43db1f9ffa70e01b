/** The part of jstat used here; the package carries no types. */
declare module "jstat" {
  interface JStat {
    gammaln(value: number): number;
    normal: {
      cdf(value: number, mean: number, standardDeviation: number): number;
      inv(probability: number, mean: number, standardDeviation: number): number;
    };
    studentt: {
      cdf(value: number, freedom: number): number;
      inv(probability: number, freedom: number): number;
    };
    beta: {
      inv(probability: number, alpha: number, beta: number): number;
      cdf(value: number, alpha: number, beta: number): number;
    };
    gamma: {
      inv(probability: number, shape: number, scale: number): number;
      cdf(value: number, shape: number, scale: number): number;
    };
  }
  const jstat: JStat;
  export default jstat;
}
