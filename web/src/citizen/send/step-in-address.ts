import { useCallback, useEffect, useState } from 'preact/hooks';
import { depthInHistory } from '../../leave/depth-in-history.ts';

const inAddress = (): string => (typeof location === 'undefined' ? '' : location.hash.slice(1));

/** The step whose name stands behind `#`, and how to go to another. */
export interface StepInAddress {
  /** Empty where the address names none. */
  readonly wanted: string;
  readonly goTo: (step: string) => void;
  /** The browser's Back leads to what came before this one. */
  readonly goInstead: (step: string) => void;
}

/** Follows the browser's Back and Forward. */
export function useStepInAddress(): StepInAddress {
  const [wanted, setWanted] = useState('');
  useEffect(() => {
    const read = (): void => setWanted(inAddress());
    read();
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);
  const goTo = useCallback((step: string): void => {
    history.pushState({ depth: depthInHistory() + 1 }, '', `#${step}`);
    setWanted(step);
  }, []);
  const goInstead = useCallback((step: string): void => {
    history.replaceState({ depth: depthInHistory() }, '', `#${step}`);
    setWanted(step);
  }, []);
  return { wanted, goTo, goInstead };
}
