/** The browser goes back within this time, in milliseconds, or not at all. */
const timeToGoBack = 200;

/**
 * Leaves for `address`, a page of the site that says nothing of what was done here, and takes the entries that the
 * page made in the history of the tab away: Back and Forward lead to none of them. The screen is empty at once. What
 * the browser lists of visited pages no page can take away.
 */
export function leaveFor(address: string, depth: number): void {
  document.title = ' ';
  document.body.replaceChildren();
  const go = (): void => {
    clearTimeout(timer);
    removeEventListener('popstate', go);
    // The first entry of this page becomes the other one; a new entry cuts off what lay ahead.
    history.replaceState(null, '', address);
    history.pushState(null, '', address);
    location.reload();
  };
  const timer = setTimeout(go, depth > 0 ? timeToGoBack : 0);
  if (depth === 0) return;
  addEventListener('popstate', go);
  history.go(-depth);
}
