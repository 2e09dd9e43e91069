import { useEffect, useRef } from 'preact/hooks';

/** Between two tries, in ms, while nobody says that the line is back. */
const pauseBetweenTries = 15_000;

/** Sends again by itself while the line is broken: when it is back, and from time to time. */
export function useSendingAgain(isBroken: boolean, send: () => void): void {
  const now = useRef(send);
  now.current = send;
  useEffect(() => {
    if (!isBroken) return undefined;
    const again = (): void => now.current();
    const timer = setInterval(again, pauseBetweenTries);
    addEventListener('online', again);
    return () => {
      clearInterval(timer);
      removeEventListener('online', again);
    };
  }, [isBroken]);
}
