import { useEffect } from 'preact/hooks';

/** Has the browser ask whoever closes the tab, or loads another document in it, while something would be lost. */
export function warnBeforeLosing(wouldBeLost: () => boolean): () => void {
  const ask = (event: BeforeUnloadEvent): void => {
    if (wouldBeLost()) event.preventDefault();
  };
  addEventListener('beforeunload', ask);
  return () => removeEventListener('beforeunload', ask);
}

/** Warns before the tab closes while something that was typed would be lost. */
export const useClosingWarning = (isTyped: boolean): void =>
  useEffect(() => (isTyped ? warnBeforeLosing(() => true) : undefined), [isTyped]);
