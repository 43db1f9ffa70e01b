/** Texts from sources.json reach SQL only as bound values: `bind` keeps the value and gives its placeholder. */
export class Parameters {
  readonly values: string[] = [];

  bind(value: string): string {
    this.values.push(value);
    return `$${this.values.length}::VARCHAR`;
  }
}
