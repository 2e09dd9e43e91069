import { useEffect } from 'preact/hooks';
import { draftsOfActs } from './drafts-of-acts.ts';

/** Who closes the tab, or loads another document in it, is asked by the browser while something typed would be lost. */
export function useAskBeforeClosing(): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (draftsOfActs.isAnythingTyped()) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, []);
}
