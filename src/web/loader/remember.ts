/** Holds, for this tab alone, that the panel is open. */
const KEY = 'porchlight';

/** Whether the panel was open when the last page of this site was left. */
export function wasOpen(): boolean {
  try {
    return sessionStorage.getItem(KEY) === 'open';
  } catch {
    return false;
  }
}

/** Keeps whether the panel is open for the site's next page. */
export function rememberOpen(open: boolean): void {
  try {
    if (open) sessionStorage.setItem(KEY, 'open');
    else sessionStorage.removeItem(KEY);
  } catch {
    // Then the panel is closed on every new page.
  }
}
