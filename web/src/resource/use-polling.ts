import { useEffect } from 'preact/hooks';
import type { Refreshed } from './fresh.ts';

/** Whether somebody is before the page. */
export interface Presence {
  /** Nobody is, by what the page was given to hear. */
  readonly isAway: () => boolean;
  /** How often is asked all the same while the page is seen, in ms. */
  readonly looksWhileAwayEvery: number;
  /** Calls `back` when somebody is again, until what it answers is called. */
  readonly watchReturns: (back: () => void) => () => void;
}

/** How often something is asked for again. */
export interface PollingPace {
  /** In ms, while something is new. */
  readonly usual: number;
  readonly longest: number;
  /** By what the pause grows each time. */
  readonly slower: Readonly<Record<Refreshed, number>>;
  /** Asks at once when the page is seen again or the line is back, however short the pause was. */
  readonly wakesAtOnce?: boolean;
  /** Absent: somebody is before the page as long as it is seen. */
  readonly presence?: Presence;
}

/** Citizens pay for data: the less often, the longer nothing changes. */
export const paceOfFollowing: PollingPace = {
  usual: 20_000,
  longest: 300_000,
  slower: { news: 0, nothing: 1.5, failure: 1.5 },
};

/** How long to wait before asking again, in ms, after a pause that ended so. */
export const pauseAfter = (
  { usual, longest, slower }: Pick<PollingPace, 'usual' | 'longest' | 'slower'>,
  refreshed: Refreshed,
  pause: number,
): number => Math.min(Math.max(usual, pause * slower[refreshed]), longest);

/**
 * Asks again and again as long as the page is seen, less often where nothing is new, and seldom while nobody is before it; when it is
 * seen again, somebody is back, or the line is, as soon as the usual pause is over.
 */
export function usePolling(ask: () => Promise<Refreshed>, pace: PollingPace): void {
  useEffect(() => {
    let pause = pace.usual;
    let last = Date.now();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const isSeen = (): boolean => !over && document.visibilityState === 'visible';
    const leftOf = (whole: number): number => Math.min(whole, Math.max(0, last + whole - Date.now()));
    const left = (): number => leftOf(pause);
    const plan = (wait: number): void => {
      clearTimeout(timer);
      if (!isSeen()) return;
      const { presence } = pace;
      const rests = presence?.isAway() === true;
      const due = (): void => {
        if (!rests && presence?.isAway() === true) plan(0);
        else if (isSeen()) void askNow();
      };
      timer = setTimeout(due, rests ? Math.max(wait, leftOf(presence.looksWhileAwayEvery)) : wait);
    };
    const askNow = async (): Promise<void> => {
      last = Date.now();
      pause = pauseAfter(pace, await ask(), pause);
      plan(left());
    };
    const back = (): void => {
      pause = pace.usual;
      plan(left());
    };
    const wake = (): void => {
      back();
      if (pace.wakesAtOnce === true) plan(0);
    };
    plan(pause);
    const leave = pace.presence?.watchReturns(back);
    document.addEventListener('visibilitychange', wake);
    addEventListener('online', wake);
    return () => {
      over = true;
      clearTimeout(timer);
      leave?.();
      document.removeEventListener('visibilitychange', wake);
      removeEventListener('online', wake);
    };
  }, [ask, pace]);
}
