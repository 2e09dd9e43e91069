import { apiClient } from '../api/client.ts';
import { useResource } from '../resource/use-resource.ts';
import type { TicketAnswers } from './ticket-answers.ts';

/** The offices that a ticket is for by its matter and place, asked again when these change. */
export function useSuggestedOffices({ category, region, council, ward }: TicketAnswers) {
  return useResource(
    (request) =>
      apiClient.GET('/v1/institutions/suggestions', {
        ...request,
        params: {
          query: {
            category: category?.id ?? '',
            ...(region && { region: region.id }),
            ...(council && { council: council.id }),
            ...(ward && { ward: ward.id }),
          },
        },
      }),
    [category?.id, region?.id, council?.id, ward?.id],
  );
}
