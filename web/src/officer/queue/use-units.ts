import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ReplyOf } from '../../api/routes.ts';
import { outcomeOf, type Failure } from '../../api/problem.ts';
import { officerApi } from '../session/officer-api.ts';

type InstitutionPage = ReplyOf<'list-institutions'>;

interface Units {
  /** Undefined: none is known yet. */
  readonly units: InstitutionPage['institutions'] | undefined;
  readonly failure: Failure | undefined;
  readonly hasMore: boolean;
  /** Asks for the next page, or again for one that did not come. */
  readonly more: () => void;
}

/** The offices right under one, page by page: the first is asked for at once. */
export function useUnits(parent: string): Units {
  const [page, setPage] = useState<InstitutionPage>();
  const [failure, setFailure] = useState<Failure>();
  const isAsked = useRef(false);
  const cursor = page?.next;
  const more = useCallback(() => {
    if (isAsked.current) return;
    isAsked.current = true;
    void outcomeOf((signal) =>
      officerApi.GET('/v1/institutions', {
        params: { query: { parent, ...(cursor !== undefined && { cursor }) } },
        signal,
      }),
    ).then(({ data, failure: why }) => {
      isAsked.current = false;
      setFailure(why);
      if (data !== undefined)
        setPage((before) => ({
          ...data,
          institutions: [...(before?.institutions ?? []), ...data.institutions],
        }));
    });
  }, [parent, cursor]);
  const begins = page === undefined && failure === undefined;
  useEffect(() => {
    if (begins) more();
  }, [begins, more]);
  return { units: page?.institutions, failure, hasMore: cursor !== undefined, more };
}
