/** Where a visitor who leaves quickly arrives: something that anyone might have been looking at. */
const NEUTRAL = 'https://www.weather.gov/';

/**
 * Leaves the page so that nobody who looks at the screen next sees it: blank at once, storage
 * emptied, and another page put in its place in the history, so that Back does not return to it.
 */
export function leavePage(): void {
  blankPage();
  emptyStorage();
  // A page that asks "leave this site?" would give the visitor away.
  addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true);
  location.replace(NEUTRAL);
}

/** Nothing is left to see. A page may be blank before it is gone. */
export function blankPage(): void {
  document.title = '';
  document.documentElement.replaceChildren();
}

/** Empties the storage of this tab; browsers may forbid even looking at it. */
export function emptyStorage(): void {
  try {
    sessionStorage.clear();
  } catch {
    // Where storage is forbidden there is nothing in it.
  }
}
