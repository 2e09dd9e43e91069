import { useEffect } from 'preact/hooks';

const first = 20_000;
const longest = 300_000;
const slower = 1.5;

/** How long to wait before asking again, in ms, when nothing changed so many times: data costs money. */
export const pauseBefore = (unchanged: number): number => Math.min(first * slower ** unchanged, longest);

/** Asks again and again while the page is seen, the less often the longer nothing changes. */
export function usePolling(ask: () => Promise<boolean>): void {
  useEffect(() => {
    let unchanged = 0;
    let last = Date.now();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const plan = (): void => {
      clearTimeout(timer);
      if (!over && document.visibilityState === 'visible') timer = setTimeout(() => void askNow(), due());
    };
    const due = (): number => Math.max(0, last + pauseBefore(unchanged) - Date.now());
    const askNow = async (): Promise<void> => {
      last = Date.now();
      unchanged = (await ask()) ? 0 : unchanged + 1;
      plan();
    };
    const wake = (): void => {
      unchanged = 0;
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
