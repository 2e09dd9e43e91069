import type { Language } from '../../../../domain/foundation/vocabulary/language.ts';
import { apiClient } from '../../api/client.ts';
import { outcomeOf } from '../../api/problem.ts';
import { fetchFile } from '../../files/fetch-file.ts';
import { saveFile } from '../../platform/save-file.ts';
import type { Followed, TicketKey } from './followed.ts';

const endings = { 'image/jpeg': 'jpg', 'image/png': 'png', 'application/pdf': 'pdf' } as const;

/** Fetches a file and gives it to the person. What went wrong, in a sentence; '' where nothing did. */
export async function downloadFile(
  { number, secret }: TicketKey,
  { place, type }: Pick<Followed['attachments'][number], 'place' | 'type'>,
  language: Language,
): Promise<string> {
  const link = await outcomeOf((signal) =>
    apiClient.GET('/v1/tickets/{number}/attachments/{place}', {
      params: { path: { number, place: String(place) } },
      headers: { 'Mrejesho-Secret': secret },
      signal,
    }),
  );
  const { blob, because = '' } = await fetchFile(link, language);
  if (blob !== undefined)
    saveFile(blob, `mrejesho-${number}-${place}.${type === undefined ? 'bin' : endings[type]}`);
  return because;
}
