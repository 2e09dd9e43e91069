import { useEffect, useState } from 'preact/hooks';
import { outcomeOf, type ApiOutcome } from '../../api/problem.ts';
import type { ReplyOf } from '../../api/routes.ts';
import { officerApi } from '../session/officer-api.ts';

type Found = ReplyOf<'list-institutions'>;
export type FoundInstitution = Found['institutions'][number];

/** In milliseconds: nobody wants an answer to each letter. */
const pauseInTyping = 250;

const find = (search: string, under: string): Promise<ApiOutcome<Found>> =>
  outcomeOf((signal) => officerApi.GET('/v1/institutions', { params: { query: { search, under } }, signal }));

/** What is found by these words at or under an institution; undefined while it is not known. */
export function useFoundUnder(words: string, under: string): ApiOutcome<Found> | undefined {
  const [found, setFound] = useState<ApiOutcome<Found>>();
  useEffect(() => {
    setFound(undefined);
    const search = words.trim();
    if (search === '') return undefined;
    let isWanted = true;
    const timer = setTimeout(() => {
      void find(search, under).then((outcome) => isWanted && setFound(outcome));
    }, pauseInTyping);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [words, under]);
  return found;
}

/** What lies right under an institution. */
export const childrenOf = (parent: string, cursor?: string): Promise<ApiOutcome<Found>> =>
  outcomeOf((signal) =>
    officerApi.GET('/v1/institutions', {
      params: { query: { parent, ...(cursor !== undefined && { cursor }) } },
      signal,
    }),
  );
