import type { Text } from '../../../../domain/vocabulary/language.ts';
import type { Status } from '../../../../domain/vocabulary/statuses.ts';

/** What a status is called among those who work on tickets: the API says it as its citizen reads it. */
export const statusesAtWork: Readonly<Record<Exclude<Status, 'closed'>, Text>> = {
  submitted: { sw: 'haijakiriwa kupokelewa', en: 'not acknowledged' },
  acknowledged: { sw: 'imekiriwa kupokelewa', en: 'acknowledged' },
  'in-progress': { sw: 'inashughulikiwa', en: 'in progress' },
  'awaiting-citizen': { sw: 'inasubiri mwananchi', en: 'waits for the citizen' },
  responded: { sw: 'imejibiwa', en: 'responded' },
};
