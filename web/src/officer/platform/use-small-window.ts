import { useEffect, useState } from 'preact/hooks';

/** As wide as style sheets call small: a phone, or a desk with very large text. */
const smallWindow = '(max-width: 48rem)';

/** Whether the window is small, now and from now on. */
export function useSmallWindow(): boolean {
  const [isSmall, setSmall] = useState(() => matchMedia(smallWindow).matches);
  useEffect(() => {
    const small = matchMedia(smallWindow);
    const look = (): void => setSmall(small.matches);
    look();
    small.addEventListener('change', look);
    return () => small.removeEventListener('change', look);
  }, []);
  return isSmall;
}
