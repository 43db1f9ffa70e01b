const key = "review-tour-seen";

/** Whether this browser's reader ended the tour or sent it away; false where the browser keeps nothing. */
export function isTourSeen(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

/** Does not offer the tour again. A browser that keeps nothing offers it each time, which hurts nobody. */
export function rememberTour(): void {
  try {
    localStorage.setItem(key, "1");
  } catch {
    // Some companies switch the storage off.
  }
}
