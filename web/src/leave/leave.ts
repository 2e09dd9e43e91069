/** The browser goes back within this time, in milliseconds, or not at all. */
const timeToGoBack = 200;

/** What is not off the device by then, in milliseconds, is not waited for: whoever leaves must be gone. */
const timeToForget = 1_000;

/**
 * Leaves for `address`, a page of the site that says nothing of what was done here, and takes the entries that the
 * page made in the history of the tab away: Back and Forward lead to none of them. The screen is empty at once. What
 * the browser lists of visited pages no page can take away. A page that is gone deletes nothing more: `forgotten` is
 * what it still does.
 */
export function leaveFor(address: string, depth: number, forgotten: unknown): void {
  document.title = ' ';
  document.body.replaceChildren();
  const go = (): void => {
    clearTimeout(timer);
    removeEventListener('popstate', go);
    // The first entry of this page becomes the other one; a new entry cuts off what lay ahead.
    history.replaceState(null, '', address);
    history.pushState(null, '', address);
    void Promise.race([forgotten, pastTheTimeToForget()]).finally(() => location.reload());
  };
  const timer = setTimeout(go, depth > 0 ? timeToGoBack : 0);
  if (depth === 0) return;
  addEventListener('popstate', go);
  history.go(-depth);
}

const pastTheTimeToForget = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, timeToForget));
