import { useCallback, useMemo } from 'preact/hooks';
import type { Fetched } from '../../api/problem.ts';
import { createFresh, refreshed } from '../../resource/fresh.ts';
import type { RequestParts, Resource } from '../../resource/resource.ts';
import { usePolling } from '../../resource/use-polling.ts';
import { useReading, type ResourceReading } from '../../resource/use-resource.ts';
import { paceOfLists } from '../platform/paces.ts';

/** Asks for a resource again every minute while somebody is before the page, and less often where nothing is new. */
export function useRefreshing<Data>(resource: Resource<Data, null>): void {
  usePolling(
    useCallback(() => refreshed(resource, null, true), [resource]),
    paceOfLists,
  );
}

interface PolledReading<Data> extends ResourceReading<Data> {
  /** Asks for what is newer; what is shown stands until it comes. */
  readonly refresh: () => void;
}

/** Asks when the page is shown, and regularly for what is newer. Something else is asked for when one of `of` changes. */
export function usePolled<Data>(
  ask: (request: RequestParts) => Promise<Fetched<Data>>,
  of: readonly unknown[],
): PolledReading<Data> {
  const resource = useMemo(() => createFresh<Data, Data>({ ask, take: (data) => data }), of);
  useRefreshing(resource);
  return { ...useReading(resource), refresh: () => void refreshed(resource, null) };
}
