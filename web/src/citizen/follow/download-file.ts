import type { Language } from '../../../../domain/foundation/vocabulary/language.ts';
import { apiClient } from '../../api/client.ts';
import { failureSentence, outcomeOf } from '../../api/problem.ts';
import { failureTexts } from '../../api/texts.ts';
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
  if (link.failure !== undefined) return failureSentence(link.failure, language);
  try {
    const response = await fetch(link.data.url, { referrerPolicy: 'no-referrer', cache: 'no-store' });
    if (!response.ok) return failureTexts.unavailable[language];
    saveFile(
      await response.blob(),
      `mrejesho-${number}-${place}.${type === undefined ? 'bin' : endings[type]}`,
    );
    return '';
  } catch {
    return failureTexts.unreachable[language];
  }
}
