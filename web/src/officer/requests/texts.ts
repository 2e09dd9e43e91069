import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';

export const ownRequestsTexts = {
  title: { sw: 'Maombi yangu ya utambulisho', en: 'My requests for identities' },
  description: {
    sw: 'Maombi yako ya kumjua aliyetuma ujumbe, na yaliyoamuliwa.',
    en: 'Your requests to know who sent a ticket, and what came of them.',
  },
  empty: { sw: 'Hujaomba utambulisho wowote.', en: 'You have not asked for any identity.' },
  asked: { sw: 'Uliomba', en: 'Asked' },
  decideBy: { sw: 'Uamuzi kufikia', en: 'To be decided by' },
  until: { sw: 'Unaweza kuona hadi', en: 'You can see it until' },
  over: { sw: 'Muda wa kuona umekwisha', en: 'The time to see it is over' },
  reason: { sw: 'Sababu ya kukataa', en: 'Why it was refused' },
  settled: { sw: 'Liliamuliwa', en: 'Settled' },
} as const satisfies Record<string, Text>;
