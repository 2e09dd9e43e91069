import { useLayoutEffect, useState } from 'preact/hooks';
import { depthInHistory } from './depth-in-history.ts';

/** Who shows the step that stands in the address: told when a page changes it, for the browser tells nobody. */
const readers = new Set<() => void>();

/** Somebody is held at the step that is shown, wherever Back leads the address for a moment. */
let isHeld = false;

/** The step that stands in the address behind `#`, `''` where there is none. Follows the browser's Back and Forward. */
export function useStep(): string {
  const [step, setStep] = useState('');
  useLayoutEffect(() => {
    const read = (): void => {
      if (!isHeld) setStep(location.hash.slice(1));
    };
    read();
    readers.add(read);
    addEventListener('popstate', read);
    return () => {
      readers.delete(read);
      removeEventListener('popstate', read);
    };
  }, []);
  return step;
}

const addressOf = (step: string): string => (step === '' ? location.pathname : `#${step}`);

function showFromItsTop(): void {
  for (const read of readers) read();
  scrollTo(0, 0);
}

/** Shows another step of the page, from its top. Back leads to this one. Nothing personal is a step. */
export function goToStep(step: string): void {
  history.pushState({ depth: depthInHistory() + 1 }, '', addressOf(step));
  showFromItsTop();
}

/** Shows `step` instead of this one: Back leads to what came before. */
export function replaceStep(step: string): void {
  history.replaceState({ depth: depthInHistory() }, '', addressOf(step));
  showFromItsTop();
}

/** Goes back to the step before; to `otherwise` where there is none in this visit. */
export function leaveStep(otherwise: string): void {
  if (depthInHistory() > 0) history.back();
  else replaceStep(otherwise);
}

/** Holds somebody at the step that is shown: Back is answered by `remind`. What it returns lets them go. */
export function holdAtStep(remind: () => void): () => void {
  const here = location.href;
  // Back then leads to this very place, and is answered here.
  const stay = (): void => history.pushState({ depth: depthInHistory() + 1 }, '', here);
  const holdBack = (): void => {
    stay();
    remind();
  };
  stay();
  isHeld = true;
  addEventListener('popstate', holdBack);
  return () => {
    isHeld = false;
    removeEventListener('popstate', holdBack);
  };
}
