import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';

export const offlineTexts = {
  title: { sw: 'Hakuna mtandao', en: 'There is no connection' },
  description: {
    sw: 'Ukurasa huu haujawahi kufunguliwa kwenye simu hii.',
    en: 'This page has never been opened on this phone.',
  },
  kept: {
    sw: 'Kurasa ulizofungua hapo awali bado zipo. Rudi nyuma, au nenda mwanzo.',
    en: 'Pages that you opened before are still there. Go back, or go to the home page.',
  },
  again: {
    sw: 'Mtandao ukirudi, fungua ukurasa tena.',
    en: 'When the connection is back, open the page again.',
  },
  home: { sw: 'Nenda mwanzo', en: 'Go to the home page' },
} as const satisfies Record<string, Text>;
