import { offices } from 'virtual:registry/offices';
import { useEffect, useState } from 'preact/hooks';
import { apiClient } from '../../api/client.ts';
import { outcomeOf } from '../../api/problem.ts';
import type { Office } from './office.ts';

/** What is known of the trees of offices. */
export interface KnownOffices {
  readonly trees: readonly Office[];
  /** Whether that is all of them. */
  readonly whole: boolean;
  readonly failed: boolean;
  readonly again: () => void;
}

/** The upper levels as they were when the site was built, then all of them as they are. */
export function useOffices(): KnownOffices {
  const [trees, setTrees] = useState<readonly Office[]>();
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let gone = false;
    void outcomeOf((signal) => apiClient.GET('/v1/institutions/tree', { signal })).then(({ data }) => {
      if (gone) return;
      if (data !== undefined) setTrees(data.institutions);
      setFailed(data === undefined);
    });
    return () => {
      gone = true;
    };
  }, [tries]);
  return {
    trees: trees ?? offices,
    whole: trees !== undefined,
    failed,
    again: () => setTries((before) => before + 1),
  };
}
