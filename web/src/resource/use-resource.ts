import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Fetched } from '../api/problem.ts';
import { useHeld } from '../platform/held.ts';
import { resourceOf, type KnownResource, type RequestParts, type Resource } from './resource.ts';

/** A resource that a page reads. */
export interface ResourceReading<Data> extends KnownResource<Data> {
  /** Forgets it and asks anew. */
  readonly again: () => void;
}

/** Asks for a resource when the page is shown, unless another page that holds it did. What failed is asked for again. */
export function useReading<Data>(resource: Resource<Data, null>): ResourceReading<Data> {
  const known = useHeld(resource);
  const again = (): void => {
    resource.forget();
    void resource.refresh(null);
  };
  useLayoutEffect(() => {
    const { data, asking } = resource.now();
    if ((data ?? asking) === undefined) again();
  }, [resource]);
  return { ...known, again };
}

/** Asks when the page is shown, and anew when one of `of` changes. An answer that comes too late is not shown. */
export const useResource = <Data>(
  ask: (request: RequestParts) => Promise<Fetched<Data>>,
  of: readonly unknown[],
): ResourceReading<Data> => useReading(useMemo(() => resourceOf(ask), of));
