import { useEffect } from 'preact/hooks';
import type { Refreshed } from './fresh.ts';

/** How often something is asked for again. */
export interface PollingPace {
  /** In ms, while something is new. */
  readonly usual: number;
  readonly longest: number;
  /** By what the pause grows each time. */
  readonly slower: Readonly<Record<Refreshed, number>>;
  /** Asks at once when the page is seen again or the line is back, however short the pause was. */
  readonly wakesAtOnce?: boolean;
}

/** Citizens pay for data: the less often, the longer nothing changes. */
export const paceOfFollowing: PollingPace = {
  usual: 20_000,
  longest: 300_000,
  slower: { news: 0, nothing: 1.5, failure: 1.5 },
};

export const paceOfLists: PollingPace = {
  usual: 60_000,
  longest: 300_000,
  slower: { news: 0, nothing: 1.25, failure: 2 },
};

/** Others' acts on a ticket that is worked on are seen within 15 seconds. */
export const paceOfStatus: PollingPace = {
  usual: 15_000,
  longest: 120_000,
  slower: { news: 0, nothing: 0, failure: 2 },
  wakesAtOnce: true,
};

/** How long to wait before asking again, in ms, after a pause that ended so. */
export const pauseAfter = (
  { usual, longest, slower }: Pick<PollingPace, 'usual' | 'longest' | 'slower'>,
  refreshed: Refreshed,
  pause: number,
): number => Math.min(Math.max(usual, pause * slower[refreshed]), longest);

/**
 * Asks again and again as long as the page is seen, and less often where nothing is new; when it is seen again, or the line
 * is back, as soon as the usual pause is over.
 */
export function usePolling(ask: () => Promise<Refreshed>, pace: PollingPace): void {
  useEffect(() => {
    let pause = pace.usual;
    let last = Date.now();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const plan = (wait: number): void => {
      clearTimeout(timer);
      if (!over && document.visibilityState === 'visible') timer = setTimeout(() => void askNow(), wait);
    };
    const left = (): number => Math.max(0, last + pause - Date.now());
    const askNow = async (): Promise<void> => {
      last = Date.now();
      pause = pauseAfter(pace, await ask(), pause);
      plan(left());
    };
    const wake = (): void => {
      pause = pace.usual;
      plan(pace.wakesAtOnce === true ? 0 : left());
    };
    plan(pause);
    document.addEventListener('visibilitychange', wake);
    addEventListener('online', wake);
    return () => {
      over = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', wake);
      removeEventListener('online', wake);
    };
  }, [ask, pace]);
}
