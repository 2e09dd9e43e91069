import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';

export const closedTexts = {
  title: { sw: 'Malalamiko na maoni kwa mwezi', en: 'Tickets by month' },
  description: {
    sw: 'Yaliyofungwa, yaliyo wazi na yaliyohamishwa katika ofisi yako, mwezi kwa mwezi.',
    en: 'What your office closed, holds open and handed on, month by month.',
  },
  offices: { sw: 'Ofisi zako', en: 'Your offices' },
  which: { sw: 'Onyesha yapi', en: 'Which tickets' },
  months: { sw: 'Mwezi', en: 'Month' },
  before: { sw: 'Mwezi uliotangulia', en: 'The month before' },
  after: { sw: 'Mwezi unaofuata', en: 'The month after' },
  empty: { sw: 'Hakuna ya namna hii mwezi huu.', en: 'There is no such ticket in this month.' },
} as const satisfies Record<string, Text>;
