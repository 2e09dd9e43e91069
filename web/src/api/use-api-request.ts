import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ApiOutcome, Failure } from './problem.ts';

/** What was asked for, once it is there; or why it is not. */
export interface ApiRequest<Data> {
  readonly data?: Data | undefined;
  readonly failure?: Failure | undefined;
  readonly again: () => void;
}

/** Asks when the page is shown, and again when `ask` changes. An answer that comes too late is not shown. */
export function useApiRequest<Data>(ask: () => Promise<ApiOutcome<Data>>): ApiRequest<Data> {
  const [asked, setAsked] = useState<Omit<ApiRequest<Data>, 'again'>>({});
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isWanted = true;
    setAsked({});
    void ask().then((outcome) => {
      if (isWanted) setAsked({ data: outcome.data, failure: outcome.failure });
    });
    return () => {
      isWanted = false;
    };
  }, [ask, tries]);
  const again = useCallback(() => setTries((before) => before + 1), []);
  return { ...asked, again };
}
