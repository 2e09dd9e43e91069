import type { Text } from '../domain/vocabulary/language.ts';
import type { Status, StatusGroup } from '../domain/vocabulary/statuses.ts';

/** What a status is called before the citizen. */
export const statusWords: Readonly<Record<Status, Text>> = {
  submitted: { sw: 'imepokelewa na mfumo', en: 'received by the system' },
  acknowledged: { sw: 'taasisi imekiri kupokea', en: 'acknowledged by the institution' },
  'in-progress': { sw: 'inashughulikiwa', en: 'in progress' },
  'awaiting-citizen': { sw: 'inasubiri jibu lako', en: 'awaiting your reply' },
  responded: { sw: 'imejibiwa', en: 'responded' },
  closed: { sw: 'imefungwa', en: 'closed' },
};

export const statusGroupWords: Readonly<Record<StatusGroup, Text>> = {
  open: { sw: 'inasubiri taasisi', en: 'open' },
  'in-progress': { sw: 'inashughulikiwa', en: 'in progress' },
  completed: { sw: 'imekamilika', en: 'completed' },
};
