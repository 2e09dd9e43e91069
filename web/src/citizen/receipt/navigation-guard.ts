import { useLayoutEffect } from 'preact/hooks';
import { holdAtStep } from '../../platform/step.ts';

const askBeforeClosing = (event: BeforeUnloadEvent): void => event.preventDefault();

/**
 * Holds the person on the page while `held`: links and the browser's Back are answered by `remind`, and who closes the
 * page is asked by the browser.
 */
export function useNavigationGuard(held: boolean, remind: () => void): void {
  useLayoutEffect(() => {
    if (!held) return undefined;
    const holdLinks = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (link === null || link.hasAttribute('download') || link.getAttribute('href')?.startsWith('#'))
        return;
      event.preventDefault();
      event.stopPropagation();
      remind();
    };
    const letGo = holdAtStep(remind);
    addEventListener('beforeunload', askBeforeClosing);
    addEventListener('click', holdLinks, { capture: true });
    return () => {
      letGo();
      removeEventListener('beforeunload', askBeforeClosing);
      removeEventListener('click', holdLinks, { capture: true });
    };
  }, [held, remind]);
}
