/** The keys of a record typed by one of the schema's unions, in their order: the names themselves. */
export function namesOf<Name extends string>(labels: Readonly<Record<Name, unknown>>): Name[] {
  // Object.keys loses the key type that the record's declaration fixes.
  return Object.keys(labels) as Name[];
}
