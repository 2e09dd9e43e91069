import { useCallback } from 'preact/hooks';
import { apiClient } from '../api/client.ts';
import { outcomeOf } from '../api/problem.ts';
import { useApiRequest } from '../api/use-api-request.ts';
import type { TicketAnswers } from './ticket-answers.ts';

/** The offices that a ticket is for by its matter and place, asked again when these change. */
export function useSuggestedOffices({ category, region, council, ward }: TicketAnswers) {
  const ask = useCallback(
    () =>
      outcomeOf((signal) =>
        apiClient.GET('/v1/institutions/suggestions', {
          params: {
            query: {
              category: category?.id ?? '',
              ...(region && { region: region.id }),
              ...(council && { council: council.id }),
              ...(ward && { ward: ward.id }),
            },
          },
          signal,
        }),
      ),
    [category?.id, region?.id, council?.id, ward?.id],
  );
  return useApiRequest(ask);
}
