import { useEffect } from 'preact/hooks';

const ask = (event: BeforeUnloadEvent): void => event.preventDefault();

/** Whoever closes the tab is asked whether they mean it, while something that was typed would be lost. */
export function useClosingWarning(isTyped: boolean): void {
  useEffect(() => {
    if (!isTyped) return undefined;
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isTyped]);
}
