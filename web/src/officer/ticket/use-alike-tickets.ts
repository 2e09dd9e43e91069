import type { ReplyOf } from '../../api/routes.ts';
import { useLanguage } from '../../platform/language.ts';
import type { ResourceReading } from '../../resource/use-resource.ts';
import { useResource } from '../../resource/use-resource.ts';
import { officerApi } from '../session/officer-api.ts';
import type { TicketStatusOfApi } from './opened.ts';

/** Asks which others at the office of a ticket are likely of the same incident, and anew when the ticket has another version. */
export function useAlikeTickets({
  number,
  version,
}: Pick<TicketStatusOfApi, 'number' | 'version'>): ResourceReading<ReplyOf<'show-alike-tickets'>> {
  const language = useLanguage();
  return useResource(
    (request) =>
      officerApi.GET('/v1/officer/tickets/{number}/alike', { ...request, params: { path: { number } } }),
    [number, version, language],
  );
}
