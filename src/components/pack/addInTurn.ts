/**
 * Adds what `makers` make to `parent`, one after the other, so that the first sheets are on screen before the last are
 * drawn. All that are left come at once where somebody prints, or comes to a place that may be on any of them: by a link
 * to it, or back to where they were.
 */
export function addInTurn(parent: HTMLElement, makers: readonly (() => HTMLElement)[]): void {
  const left = [...makers];
  const addOne = () => {
    const make = left.shift();
    if (make) parent.append(make());
  };
  const addAll = () => {
    while (left.length > 0) addOne();
  };
  const addNext = () => {
    addOne();
    if (left.length > 0) setTimeout(addNext);
  };
  addEventListener("beforeprint", addAll);
  if (location.hash !== "" || isReturn()) addAll();
  else setTimeout(addNext);
}

function isReturn(): boolean {
  const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return visit !== undefined && visit.type !== "navigate";
}
