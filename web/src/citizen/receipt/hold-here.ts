import { useEffect } from 'preact/hooks';
import { depthInHistory } from '../../leave/depth-in-history.ts';

/**
 * Holds the person on the page while `held`: links and the browser's Back are answered by `remind`, and who closes the
 * page is asked by the browser.
 */
export function useHoldHere(held: boolean, remind: () => void): void {
  useEffect(() => {
    if (!held) return undefined;
    const here = location.href;
    // Back then leads to this very place, and is answered here.
    const stay = (): void => history.pushState({ depth: depthInHistory() + 1 }, '', here);
    stay();
    const askBeforeClosing = (event: BeforeUnloadEvent): void => event.preventDefault();
    const holdLinks = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (link === null || link.hasAttribute('download') || link.getAttribute('href')?.startsWith('#'))
        return;
      event.preventDefault();
      event.stopPropagation();
      remind();
    };
    const holdBack = ({ isTrusted }: PopStateEvent): void => {
      if (!isTrusted) return;
      stay();
      // Who pressed Back twice at once was a place further already: whoever read that address reads anew.
      dispatchEvent(new PopStateEvent('popstate'));
      remind();
    };
    addEventListener('beforeunload', askBeforeClosing);
    addEventListener('click', holdLinks, { capture: true });
    addEventListener('popstate', holdBack);
    return () => {
      removeEventListener('beforeunload', askBeforeClosing);
      removeEventListener('click', holdLinks, { capture: true });
      removeEventListener('popstate', holdBack);
    };
  }, [held, remind]);
}
