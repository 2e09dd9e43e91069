import { signal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { depthInHistory } from './leave/depth-in-history.ts';

/** The step of a page that is shown: what stands in its address behind `#`. Nothing personal ever does. */
const current = signal('');

const readAddress = (): void => {
  current.value = location.hash.slice(1);
};

/** The step in the address, `''` where there is none. Follows the browser's Back and Forward. */
export function useStep(): string {
  useLayoutEffect(() => {
    readAddress();
    addEventListener('popstate', readAddress);
    return () => removeEventListener('popstate', readAddress);
  }, []);
  return current.value;
}

/** Shows another step of the page, from its top. Back leads to this one. */
export function goToStep(step: string): void {
  history.pushState({ depth: depthInHistory() + 1 }, '', step === '' ? location.pathname : `#${step}`);
  readAddress();
  scrollTo(0, 0);
}

/** Shows `step` instead of this one: Back leads to what came before. */
export function replaceStep(step: string): void {
  history.replaceState(history.state, '', step === '' ? location.pathname : `#${step}`);
  readAddress();
  scrollTo(0, 0);
}

/** Goes back to the step before; to `otherwise` where there is none in this visit. */
export function leaveStep(otherwise: string): void {
  if (depthInHistory() > 0) history.back();
  else replaceStep(otherwise);
}
