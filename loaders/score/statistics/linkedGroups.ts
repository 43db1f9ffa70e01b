/**
 * Which lists hang together because they share a name, directly or over others: the indices of the lists of each
 * group, groups in the order of their first list.
 */
export function linkedGroups(lists: readonly (readonly string[])[]): number[][] {
  const parent = new Map<string, string>();
  const rootOf = (name: string): string => {
    let root = name;
    for (let up = parent.get(root); up != null && up !== root; up = parent.get(root)) root = up;
    parent.set(name, root);
    return root;
  };
  for (const names of lists) {
    const [first] = names;
    if (first == null) continue;
    for (const name of names) parent.set(rootOf(name), rootOf(first));
  }
  const groups = new Map<string, number[]>();
  lists.forEach(([first], index) => {
    if (first == null) return;
    const root = rootOf(first);
    const group = groups.get(root);
    if (group) group.push(index);
    else groups.set(root, [index]);
  });
  return [...groups.values()];
}
