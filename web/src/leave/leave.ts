/** The browser goes back within this time, in milliseconds, or not at all. */
const timeToGoBack = 200;

/** What is not off the device by then, in milliseconds, is not waited for: whoever leaves must be gone. */
const timeToForget = 1_000;

/** Moves in the history of the tab, and goes on once the browser is there. */
function move(steps: number, then: () => void): void {
  const go = (): void => {
    clearTimeout(timer);
    removeEventListener('popstate', go);
    then();
  };
  const timer = setTimeout(go, steps < 0 ? timeToGoBack : 0);
  if (steps === 0) return;
  addEventListener('popstate', go);
  history.go(steps);
}

/**
 * Leaves for `address`, a page of another site, which takes the place of the first entry that this page made in the history
 * of the tab; the others become one entry of `home`, which says nothing of what was done here. So Back leads out, and Forward
 * to no page that was left. The screen is empty at once. What the browser lists of visited pages no page can take away.
 * A page that is gone deletes nothing more: `forgotten` is what it still does.
 */
export function leaveFor(address: string, home: string, depth: number, forgotten: unknown): void {
  document.title = ' ';
  document.body.replaceChildren();
  // Kept by the browser for Forward, it would be shown empty.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
  move(-depth, () => {
    history.replaceState(null, '', home);
    history.pushState(null, '', home); // what lay ahead is cut off
    move(-1, () => {
      void Promise.race([forgotten, pastTheTimeToForget()]).finally(() => location.replace(address));
    });
  });
}

const pastTheTimeToForget = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, timeToForget));
