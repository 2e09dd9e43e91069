import { useEffect, useState } from 'preact/hooks';

/** As wide as style sheets call small: a phone, or a desk with very large text. */
const smallWindow = '(max-width: 48rem)';

/** There is room for something beside a list. */
const wideWindow = '(min-width: 70rem)';

/** Whether the window is as a media query says, now and from now on. */
function useWindowThat(matches: string): boolean {
  const [does, setDoes] = useState(() => matchMedia(matches).matches);
  useEffect(() => {
    const asked = matchMedia(matches);
    const look = (): void => setDoes(asked.matches);
    look();
    asked.addEventListener('change', look);
    return () => asked.removeEventListener('change', look);
  }, [matches]);
  return does;
}

/** Whether the window is small, now and from now on. */
export const useSmallWindow = (): boolean => useWindowThat(smallWindow);

/** Whether the window has room beside a list, now and from now on. */
export const useWideWindow = (): boolean => useWindowThat(wideWindow);
