/** A term in both languages of the product. */
export interface Label {
  readonly en: string;
  readonly zh: string;
}
