import { useLayoutEffect } from 'preact/hooks';

/** Where what was awaited takes the place of the heading, whoever stood on the heading stands there again. */
export function useHeadingAgain(isThere: boolean): void {
  useLayoutEffect(() => {
    if (isThere && document.activeElement === document.body)
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [isThere]);
}
