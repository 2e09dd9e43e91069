import { useEffect, useState } from 'preact/hooks';
import { outcomeOf } from '../api/problem.ts';

/**
 * What was known when the site was built, until the API says what is so now. What can't be had stays as it was built:
 * the page is right but for what changed since.
 */
export function useLive<Data>(built: Data, ask: Parameters<typeof outcomeOf<Data>>[0]): Data {
  const [now, setNow] = useState(built);
  useEffect(() => {
    let gone = false;
    void outcomeOf(ask).then(({ data }) => {
      if (data !== undefined && !gone) setNow(data);
    });
    return () => {
      gone = true;
    };
  }, [ask]);
  return now;
}
