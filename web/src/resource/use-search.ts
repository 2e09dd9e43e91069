import { useEffect, useState } from 'preact/hooks';
import { skipped, type Fetched } from '../api/problem.ts';
import type { KnownResource, RequestParts } from './resource.ts';
import { useResource } from './use-resource.ts';

/** What is found by words that somebody types, asked for after a pause, in ms. Nothing is known while they go on. */
export function useSearch<Data>(
  words: string,
  ask: (request: RequestParts, search: string) => Promise<Fetched<Data>>,
  pause = 250,
): Pick<KnownResource<Data>, 'data' | 'failure'> {
  const search = words.trim();
  const [settled, settle] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => settle(search), pause);
    return () => clearTimeout(timer);
  }, [search, pause]);
  const isAsked = search !== '' && search === settled;
  const found = useResource((request) => (isAsked ? ask(request, search) : skipped()), [isAsked, search]);
  return isAsked ? found : {};
}
