import { useEffect } from 'preact/hooks';

/** How it went: something was new, nothing was, or it could not be asked. */
export type PollOutcome = 'news' | 'nothing' | 'failure';

const usual = 60_000;
const longest = 300_000;

/** So much longer each time, where nothing is new or nobody answers. */
const slower: Readonly<Record<PollOutcome, number>> = { news: 0, nothing: 1.25, failure: 2 };

/** How long to wait before asking again, in ms, after a pause that ended so. */
export const pauseAfter = (heard: PollOutcome, pause: number): number =>
  Math.min(Math.max(usual, pause * slower[heard]), longest);

/**
 * Asks every minute, and less often where nothing is new, as long as the page is seen; at once where it is seen again
 * after longer than that.
 */
export function useRegularly(ask: () => Promise<PollOutcome>): void {
  useEffect(() => {
    let pause = usual;
    let last = Date.now();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const plan = (): void => {
      clearTimeout(timer);
      if (!over && document.visibilityState === 'visible')
        timer = setTimeout(() => void askNow(), Math.max(0, last + pause - Date.now()));
    };
    const askNow = async (): Promise<void> => {
      last = Date.now();
      pause = pauseAfter(await ask(), pause);
      plan();
    };
    const wake = (): void => {
      pause = usual;
      plan();
    };
    plan();
    document.addEventListener('visibilitychange', wake);
    addEventListener('online', wake);
    return () => {
      over = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', wake);
      removeEventListener('online', wake);
    };
  }, [ask]);
}
