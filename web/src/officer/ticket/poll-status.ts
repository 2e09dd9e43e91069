import { useEffect } from 'preact/hooks';

/** Between two looks, in ms: others' acts are seen within it. */
export const pauseBetweenLooks = 15_000;

/** The longest pause, in ms, when nobody can be asked. */
const longestPause = 120_000;

/** How long to wait before the next look, in ms, after so many that failed in a row. */
export const pauseAfterFailures = (failed: number): number =>
  Math.min(pauseBetweenLooks * 2 ** failed, longestPause);

/**
 * Looks again and again while the page is seen; when it is seen again, or the line is back, at once. The first look is that
 * of the opening.
 * `look` says whether somebody could be asked. `leave` is called when the page goes, or is hidden for good.
 */
export function usePolledStatus(look: () => Promise<boolean>, leave: () => void): void {
  useEffect(() => {
    let failed = 0;
    let over = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const plan = (pause: number): void => {
      clearTimeout(timer);
      if (!over && document.visibilityState === 'visible') timer = setTimeout(() => void lookNow(), pause);
    };
    const lookNow = async (): Promise<void> => {
      failed = (await look()) ? 0 : failed + 1;
      plan(pauseAfterFailures(failed));
    };
    const wake = (): void => {
      failed = 0;
      plan(0);
    };
    plan(pauseBetweenLooks);
    document.addEventListener('visibilitychange', wake);
    addEventListener('online', wake);
    addEventListener('pagehide', leave);
    return () => {
      over = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', wake);
      removeEventListener('online', wake);
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [look, leave]);
}
