import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { Status } from '../../../../domain/foundation/vocabulary/statuses.ts';

export const statusesPage = {
  title: { sw: 'Hali za ulichotuma', en: 'What each status means' },
  description: {
    sw: 'Kila hali ina maana gani, na unaweza kufanya nini.',
    en: 'What each status means, and what you can do in it.',
  },
  lead: {
    sw: 'Ukifuatilia ulichotuma, unaona moja ya hali hizi.',
    en: 'When you follow up, you see one of these.',
  },
  who: { sw: 'Nani anasubiriwa', en: 'Who it waits for' },
  can: { sw: 'Unachoweza kufanya', en: 'What you can do' },
  outcomes: { sw: 'Jibu linaweza kuwa', en: 'What the answer may be' },
  closing: { sw: 'Kwa nini imefungwa', en: 'Why it is closed' },
} as const satisfies Record<string, Text>;

/** Who a ticket waits for in each status. */
export const waitsForWords: Readonly<Record<Status, Text>> = {
  submitted: { sw: 'Taasisi', en: 'The institution' },
  acknowledged: { sw: 'Taasisi', en: 'The institution' },
  'in-progress': { sw: 'Taasisi', en: 'The institution' },
  'awaiting-citizen': { sw: 'Wewe', en: 'You' },
  responded: { sw: 'Wewe, ukitaka', en: 'You, if you wish' },
  closed: { sw: 'Hakuna', en: 'Nobody' },
};
