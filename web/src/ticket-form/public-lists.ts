import { apiClient } from '../api/client.ts';
import { outcomeOf, type ApiOutcome } from '../api/problem.ts';
import type { ReplyOf } from '../api/routes.ts';

export type ListedPlace = ReplyOf<'list-places'>['places'][number];

/** Asks once as long as the page is open; what failed is asked again. */
function remembered<Data>(ask: () => Promise<ApiOutcome<Data>>): () => Promise<ApiOutcome<Data>> {
  let known: ApiOutcome<Data> | undefined;
  return async () => {
    if (known?.data === undefined) known = await ask();
    return known;
  };
}

export const askForCategories = remembered(() =>
  outcomeOf((signal) => apiClient.GET('/v1/categories', { signal })),
);

export const askForPlaces = remembered(() =>
  outcomeOf((signal) => apiClient.GET('/v1/places', { params: { query: {} }, signal })),
);
