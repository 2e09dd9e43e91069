import type { ReplyOf } from '../../api/routes.ts';
import { useSearch } from '../../resource/use-search.ts';
import { officerApi } from '../session/officer-api.ts';

export type FoundInstitution = ReplyOf<'list-institutions'>['institutions'][number];

/** What is found by these words at or under an institution. */
export const useFoundUnder = (words: string, under: string) =>
  useSearch(words, (request, search) =>
    officerApi.GET('/v1/institutions', { ...request, params: { query: { search, under } } }),
  );
